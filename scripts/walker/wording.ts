/**
 * How much of what a page says a source shows, and how much is our own wording: the simulated pages set the latter apart
 * (`reconstructed`). Measured in letters on the pages where the person acted, so that a walk can say what it proves.
 */
import type { Tab } from '../browsers/browser';

/** Letters on a page. */
export interface Letters {
  all: number;
  /** Of these, in a wording that no source shows. */
  reconstructed: number;
}

/** One look at the tab. */
export function lettersOf(tab: Tab): Promise<Letters> {
  return tab.read(lettersInPage, null);
}

/** Runs in the page, or in the frame of the practice page. Uses nothing from outside. */
function lettersInPage(): Letters {
  const page = document.querySelector<HTMLIFrameElement>('.browser iframe')?.contentDocument ?? document;
  const counted = { all: 0, reconstructed: 0 };
  if (!page.body) return counted;
  const texts = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const around = text.parentElement;
    // The band that calls it a simulation is no wording of a site; in a list nothing can be set apart.
    if (!around?.checkVisibility() || around.closest('script, style, option, .simulation-band, ariane-guide')) continue;
    const letters = (text.textContent ?? '').match(/\p{L}/gu)?.length ?? 0;
    counted.all += letters;
    if (around.closest('.reconstructed')) counted.reconstructed += letters;
  }
  return counted;
}
