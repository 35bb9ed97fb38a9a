/** The one polite live region. Steps are said at once, verdicts when typing pauses; never what was typed. */

import { documentOf, make } from '../read/ask';

/** People who type slowly pause less than this between two keys. */
const TYPING_PAUSE = 700;

export interface Live {
  say(text: string): void;
  /** Replaces what still waits to be said; an empty text takes it back. */
  later(text: string): void;
}

export function createLive(layer: HTMLElement): Live {
  const region = make(documentOf(layer), 'div');
  region.className = 'unseen';
  region.setAttribute('role', 'status');
  layer.append(region);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const say = (text: string) => {
    clearTimeout(timer);
    if (region.textContent !== text) region.textContent = text;
  };
  // What still waits when the guide ends is said into an element that has gone: nobody hears it.
  return {
    say,
    later(text) {
      clearTimeout(timer);
      timer = setTimeout(() => say(text), TYPING_PAUSE);
    },
  };
}
