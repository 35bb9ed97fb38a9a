/**
 * Everything out, everything away. Works on a database that this version cannot use, too: that is when it matters most.
 */
import { deleteDB, openDB } from 'idb';
import { asStoreError, closeDatabase, StoreError } from './database';
import { DATABASE } from './schema';

export interface Export {
  format: 'ariane-export';
  /** Version of the database the rows came from. */
  databaseVersion: number;
  stores: Record<string, unknown[]>;
  /** Stores that could not be read. */
  unreadable: string[];
}

/**
 * All rows as they are, unchecked, apart from the enterprise numbers of cases.
 * @throws StoreError when the browser cannot open the database at all.
 */
export async function exportEverything(): Promise<Export> {
  await closeDatabase();
  // Without a version the database opens as it is, whoever wrote it.
  let fresh = false;
  const db = await openDB(DATABASE, undefined, {
    upgrade: () => {
      fresh = true;
    },
  }).catch((error: unknown) => {
    throw asStoreError(error);
  });
  const result: Export = { format: 'ariane-export', databaseVersion: db.version, stores: {}, unreadable: [] };
  for (const name of db.objectStoreNames) {
    // The number of a company stays on the machine on which somebody chose to keep it.
    if (name === 'cases') continue;
    try {
      result.stores[name] = await db.getAll(name);
    } catch {
      result.unreadable.push(name);
    }
  }
  db.close();
  // Opening made an empty database where there was none; left behind, it would look like a broken one.
  if (fresh) await deleteDB(DATABASE);
  return result;
}

/** Deletes the database. @throws StoreError when another window keeps it open. */
export async function eraseEverything(): Promise<void> {
  await closeDatabase();
  await new Promise<void>((resolve, reject) => {
    deleteDB(DATABASE, { blocked: () => reject(new StoreError('store-blocked')) }).then(resolve, (error: unknown) =>
      reject(asStoreError(error)),
    );
  });
}
