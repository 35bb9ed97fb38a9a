/** Which rows of a long list are to be drawn. All rows are of one height, and the page is what scrolls. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

export interface RowWindow {
  /** Of one row, in pixels; 0 before it was measured. */
  height: number;
  /** Rows from `first` up to but without `last`. */
  first: number;
  last: number;
}

/** Rows drawn beyond what is seen, on either side: the next press of a key, and a slow scroll, find them there. */
const MORE = 6;

export function windowOf(top: number, height: number, seen: number, count: number): RowWindow {
  if (height <= 0) return { height: 0, first: 0, last: Math.min(count, MORE) };
  // In steps, so that most scrolling draws nothing anew.
  const from = Math.floor(-top / height / MORE) * MORE - MORE;
  const first = Math.max(0, Math.min(from, count - 1));
  const last = Math.min(count, Math.max(first, Math.ceil((-top + seen) / height / MORE) * MORE + MORE));
  return { height, first, last };
}

/** `list` is the box that is as tall as all rows; `ruler` an unseen box that is as tall as one. */
export function useRowWindow(
  list: RefObject<HTMLElement | null>,
  ruler: RefObject<HTMLElement | null>,
  count: number,
): RowWindow {
  const [shown, setShown] = useState<RowWindow>({ height: 0, first: 0, last: 0 });
  useLayoutEffect(() => {
    const measure = () => {
      if (list.current === null || ruler.current === null) return;
      const { top } = list.current.getBoundingClientRect();
      const next = windowOf(top, ruler.current.getBoundingClientRect().height, innerHeight, count);
      setShown((now) => (isEqual(now, next) ? now : next));
    };
    measure();
    const stop = new AbortController();
    const resized = new ResizeObserver(measure);
    if (ruler.current) resized.observe(ruler.current);
    // What stands above the list may change its place without any scrolling.
    resized.observe(document.body);
    addEventListener('scroll', measure, { passive: true, signal: stop.signal });
    addEventListener('resize', measure, { signal: stop.signal });
    return () => {
      stop.abort();
      resized.disconnect();
    };
  }, [list, ruler, count]);
  return { ...shown, last: Math.min(shown.last, count) };
}

const isEqual = (a: RowWindow, b: RowWindow): boolean =>
  a.height === b.height && a.first === b.first && a.last === b.last;

/** The rows to draw, in order: those of the window, and `kept`, on which the keyboard stands. */
export function drawn({ first, last }: RowWindow, kept: number, count: number): number[] {
  const rows = Array.from({ length: Math.max(0, last - first) }, (_, at) => first + at);
  if (kept >= 0 && kept < count && (kept < first || kept >= last)) rows.push(kept);
  return rows.sort((a, b) => a - b);
}
