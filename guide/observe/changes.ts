/**
 * Tells when the page may have changed, once per burst. Our own element is not looked at, so that showing something
 * never leads to reading again.
 */
import { listen, viewOf } from '../read/ask';
import { isOurs } from '../read/dom';
import { MOST_CHANGES } from './relevant';

/** A burst of changes is over after this many milliseconds of quiet. */
const QUIET = 100;
/** A page that never comes to rest is looked at this often anyway. */
const AT_MOST = 500;
/** Reading may take at most this share of the time, so that a restless, large page stays fast. */
const REST_PER_WORK = 4;

export interface Changes {
  /** Observes a shadow tree or the document of a frame too. */
  also(root: ShadowRoot | Document): void;
  /** Looks as soon as the current burst is over, although no change was seen. */
  expect(): void;
  /** Looks at once. */
  now(): void;
}

export interface ChangesOptions {
  document: Document;
  signal: AbortSignal;
  /** The page may have changed. Never called twice at a time. */
  look: () => Promise<void>;
  /** Whether these changes are worth a look; asked once per burst. */
  matters: (records: readonly MutationRecord[]) => boolean;
  /** Called at once when something was taken out of the page, because that may have been our element. */
  removed: () => void;
}

/** Calls `look` after changes that matter, until `signal` aborts. */
export function watchChanges({ document, signal, look, matters, removed }: ChangesOptions): Changes {
  const view = viewOf(document);
  /** What changed since the last look; null when there is to be one whatever changed. */
  let records: MutationRecord[] | null = [];
  let first = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let looking = false;
  let again = false;
  let restUntil = 0;

  const run = async () => {
    timer = undefined;
    first = 0;
    if (looking) {
      again = true;
      return;
    }
    const changed = records;
    records = [];
    if (changed !== null && !matters(changed)) return;
    looking = true;
    const start = performance.now();
    try {
      await look();
    } finally {
      looking = false;
    }
    const end = performance.now();
    restUntil = end + (end - start) * REST_PER_WORK;
    if (again && !signal.aborted) {
      again = false;
      soon();
    }
  };
  const expect = () => {
    records = null;
    soon();
  };
  const soon = () => {
    if (signal.aborted) return;
    const now = performance.now();
    first ||= now;
    clearTimeout(timer);
    const wait = Math.max(0, restUntil - now, Math.min(QUIET, first + AT_MOST - now));
    timer = setTimeout(() => void run(), wait);
  };

  const onlyOurs = ({ target, addedNodes, removedNodes }: MutationRecord) =>
    isOurs(target) || (addedNodes.length + removedNodes.length > 0 && [...addedNodes, ...removedNodes].every(isOurs));
  const Observer = view?.MutationObserver ?? MutationObserver;
  const observer = new Observer((seen: MutationRecord[]) => {
    if (seen.some(({ removedNodes }) => removedNodes.length > 0)) removed();
    const theirs = seen.filter((record) => !onlyOurs(record));
    if (theirs.length === 0) return;
    // What is known to be too much is not kept, and with it nodes that the page has let go.
    if (records !== null && records.length <= MOST_CHANGES) records.push(...theirs);
    soon();
  });
  const everything = {
    childList: true,
    subtree: true,
    attributes: true,
    characterData: true,
    characterDataOldValue: true,
  };
  const known = new WeakSet<Node>();
  observer.observe(document, everything);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  // What moves or appears by style alone changes no node.
  for (const type of ['transitionend', 'animationend', 'load', 'toggle']) {
    listen(document, type, (event) => isOurs(event.target as Node) || expect(), signal);
  }
  view?.addEventListener('resize', expect, { passive: true, signal });
  return {
    expect,
    now() {
      records = null;
      void run();
    },
    also: (root) => {
      if (!known.has(root)) observer.observe(root, everything);
      known.add(root);
    },
  };
}
