/** Which of a thing's known wordings stands there. */
import type { Label, Labels, Language } from '../../rules/model';

/** A wording of our own making may be right, but nobody has read it on the page: it weighs less. */
export const UNVERIFIED = 0.9;

export const weightOf = (label: Label): number => (label.unverified ? UNVERIFIED : 1);

/**
 * The wordings to look for on a page in `language`. Where the site is not known in that language, those of the others:
 * sites leave single texts untranslated.
 */
export function wordings(labels: Labels, language: Language): Label[] {
  return labels[language] ?? Object.values(labels).flat();
}

/** Wordings in every language, for what may be said in another language than the rest of the page. */
export const allWordings = (labels: Labels): Label[] => Object.values(labels).flat();
