/** Which lists want the person back, and when the next one will. Pure: the clock and the time zone are the caller's. */
import type { SummaryRecord } from '../store/schema';

/** `waited`: the time that the administration takes is up. `due`: the day has come by which it is to be done. */
export interface Reminder {
  checklist: string;
  why: 'waited' | 'due';
  at: number;
}

export interface Schedule {
  /** Those whose time has come, earliest first. */
  up: Reminder[];
  /** When the next one's time comes; null when none is awaited. */
  next: number | null;
}

/** On the day something is due, at this hour: when people begin to work. */
const HOUR = 9;

/** The moment at which `day` (RFC 3339 full-date) is reminded of, where the person is. */
export function momentOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, HOUR).getTime();
}

/** Nothing is remembered: after any sleep, and whatever the clock did meanwhile, it is worked out anew. */
export function scheduleOf(summaries: readonly SummaryRecord[], now: number): Schedule {
  const all = summaries.flatMap(remindersOf).sort((a, b) => a.at - b.at);
  return { up: all.filter(({ at }) => at <= now), next: all.find(({ at }) => at > now)?.at ?? null };
}

function remindersOf({ id, practice, finished, closed, waitingUntil, due }: SummaryRecord): Reminder[] {
  if (practice || finished || closed) return [];
  return [
    ...(waitingUntil === null ? [] : [{ checklist: id, why: 'waited' as const, at: waitingUntil }]),
    ...(due === null ? [] : [{ checklist: id, why: 'due' as const, at: momentOf(due) }]),
  ];
}

/** What was told before: the moment, by list and reason. */
export type Told = Record<string, number>;

const keyOf = ({ checklist, why }: Reminder): string => `${checklist} ${why}`;

/**
 * Of those whose time has come, the ones that nobody was told of; and what has then been told. What is not up any more
 * is forgotten, so that it is told again when its time comes again: also after a clock that ran ahead was put right.
 */
export function toTell(up: readonly Reminder[], told: Told): { fresh: Reminder[]; told: Told } {
  return {
    fresh: up.filter((reminder) => told[keyOf(reminder)] !== reminder.at),
    told: Object.fromEntries(up.map((reminder) => [keyOf(reminder), reminder.at])),
  };
}
