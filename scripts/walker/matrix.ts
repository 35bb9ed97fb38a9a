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

/** Walked in every pair of languages and in both browsers. */
const EVERYWHERE: readonly string[] = ['first-gap-self', 'first-gap-other'];
/** Walked by a French reader on French pages in Chromium; the other languages are still to come. */
const IN_FRENCH: readonly string[] = [
  'director-abroad',
  'director-abroad-other',
  'replace-gap',
  'first-gap-circle',
  'first-gap-afmps',
  'first-gap-afmps-abroad',
  'block-user',
  'new-colleague',
  'sender-ftp',
  'sender-sftp',
  'give-bhod-function',
  'activate-ehealth-quality',
  'activate-health-institution',
];

/**
 * Everything of the matrix that fits the choice. A pair of languages that was asked for is walked in any case, and so is
 * a procedure: those in neither list above have not yet been walked to their end.
 */
export function fullMatrix({ procedure, language, pageLanguage, browser }: Choice): WalkPlan[] {
  const pairs =
    language && pageLanguage
      ? [[language, pageLanguage] as const]
      : PAIRS.filter(([reader, page]) => (language ?? reader) === reader && (pageLanguage ?? page) === page);
  const belongs = ({ scenario, language: reader, pageLanguage: page, browser: name }: WalkPlan) =>
    procedure !== undefined ||
    EVERYWHERE.includes(scenario) ||
    (IN_FRENCH.includes(scenario) && reader === 'fr' && page === 'fr' && name === 'chromium');
  return BROWSERS.filter((name) => (browser ?? name) === name)
    .flatMap((name) =>
      walkableScenarios(procedure).flatMap(({ id, procedure: walked }) =>
        pairs.map(([reader, page]) => ({
          scenario: id,
          procedure: walked,
          language: reader,
          pageLanguage: page,
          browser: name,
        })),
      ),
    )
    .filter(belongs);
}

/** What every change is tried with: each way to begin, a long one, a crossed pair of languages, one in Firefox. */
export function shortMatrix(): WalkPlan[] {
  const [first, second] = EVERYWHERE;
  const inFrench = [...EVERYWHERE, 'director-abroad', 'block-user'];
  return fullMatrix({}).filter(
    ({ browser, scenario, language, pageLanguage }) =>
      (browser === 'chromium' && inFrench.includes(scenario) && language === 'fr' && pageLanguage === 'fr') ||
      (browser === 'chromium' && scenario === first && language !== pageLanguage) ||
      (browser === 'firefox' && scenario === second && language === 'de'),
  );
}
