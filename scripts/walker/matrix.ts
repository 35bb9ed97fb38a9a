/**
 * Which walks to take. Nothing here knows a procedure or a site: a scenario says in which languages its way can be gone,
 * and whether it is one of those by which a company begins.
 */
import type { BrowserName } from '../find-browser';
import type { WalkPlan } from './one-walk';
import type { WalkLanguage } from './scenario';
import { type LoadedScenario, walkableScenarios } from './scenarios';

const LANGUAGES: readonly WalkLanguage[] = ['fr', 'nl', 'de', 'en'];
const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/** Reader and page. */
type Pair = readonly [WalkLanguage, WalkLanguage];

/** Pages that fewer sites have come first, so that the scenarios that can have them take those. */
const CROSSED: readonly Pair[] = LANGUAGES.toReversed().flatMap((page) =>
  LANGUAGES.filter((reader) => reader !== page).map((reader) => [reader, page] as const),
);

export interface Choice {
  procedure?: string | undefined;
  language?: WalkLanguage | undefined;
  pageLanguage?: WalkLanguage | undefined;
  browser?: BrowserName | undefined;
}

export const isLanguage = (text: string): text is WalkLanguage => (LANGUAGES as readonly string[]).includes(text);
export const isBrowser = (text: string): text is BrowserName => (BROWSERS as readonly string[]).includes(text);

/** What the matrix must know of a scenario. */
export type Walkable = Pick<LoadedScenario, 'id' | 'procedure' | 'begin' | 'languages' | 'values'>;

/** Everything of the matrix that fits the choice. A pair of languages that was asked for is walked in any case. */
export function fullMatrix(
  { procedure, language, pageLanguage, browser }: Choice,
  scenarios: readonly Walkable[] = walkableScenarios(procedure),
): WalkPlan[] {
  const wanted = scenarios.filter((one) => procedure === undefined || one.procedure === procedure);
  if (language && pageLanguage) {
    const pages = wanted.filter(({ languages }) => languages.includes(pageLanguage));
    const names: readonly BrowserName[] = browser ? [browser] : ['chromium'];
    return names.flatMap((name) => pages.map((one) => plan(one, [language, pageLanguage], name)));
  }
  return [...inChromium(wanted), ...inFirefox(wanted)].filter(
    (one) =>
      (language ?? one.language) === one.language &&
      (pageLanguage ?? one.pageLanguage) === one.pageLanguage &&
      (browser ?? one.browser) === one.browser,
  );
}

/** What every change is tried with: each procedure once, the languages in turn; two that differ; one in Firefox. */
export function shortMatrix(scenarios: readonly Walkable[] = walkableScenarios()): WalkPlan[] {
  const each = scenarios.filter(
    ({ procedure }, index) => scenarios.findIndex((one) => one.procedure === procedure) === index,
  );
  const page = inTurn<WalkLanguage>();
  const once = each.map((one) => {
    const language = page(one.languages);
    return plan(one, [language, language], 'chromium');
  });
  const full = fullMatrix({}, scenarios);
  const crossed = full.find(({ language, pageLanguage }) => language !== pageLanguage);
  const firefox = full.find(({ browser }) => browser === 'firefox');
  return [...once, ...[crossed, firefox].flatMap((one) => one ?? [])];
}

/** Each scenario in each language that its pages come in, and once by a reader of another. */
function inChromium(scenarios: readonly Walkable[]): WalkPlan[] {
  const pair = inTurn<Pair>();
  return scenarios.flatMap((one) => {
    const same = one.languages.map((language): Pair => [language, language]);
    const crossed = pair(CROSSED.filter(([, page]) => one.languages.includes(page)));
    return [...same, crossed].map((languages) => plan(one, languages, 'chromium'));
  });
}

/** The ways by which a company begins, in each language in turn, and the one with the most to type. */
function inFirefox(scenarios: readonly Walkable[]): WalkPlan[] {
  const page = inTurn<WalkLanguage>();
  const first = scenarios.filter(({ begin }) => begin === 'questions');
  const longest = scenarios
    .filter(({ begin }) => begin === 'list')
    .toSorted((one, other) => Object.keys(other.values).length - Object.keys(one.values).length)
    .slice(0, 1);
  return [...first, ...first, ...longest].map((one) => {
    const language = page(one.languages);
    return plan(one, [language, language], 'firefox');
  });
}

function plan(one: Walkable, [language, pageLanguage]: Pair, browser: BrowserName): WalkPlan {
  return { scenario: one.id, procedure: one.procedure, language, pageLanguage, browser };
}

/** Chooses of what is offered what came up least so far; of equals the first. */
function inTurn<One extends WalkLanguage | Pair>(): (offered: readonly One[]) => One {
  const counts = new Map<string, number>();
  const countOf = (one: One) => counts.get(String(one)) ?? 0;
  return (offered) => {
    const [chosen] = offered.toSorted((one, other) => countOf(one) - countOf(other));
    if (chosen === undefined) throw new Error('a scenario that comes in no language');
    counts.set(String(chosen), countOf(chosen) + 1);
    return chosen;
  };
}
