/** The keyboard in a long list: what a key means, and where the focus is when rows come and go. */
import type { RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Row } from './arrange';

export type Key =
  | 'up'
  | 'down'
  | 'page-up'
  | 'page-down'
  | 'first'
  | 'last'
  | 'select'
  | 'fold'
  | 'unfold'
  | 'all'
  | 'none'
  | 'undo';

const KEYS: Readonly<Record<string, Key>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  PageUp: 'page-up',
  PageDown: 'page-down',
  Home: 'first',
  End: 'last',
  ArrowLeft: 'fold',
  ArrowRight: 'unfold',
  Escape: 'none',
};

/** What the person means, or null when the key is the browser's. */
export function keyOfEvent(event: KeyboardEvent): Key | null {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  if (altKey) return null;
  if (ctrlKey || metaKey) {
    const letter = key.toLowerCase();
    return letter === 'a' ? 'all' : letter === 'z' && !event.shiftKey ? 'undo' : null;
  }
  // A box turns over by itself, and a button folds; on a link, Space would only scroll.
  if (key === ' ') return (target as HTMLElement).localName === 'a' ? 'select' : null;
  return KEYS[key] ?? null;
}

/**
 * Gives what takes the focus to a row, drawn or not: the active row is always drawn, and focusing it brings it into
 * sight. `toRows` is set by whoever wants the focus to come here. When the row that had the focus is gone, the one that
 * came into its place has it.
 */
export function useRowFocus(
  list: RefObject<HTMLElement | null>,
  rows: readonly Row[],
  at: number,
  toRows: { current: boolean },
): (key: string) => void {
  const wanted = useRef<string | null>(null);
  const had = useRef<HTMLElement | null>(null);
  const column = useRef<string>('open');

  const put = (key: string | undefined) => {
    const controls = list.current?.querySelectorAll<HTMLElement>('[data-column]') ?? [];
    const own = [...controls].filter((control) => control.closest<HTMLElement>('[data-row]')?.dataset.row === key);
    (own.find((control) => control.dataset.column === column.current) ?? own[0])?.focus();
  };

  useEffect(() => {
    const box = list.current;
    if (box === null) return;
    const stop = new AbortController();
    const come = ({ target }: FocusEvent) => {
      const element = target as HTMLElement;
      column.current = element.dataset.column ?? 'open';
      had.current = element;
    };
    const go = () => {
      // A row that is taken away loses the focus, too: that is no leaving.
      queueMicrotask(() => {
        if (had.current?.isConnected && !box.contains(document.activeElement)) had.current = null;
      });
    };
    box.addEventListener('focusin', come, { signal: stop.signal });
    box.addEventListener('focusout', go, { signal: stop.signal });
    return () => stop.abort();
  }, [list]);
  // The rows go altogether: whoever shows what comes instead finds here that the focus was among them.
  useLayoutEffect(
    () => () => {
      if (list.current?.contains(document.activeElement)) toRows.current = true;
    },
    [list, toRows],
  );

  useLayoutEffect(() => {
    if (wanted.current !== null || toRows.current) {
      put(wanted.current ?? rows[at]?.key);
      wanted.current = null;
      toRows.current = false;
    } else if (had.current !== null && !had.current.isConnected && document.activeElement === document.body) {
      put(rows[at]?.key);
    }
  });
  return useCallback((key: string) => {
    wanted.current = key;
  }, []);
}

/** Takes the focus to the rows, now or when there are some; where there are none, to the filter that has none. */
export function useWayToRows(section: RefObject<HTMLElement | null>, empty: boolean) {
  const wanted = useRef(false);
  const [, again] = useState(0);
  useLayoutEffect(() => {
    if (!wanted.current || !empty || document.activeElement !== document.body) return;
    wanted.current = false;
    section.current?.querySelector<HTMLElement>('[data-filter][aria-pressed=true]')?.focus();
  });
  const toRows = () => {
    wanted.current = true;
    again((round) => round + 1);
  };
  return { wanted, toRows };
}
