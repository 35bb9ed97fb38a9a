/**
 * Checklists, their templates and their events. State is never stored: it is a fold of the events; beside them stands a
 * summary for the list, written in the same transaction.
 * Every write is acknowledged after its transaction is done, and carries the key of the message that caused it.
 */
import type { IDBPTransaction, StoreNames } from 'idb';
import { decodeTime, ulid } from 'ulid';
import { type Change, migratedTo, prevFor } from '../rules/engine/checklist';
import type { Facts } from '../rules/engine/condition';
import type { Template } from '../rules/engine/template';
import { database, StoreError } from './database';
import { AUTHOR, newAuthor } from './migrations';
import {
  type ArianeSchema,
  ChecklistRecord,
  EventRecord,
  RECORD_VERSION,
  type SummaryRecord,
  TemplateRecord,
} from './schema';
import { summaryOf } from './summary';

export interface StoredChecklist {
  record: ChecklistRecord;
  /** The one it goes on with: as it was at the start, or newer; null where it was begun before templates were kept. */
  template: Template | null;
  /** In the order of their ids. */
  events: EventRecord[];
}

export interface NewChecklist {
  template: Template;
  facts: Facts;
  practice: boolean;
}

/** What changes, decided while the transaction holds the newest events. */
export type Decide = (checklist: StoredChecklist) => readonly Change[];

const WRITTEN = ['checklists', 'events', 'templates', 'summaries', 'meta'] as const;
type Writing = IDBPTransaction<ArianeSchema, typeof WRITTEN, 'readwrite'>;
type Reading = IDBPTransaction<ArianeSchema, StoreNames<ArianeSchema>[], 'readonly' | 'readwrite'>;

/**
 * Starts a checklist.
 * @throws StoreError
 */
export async function createChecklist(given: NewChecklist, now: number): Promise<StoredChecklist> {
  const { template, facts, practice } = given;
  const record: ChecklistRecord = {
    v: RECORD_VERSION,
    id: ulid(now),
    template: template.id,
    version: template.version,
    facts: { ...facts },
    createdAt: now,
    practice,
  };
  const tx = await writing();
  tx.objectStore('checklists').add(record);
  keepTemplate(tx, template);
  tx.objectStore('summaries').put(summaryOf(record, template, []));
  await tx.done;
  return { record, template, events: [] };
}

/**
 * One checklist with its events, or null when it is not there.
 * @throws StoreError also when a record is not what this version writes: then nothing is guessed.
 */
export async function readChecklist(id: string): Promise<StoredChecklist | null> {
  const db = await database();
  const tx = db.transaction(['checklists', 'events', 'templates'], 'readonly');
  const stored = await readIn(tx as unknown as Reading, id);
  await tx.done;
  return stored;
}

/** What the list shows, newest first. Those that have none yet get one. @throws StoreError */
export async function listSummaries(): Promise<SummaryRecord[]> {
  const db = await database();
  const tx = db.transaction(['checklists', 'summaries'], 'readonly');
  const [ids, summaries] = await Promise.all([
    tx.objectStore('checklists').getAllKeys(),
    tx.objectStore('summaries').getAll(),
    tx.done,
  ]);
  const known = new Set(summaries.map(({ id }) => id));
  for (const id of ids) {
    if (known.has(id)) continue;
    const made = await summarise(id);
    if (made !== null) summaries.push(made);
  }
  return summaries.sort((a, b) => b.createdAt - a.createdAt);
}

async function summarise(id: string): Promise<SummaryRecord | null> {
  const tx = await writing();
  const stored = await readIn(tx as unknown as Reading, id);
  const made = stored && summaryOf(stored.record, stored.template, stored.events);
  if (made !== null) tx.objectStore('summaries').put(made);
  await tx.done;
  return made;
}

/**
 * Reads a checklist, lets `decide` say what changes, and appends it, all in one transaction.
 * A key that was stored before changes nothing. Gives the checklist after the change, or null when it is not there.
 * `known` is the template of a list that was begun before templates were kept.
 * @throws StoreError
 */
