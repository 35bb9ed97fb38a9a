/** Previews and merges lists by portions, told about as it goes. A background that dies is asked again. */
import type { Incoming, MergeResult, PointingHint } from '../../../session/messages';
import { type CallFailure, type CallResult, callBackground } from '../../calls';
import { portionsOf } from './portions';

export interface Taking {
  signal: AbortSignal;
  /** How many lists have been through, of how many. */
  onProgress?: (done: number, of: number) => void;
}

export type Taken =
  | { ok: true; results: MergeResult[]; hints: number }
  /** `results`: those of the portions that went through before it failed or was stopped. */
  | { ok: false; why: CallFailure | 'stopped'; results: MergeResult[]; hints: number };

export function previewAll(incoming: readonly Incoming[], taking: Taking): Promise<Taken> {
  return throughPortions(incoming, taking, async (checklists) => {
    const answer = await callBackground('merge-preview', { checklists }, taking.signal);
    return answer.ok ? { ok: true, value: { checklists: answer.value, hints: 0 } } : answer;
  });
}

/** `hints` go with the first portion. */
export function mergeAll(
  incoming: readonly Incoming[],
  hints: readonly PointingHint[],
  taking: Taking,
): Promise<Taken> {
  const key = `receive:${crypto.randomUUID()}`;
  return throughPortions(incoming, taking, (checklists, portion) =>
    callBackground(
      'merge',
      { key: `${key}:${portion}`, checklists, hints: portion === 0 ? [...hints] : [] },
      taking.signal,
    ),
  );
}

type Portion = CallResult<{ checklists: MergeResult[]; hints: number }>;

async function throughPortions(
  incoming: readonly Incoming[],
  { signal, onProgress }: Taking,
  ask: (checklists: Incoming[], portion: number) => Promise<Portion>,
): Promise<Taken> {
  const results: MergeResult[] = [];
  let hints = 0;
  // Hints alone are a portion, too.
  const portions = incoming.length === 0 ? [[]] : portionsOf(incoming);
  for (const [index, portion] of portions.entries()) {
    if (signal.aborted) return { ok: false, why: 'stopped', results, hints };
    const answer = await ask(portion, index);
    if (!answer.ok) return { ok: false, why: answer.why, results, hints };
    results.push(...answer.value.checklists);
    hints += answer.value.hints;
    onProgress?.(results.length, incoming.length);
  }
  return { ok: true, results, hints };
}
