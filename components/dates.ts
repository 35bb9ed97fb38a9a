/** Moments as a reader writes them. */
import type { Language } from '../rules/model';
import { locale } from '../texts/dates';

/** A moment (milliseconds since the epoch) as hour and minute, with the day when it is not today. */
export function moment(at: number, language: Language, now: number = Date.now()): string {
  const today = new Date(at).toDateString() === new Date(now).toDateString();
  return new Intl.DateTimeFormat(locale(language), {
    hour: '2-digit',
    minute: '2-digit',
    ...(!today && { day: 'numeric', month: 'long' }),
  }).format(at);
}
