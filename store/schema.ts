/**
 * What the database holds, and how it came to be: one numbered migration per version, never changed once released.
 *
 * Nothing that names a person or an enterprise is kept: a checklist knows its procedure, the answers to the questions,
 * and when each step was done.
 */
import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import * as z from 'zod/mini';

export const DATABASE = 'ariane';

/** Version of the records themselves; grows with the migrations. */
export const RECORD_VERSION = 1;

const id = z.string().check(z.minLength(1), z.maxLength(200));
const time = z.number().check(z.nonnegative());

export const ChecklistRecord = z.object({
  v: z.literal(RECORD_VERSION),
  id,
  procedure: id,
  procedureVersion: z.int().check(z.positive()),
  facts: z.record(id, id),
  createdAt: time,
  practice: z.boolean(),
});
export type ChecklistRecord = z.infer<typeof ChecklistRecord>;

/** Immutable: it says that something happened to one item of one checklist. */
export const EventRecord = z.object({
  v: z.literal(RECORD_VERSION),
  /** Sortable (ULID); strictly growing within a checklist. */
  id,
  checklist: id,
  step: id,
  kind: z.enum(['ticked', 'undone']),
  by: z.enum(['page', 'passed', 'person']),
  /** Milliseconds since the epoch. */
  at: time,
  /** The message that caused it: a message that comes twice must not count twice. */
  key: id,
  /** The newest events its author had seen. */
  prev: z.array(id),
});
export type EventRecord = z.infer<typeof EventRecord>;

export interface ArianeSchema extends DBSchema {
  checklists: { key: string; value: ChecklistRecord };
  events: { key: string; value: EventRecord; indexes: { checklist: string } };
}

type Upgrade = (
  db: IDBPDatabase<ArianeSchema>,
  tx: IDBPTransaction<ArianeSchema, ('checklists' | 'events')[], 'versionchange'>,
) => void;

/** `MIGRATIONS[n]` brings a database of version n to version n + 1. */
export const MIGRATIONS: readonly Upgrade[] = [
  (db) => {
    db.createObjectStore('checklists', { keyPath: 'id' });
    db.createObjectStore('events', { keyPath: 'id' }).createIndex('checklist', 'checklist');
  },
];

export const VERSION = MIGRATIONS.length;
