/** Ways in which a disk or a browser fails, provoked below the interface that the store uses. */
import { unwrap } from 'idb';
import { type MockInstance, vi } from 'vitest';
import { database } from '../../../store/database';
import type { STORES } from '../../../store/schema';

type Name = (typeof STORES)[number];

interface Raw {
  storeRecord(record: { key?: unknown; value: unknown }, ...more: unknown[]): unknown;
  getValue(key: unknown): unknown;
  getAllValues(...args: unknown[]): unknown[];
}

/** The rows of a store as fake-indexeddb keeps them, whoever opens the database. */
async function raw(name: Name): Promise<Raw> {
  const store = unwrap((await database()).transaction(name).objectStore(name));
  return (store as unknown as { _rawObjectStore: Raw })._rawObjectStore;
}

/** From now on the browser refuses rows of `name`; the first `after` of them still go in. */
export async function fullDisk(name: Name, after = 0): Promise<MockInstance> {
  const store = await raw(name);
  const real = store.storeRecord.bind(store);
  let left = after;
  return vi.spyOn(store, 'storeRecord').mockImplementation((...args) => {
    if (left-- > 0) return real(...args);
    throw new DOMException('the disk is full', 'QuotaExceededError');
  });
}

/** From now on the row of `key` cannot be read, nor all rows at once. */
export async function spoiltRow(name: Name, key: string): Promise<void> {
  const store = await raw(name);
  const real = store.getValue.bind(store);
  vi.spyOn(store, 'getAllValues').mockImplementation(() => {
    throw new DOMException('a block cannot be read', 'DataError');
  });
  vi.spyOn(store, 'getValue').mockImplementation((asked) => {
    if (asked === key) throw new DOMException('a block cannot be read', 'DataError');
    return real(asked);
  });
}