export async function appendChanges(
  id: string,
  key: string,
  decide: Decide,
  now: number,
  known?: (record: ChecklistRecord) => Template | null,
): Promise<StoredChecklist | null> {
  const tx = await writing();
  const stored = await readIn(tx as unknown as Reading, id);
  if (stored === null) {
    await tx.done;
    return null;
  }
  if (stored.template === null) {
    stored.template = known?.(stored.record) ?? null;
    if (stored.template !== null) keepTemplate(tx, stored.template);
  }
  if (!stored.events.some((event) => event.key === key)) {
    const author = await authorIn(tx);
    for (const change of decide(stored)) {
      const event = nextEvent(stored, key, author, change, now);
      tx.objectStore('events').add(event);
      stored.events.push(event);
      if (change.kind === 'migrated') stored.template = await templateIn(tx as unknown as Reading, stored);
    }
    tx.objectStore('summaries').put(summaryOf(stored.record, stored.template, stored.events));
  }
  await tx.done;
  return stored;
}

/** Takes one checklist away with its events. @throws StoreError */
export async function removeChecklist(id: string): Promise<void> {
  const db = await database();
  const tx = db.transaction(['checklists', 'events', 'summaries', 'cases'], 'readwrite', { durability: 'strict' });
  for (const store of ['checklists', 'summaries', 'cases'] as const) tx.objectStore(store).delete(id);
  for (const key of await tx.objectStore('events').index('checklist').getAllKeys(id)) {
    tx.objectStore('events').delete(key);
  }
  await tx.done;
}

async function writing(): Promise<Writing> {
  const db = await database();
  return db.transaction(WRITTEN, 'readwrite', { durability: 'strict' });
}

export const templateKey = ({ id, version }: Pick<Template, 'id' | 'version'>): string => `${id}@${version}`;

/** The first one of an id and a version stays: lists that run on it must not change under anybody's hands. */
function keepTemplate(tx: Writing, template: Template): void {
  const key = templateKey(template);
  const store = tx.objectStore('templates');
  void store.getKey(key).then((there) => {
    if (there === undefined) store.put({ ...template, key });
  });
}

async function readIn(tx: Reading, id: string): Promise<StoredChecklist | null> {
  const [record, events] = await Promise.all([
    tx.objectStore('checklists').get(id),
    tx.objectStore('events').index('checklist').getAll(id),
  ]);
  if (record === undefined) return null;
  const checklist = ChecklistRecord.safeParse(record);
  if (!checklist.success) throw new StoreError('store-corrupt');
  const stored = parseStored(checklist.data, events);
  return { ...stored, template: await templateIn(tx, stored) };
}

/**
 * The template that a list goes on with; null where none was kept. One that a colleague went on with and that is not
 * here leaves the list on the one it was begun with.
 */
async function templateIn(
  tx: Reading,
  { record, events }: Pick<StoredChecklist, 'record' | 'events'>,
): Promise<Template | null> {
  const templates = tx.objectStore('templates');
  const wanted = migratedTo(events);
  const later =
    wanted === null ? undefined : await templates.get(templateKey({ id: record.template, version: wanted }));
  const kept = later ?? (await templates.get(templateKey({ id: record.template, version: record.version })));
  if (kept === undefined) return null;
  const parsed = TemplateRecord.safeParse(kept);
  if (!parsed.success) throw new StoreError('store-corrupt');
  return parsed.data as Template;
}

/** The id of this copy of Ariane. */
async function authorIn(tx: Writing): Promise<string> {
  const known = await tx.objectStore('meta').get(AUTHOR);
  if (known !== undefined) return known;
  const author = newAuthor();
  tx.objectStore('meta').put(author, AUTHOR);
  return author;
}

function nextEvent(
  { record, events }: StoredChecklist,
  key: string,
  author: string,
  change: Change,
  now: number,
): EventRecord {
  const last = events.at(-1);
  // Ids must grow even where the clock of the machine went back or two events share a millisecond.
  const time = last === undefined ? now : Math.max(now, decodeTime(last.id) + 1);
  const id = ulid(time);
  const prev = prevFor(change, id, events);
  return { v: RECORD_VERSION, id, checklist: record.id, at: now, author, key, prev, change };
}

function parseStored(record: ChecklistRecord, events: readonly unknown[]): Omit<StoredChecklist, 'template'> {
  const parsed = events.map((event) => EventRecord.safeParse(event));
  if (parsed.some(({ success }) => !success)) throw new StoreError('store-corrupt');
  const sound = parsed.flatMap(({ data }) => (data === undefined ? [] : [data as EventRecord]));
  sound.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { record, events: sound };
}
