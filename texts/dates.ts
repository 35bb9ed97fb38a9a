/** Dates as a reader writes them. */
import type { Language } from '../rules/model';

/** A date of evidence (`2018`, `2018-07`, `2018-07-03`), as exact as it is given: "juillet 2018". */
export function evidenceDate(asOf: string, language: Language): string {
  const [year = '', month, day] = asOf.split('-');
  if (!month) return year;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return formatFor(language, !!day).format(date);
}

/** Making one takes longer than all else that is done for a page. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(language: Language, withDay: boolean): Intl.DateTimeFormat {
  const key = `${language} ${withDay}`;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(locale(language), {
      timeZone: 'UTC',
      year: 'numeric',
      month: 'long',
      ...(withDay && { day: 'numeric' }),
    });
  formats.set(key, format);
  return format;
}

/** Belgian usage of each language: 24 hours, day before month. */
export function locale(language: Language): string {
  return language === 'en' ? 'en-GB' : `${language}-BE`;
}
