import { useLayoutEffect, useRef } from 'preact/hooks';
import { useReader } from '../../reader';
import type { Row } from './arrange';
import type { Viewpoint } from './filters';
import type { ChangeView, ListMemory, ListView } from './memory';
import { RowView } from './row';
import { selectedOf, useRowActions } from './row-actions';
import { drawn, useRowWindow } from './row-window';
import { keyOfEvent, useRowFocus } from './rows-keyboard';

interface RowsProps {
  rows: readonly Row[];
  /** All lists that are shown, those in folded cases too. */
  ids: readonly string[];
  view: ListView;
  change: ChangeView;
  memory: ListMemory;
  now: number;
  viewpoint: Viewpoint;
  onUndo: () => void;
  /** Set when the focus is to come here. */
  toRows: { current: boolean };
}

/** The rows that are seen, of however many. One stop for the Tab key; within, the arrow keys. */
export function Rows({ rows, ids, view, change, memory, now, viewpoint, onUndo, toRows }: RowsProps) {
  const { t } = useReader();
  const list = useRef<HTMLUListElement>(null);
  const ruler = useRef<HTMLDivElement>(null);
  const at = useActiveIndex(rows, view.active);
  const shown = useRowWindow(list, ruler, rows.length);
  const focus = useRowFocus(list, rows, at, toRows);
  const { select, open, press } = useRowActions({ rows, ids, at, view, change, memory, focus, onUndo });

  // Coming back from a checklist: where the person was.
  useLayoutEffect(() => {
    if (shown.height === 0 || memory.left === null) return;
    scrollTo(0, memory.left.scroll);
    memory.left = null;
    list.current?.querySelector<HTMLElement>('[data-column=open][tabindex="0"]')?.focus();
  }, [shown.height, memory]);

  return (
    <>
      <div ref={ruler} class="list-ruler" aria-hidden="true" />
      <ul
        ref={list}
        class="plain-list list-rows"
        style={{ height: `${rows.length * shown.height}px` }}
        aria-label={t('pages.list.rows')}
        aria-describedby="list-keys"
        onKeyDown={(event) => {
          const key = keyOfEvent(event);
          const page = Math.max(1, Math.floor(innerHeight / (shown.height || innerHeight)) - 1);
          if (key !== null && press(key, event.shiftKey, page)) event.preventDefault();
        }}
        onFocusIn={({ target }) => {
          const key = (target as HTMLElement).closest<HTMLElement>('[data-row]')?.dataset.row;
          if (key !== undefined && key !== view.active) change({ active: key });
        }}
      >
        {drawn(shown, at, rows.length).flatMap((index) => {
          const row = rows[index];
          if (row === undefined) return [];
          return [
            <RowView
              key={row.key}
              {...{ row, index, now, viewpoint }}
              count={rows.length}
              top={index * shown.height}
              active={index === at}
              selected={selectedOf(row, view.selected)}
              onSelect={select}
              onOpen={open}
            />,
          ];
        })}
      </ul>
    </>
  );
}

/** Where the active row stands; where it is gone, the row in its place takes over. */
function useActiveIndex(rows: readonly Row[], active: string | null): number {
  const before = useRef(0);
  const found = active === null ? 0 : rows.findIndex(({ key }) => key === active);
  const at = found === -1 ? Math.max(0, Math.min(before.current, rows.length - 1)) : found;
  before.current = at;
  return at;
}
