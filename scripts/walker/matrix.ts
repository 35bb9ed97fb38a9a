/** Which walks to take. */
import type { BrowserName } from '../find-browser';
import type { WalkPlan } from './one-walk';
import type { WalkLanguage } from './scenario';
import { walkableScenarios } from './scenarios';

const LANGUAGES: readonly WalkLanguage[] = ['fr', 'nl', 'de', 'en'];
const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/** Reader and page: each language on its own page, and two that differ. */
const PAIRS: readonly (readonly [WalkLanguage, WalkLanguage])[] = [
  ...LANGUAGES.map((language) => [language, language] as const),
  ['fr', 'nl'],
  ['nl', 'fr'],
];

export interface Choice {
  procedure?: string | undefined;
  language?: WalkLanguage | undefined;
  pageLanguage?: WalkLanguage | undefined;
  browser?: BrowserName | undefined;
}

export const isLanguage = (text: string): text is WalkLanguage => (LANGUAGES as readonly string[]).includes(text);
export const isBrowser = (text: string): text is BrowserName => (BROWSERS as readonly string[]).includes(text);

/** Everything of the matrix that fits the choice. A pair of languages that was asked for is walked in any case. */
export function fullMatrix({ procedure, language, pageLanguage, browser }: Choice): WalkPlan[] {
  const pairs =
    language && pageLanguage
      ? [[language, pageLanguage] as const]
      : PAIRS.filter(([reader, page]) => (language ?? reader) === reader && (pageLanguage ?? page) === page);
  return BROWSERS.filter((name) => (browser ?? name) === name).flatMap((name) =>
    walkableScenarios(procedure).flatMap(({ id, procedure: walked }) =>
      pairs.map(([reader, page]) => ({
        scenario: id,
        procedure: walked,
        language: reader,
        pageLanguage: page,
        browser: name,
      })),
    ),
  );
}

/** Every procedure once; one of them with reader and page of differing languages; one in Firefox. */
export function shortMatrix(): WalkPlan[] {
  const [first, second] = walkableScenarios().filter(({ begin }) => begin === 'questions');
  return fullMatrix({}).filter(
    ({ browser, scenario, language, pageLanguage }) =>
      (browser === 'chromium' && language === 'fr' && pageLanguage === 'fr') ||
      (browser === 'chromium' && scenario === first?.id && language !== pageLanguage) ||
      (browser === 'firefox' && scenario === second?.id && language === 'de'),
  );
}
