/** A change becomes an event of this copy of Ariane. Pure but for the random part of the id. */
import { decodeTime, ulid } from 'ulid';
import { type Change, prevFor } from '../rules/engine/checklist';
import { type EventRecord, RECORD_VERSION } from './schema';

/** Of whom, by which message, and when. */
export interface Occasion {
  checklist: string;
  author: string;
  key: string;
  now: number;
}

/** The event that comes after `events`, which are all of the checklist in the order of their ids. */
export function newEvent(
  { checklist, author, key, now }: Occasion,
  events: readonly EventRecord[],
  change: Change,
): EventRecord {
  const last = events.at(-1);
  // Ids must grow even where the clock of the machine went back or two events share a millisecond.
  const time = last === undefined ? now : Math.max(now, decodeTime(last.id) + 1);
  const id = ulid(time);
  return { v: RECORD_VERSION, id, checklist, at: now, author, key, prev: prevFor(change, id, events), change };
}
