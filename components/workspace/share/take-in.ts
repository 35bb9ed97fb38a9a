/** Previews and takes in by portions, told about as it goes. A background that dies is asked again. */
import type { Incoming, MergeResult, PointingHint, Restored } from '../../../session/messages';
import { type CallFailure, type CallResult, callBackground } from '../../calls';
import type { ExportPart } from './export-parts';
import { portionsOf } from './portions';

export interface Taking {
  signal: AbortSignal;
  /** How many lists have been through. */
  onProgress?: (done: number) => void;
}

/** What has been taken in, or would be. */
export interface Sum {
  results: MergeResult[];
  hints: number;
  templates: number;
  /** Rows of an export that cannot be used. */
  unreadable: number;
}

export type Taken =
  | ({ ok: true } & Sum)
  /** With what went through before it failed or was stopped. */
  | ({ ok: false; why: CallFailure | 'stopped' | 'from-the-future' | 'not-an-export' } & Sum);

const nothing = (): Sum => ({ results: [], hints: 0, templates: 0, unreadable: 0 });

export function previewLists(incoming: readonly Incoming[], taking: Taking): Promise<Taken> {
  return through(portionsOf(incoming), taking, async (checklists) => {
    const answer = await callBackground('merge-preview', { checklists }, taking.signal);
    return answer.ok ? { ok: true, value: { ...nothing(), results: answer.value } } : answer;
  });
}

/** `hints` go with the first portion; alone they are one. */
export function takeLists(
  incoming: readonly Incoming[],
  hints: readonly PointingHint[],
  taking: Taking,
): Promise<Taken> {
  const key = newKey();
  const portions = incoming.length === 0 ? [[]] : portionsOf(incoming);
  return through(portions, taking, async (checklists, place) => {
    const ask = { key: `${key}:${place}`, checklists, hints: place === 0 ? [...hints] : [] };
    const answer = await callBackground('merge', ask, taking.signal);
    if (!answer.ok) return answer;
    return { ok: true, value: { ...nothing(), results: answer.value.checklists, hints: answer.value.hints } };
  });
}

export function previewParts(parts: readonly ExportPart[], taking: Taking): Promise<Taken> {
  return through(parts, taking, async ({ content: portion }) =>
    restored(await callBackground('import-preview', { portion }, taking.signal)),
  );
}

export function takeParts(parts: readonly ExportPart[], taking: Taking): Promise<Taken> {
  const key = newKey();
  return through(parts, taking, async ({ content: portion }, place) =>
    restored(await callBackground('import-all', { key: `${key}:${place}`, portion }, taking.signal)),
  );
}

const newKey = (): string => `receive:${crypto.randomUUID()}`;

type Portion = CallResult<Sum> | { ok: false; why: Extract<Restored, { ok: false }>['why'] };

function restored(answer: CallResult<Restored>): Portion {
  if (!answer.ok) return answer;
  if (!answer.value.ok) return { ok: false, why: answer.value.why };
  const { results, templates, unreadable } = answer.value;
  return { ok: true, value: { ...nothing(), results, templates, unreadable: unreadable.length } };
}

async function through<Part>(
  portions: readonly Part[],
  { signal, onProgress }: Taking,
  take: (portion: Part, place: number) => Promise<Portion>,
): Promise<Taken> {
  const sum = nothing();
  for (const [place, portion] of portions.entries()) {
    if (signal.aborted) return { ok: false, why: 'stopped', ...sum };
    const answer = await take(portion, place);
    if (!answer.ok) return { ok: false, why: answer.why, ...sum };
    sum.results.push(...answer.value.results);
    sum.hints += answer.value.hints;
    sum.templates += answer.value.templates;
    sum.unreadable += answer.value.unreadable;
    onProgress?.(sum.results.length);
  }
  return { ok: true, ...sum };
}
