/** Whether two copies of an event are the same: what a message was called is this machine's own affair. */
import { canonical } from './canonical';
import type { EventRecord } from './schema';

/** `cleaned-twin`: the same event, of which one copy had something taken out when it was shared. */
export type Sameness = 'same' | 'cleaned-twin' | 'different';

export function sameEvent(a: EventRecord, b: EventRecord): Sameness {
  return said(a) === said(b) ? 'same' : 'different';
}

/** Of two copies of one event, the one that says more. */
export const fullerEvent = (a: EventRecord, _b: EventRecord): EventRecord => a;

function said({ id, checklist, at, author, prev, change }: EventRecord): string {
  return canonical({ id, checklist, at, author, prev: [...prev].sort(), change });
}
