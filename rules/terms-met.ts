/** Which words of the register a person meets at a step: those it names, and those that stand on its screen. */
import { LANGUAGES } from './languages';
import type { Knowledge, Labels, Screen, Step, Term } from './model';

/** More would be a glossary, not a help. */
const MOST = 8;

/**
 * Ids of terms, those that the step names first, then those that stand in the known wordings of its screen: old words
 * before others, because they puzzle most. Pure; at most eight. What stands on a screen is worked out once: it is asked
 * for whenever a page is opened.
 */
export function termsMet({ terms, screens }: Pick<Knowledge, 'terms' | 'screens'>, step: Step): string[] {
  const named = step.terms ?? [];
  const screen = step.screen === undefined ? undefined : screens[step.screen];
  const standing = screen === undefined ? [] : knownStanding(terms, screen);
  return [...new Set([...named, ...standing])].slice(0, MOST);
}

type Register = Knowledge['terms'];

const known = new WeakMap<Register, WeakMap<Screen, string[]>>();

function knownStanding(terms: Register, screen: Screen): string[] {
  const ofTerms = known.get(terms) ?? new WeakMap<Screen, string[]>();
  known.set(terms, ofTerms);
  const standing = ofTerms.get(screen) ?? standingOn(Object.values(terms), screen);
  ofTerms.set(screen, standing);
  return standing;
}

function standingOn(terms: Term[], screen: Screen): string[] {
  const texts = textsOf(screen);
  const found = terms.filter(({ term }) =>
    LANGUAGES.some((language) => (term[language] ?? []).some(({ text }) => holds(texts[language], plain(text)))),
  );
  const isOld = ({ replacedBy }: Term) => (replacedBy === undefined ? 1 : 0);
  return found.sort((a, b) => isOld(a) - isOld(b)).map(({ id }) => id);
}

/** Everything that is known to stand on a screen, made comparable, per language, a line each. */
function textsOf({ heading, landmarks, messages, targets }: Screen): Record<(typeof LANGUAGES)[number], string> {
  const all: Labels[] = [
    heading,
    ...landmarks.map(({ labels }) => labels),
    ...messages.map(({ labels }) => labels),
    ...targets.flatMap(({ labels, section }) => (section === undefined ? [labels] : [labels, section])),
  ];
  const of = (language: (typeof LANGUAGES)[number]) =>
    all.flatMap((labels) => (labels[language] ?? []).map(({ text }) => plain(text))).join('\n');
  return { fr: of('fr'), nl: of('nl'), de: of('de'), en: of('en') };
}

const plain = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’']/g, "'").toLowerCase();

/** As whole words: "GA" does not stand in "Gestionnaire". A plural or feminine ending may follow. */
function holds(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const before = at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '');
    if (before && /^s?(?![\p{L}\p{N}])/u.test(text.slice(at + word.length))) return true;
  }
  return false;
}
