/** What a person does in the rows: go, select, fold, open, by key or by pointer. */
import { useRef } from 'preact/hooks';
import { idsBetween, idsOf, type Row } from './arrange';
import type { ChangeView, ListMemory, ListView } from './memory';
import type { Key } from './rows-keyboard';

interface Given {
  rows: readonly Row[];
  /** All lists that are shown, those in folded cases too. */
  ids: readonly string[];
  /** Index of the row that the keyboard is on. */
  at: number;
  view: ListView;
  change: ChangeView;
  memory: ListMemory;
  focus: (key: string) => void;
  onUndo: () => void;
}

export interface RowActions {
  /** One press turns a row over; with a range, all rows from the last one pressed are selected. */
  select: (row: Row, range: boolean) => void;
  open: (row: Row) => void;
  /** Does what `key` means; `page`: how many rows are seen. False when there was nothing to do. */
  press: (key: Key, shift: boolean, page: number) => boolean;
}

export function useRowActions({ rows, ids, at, view, change, memory, focus, onUndo }: Given): RowActions {
  const anchor = useRef<string | null>(null);

  const goTo = (index: number) => {
    const row = rows[Math.max(0, Math.min(rows.length - 1, index))];
    if (row === undefined) return;
    change({ active: row.key });
    focus(row.key);
  };
  const set = (wanted: readonly string[], on: boolean) =>
    change((now) => ({ selected: withAll(now.selected, wanted, on) }));
  const select = (row: Row, range: boolean) => {
    if (range && anchor.current !== null) set(idsBetween(rows, anchor.current, row.key), true);
    else set(idsOf(row), selectedOf(row, view.selected) !== 'all');
    anchor.current = row.key;
    change({ active: row.key });
  };
  const fold = (row: Row, open: boolean) => {
    if (row.kind !== 'case') return;
    change((now) => ({ folded: withAll(now.folded, [row.key], !open) }));
  };
  const open = (row: Row) => {
    if (row.kind === 'case') fold(row, !row.open);
    else memory.left = { scroll: scrollY };
    change({ active: row.key });
  };
  /** To the next row; with Shift, what is passed is selected. */
  const step = (row: Row, by: 1 | -1, range: boolean) => {
    const next = rows[at + by];
    if (range && next !== undefined) {
      anchor.current ??= row.key;
      set(idsBetween(rows, anchor.current, next.key), true);
    }
    goTo(at + by);
  };

  const press = (key: Key, shift: boolean, page: number): boolean => {
    const row = rows[at];
    if (row === undefined || (key === 'none' && view.selected.size === 0)) return false;
    const inCase = row.kind === 'list' && row.within !== null ? row.within : null;
    const meaning: Record<Key, () => void> = {
      up: () => step(row, -1, shift),
      down: () => step(row, 1, shift),
      'page-up': () => goTo(at - page),
      'page-down': () => goTo(at + page),
      first: () => goTo(0),
      last: () => goTo(rows.length - 1),
      select: () => select(row, shift),
      unfold: () => fold(row, true),
      fold: () => (inCase === null ? fold(row, false) : goTo(rows.findIndex((other) => other.key === inCase))),
      all: () => set(ids, true),
      none: () => change({ selected: new Set() }),
      undo: onUndo,
    };
    meaning[key]();
    return true;
  };
  return { select, open, press };
}

/** `all` with `some` in it, or without them. */
export function withAll(all: ReadonlySet<string>, some: readonly string[], on: boolean): Set<string> {
  const next = new Set(all);
  for (const one of some) {
    if (on) next.add(one);
    else next.delete(one);
  }
  return next;
}

/** How much of a row is selected: a case may be so in part. */
export function selectedOf(row: Row, selected: ReadonlySet<string>): 'all' | 'some' | 'none' {
  const ids = idsOf(row);
  const count = ids.filter((id) => selected.has(id)).length;
  return count === 0 ? 'none' : count === ids.length ? 'all' : 'some';
}
