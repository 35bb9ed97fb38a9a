/**
 * What stands on the simulated pages. Each wording says per language whether a source shows it (`read`) or whether it is
 * our own: a translation, or a text that no source prints (`reconstructed`), which the page sets apart by a dotted line.
 */
import type { Language } from '../visit';

type Texts = Record<Language, string>;

export type Wording = Record<Language, { text: string; read: boolean }>;

/** All the wordings of one screen. */
export type Wordings = Record<string, Wording>;

/** Order in which the site itself lists its languages. */
export const CSAM_LANGUAGES: readonly Language[] = ['fr', 'nl', 'de', 'en'];
export const APPLICATION_LANGUAGES: readonly Language[] = ['nl', 'fr', 'de', 'en'];

export const LANGUAGE_NAMES: Texts = { fr: 'Français', nl: 'Nederlands', de: 'Deutsch', en: 'English' };

export function isLanguage(value: string | undefined): value is Language {
  return (CSAM_LANGUAGES as readonly (string | undefined)[]).includes(value);
}

/** One text in four languages: those that a source shows, and the rest in our own words. */
export function wording<const Read extends Partial<Texts>>(
  read: Read,
  reconstructed: Record<Exclude<Language, keyof Read>, string>,
): Wording {
  const own: Partial<Texts> = reconstructed;
  const seen: Partial<Texts> = read;
  const entry = (language: Language) => ({ text: seen[language] ?? own[language] ?? '', read: language in seen });
  return { fr: entry('fr'), nl: entry('nl'), de: entry('de'), en: entry('en') };
}

/** A text that no source shows in any language. */
export function reconstructed(texts: Texts): Wording {
  return wording({}, texts);
}

/** Puts values in the place of `{name}`. */
export function fillIn(text: string, values: Record<string, string>): string {
  return text.replace(/\{([a-z]+)\}/g, (whole, name: string) => values[name] ?? whole);
}
