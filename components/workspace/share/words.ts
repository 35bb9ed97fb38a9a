/** What sending and receiving say of lists. */
import type { Words } from '../../../rules/engine/template';
import type { Language } from '../../../rules/model';
import { locale } from '../../../texts/dates';
import type { Reader } from '../../reader';

/** A title as the reader reads it; where there is none, that it has none. */
export function titleWords(title: Words | null, { t, say }: Pick<Reader, 't' | 'say'>): string {
  if (title === null) return t('pages.share.untitled');
  return typeof title === 'string' ? title : say(title);
}

/** "1 list", "3 lists". */
export const listsWords = (count: number, { t }: Pick<Reader, 't'>): string =>
  t(count === 1 ? 'pages.share.lists.one' : 'pages.share.lists', { count });

/** A moment with its day, as a reader writes it. */
export const dayAndTime = (at: number, language: Language): string =>
  new Intl.DateTimeFormat(locale(language), { dateStyle: 'long', timeStyle: 'short' }).format(at);

/** A full-date (`2026-12-01`), as a reader writes it. */
export const dayOnly = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(locale(language), { timeZone: 'UTC', dateStyle: 'long' }).format(Date.parse(day));
