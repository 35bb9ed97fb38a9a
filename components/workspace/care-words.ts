/** Amounts as a reader writes them. */
import type { Language } from '../../rules/model';
import { locale } from '../../texts/dates';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** "1,2 Mo", "350 kB": the largest unit of which there is one. */
export function bytesWords(bytes: number, language: Language): string {
  const power = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(bytes, 1)) / 3));
  return new Intl.NumberFormat(locale(language), {
    style: 'unit',
    unit: UNITS[power] ?? 'byte',
    maximumFractionDigits: power === 0 ? 0 : 1,
  }).format(bytes / 1000 ** power);
}

export const numberWords = (count: number, language: Language): string =>
  new Intl.NumberFormat(locale(language)).format(count);
