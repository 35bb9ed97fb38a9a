/** Files and texts that are dropped or pasted anywhere on the page. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface Given {
  file?: File;
  text?: string;
}

/**
 * Calls `take` for what is dropped on the page, or pasted outside a field. True while something is held over it.
 */
export function useDropped(take: (given: Given) => void): boolean {
  const [over, setOver] = useState(false);
  const latest = useRef(take);
  latest.current = take;
  // At once: a file may be dropped as soon as the page is to be seen.
  useLayoutEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    // Enter and leave come for every element below the pointer: a page is left when nothing is entered.
    document.addEventListener('dragover', (event) => hold(event, setOver), { signal });
    document.addEventListener('dragleave', (event) => event.relatedTarget === null && setOver(false), { signal });
    document.addEventListener('drop', (event) => drop(event, setOver, latest.current), { signal });
    document.addEventListener('paste', (event) => paste(event, latest.current), { signal });
    return () => stop.abort();
  }, []);
  return over;
}

const holdsSomething = ({ dataTransfer }: DragEvent): boolean =>
  dataTransfer !== null && (dataTransfer.types.includes('Files') || dataTransfer.types.includes('text/plain'));

const inField = ({ target }: Event): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');

function hold(event: DragEvent, setOver: (over: boolean) => void): void {
  if (!holdsSomething(event) || inField(event)) return;
  // Without this the browser opens the file instead of the page.
  event.preventDefault();
  setOver(true);
}

function drop(event: DragEvent, setOver: (over: boolean) => void, take: (given: Given) => void): void {
  setOver(false);
  if (!holdsSomething(event) || inField(event)) return;
  event.preventDefault();
  takeFrom(event.dataTransfer, take);
}

function paste(event: ClipboardEvent, take: (given: Given) => void): void {
  if (inField(event)) return;
  event.preventDefault();
  takeFrom(event.clipboardData, take);
}

function takeFrom(data: DataTransfer | null, take: (given: Given) => void): void {
  const [file] = data?.files ?? [];
  if (file) take({ file });
  else take({ text: data?.getData('text/plain') ?? '' });
}
