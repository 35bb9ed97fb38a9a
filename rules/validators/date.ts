import { LONGEST, refuse, tidy } from './tidy';
import type { Validator, Verdict, WarningCode } from './verdict';

/** Between the parts of a date: a hyphen or dash of any kind, a dot, a slash, a space. Never a range of them. */
const SEPARATOR = '[-./ \\u2010-\\u2015\\u2212]';
const DAY_FIRST = new RegExp(`^(\\d{1,2})(${SEPARATOR})(\\d{1,2})\\2(\\d{4})$`);
const YEAR_FIRST = new RegExp(`^(\\d{4})(${SEPARATOR})(\\d{1,2})\\2(\\d{1,2})$`);
const UNFINISHED = new RegExp(`^\\d{1,4}(?:${SEPARATOR}(?:\\d{1,2}(?:${SEPARATOR}\\d{0,3})?)?)?$`);
const SPACED = new RegExp(` *(${SEPARATOR}) *`, 'g');

type Read = { ok: true; iso: string; clean: string; warning: WarningCode | undefined } | (Verdict & { ok: false });

/**
 * Reads a date, day first or year first, in any usual notation. `iso` is for comparing, `clean` the notation of the
 * portal (dd-mm-yyyy). A year of two digits is never guessed.
 */
export function readDate(value: string): Read {
  const text = tidy(value);
  if (text === '') return refuse('empty');
  if (text.length > LONGEST) return refuse('too-long');
  const compact = text.replace(/\s/g, ' ').replace(SPACED, '$1');
  const dayFirst = DAY_FIRST.exec(compact);
  const match = dayFirst ?? YEAR_FIRST.exec(compact);
  if (!match) return refuse(UNFINISHED.test(compact) ? 'too-short' : 'date-format');

  const [, first = '', , month = '', last = ''] = match;
  const [day, year] = dayFirst ? [first, last] : [last, first];
  if (!exists(Number(year), Number(month), Number(day))) return refuse('impossible-date');
  const [dd, mm] = [day.padStart(2, '0'), month.padStart(2, '0')];
  const clean = `${dd}-${mm}-${year}`;
  const unusual = year < '1900' || year > '2100';
  const other = clean !== text ? 'date-notation' : text !== value ? 'pasted-characters' : undefined;
  return { ok: true, iso: `${year}-${mm}-${dd}`, clean, warning: unusual ? 'unusual-year' : other };
}

/** A date as the portal wants it: dd-mm-yyyy. Other notations pass and are offered rewritten. */
export const date: Validator = (value) => {
  const read = readDate(value);
  return read.ok ? acceptDate(value, read) : read;
};

/** The verdict on a date that was read. */
export function acceptDate(typed: string, { clean, warning }: Read & { ok: true }): Verdict {
  return { ok: true, ...(clean === typed ? {} : { clean }), ...(warning ? { warning } : {}) };
}

function exists(year: number, month: number, day: number): boolean {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return year > 0 && day > 0 && day <= days;
}
