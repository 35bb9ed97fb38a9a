/** One transaction from beginning to end: all of it is stored, or nothing and the reason. */
import type { IDBPTransaction, StoreNames } from 'idb';
import { abort, asStoreError, database } from './database';
import type { ArianeSchema } from './schema';

type Names = StoreNames<ArianeSchema>[];
export type Transaction<Mode extends IDBTransactionMode> = IDBPTransaction<ArianeSchema, Names, Mode>;
/** A transaction that can read; one that writes can, too. */
export type Reading = Transaction<'readonly'> | Transaction<'readwrite'>;
export type Writing = Transaction<'readwrite'>;

/**
 * Does `work` in one transaction and gives what it gives once that is done. What `work` awaits must be requests of the
 * transaction. When anything fails, nothing of it is stored.
 * @throws StoreError
 */
export async function within<Mode extends 'readonly' | 'readwrite', T>(
  names: Names,
  mode: Mode,
  work: (tx: Transaction<Mode>) => Promise<T>,
  durability: IDBTransactionDurability = 'strict',
): Promise<T> {
  const tx = await begin(names, mode, durability);
  // Awaited below; where `work` fails first, nobody would hear of it.
  tx.done.catch(() => undefined);
  try {
    const result = await work(tx);
    await tx.done;
    return result;
  } catch (error) {
    // Why the transaction failed says more than that a request of it was aborted.
    const reason = tx.error ?? error;
    abort(tx);
    throw asStoreError(reason);
  }
}

async function begin<Mode extends 'readonly' | 'readwrite'>(
  names: Names,
  mode: Mode,
  durability: IDBTransactionDurability,
): Promise<Transaction<Mode>> {
  const started = await database();
  try {
    return started.transaction(names, mode, { durability });
  } catch (error) {
    // Closed between opening and use, because a window wanted to erase or to migrate: nothing was done, so once more.
    if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw asStoreError(error);
  }
  return (await database()).transaction(names, mode, { durability });
}
