/**
 * The last thing that was done to many lists, and the way back from it: for ten minutes, or until the next one.
 *
 * Changes are made at once; going back makes their inverse, worked out of what each list then holds. Removing is only
 * promised: the lists are hidden here, and taken away when the time is up or the page is left. So a browser that dies
 * loses nothing, and whoever asked for it sees them gone.
 */
import type { Change } from '../../../rules/engine/checklist';
import type { ListChanges, Summary } from '../../../session/messages';
import { type CallFailure, callBackground } from '../../calls';
import { changesFor, type Deed, inverseOf } from './deeds';

export type What = Deed | { kind: 'remove' };

export interface DeedStatus {
  what: What;
  phase: 'doing' | 'done' | 'undoing' | 'undone';
  /** How many lists it was done to so far, or taken back of. */
  count: number;
  of: number;
  /** Lists that somebody changed since, or that are gone: not taken back. */
  left: number;
  failure: CallFailure | null;
}

export interface Deeds {
  readonly status: DeedStatus | null;
  /** Lists that are shown no more: removed, or about to be. */
  readonly hidden: ReadonlySet<string>;
  /** True when `undo` would take something back. */
  readonly undoable: boolean;
  run(what: What, summaries: readonly Summary[]): Promise<void>;
  undo(): Promise<void>;
  /** Says no more of what was done, where nothing is to be taken back. */
  dismiss(): void;
  /** Ends the time in which there is a way back. */
  settle(): void;
  /** Calls `listener` after every change of the above. Returns what stops it. */
  subscribe(listener: () => void): () => void;
}

export const UNDO_TIME = 10 * 60_000;
/** Lists in one message: few enough that the person sees it advance, and that a dying background has little to repeat. */
const AT_ONCE = 100;
const READ_AT_ONCE = 16;

export function createDeeds(): Deeds {
  let status: DeedStatus | null = null;
  let hidden: ReadonlySet<string> = new Set();
  /** What there is to take back. */
  let last: { key: string | null; ids: readonly string[] } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();

  const tell = (next: DeedStatus | null) => {
    status = next;
    for (const listener of listeners) listener();
  };
  const busy = () => status?.phase === 'doing' || status?.phase === 'undoing';

  function remember(key: string | null, ids: readonly string[]): void {
    last = ids.length === 0 ? null : { key, ids };
    clearTimeout(timer);
    if (last !== null) timer = setTimeout(settle, UNDO_TIME);
  }

  /** Sends `wanted` bit by bit. Gives the lists it came to, and why it stopped before the end. */
  async function send(key: string, wanted: readonly ListChanges[], advance: (count: number) => void) {
    const changed: string[] = [];
    for (let at = 0; at < wanted.length; at += AT_ONCE) {
      const result = await callBackground('change', { key, changes: wanted.slice(at, at + AT_ONCE) });
      if (!result.ok) return { changed, failure: result.why };
      changed.push(...result.value.changed);
      advance(changed.length);
    }
    return { changed, failure: null };
  }

  async function run(what: What, summaries: readonly Summary[]): Promise<void> {
    if (busy() || summaries.length === 0) return;
    settle();
    if (what.kind === 'remove') {
      const ids = summaries.map(({ id }) => id);
      hidden = new Set([...hidden, ...ids]);
      remember(null, ids);
      return tell({ what, phase: 'done', count: ids.length, of: ids.length, left: 0, failure: null });
    }
    const wanted = changesFor(what, summaries);
    const key = newKey();
    const begun: DeedStatus = { what, phase: 'doing', count: 0, of: wanted.length, left: 0, failure: null };
    tell(begun);
    const { changed, failure } = await send(key, wanted, (count) => tell({ ...begun, count }));
    remember(key, changed);
    tell({ ...begun, phase: 'done', count: changed.length, failure });
  }

  async function undo(): Promise<void> {
    if (busy() || last === null || status === null) return;
    const { key, ids } = last;
    const { what } = status;
    remember(null, []);
    if (key === null) {
      const back = new Set(ids);
      hidden = new Set([...hidden].filter((id) => !back.has(id)));
      return tell({ what, phase: 'undone', count: ids.length, of: ids.length, left: 0, failure: null });
    }
    const begun: DeedStatus = { what, phase: 'undoing', count: 0, of: ids.length, left: 0, failure: null };
    tell(begun);
    const inverse = await readInverses(ids, key);
    const { changed, failure } = await send(newKey(), inverse.wanted, (count) => tell({ ...begun, count }));
    const why = failure ?? inverse.failure;
    const back = new Set(changed);
    // What failed in the middle can be tried again, without what is back already.
    if (why !== null)
      remember(
        key,
        ids.filter((id) => !back.has(id)),
      );
    const left = why === null ? ids.length - inverse.wanted.length : 0;
    tell({ ...begun, phase: 'undone', count: changed.length, left, failure: why });
  }

  function settle(): void {
    const settled = last;
    remember(null, []);
    if (settled !== null && settled.key === null) void remove(settled.ids);
    else if (settled !== null && !busy()) tell(null);
  }

  async function remove(ids: readonly string[]): Promise<void> {
    const before = status;
    tell(null);
    const result = await callBackground('remove', { checklists: [...ids] });
    if (result.ok) return;
    // They are still there: so they are shown.
    const kept = new Set(ids);
    hidden = new Set([...hidden].filter((id) => !kept.has(id)));
    if (before !== null && status === null) tell({ ...before, count: 0, failure: result.why });
    else tell(status);
  }

  return {
    get status() {
      return status;
    },
    get hidden() {
      return hidden;
    },
    get undoable() {
      return last !== null && !busy();
    },
    run,
    undo,
    settle,
    dismiss() {
      if (last === null && !busy()) tell(null);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** What takes back the changes under `key`, list by list; lists in which nothing is to be taken back are left out. */
async function readInverses(
  ids: readonly string[],
  key: string,
): Promise<{ wanted: ListChanges[]; failure: CallFailure | null }> {
  const wanted: ListChanges[] = [];
  for (let at = 0; at < ids.length; at += READ_AT_ONCE) {
    const answers = await Promise.all(
      ids.slice(at, at + READ_AT_ONCE).map((checklist) => callBackground('checklist', { checklist })),
    );
    for (const answer of answers) {
      // A list that is gone needs no way back; anything else may be tried again.
      if (!answer.ok && answer.why !== 'no-checklist') return { wanted, failure: answer.why };
      if (!answer.ok) continue;
      const { changes }: { changes: Change[] } = inverseOf(answer.value.events, key);
      if (changes.length > 0) wanted.push({ checklist: answer.value.record.id, changes });
    }
  }
  return { wanted, failure: null };
}

const newKey = (): string => `many-${crypto.randomUUID()}`;
