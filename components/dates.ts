/** Dates as a reader writes them. */
import type { Language } from '../rules/model';

/** A date of evidence (`2018`, `2018-07`, `2018-07-03`), as exact as it is given: "juillet 2018". */
export function evidenceDate(asOf: string, language: Language): string {
  const [year = '', month, day] = asOf.split('-');
  if (!month) return year;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return new Intl.DateTimeFormat(locale(language), {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day && { day: 'numeric' }),
  }).format(date);
}

/** A moment (milliseconds since the epoch) as hour and minute, with the day when it is not today. */
export function moment(at: number, language: Language, now: number = Date.now()): string {
  const today = new Date(at).toDateString() === new Date(now).toDateString();
  return new Intl.DateTimeFormat(locale(language), {
    hour: '2-digit',
    minute: '2-digit',
    ...(!today && { day: 'numeric', month: 'long' }),
  }).format(at);
}

/** Belgian usage of each language: 24 hours, day before month. */
export function locale(language: Language): string {
  return language === 'en' ? 'en-GB' : `${language}-BE`;
}
