/** Durations as a reader says them. */
import type { Language } from '../rules/model';
import { locale } from '../texts/dates';

type Unit = 'day' | 'hour' | 'minute' | 'second';
const PARTS = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
const UNITS: readonly Unit[] = ['day', 'hour', 'minute', 'second'];

/**
 * An ISO 8601 duration of days, hours, minutes and seconds in words: `PT20M` → "20 minutes". `null` for none at all
 * (`PT0S`: at once) and for what is no such duration; `isAtOnce` tells the two apart.
 */
export function durationWords(duration: string, language: Language): string | null {
  const counts = PARTS.exec(duration)?.slice(1) ?? [];
  const parts = UNITS.flatMap((unit, index) => {
    const count = Number(counts[index] ?? 0);
    if (count === 0) return [];
    return [new Intl.NumberFormat(locale(language), { style: 'unit', unit, unitDisplay: 'long' }).format(count)];
  });
  return parts.length === 0
    ? null
    : new Intl.ListFormat(locale(language), { style: 'long', type: 'conjunction' }).format(parts);
}

/** True for `PT0S` and its like: the administration takes no time. */
export function isAtOnce(duration: string): boolean {
  return PARTS.test(duration) && !/[1-9]/.test(duration);
}
