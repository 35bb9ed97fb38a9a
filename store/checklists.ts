/**
 * Checklists and their events. State is never stored: it is a fold of the events.
 * Every write is acknowledged after its transaction is done, and carries the key of the message that caused it.
 */
import { decodeTime, ulid } from 'ulid';
import type { ProgressEvent } from '../rules/engine/progress';
import { database, StoreError } from './database';
import { ChecklistRecord, EventRecord, RECORD_VERSION } from './schema';

export interface StoredChecklist {
  record: ChecklistRecord;
  /** In the order in which they happened. */
  events: EventRecord[];
}

/** What an observation changes, decided while the transaction holds the newest events. */
export type Decide = (checklist: StoredChecklist) => Pick<ProgressEvent, 'step' | 'kind' | 'by'>[];

/**
 * Starts a checklist.
 * @throws StoreError
 */
export async function createChecklist(
  given: Pick<ChecklistRecord, 'procedure' | 'procedureVersion' | 'facts' | 'practice'>,
  now: number,
): Promise<StoredChecklist> {
  const record: ChecklistRecord = { v: RECORD_VERSION, id: ulid(now), createdAt: now, ...given };
  const db = await database();
  const tx = db.transaction('checklists', 'readwrite', { durability: 'strict' });
  tx.store.add(record);
  await tx.done;
  return { record, events: [] };
}

/**
 * One checklist with its events, or null when it is not there.
 * @throws StoreError also when a record is not what this version writes: then nothing is guessed.
 */
export async function readChecklist(id: string): Promise<StoredChecklist | null> {
  const db = await database();
  const tx = db.transaction(['checklists', 'events'], 'readonly');
  const [record, events] = await Promise.all([
    tx.objectStore('checklists').get(id),
    tx.objectStore('events').index('checklist').getAll(id),
    tx.done,
  ]);
  return record === undefined ? null : parseStored(record, events);
}

/** All checklists, newest first. @throws StoreError */
export async function listChecklists(): Promise<StoredChecklist[]> {
  const db = await database();
  const tx = db.transaction(['checklists', 'events'], 'readonly');
  const [records, events] = await Promise.all([
    tx.objectStore('checklists').getAll(),
    tx.objectStore('events').getAll(),
    tx.done,
  ]);
  return records
    .map((record) =>
      parseStored(
        record,
        events.filter(({ checklist }) => checklist === record.id),
      ),
    )
    .sort((a, b) => b.record.createdAt - a.record.createdAt);
}

/**
 * Reads a checklist, lets `decide` say what changes, and appends it, all in one transaction.
 * A key that was stored before changes nothing. Gives the checklist after the change, or null when it is not there.
 * @throws StoreError
 */
export async function appendEvents(
  id: string,
  key: string,
  decide: Decide,
  now: number,
): Promise<StoredChecklist | null> {
  const db = await database();
  const tx = db.transaction(['checklists', 'events'], 'readwrite', { durability: 'strict' });
  const store = tx.objectStore('events');
  const [record, stored] = await Promise.all([
    tx.objectStore('checklists').get(id),
    store.index('checklist').getAll(id),
  ]);
  if (record === undefined) {
    await tx.done;
    return null;
  }
  const checklist = parseStored(record, stored);
  if (!checklist.events.some((event) => event.key === key)) {
    for (const change of decide(checklist)) {
      const event = nextEvent(checklist, key, change, now);
      store.add(event);
      checklist.events.push(event);
    }
  }
  await tx.done;
  return checklist;
}

/** Takes one checklist away with its events: an exercise that was begun anew. @throws StoreError */
export async function removeChecklist(id: string): Promise<void> {
  const db = await database();
  const tx = db.transaction(['checklists', 'events'], 'readwrite', { durability: 'strict' });
  tx.objectStore('checklists').delete(id);
  for (const key of await tx.objectStore('events').index('checklist').getAllKeys(id)) {
    tx.objectStore('events').delete(key);
  }
  await tx.done;
}

function nextEvent(
  { record, events }: StoredChecklist,
  key: string,
  change: Pick<ProgressEvent, 'step' | 'kind' | 'by'>,
  now: number,
): EventRecord {
  const last = events.at(-1);
  // Ids must grow even where the clock of the machine went back or two events share a millisecond.
  const time = last === undefined ? now : Math.max(now, decodeTime(last.id) + 1);
  return {
    v: RECORD_VERSION,
    id: ulid(time),
    checklist: record.id,
    at: now,
    key,
    prev: last === undefined ? [] : [last.id],
    ...change,
  };
}

function parseStored(record: unknown, events: unknown[]): StoredChecklist {
  const checklist = ChecklistRecord.safeParse(record);
  const parsed = events.map((event) => EventRecord.safeParse(event));
  if (!checklist.success || parsed.some(({ success }) => !success)) throw new StoreError('store-corrupt');
  const sound = parsed.flatMap(({ data }) => (data === undefined ? [] : [data]));
  sound.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { record: checklist.data, events: sound };
}
