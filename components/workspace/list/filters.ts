/** Which checklists a person wants to see. Pure. */
import type { Summary } from '../../../session/messages';
import { plain } from '../../chooser/search';

export const FILTERS = ['open', 'mine', 'waiting', 'overdue', 'soon', 'diverged', 'finished', 'closed', 'all'] as const;
export type Filter = (typeof FILTERS)[number];

/** What a filter has to know besides the list: who looks, and which day it is. Days are RFC 3339 full-dates. */
export interface Viewpoint {
  /** The name by which items are assigned to the person, plain; empty when it is not known. */
  me: string;
  today: string;
  /** The last day that counts as soon. */
  soon: string;
}

/** How many days ahead something is due soon. */
export const SOON_DAYS = 7;

/** The day of a moment, where the person is. */
export function dayOf(moment: number): string {
  const date = new Date(moment);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

export function viewpoint(me: string, now: number): Viewpoint {
  const end = new Date(now);
  end.setDate(end.getDate() + SOON_DAYS);
  return { me: plain(me), today: dayOf(now), soon: dayOf(end.getTime()) };
}

/** Something is left to do, and nobody put it away. */
export const isOpen = ({ finished, closed }: Summary): boolean => !finished && !closed;

export const isOverdue = (summary: Summary, { today }: Pick<Viewpoint, 'today'>): boolean =>
  isOpen(summary) && summary.due !== null && summary.due < today;

export const isWaiting = (summary: Summary): boolean => isOpen(summary) && summary.waitingUntil !== null;

/** Whether `summary` is shown under `filter`. */
export function passes(summary: Summary, filter: Filter, view: Viewpoint): boolean {
  switch (filter) {
    case 'open':
      return isOpen(summary);
    case 'mine':
      return isOpen(summary) && isMine(summary, view.me);
    case 'waiting':
      return isWaiting(summary);
    case 'overdue':
      return isOverdue(summary, view);
    case 'soon':
      return isOpen(summary) && summary.due !== null && summary.due >= view.today && summary.due <= view.soon;
    case 'diverged':
      return summary.diverged > 0 && !summary.closed;
    case 'finished':
      return summary.finished && !summary.closed;
    case 'closed':
      return summary.closed;
    case 'all':
      return true;
  }
}

/** Names are written by hand: case, accents and spaces make no other person. */
function isMine({ assigned }: Summary, me: string): boolean {
  return me !== '' && assigned.some((to) => plainName(to) === me);
}

/** The same few names stand in all lists. */
const plainNames = new Map<string, string>();

function plainName(name: string): string {
  const known = plainNames.get(name) ?? plain(name);
  plainNames.set(name, known);
  return known;
}

/** How many of `summaries` stand under each filter. */
export function countAll(summaries: readonly Summary[], view: Viewpoint): Record<Filter, number> {
  const counts = Object.fromEntries(FILTERS.map((filter) => [filter, 0])) as Record<Filter, number>;
  for (const summary of summaries) {
    for (const filter of FILTERS) if (passes(summary, filter, view)) counts[filter] += 1;
  }
  return counts;
}

/** Every name to which something is assigned, each once, in order. */
export function namesIn(summaries: readonly Summary[]): string[] {
  return [...new Set(summaries.flatMap(({ assigned }) => assigned))].sort((a, b) => a.localeCompare(b));
}
