/** In which of our languages a page says it speaks. */
import { LANGUAGES } from '../../rules/languages';
import type { Language } from '../../rules/model';

/**
 * `declared` is the `lang` attribute; null when it is none of ours. Some pages declare the wrong one: a screen is known
 * by its words, in whichever language they are, so that is only where recognition begins.
 */
export const languageOf = (declared: string | null): Language | null =>
  LANGUAGES.find((language) => declared?.toLowerCase().startsWith(language)) ?? null;
