/**
 * Opens the database, and turns what can go wrong into values with a name.
 * Only the background and the extension's own pages may use it: in a content script IndexedDB belongs to the site.
 */
import { type IDBPDatabase, openDB } from 'idb';
import type { FailureCode } from '../session/messages';
import { MIGRATIONS, type Upgrade, VERSION } from './migrations';
import { type ArianeSchema, DATABASE, STORES } from './schema';

export type Database = IDBPDatabase<ArianeSchema>;
export type StoreFailure = Extract<FailureCode, `store-${string}`>;

/** A failure of the store that the person must be told about. Thrown inside store/, turned into a value at its edge. */
export class StoreError extends Error {
  readonly why: StoreFailure;

  constructor(why: StoreFailure, cause?: unknown) {
    super(why, { cause });
    this.why = why;
  }
}

/** Gives the name of what went wrong for anything that IndexedDB throws; null for what is no failure of the store. */
export function storeFailure(error: unknown): StoreFailure | null {
  if (error instanceof StoreError) return error.why;
  if (!(error instanceof DOMException)) return null;
  if (error.name === 'VersionError') return 'store-newer';
  if (error.name === 'QuotaExceededError') return 'store-full';
  return 'store-corrupt';
}

/** The error to pass on: a failure of the store by its name, a defect as it is. */
export function asStoreError(error: unknown): unknown {
  const why = error instanceof StoreError ? null : storeFailure(error);
  return why === null ? error : new StoreError(why, error);
}

let opened: Promise<Database> | undefined;

/** Requests that wait for another window to close. The browser lets all later ones wait behind them. */
const stuck = new Set<Promise<unknown>>();

/** Remembers that `request` waits for another window, until it has been carried out after all. */
export function waitsForWindow(request: Promise<unknown>): void {
  stuck.add(request);
  const done = () => stuck.delete(request);
  request.then(done, done);
}

/** @throws StoreError where a request would wait for another window, and its caller without end. */
export function mustNotWait(): void {
  if (stuck.size > 0) throw new StoreError('store-blocked');
}

/**
 * The open database, opened on first use and again after the browser closed it.
 * @throws StoreError when it cannot be opened; it is never reset.
 */
export async function database(): Promise<Database> {
  mustNotWait();
  opened ??= open().catch((error: unknown) => {
    opened = undefined;
    throw asStoreError(error);
  });
  return opened;
}

function open(): Promise<Database> {
  return new Promise((resolve, reject) => {
    let late = false;
    const request = openDB<ArianeSchema>(DATABASE, VERSION, {
      // Nobody waits for what this gives: a migration that fails must take itself back, or half of it would stay.
      upgrade: (db, oldVersion, _newVersion, tx) => {
        tx.done.catch(() => undefined);
        migrate(db, tx, oldVersion).catch((error: unknown) => {
          const reason = tx.error ?? error;
          reject(new StoreError(storeFailure(reason) ?? 'store-corrupt', reason));
          abort(tx);
        });
      },
      // Another window still holds an older version open: the person must close it.
      blocked: () => {
        late = true;
        waitsForWindow(request);
        reject(new StoreError('store-blocked'));
      },
      // A newer Ariane wants to migrate: let go at once.
      blocking: (_current, _blocked, event) => {
        (event.target as IDBDatabase).close();
        opened = undefined;
      },
      terminated: () => {
        opened = undefined;
      },
    });
    request.then((db) => {
      const complete = STORES.every((name) => db.objectStoreNames.contains(name));
      if (complete && !late) return resolve(db);
      // Nobody waits for it any more, or nobody could use it.
      db.close();
      reject(new StoreError('store-corrupt'));
    }, reject);
  });
}

async function migrate(db: Parameters<Upgrade>[0], tx: Parameters<Upgrade>[1], from: number): Promise<void> {
  for (const step of MIGRATIONS.slice(from)) await step(db, tx);
}

/** Ends a transaction with nothing of it stored, unless it has ended by itself. */
export function abort(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch {
    // It has.
  }
}

/** Lets go of the database, so that it can be deleted or opened by a test. */
export async function closeDatabase(): Promise<void> {
  const db = await opened?.catch(() => undefined);
  opened = undefined;
  db?.close();
}
