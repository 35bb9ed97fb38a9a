/** How the database came to be: one numbered migration per version, never changed once released. */
import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Change } from '../rules/engine/checklist';
import { itemId } from '../rules/engine/template';
import type { ArianeSchema, ChecklistRecord, EventRecord } from './schema';

type Upgrade = (
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
    const procedures = new Map<string, string>();
    for (const row of await tx.objectStore('checklists').getAll()) {
      const old = row as unknown as ChecklistOfVersion1;
      // What cannot be read stays as it is: it is said where it is read.
      if (old.v !== 1) continue;
      procedures.set(old.id, old.procedure);
      await tx.objectStore('checklists').put(checklistToVersion2(old));
    }
    const newest = new Map<string, string>();
    for (const row of await tx.objectStore('events').getAll()) {
      const old = row as unknown as EventOfVersion1;
      const procedure = procedures.get(old.checklist);
      if (old.v !== 1 || procedure === undefined) continue;
      const about = `${old.checklist} ${old.step}`;
      const before = newest.get(about);
      newest.set(about, old.id);
      await tx.objectStore('events').put(eventToVersion2(old, procedure, author, before === undefined ? [] : [before]));
    }
  },
];

export const VERSION = MIGRATIONS.length;

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
