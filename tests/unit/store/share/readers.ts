/** Readers of the four languages, with the real texts. */
import type { Language } from '../../../../rules/model';
import type { Reader } from '../../../../store/share/words';
import { text } from '../../../../texts/index';

export const readerOf = (language: Language): Reader => ({
  language,
  t: (key, values) => text(language, key, values),
  timeZone: 'Europe/Brussels',
});
