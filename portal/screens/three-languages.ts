/** For sites without English pages: an English visitor gets the French wording. */
import type { Language } from '../visit';
import type { Wording } from './wording';

/** The languages in which the access management shows its pages, in its own order. */
export const UMOE_LANGUAGES: readonly Language[] = ['nl', 'fr', 'de'];
export type SiteLanguage = 'fr' | 'nl' | 'de';
type Texts = Record<SiteLanguage, string>;

/** Like `wording`, for three languages: what a source shows, and the rest in our own words. */
export function inThree<const Read extends Partial<Texts>>(
  read: Read,
  own: Record<Exclude<SiteLanguage, keyof Read>, string>,
): Wording {
  const seen: Partial<Texts> = read;
  const ours: Partial<Texts> = own;
  const entry = (language: SiteLanguage) => ({ text: seen[language] ?? ours[language] ?? '', read: language in seen });
  const french = entry('fr');
  // The same entry, so that nobody takes it for an English wording.
  return { fr: french, nl: entry('nl'), de: entry('de'), en: french };
}

/** The language in which a page of such a site comes. */
export function siteLanguage(language: Language): SiteLanguage {
  return language === 'en' ? 'fr' : language;
}
