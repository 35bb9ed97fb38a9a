/**
 * The last thing that was done to many lists, and the way back from it: for ten minutes, or until the next one.
 *
 * Changes are made at once; going back makes their inverse, worked out of what each list then holds. Removing is only
 * promised: the lists are hidden here, and taken away when the time is up or the page is left. So a browser that dies
 * loses nothing, and whoever asked for it sees them gone.
 */
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
  /** Lists that are removed for good. */
  gone(): readonly string[];
  /** Hides `ids` no more: whoever asked after they were gone knows better, they may have come back in a file. */
  unhide(ids: readonly string[]): void;
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
  let gone: readonly string[] = [];
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

  function show(ids: readonly string[]): void {
    const shown = new Set(ids);
    hidden = new Set([...hidden].filter((id) => !shown.has(id)));
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
    const { changed, tried, failure } = await send(key, wanted, (count) => tell({ ...begun, count }));
    remember(key, failure === null ? changed : tried);
    tell({ ...begun, phase: 'done', count: changed.length, failure });
  }

  async function undo(): Promise<void> {
    if (busy() || last === null || status === null) return;
    const { key, ids } = last;
    const { what } = status;
    remember(null, []);
    if (key === null) {
      show(ids);
      return tell({ what, phase: 'undone', count: ids.length, of: ids.length, left: 0, failure: null });
    }
    const begun: DeedStatus = { what, phase: 'undoing', count: 0, of: ids.length, left: 0, failure: null };
    tell(begun);
    const inverse = await readInverses(ids, key);
    const { changed, failure } = await send(newKey(), inverse.wanted, (count) => tell({ ...begun, count }));
    const why = failure ?? inverse.failure;
    const back = new Set(changed);
    // What failed in the middle can be tried again, without what is back already.
    const rest = ids.filter((id) => !back.has(id));
    if (why !== null) remember(key, rest);
    tell({ ...begun, phase: 'undone', count: changed.length, left: inverse.left, failure: why });
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
    if (result.ok) {
      gone = [...gone, ...ids];
      return;
    }
    // They are still there: so they are shown.
    show(ids);
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
    gone: () => gone,
    unhide(ids) {
      if (ids.length === 0) return;
      const known = new Set(ids);
      gone = gone.filter((id) => !known.has(id));
      show(ids);
      tell(status);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

interface Sent {
  /** Lists that it came to. */
  changed: string[];
  /** Those, and the lists of the message that failed: it may have come to some of them all the same. */
  tried: string[];
  failure: CallFailure | null;
}

/** Sends `wanted` bit by bit, and stops where it fails. */
async function send(key: string, wanted: readonly ListChanges[], advance: (count: number) => void): Promise<Sent> {
  const changed: string[] = [];
  for (let at = 0; at < wanted.length; at += AT_ONCE) {
    const changes = wanted.slice(at, at + AT_ONCE);
    const result = await callBackground('change', { key, changes });
    if (!result.ok) {
      return { changed, tried: [...changed, ...changes.map(({ checklist }) => checklist)], failure: result.why };
    }
    changed.push(...result.value.changed);
    advance(changed.length);
  }
  return { changed, tried: changed, failure: null };
}

interface Inverses {
  wanted: ListChanges[];
  /** Lists that stay as they are: changed since, or gone. */
  left: number;
  failure: CallFailure | null;
}

/** Why a list has no way back; after any other failure it may be tried again. */
const NO_WAY: readonly CallFailure[] = ['no-checklist', 'no-template'];

/** What takes back the changes under `key`, list by list. */
async function readInverses(ids: readonly string[], key: string): Promise<Inverses> {
  const wanted: ListChanges[] = [];
  let left = 0;
  for (let at = 0; at < ids.length; at += READ_AT_ONCE) {
    const asked = ids.slice(at, at + READ_AT_ONCE).map((checklist) => callBackground('checklist', { checklist }));
    for (const answer of await Promise.all(asked)) {
      if (!answer.ok && !NO_WAY.includes(answer.why)) return { wanted, left, failure: answer.why };
      const inverse = answer.ok ? inverseOf(answer.value.events, key) : { changes: [], left: 1 };
      if (inverse.left > 0) left += 1;
      if (answer.ok && inverse.changes.length > 0) {
        wanted.push({ checklist: answer.value.record.id, changes: inverse.changes });
      }
    }
  }
  return { wanted, left, failure: null };
}

const newKey = (): string => `many-${crypto.randomUUID()}`;
