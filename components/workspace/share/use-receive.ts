/** Receiving from beginning to end: read, previewed, taken over. Nothing is written before the person says so. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { MergeResult, PointingHint } from '../../../session/messages';
import { asIncoming, type Bundle } from '../../../store/share/bundle';
import type { Refusal } from '../../../store/share/refusals';
import type { CallFailure } from '../../calls';
import type { Given } from './drop-file';
import { type Arriving, arrivingOf } from './incoming';
import { type Read, readContent, readFile } from './read-file';
import { mergeAll, previewAll } from './take-in';

export type Receiving =
  | { at: 'waiting' }
  | { at: 'reading' }
  | { at: 'unreadable'; why: Extract<Read, { kind: 'unreadable' }>['why'] }
  | { at: 'preview'; bundle: Bundle; refused: Refusal[]; cleaned: number; lists: Arriving[] }
  | { at: 'taking'; done: number; of: number }
  | { at: 'taken'; lists: Arriving[]; results: MergeResult[]; hints: number; why: CallFailure | 'stopped' | null };

export interface Receive {
  receiving: Receiving;
  /** Why the lists of this machine could not be asked. */
  failure: CallFailure | null;
  take: (given: Given) => void;
  takeOver: (lists: readonly Arriving[], hints: readonly PointingHint[]) => void;
  stop: () => void;
  again: () => void;
}

export function useReceive(): Receive {
  const [receiving, setReceiving] = useState<Receiving>({ at: 'waiting' });
  const [failure, setFailure] = useState<CallFailure | null>(null);
  const work = useRef<AbortController | null>(null);
  useEffect(() => () => work.current?.abort(), []);

  /** Whatever was under way ends where it is. */
  const begin = (): AbortSignal => {
    work.current?.abort();
    work.current = new AbortController();
    setFailure(null);
    return work.current.signal;
  };

  const take = async ({ file, text }: Given) => {
    const signal = begin();
    setReceiving({ at: 'reading' });
    // Lets the page say that it reads before a large file keeps it busy.
    await new Promise((resume) => setTimeout(resume));
    const read = file ? await readFile(file) : readContent(text ?? '');
    if (signal.aborted) return;
    if (read.kind === 'unreadable') return setReceiving({ at: 'unreadable', why: read.why });
    const { bundle, refused, cleaned } = read;
    const incoming = bundle.checklists.map(asIncoming);
    const preview = await previewAll(incoming, { signal });
    if (signal.aborted) return;
    if (!preview.ok) {
      if (preview.why !== 'stopped') setFailure(preview.why);
      return setReceiving({ at: 'waiting' });
    }
    const lists = arrivingOf(bundle.checklists, incoming, preview.results);
    setReceiving({ at: 'preview', bundle, refused, cleaned, lists });
  };

  const takeOver = async (lists: readonly Arriving[], hints: readonly PointingHint[]) => {
    const signal = begin();
    setReceiving({ at: 'taking', done: 0, of: lists.length });
    const onProgress = (done: number, of: number) => setReceiving({ at: 'taking', done, of });
    const incoming = lists.map((list) => list.incoming);
    const taken = await mergeAll(incoming, hints, { signal, onProgress });
    const { results, hints: count } = taken;
    setReceiving({ at: 'taken', lists: [...lists], results, hints: count, why: taken.ok ? null : taken.why });
  };

  return {
    receiving,
    failure,
    take: (given) => void take(given),
    takeOver: (lists, hints) => void takeOver(lists, hints),
    stop: () => work.current?.abort(),
    again: () => {
      begin();
      setReceiving({ at: 'waiting' });
    },
  };
}
