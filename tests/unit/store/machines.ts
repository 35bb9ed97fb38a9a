/** Several machines in one test: each has a database of its own, and one is at work at a time. */
import { IDBFactory } from 'fake-indexeddb';
import { readChecklist } from '../../../store/checklists';
import { closeDatabase } from '../../../store/database';
import type { Incoming } from '../../../store/incoming';

export interface Machine {
  /** Does `work` on this machine. */
  on<T>(work: () => Promise<T>): Promise<T>;
}

export function newMachine(): Machine {
  const factory = new IDBFactory();
  return {
    async on(work) {
      await closeDatabase();
      const before = globalThis.indexedDB;
      globalThis.indexedDB = factory;
      try {
        return await work();
      } finally {
        await closeDatabase();
        globalThis.indexedDB = before;
      }
    },
  };
}

/** One checklist as a file carries it: through text. */
export async function sent(id: string): Promise<Incoming> {
  const stored = await readChecklist(id);
  if (stored === null) throw new Error(`no checklist ${id}`);
  return throughText(stored);
}

export const throughText = <T>(value: T): T => JSON.parse(JSON.stringify(value));
