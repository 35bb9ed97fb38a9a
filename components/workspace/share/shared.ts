/** The lists that are to be sent, as they are at this moment: what is shown is exactly what leaves. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PointingHint } from '../../../session/messages';
import type { BundledChecklist } from '../../../store/share/bundle';
import { type CallFailure, callBackground } from '../../calls';
import { rowsOf } from './portions';

export interface Shared {
  checklists: BundledChecklist[];
  hints: PointingHint[];
  /** Id of this copy of Ariane. */
  own: string;
}

export type Fetched =
  | { status: 'loading' }
  | { status: 'ready'; value: Shared }
  | { status: 'failed'; why: CallFailure };

/** Lists asked for in one message. */
const ROW = 100;

/** Asks once, and again when asked to. */
export function useShared(ids: readonly string[]): [Fetched, () => void] {
  const [fetched, setFetched] = useState<Fetched>({ status: 'loading' });
  const [round, setRound] = useState(0);
  const key = ids.join(',');
  useEffect(() => {
    const stop = new AbortController();
    setFetched({ status: 'loading' });
    void fetchShared(key === '' ? [] : key.split(','), stop.signal).then((result) => {
      if (!stop.signal.aborted) setFetched(result);
    });
    return () => stop.abort();
    // `round` is what asks again.
  }, [key, round]);
  return [fetched, useCallback(() => setRound((count) => count + 1), [])];
}

async function fetchShared(ids: readonly string[], signal: AbortSignal): Promise<Fetched> {
  const value: Shared = { checklists: [], hints: [], own: '' };
  for (const checklists of rowsOf(ids, ROW)) {
    const answer = await callBackground('stored', { checklists }, signal);
    if (!answer.ok) return { status: 'failed', why: answer.why };
    value.checklists.push(...answer.value.checklists);
    value.own = answer.value.own;
  }
  const hints = await callBackground('hints', {}, signal);
  if (!hints.ok) return { status: 'failed', why: hints.why };
  return { status: 'ready', value: { ...value, hints: hints.value } };
}
