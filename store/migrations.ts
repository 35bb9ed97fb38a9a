/** How the database came to be: one numbered migration per version, never changed once released. */
import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Change } from '../rules/engine/checklist';
import { itemId } from '../rules/engine/template';
import type { ArianeSchema, ChecklistRecord, EventRecord } from './schema';

export type Upgrade = (
  db: IDBPDatabase<ArianeSchema>,
  tx: IDBPTransaction<ArianeSchema, StoreNames<ArianeSchema>[], 'versionchange'>,
) => void | Promise<void>;

/** Rows of version 1, as they were. */
interface ChecklistOfVersion1 {
  v: 1;
  id: string;
  procedure: string;
  procedureVersion: number;
  facts: Record<string, string>;
  createdAt: number;
  practice: boolean;
}
interface EventOfVersion1 {
  v: 1;
  id: string;
  checklist: string;
  step: string;
  kind: 'ticked' | 'undone';
  by: 'page' | 'passed' | 'person';
  at: number;
  key: string;
  prev: string[];
}

/** `MIGRATIONS[n]` brings a database of version n to version n + 1. */
export const MIGRATIONS: readonly Upgrade[] = [
  (db) => {
    db.createObjectStore('checklists', { keyPath: 'id' });
    db.createObjectStore('events', { keyPath: 'id' }).createIndex('checklist', 'checklist');
  },
  async (db, tx) => {
    db.createObjectStore('templates', { keyPath: 'key' });
    db.createObjectStore('summaries', { keyPath: 'id' });
    db.createObjectStore('cases', { keyPath: 'checklist' });
    db.createObjectStore('meta');
    const author = newAuthor();
    await tx.objectStore('meta').put(author, AUTHOR);
    const { checklists, events } = rowsOfVersion2(
      await tx.objectStore('checklists').getAll(),
      await tx.objectStore('events').getAll(),
      author,
    );
    for (const row of checklists) await tx.objectStore('checklists').put(row);
    for (const row of events) await tx.objectStore('events').put(row);
  },
];

export const VERSION = MIGRATIONS.length;

/**
 * What version 2 makes of rows of version 1: those that change. What cannot be read stays as it is: it is said where it
 * is read. `events` in the order of their ids.
 */
export function rowsOfVersion2(
  checklists: readonly unknown[],
  events: readonly unknown[],
  author: string,
): { checklists: ChecklistRecord[]; events: EventRecord[] } {
  const old = checklists.flatMap((row) => (isOfVersion1<ChecklistOfVersion1>(row) ? [row] : []));
  const procedures = new Map(old.map(({ id, procedure }) => [id, procedure]));
  const newest = new Map<string, string>();
  const changed = events.flatMap((row): EventRecord[] => {
    const procedure = isOfVersion1<EventOfVersion1>(row) ? procedures.get(row.checklist) : undefined;
    if (!isOfVersion1<EventOfVersion1>(row) || procedure === undefined) return [];
    const about = `${row.checklist} ${row.step}`;
    const before = newest.get(about);
    newest.set(about, row.id);
    return [eventToVersion2(row, procedure, author, before === undefined ? [] : [before])];
  });
  return { checklists: old.map(checklistToVersion2), events: changed };
}

const isOfVersion1 = <Row extends { v: 1 }>(row: unknown): row is Row =>
  typeof row === 'object' && row !== null && 'v' in row && row.v === 1;

/** Under which name the store `meta` keeps the id of this copy of Ariane. */
export const AUTHOR = 'author';

/** 64 random bits. */
export const newAuthor = (): string =>
  [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

function checklistToVersion2(old: ChecklistOfVersion1): ChecklistRecord {
  const { id, procedure, procedureVersion, facts, createdAt, practice } = old;
  return {
    v: 2,
    id,
    template: `procedure:${procedure}`,
    version: String(procedureVersion),
    facts,
    createdAt,
    practice,
  };
}

function eventToVersion2(old: EventOfVersion1, procedure: string, author: string, prev: string[]): EventRecord {
  const item = itemId(procedure, old.step);
  const change: Change = old.kind === 'ticked' ? { kind: 'ticked', item, how: old.by } : { kind: 'undone', item };
  return { v: 2, id: old.id, checklist: old.checklist, at: old.at, author, key: old.key, prev, change };
}
