/** Receiving from beginning to end: read, previewed, taken over. Nothing is written before the person says so. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PointingHint } from '../../../session/messages';
import type { CallFailure } from '../../calls';
import type { Given } from './drop-file';
import { type Previewed, type PreviewOfLists, type PreviewOfTasks, previewOf } from './previewing';
import { readContent, readFile } from './read-file';
import type { Taken } from './take-in';

export type Receiving =
  | { at: 'waiting' }
  | { at: 'reading' }
  | { at: 'unreadable'; why: Extract<Previewed, { kind: 'unreadable' }>['why'] }
  | { at: 'lists'; preview: PreviewOfLists }
  | { at: 'tasks'; preview: PreviewOfTasks }
  | { at: 'taking'; done: number; of: number }
  | { at: 'taken'; preview: PreviewOfLists; chosen: number; taken: Taken };

export interface Receive {
  receiving: Receiving;
  /** Why the lists of this machine could not be asked. */
  failure: CallFailure | null;
  take: (given: Given) => void;
  takeOver: (preview: PreviewOfLists, ids: ReadonlySet<string>, hints: readonly PointingHint[]) => void;
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
    const preview = await previewOf(read, { signal });
    if (signal.aborted) return;
    setFailure(preview.kind === 'failed' ? preview.why : null);
    setReceiving(shown(preview));
  };

  const takeOver: Receive['takeOver'] = async (preview, ids, hints) => {
    const signal = begin();
    setReceiving({ at: 'taking', done: 0, of: ids.size });
    const onProgress = (done: number) => setReceiving({ at: 'taking', done, of: ids.size });
    const taken = await preview.take(ids, hints, { signal, onProgress });
    setReceiving({ at: 'taken', preview, chosen: ids.size, taken });
  };

  return {
    receiving,
    failure,
    take: (given) => void take(given),
    takeOver,
    stop: () => work.current?.abort(),
    again: () => {
      begin();
      setReceiving({ at: 'waiting' });
    },
  };
}

function shown(preview: Previewed): Receiving {
  switch (preview.kind) {
    case 'lists':
      return { at: 'lists', preview };
    case 'tasks':
      return { at: 'tasks', preview };
    case 'unreadable':
      return { at: 'unreadable', why: preview.why };
    default:
      return { at: 'waiting' };
  }
}
