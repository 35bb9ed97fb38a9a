/** What comes from elsewhere is looked at piece by piece before anything of it is merged. Pure. */
import { decodeTime } from 'ulid';
import type { ChecklistEvent } from '../rules/engine/checklist';
import type { Template } from '../rules/engine/template';
import { canonical } from './canonical';
import { asEvent, asTemplate } from './held';
import { ChecklistRecord, END_OF_TIME, type EventRecord, RECORD_VERSION } from './schema';
import { fullerEvent, sameEvent } from './share/same';

/** A checklist as it came: of a bundle, of an export, of a server. */
export interface Incoming {
  /** Null where only events came: then the list must be here, or in another part of the same file. */
  record: ChecklistRecord | null;
  /** The one of the start; null where none was kept. */
  template: Template | null;
  /** Those that it went on with. */
  templates?: readonly Template[];
  /** Without a key, an event gets that of the message that brought it. */
  events: readonly (ChecklistEvent & { key?: string })[];
}

/** Why one event is not taken. */
export type EventRefusal =
  | 'wrong-shape'
  | 'beyond-2200'
  | 'prev-not-before' // it names itself or a later one as seen before: a cycle
  | 'duplicate-differs' // its id says two things in what came: neither is believed
  | 'differs-here' // its id says something else here, maybe in another list: that stays
  | 'too-many-events';

/** Why nothing of a checklist is taken. */
export type ChecklistRefusal =
  | 'wrong-shape'
  | 'practice' // exercises do not travel
  | 'duplicate-differs' // it came twice, with other facts
  | 'differs-here' // here it has other facts or another template, and those never change
  | 'no-checklist' // events of a list that is neither here nor in what came
  | 'unreadable-here'
  | 'store-full';

export interface Refusal {
  /** Of the event, where it has one. */
  id: string;
  why: EventRefusal;
}

/** What came about one checklist, each piece sound in itself. */
export interface Arrival {
  id: string;
  record: ChecklistRecord | null;
  templates: Template[];
  /** Each event once; where an id says two things, both. */
  events: EventRecord[];
  /** Ids that say two things. */
  doubtful: Set<string>;
  refusals: Refusal[];
  /** Set where nothing of it can be taken. */
  why?: ChecklistRefusal;
}

/** Sorts what came by checklist. An event goes where it belongs, wherever it stood. `key`: of the message that brought it. */
export function sortOut(incoming: readonly Incoming[], key: string): Arrival[] {
  const arrivals = new Map<string, Arrival>();
  const at = (id: string): Arrival => {
    const known = arrivals.get(id) ?? newArrival(id);
    arrivals.set(id, known);
    return known;
  };
  const sound = once(soundTemplate);
  for (const { record, template, templates = [] } of incoming) {
    if (record === null) continue;
    const given = template === null ? templates : [template, ...templates];
    addRecord(at(idOf(record)), record, given.map(sound));
  }
  const byId = new Map<string, { event: EventRecord; into: Arrival }[]>();
  for (const { record, events } of incoming) {
    for (const given of events) {
      const event = soundEvent(given, key);
      const into = at(typeof event === 'string' ? idOf(record) : event.checklist);
      if (typeof event === 'string') into.refusals.push({ id: idOf(given), why: event });
      else addEvent(byId, into, event);
    }
  }
  return [...arrivals.values()];
}

const newArrival = (id: string): Arrival => ({
  id,
  record: null,
  templates: [],
  events: [],
  doubtful: new Set(),
  refusals: [],
});

function addRecord(arrival: Arrival, given: unknown, templates: readonly (Template | null)[]): void {
  const record = ChecklistRecord.safeParse(given).data;
  const sound = templates.filter((template) => template !== null);
  const fitting = sound.every(({ id }) => id === record?.template);
  if (record === undefined || sound.length < templates.length || !fitting) arrival.why = 'wrong-shape';
  else if (arrival.record !== null && !sameRecord(arrival.record, record)) arrival.why = 'duplicate-differs';
  else if (record.practice) arrival.why = 'practice';
  arrival.record ??= record ?? null;
  arrival.templates.push(...sound);
}

export const sameRecord = (a: ChecklistRecord, b: ChecklistRecord): boolean => canonical(a) === canonical(b);

function addEvent(byId: Map<string, { event: EventRecord; into: Arrival }[]>, into: Arrival, event: EventRecord): void {
  const others = byId.get(event.id) ?? [];
  const twin = others.find((other) => sameEvent(other.event, event) !== 'different');
  if (twin !== undefined) {
    // Of one copy something was taken out when it was shared.
    const fuller = fullerEvent(twin.event, event);
    twin.into.events[twin.into.events.indexOf(twin.event)] = fuller;
    twin.event = fuller;
    return;
  }
  others.push({ event, into });
  byId.set(event.id, others);
  into.events.push(event);
  if (others.length > 1) for (const other of others) other.into.doubtful.add(event.id);
}

/** The event as it would be kept, or why it cannot be. */
function soundEvent(given: ChecklistEvent & { key?: string }, key: string): EventRecord | EventRefusal {
  const event = asEvent(isObject(given) ? { v: RECORD_VERSION, key, ...given } : given);
  if (event === null) return 'wrong-shape';
  if (decodeTime(event.id) > END_OF_TIME) return 'beyond-2200';
  // Whoever has seen something comes after it: so no chain of events comes back to itself.
  if (event.prev.some((seen) => seen >= event.id)) return 'prev-not-before';
  return event;
}

/** Whose items can be told from each other. */
function soundTemplate(given: unknown): Template | null {
  const template = asTemplate(given);
  const ids = new Set(template?.items.map(({ id }) => id));
  return ids.size === template?.items.length ? template : null;
}

/** Many lists of one file name the same template: it is looked at once. */
function once<T>(look: (given: unknown) => T): (given: unknown) => T {
  const seen = new Map<unknown, T>();
  return (given) => {
    const before = seen.get(given);
    if (before !== undefined) return before;
    const result = look(given);
    seen.set(given, result);
    return result;
  };
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** The id of something that may be anything. */
function idOf(given: unknown): string {
  return isObject(given) && typeof given.id === 'string' ? given.id.slice(0, 200) : '';
}
