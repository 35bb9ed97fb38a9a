/** How long to wait, how long it still takes, and whether time is up. Pure. */
import { millisecondsOf } from '../../../rules/engine/waiting';
import type { Language } from '../../../rules/model';
import { durationWords } from '../../durations';

const USUAL = ['PT20M', 'PT1H', 'P1D'];

/** Durations that are offered, what the administration takes first. */
export function waitChoices(takes: string | undefined): string[] {
  const first = takes !== undefined && millisecondsOf(takes) > 0 ? [takes] : [];
  const others = USUAL.filter((usual) => first.every((given) => millisecondsOf(given) !== millisecondsOf(usual)));
  return [...first, ...others];
}

const MINUTE = 60_000;

/** "12 minutes", rounded up so that nobody looks too early; null when time is up. */
export function remainingWords(until: number, now: number, language: Language): string | null {
  if (until <= now) return null;
  const minutes = Math.ceil((until - now) / MINUTE);
  const days = Math.floor(minutes / 1440);
  const hours = Math.floor((minutes % 1440) / 60);
  // Of several days the minutes are of no use.
  const rest = days > 0 ? 0 : minutes % 60;
  return durationWords(`P${days}DT${hours}H${rest}M`, language);
}

/** What an `input` of type `datetime-local` holds for a moment of this machine. */
export function asLocalInput(at: number): string {
  const shifted = new Date(at - new Date(at).getTimezoneOffset() * MINUTE);
  return shifted.toISOString().slice(0, 16);
}

/** The moment that such an input says; null for none, for one gone by, and for one that no checklist keeps. */
export function fromLocalInput(typed: string, now: number): number | null {
  const at = new Date(typed).getTime();
  return Number.isNaN(at) || at <= now || at > Date.UTC(2199, 0) ? null : at;
}
