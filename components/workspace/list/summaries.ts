/**
 * The summaries, asked again when something changed. With thousands of lists one answer is some megabytes: so changes
 * that come together are asked for together, never two at a time, and not at all while nobody looks.
 */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { LANGUAGES } from '../../../rules/languages';
import type { Summary } from '../../../session/messages';
import { callBackground } from '../../calls';
import { type Live, onChanged } from '../../live-state';
import type { ListMemory } from './memory';

/** Pause before the first question after a change; at most after a slow answer. In milliseconds. */
const SHORTEST = 60;
const LONGEST = 4_000;

export function useSummaries(memory: ListMemory): [Live<readonly Summary[]>, () => void] {
  const [live, setLive] = useState<Live<readonly Summary[]>>(() =>
    memory.summaries === null ? { status: 'loading' } : { status: 'ready', value: memory.summaries },
  );
  const asking = useRef<{ now: () => void } | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const asker = createAsker(async () => {
      const gone = memory.deeds.gone();
      const result = await callBackground('summaries', {}, stop.signal);
      if (stop.signal.aborted) return;
      if (!result.ok) return setLive({ status: 'failed', why: result.why, language: result.language ?? null });
      const kept = withSame(memory.summaries ?? [], result.value.summaries);
      memory.summaries = kept;
      setLive({ status: 'ready', value: kept });
      memory.deeds.unhide(gone);
    }, stop.signal);
    asking.current = asker;
    asker.now();
    const unheard = onChanged(asker.soon);
    document.addEventListener('visibilitychange', asker.seen, { signal: stop.signal });
    return () => {
      stop.abort();
      unheard();
    };
  }, [memory]);
  return [live, useCallback(() => asking.current?.now(), [])];
}

/** Calls `ask` after changes: one at a time, the pause between two as long as the last took and longer. */
function createAsker(ask: () => Promise<void>, signal: AbortSignal) {
  let running = false;
  let wanted = false;
  let pause = SHORTEST;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));

  async function now(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    wanted = running;
    if (running) return;
    running = true;
    const begun = performance.now();
    await ask();
    running = false;
    pause = Math.min(LONGEST, Math.max(SHORTEST, 2 * (performance.now() - begun)));
    if (wanted) soon();
  }
  function soon(): void {
    wanted = true;
    if (running || document.hidden || signal.aborted) return;
    timer ??= setTimeout(() => void now(), pause);
  }
  return { now: () => void now(), soon, seen: () => wanted && soon() };
}

/** `next`, in which what is as it was is the same object: what was worked out of it stays good. Practice is left out. */
export function withSame(before: readonly Summary[], next: readonly Summary[]): Summary[] {
  const known = new Map(before.map((summary) => [summary.id, summary]));
  return next
    .filter(({ practice }) => !practice)
    .map((summary) => {
      const same = known.get(summary.id);
      return same !== undefined && isSame(same, summary) ? same : summary;
    });
}

function isSame(a: Summary, b: Summary): boolean {
  const parts = Object.keys(a) as (keyof Summary)[];
  return (
    parts.every((part) => part === 'title' || part === 'assigned' || a[part] === b[part]) &&
    isSameTitle(a.title, b.title) &&
    a.assigned.length === b.assigned.length &&
    a.assigned.every((name, index) => name === b.assigned[index])
  );
}

function isSameTitle(a: Summary['title'], b: Summary['title']): boolean {
  if (a === null || b === null || typeof a === 'string' || typeof b === 'string') return a === b;
  return LANGUAGES.every((language) => a[language] === b[language]);
}
