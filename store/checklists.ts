/**
 * Checklists, their templates and their events. State is never stored: it is a fold of the events; beside them stands a
 * summary for the list, written in the same transaction.
 * Every write is acknowledged after its transaction is done, and carries the key of the message that caused it.
 */
import { ulid } from 'ulid';
import { type Change, foldChecklist } from '../rules/engine/checklist';
import type { Facts } from '../rules/engine/condition';
import type { Template } from '../rules/engine/template';
import { authorIn } from './author';
import { StoreError } from './database';
import { HELD_IN, type Held, heldIn, rowOf, type StoredChecklist } from './held';
import { keepTemplate, templateFor } from './kept-templates';
import { newEvent } from './new-event';
import { type ChecklistRecord, RECORD_VERSION, type SummaryRecord } from './schema';
import { summaryOf } from './summary';
import { asSummary } from './summary-row';
import { type Writing, within } from './transaction';

export type { StoredChecklist };

export interface NewChecklist {
  template: Template;
  facts: Facts;
  practice: boolean;
}

/** What changes, decided while the transaction holds the newest events. */
export type Decide = (checklist: StoredChecklist) => readonly Change[];

export const WRITTEN = ['checklists', 'events', 'templates', 'summaries', 'meta'] as const;

/**
 * Starts a checklist.
 * @throws StoreError
 */
export function createChecklist(given: NewChecklist, now: number): Promise<StoredChecklist> {
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
  return within([...WRITTEN], 'readwrite', async (tx) => {
    const kept = await keepTemplate(tx, template);
    await tx.objectStore('checklists').add(rowOf(record, [kept]));
    await tx.objectStore('summaries').put(summaryOf(record, template, []));
    return { record, template, events: [] };
  });
}

/**
 * One checklist with its events, or null when it is not there.
 * @throws StoreError also when a record is not what this version writes: then nothing is guessed.
 */
export async function readChecklist(id: string): Promise<StoredChecklist | null> {
  const held = await within([...HELD_IN], 'readonly', (tx) => heldIn(tx, id));
  return held?.stored ?? null;
}

/** What the list shows, newest first; those that cannot be read are left out. @throws StoreError */
export async function listSummaries(): Promise<SummaryRecord[]> {
  return (await listChecklists()).summaries;
}

export interface ChecklistList {
  /** Newest first. */
  summaries: SummaryRecord[];
  /** Ids of those that cannot be read: they are still here, and in an export. */
  unreadable: string[];
}

/** The whole list. A checklist without a sound summary gets one. @throws StoreError */
export async function listChecklists(): Promise<ChecklistList> {
  const [count, rows] = await within(['checklists', 'summaries'], 'readonly', (tx) =>
    Promise.all([tx.objectStore('checklists').count(), tx.objectStore('summaries').getAll()]),
  );
  const sound = rows.flatMap((row) => asSummary(row) ?? []);
  // A list and its summary come and go together: where there are as many, each has its own.
  const list = sound.length === count ? { summaries: sound, unreadable: [] } : await completed(sound);
  list.summaries.sort((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? 1 : -1));
  return list;
}

/** The list with a summary for each that has none, and without those whose list has gone. */
async function completed(sound: readonly SummaryRecord[]): Promise<ChecklistList> {
  const ids = await within(['checklists'], 'readonly', (tx) => tx.objectStore('checklists').getAllKeys());
  const byId = new Map(sound.map((summary) => [summary.id, summary]));
  const list: ChecklistList = { summaries: [], unreadable: [] };
  for (const id of ids) {
    const summary = byId.get(id) ?? (await summarise(id));
    if (summary === 'unreadable') list.unreadable.push(id);
    else if (summary !== null) list.summaries.push(summary);
  }
  return list;
}

/** Works out a summary anew and keeps it; null when the checklist has gone. @throws StoreError */
export async function summarise(id: string): Promise<SummaryRecord | 'unreadable' | null> {
  try {
    // It can be worked out again, so it need not reach the disk at once.
    return await within([...WRITTEN], 'readwrite', (tx) => summariseIn(tx, id), 'relaxed');
  } catch (error) {
    if (error instanceof StoreError && error.why === 'store-corrupt') return 'unreadable';
    throw error;
  }
}

