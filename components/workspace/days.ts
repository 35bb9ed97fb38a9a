/** Days as people set them: without an hour, in the calendar of this machine. */
import type { Language } from '../../rules/model';
import { locale } from '../../texts/dates';

/** RFC 3339 full-date of a moment here. */
export function dayOf(at: number): string {
  const date = new Date(at);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** A full-date as a reader writes it; with its year when that is another than that of `now`. */
export function dayWords(day: string, language: Language, now: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return new Intl.DateTimeFormat(locale(language), {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    ...(day.slice(0, 4) !== dayOf(now).slice(0, 4) && { year: 'numeric' }),
  }).format(date);
}

/** A day that a checklist can be due on; null for what is none. */
export function asDay(typed: string): string | null {
  const sound = /^(19|20|21)\d{2}-\d{2}-\d{2}$/.test(typed) && !Number.isNaN(Date.parse(`${typed}T00:00:00Z`));
  return sound ? typed : null;
}
