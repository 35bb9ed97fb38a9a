/** What the list says of one checklist, in words: due, waiting, diverged, finished. */
import type { Language } from '../../../rules/model';
import type { Summary } from '../../../session/messages';
import { locale } from '../../../texts/dates';
import type { Reader } from '../../reader';
import { isOpen, isOverdue, type Viewpoint } from './filters';

export interface Mark {
  kind: 'overdue' | 'due' | 'waiting' | 'diverged' | 'finished' | 'closed';
  text: string;
}

/** What there is to say, the most pressing first. */
export function marksOf(summary: Summary, now: number, view: Viewpoint, { t, language }: Reader): Mark[] {
  const { due, waitingUntil, diverged, finished, closed } = summary;
  const marks: Mark[] = [];
  if (closed) marks.push({ kind: 'closed', text: t('pages.list.mark.closed') });
  else if (finished) marks.push({ kind: 'finished', text: t('pages.list.mark.finished') });
  if (isOpen(summary) && due !== null) {
    const date = dayWords(due, language, view.today);
    if (isOverdue(summary, view)) marks.push({ kind: 'overdue', text: t('pages.list.mark.overdue', { date }) });
    else if (due === view.today) marks.push({ kind: 'due', text: t('pages.list.mark.today') });
    else marks.push({ kind: 'due', text: t('pages.list.mark.due', { date }) });
  }
  if (diverged > 0) {
    const key = diverged === 1 ? 'pages.list.mark.diverged.one' : 'pages.list.mark.diverged';
    marks.push({ kind: 'diverged', text: t(key, { count: diverged }) });
  }
  if (isOpen(summary) && waitingUntil !== null) {
    const key = waitingUntil > now ? 'pages.list.mark.waiting' : 'pages.list.mark.waited';
    marks.push({ kind: 'waiting', text: t(key, { when: whenWords(waitingUntil, now, language) }) });
  }
  return marks;
}

/** A full-date as the reader says it; its year when that is not this one. */
export function dayWords(day: string, language: Language, today: string): string {
  const { day: short, dayOfYear: long } = formatsOf(language);
  return (day.slice(0, 4) === today.slice(0, 4) ? short : long).format(Date.parse(`${day}T00:00:00Z`));
}

interface Formats {
  day: Intl.DateTimeFormat;
  dayOfYear: Intl.DateTimeFormat;
  away: Intl.RelativeTimeFormat;
}

/** Made once for each language: making one costs more than drawing a row. */
const formats = new Map<Language, Formats>();

function formatsOf(language: Language): Formats {
  const known = formats.get(language);
  if (known !== undefined) return known;
  const parts = { timeZone: 'UTC', day: 'numeric', month: 'long' } as const;
  const made = {
    day: new Intl.DateTimeFormat(locale(language), parts),
    dayOfYear: new Intl.DateTimeFormat(locale(language), { ...parts, year: 'numeric' }),
    away: new Intl.RelativeTimeFormat(locale(language), { numeric: 'always' }),
  };
  formats.set(language, made);
  return made;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** How far a moment is: "in 12 minutes", "3 days ago". */
export function whenWords(until: number, now: number, language: Language): string {
  const format = formatsOf(language).away;
  const away = until - now;
  // "In 0 minutes" would be neither before nor after.
  const minutes = Math.round(away / MINUTE) || (away > 0 ? 1 : -1);
  if (Math.abs(away) < 90 * MINUTE) return format.format(minutes, 'minute');
  if (Math.abs(away) < 36 * HOUR) return format.format(Math.round(away / HOUR), 'hour');
  return format.format(Math.round(away / (24 * HOUR)), 'day');
}

/** "1 list", "3 lists". */
export function countLists(count: number, { t }: Pick<Reader, 't'>): string {
  return t(count === 1 ? 'pages.list.lists.one' : 'pages.list.lists', { count });
}