async function summariseIn(tx: Writing, id: string): Promise<SummaryRecord | null> {
  const held = await heldIn(tx, id);
  if (held === null) return null;
  const { record, template, events } = held.stored;
  const summary = summaryOf(record, template, events);
  await tx.objectStore('summaries').put(summary);
  return summary;
}

/**
 * Reads a checklist, lets `decide` say what changes, and appends it, all in one transaction.
 * A key that was stored before changes nothing. Gives the checklist after the change, or null when it is not there.
 * `known` is the template of a list that was begun before templates were kept.
 * @throws StoreError
 */
export function appendChanges(
  id: string,
  key: string,
  decide: Decide,
  now: number,
  known?: (record: ChecklistRecord) => Template | null,
): Promise<StoredChecklist | null> {
  return within([...WRITTEN], 'readwrite', async (tx) => {
    const held = await heldIn(tx, id);
    if (held === null) return null;
    const { stored } = held;
    if (stored.template === null) {
      stored.template = known?.(stored.record) ?? null;
      if (stored.template !== null) await goOnWith(tx, held, stored.template);
    }
    if (!stored.events.some((event) => event.key === key)) await append(tx, stored, key, decide(stored), now);
    return stored;
  });
}

/**
 * Lets a checklist go on with another version of its template: one of `known`, or one that it had before. What is
 * finished or closed stays as it is, and so does what goes on with this version already. Gives the checklist, or null
 * when it is not there or nobody has that version.
 * @throws StoreError
 */
export function migrateChecklist(
  id: string,
  key: string,
  version: string,
  known: readonly Template[],
  now: number,
): Promise<StoredChecklist | null> {
  return within([...WRITTEN], 'readwrite', async (tx) => {
    const held = await heldIn(tx, id);
    if (held === null) return null;
    const { stored } = held;
    const { record, events } = stored;
    const template = [...held.templates, ...known].find((one) => one.id === record.template && one.version === version);
    if (template === undefined) return null;
    const view = foldChecklist(stored.template ?? { version: record.version, items: [] }, record.facts, events);
    const frozen = view.finished || view.closed || view.version === version;
    if (frozen || events.some((event) => event.key === key)) return stored;
    await goOnWith(tx, held, template);
    stored.template = templateFor([...held.templates, template], version, record.version);
    await append(tx, stored, key, [{ kind: 'migrated', version }], now);
    return stored;
  });
}

/** Takes one checklist away with its events. @throws StoreError */
export async function removeChecklist(id: string): Promise<void> {
  await within(['checklists', 'events', 'summaries', 'cases'], 'readwrite', (tx) => removeIn(tx, id));
}

/** Takes one checklist away in a transaction on all that is kept of it. */
export async function removeIn(tx: Writing, id: string): Promise<void> {
  const events = tx.objectStore('events');
  const keys = await events.index('checklist').getAllKeys(id);
  await Promise.all([
    ...(['checklists', 'summaries', 'cases'] as const).map((store) => tx.objectStore(store).delete(id)),
    ...keys.map((key) => events.delete(key)),
  ]);
}

/** Appends `changes` to what `stored` holds, with its summary. */
async function append(
  tx: Writing,
  stored: StoredChecklist,
  key: string,
  changes: readonly Change[],
  now: number,
): Promise<void> {
  const { record, events } = stored;
  const author = await authorIn(tx);
  const made = changes.map((change) => {
    const event = newEvent({ checklist: record.id, author, key, now }, events, change);
    events.push(event);
    return event;
  });
  await Promise.all([
    ...made.map((event) => tx.objectStore('events').add(event)),
    tx.objectStore('summaries').put(summaryOf(record, stored.template, events)),
  ]);
}

async function goOnWith(tx: Writing, { stored, kept }: Held, template: Template): Promise<void> {
  const key = await keepTemplate(tx, template);
  if (!kept.includes(key)) await tx.objectStore('checklists').put(rowOf(stored.record, [...kept, key]));
}
