/**
 * Everything out, everything away. Works on a database that this version cannot use, too: that is when it matters most.
 */
import { deleteDB, type IDBPDatabase, type IDBPObjectStore, openDB } from 'idb';
import { asStoreError, closeDatabase, mustNotWait, StoreError, waitsForWindow } from './database';
import { DATABASE } from './schema';

export interface Export {
  format: 'ariane-export';
  /** Version of the database the rows came from. */
  databaseVersion: number;
  stores: Record<string, unknown[]>;
  /** Keys of the rows of those stores that keep them apart, in the same order. */
  keys: Record<string, unknown[]>;
  /** What could not be read: `store`, or `store key` where the others of the store could. */
  unreadable: string[];
}

/** The enterprises of cases: for this machine only, unless the person wants them to go along. */
const CASES = 'cases';

/**
 * All rows as they are, unchecked, apart from the enterprise numbers of cases.
 * @throws StoreError when the browser cannot open the database at all.
 */
export async function exportEverything(ask: { cases?: boolean } = {}): Promise<Export> {
  await closeDatabase();
  mustNotWait();
  // Without a version the database opens as it is, whoever wrote it.
  let fresh = false;
  const db = await openDB(DATABASE, undefined, {
    upgrade: () => {
      fresh = true;
    },
  }).catch((error: unknown) => {
    throw asStoreError(error);
  });
  const result: Export = { format: 'ariane-export', databaseVersion: db.version, stores: {}, keys: {}, unreadable: [] };
  for (const name of db.objectStoreNames) {
    if (name !== CASES || ask.cases) await exportStore(db, name, result);
  }
  db.close();
  // Opening made an empty database where there was none; left behind, it would look like a broken one.
  if (fresh) await deleteDB(DATABASE);
  return result;
}

async function exportStore(db: IDBPDatabase, name: string, result: Export): Promise<void> {
  try {
    const { rows, keys, keyPath } = await readAll(db, name, result.unreadable);
    result.stores[name] = rows;
    if (keyPath === null) result.keys[name] = keys;
  } catch {
    result.unreadable.push(name);
  }
}

interface Rows {
  rows: unknown[];
  keys: unknown[];
  keyPath: string | string[] | null;
}

/** All at once; where one row spoils that, one by one. */
async function readAll(db: IDBPDatabase, name: string, unreadable: string[]): Promise<Rows> {
  try {
    return await reading(db, name, readBatches);
  } catch {
    const known = await reading(db, name, async (store) => ({
      keys: await store.getAllKeys(),
      keyPath: store.keyPath,
    }));
    const read: Rows = { rows: [], keys: [], keyPath: known.keyPath };
    for (const key of known.keys) {
      try {
        read.rows.push(await reading(db, name, (store) => store.get(key)));
        read.keys.push(key);
      } catch {
        unreadable.push(`${name} ${String(key)}`);
      }
    }
    return read;
  }
}

/** Rows of one turn: a hundred thousand at once cost more than the sum of their parts. */
const BATCH = 5_000;

async function readBatches(store: ReadStore): Promise<Rows> {
  const read: Rows = { rows: [], keys: [], keyPath: store.keyPath };
  for (let range: IDBKeyRange | null = null; ; ) {
    const [rows, keys] = await Promise.all([store.getAll(range, BATCH), store.getAllKeys(range, BATCH)]);
    for (const row of rows) read.rows.push(row);
    for (const key of keys) read.keys.push(key);
    const last = keys.at(-1);
    if (last === undefined || keys.length < BATCH) return read;
    range = IDBKeyRange.lowerBound(last, true);
  }
}

type ReadStore = IDBPObjectStore<unknown, [string], string, 'readonly'>;

async function reading<T>(db: IDBPDatabase, name: string, work: (store: ReadStore) => Promise<T>): Promise<T> {
  const tx = db.transaction(name, 'readonly');
  // What failed is told by the request.
  tx.done.catch(() => undefined);
  return work(tx.store);
}

/** Deletes the database. @throws StoreError when another window keeps it open. */
export async function eraseEverything(): Promise<void> {
  await closeDatabase();
  mustNotWait();
  await new Promise<void>((resolve, reject) => {
    const request = deleteDB(DATABASE, {
      blocked: () => {
        waitsForWindow(request);
        reject(new StoreError('store-blocked'));
      },
    });
    request.then(resolve, (error: unknown) => reject(asStoreError(error)));
  });
}
