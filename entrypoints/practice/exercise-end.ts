/** Whether the page in the frame is the one at which the exercise ends. Pure. */
import type { Scenario } from '../../portal/scenarios/schema';
import { LANGUAGES } from '../../rules/languages';

/** What a page shows: its headings and all of its text. */
export interface Shown {
  headings: readonly string[];
  text: string;
}

/** The expected heading stands on the page, in any of its languages, and with it the text where one is expected. */
export function isEnd(expect: Scenario['expect'], shown: Shown): boolean {
  const headings = shown.headings.map(plain);
  const text = plain(shown.text);
  return LANGUAGES.some((language) => {
    const heading = expect.heading[language];
    const further = expect.text?.[language];
    if (heading === undefined || !headings.includes(plain(heading))) return false;
    return further === undefined || text.includes(plain(further));
  });
}

/** White space of any kind and width counts as one blank. */
function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

export function shownIn(document: Document): Shown {
  return {
    headings: [...document.querySelectorAll('h1, h2, h3')].map((heading) => heading.textContent ?? ''),
    text: document.body?.textContent ?? '',
  };
}
