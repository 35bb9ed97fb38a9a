/** A machine with a copy of one checklist: in the database of the extension, or as the same functions without one. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import type { Change } from '../../rules/engine/checklist';
import { appendChanges, createChecklist, listSummaries, readChecklist } from '../../store/checklists';
import { closeDatabase } from '../../store/database';
import type { Held, StoredChecklist } from '../../store/held';
import { type Incoming, sortOut } from '../../store/incoming';
import { merge } from '../../store/merge';
import { type MergeResult, planMerge } from '../../store/merge-plan';
import { newEvent } from '../../store/new-event';
import type { SummaryRecord } from '../../store/schema';
import { summaryOf } from '../../store/summary';

export interface Replica {
  /** Null as long as no file with the list has been read. */
  read(): Promise<StoredChecklist | null>;
  does(key: string, decide: (stored: StoredChecklist) => readonly Change[], now: number): Promise<void>;
  receives(incoming: readonly Incoming[], key: string): Promise<MergeResult[]>;
  summary(): Promise<SummaryRecord | null>;
}

/** Without a database: the union and the events are those of the store. */
export function plainReplica(author: string, start: StoredChecklist | null): Replica {
  let held: Held | null = start && holding(start);
  return {
    read: async () => held?.stored ?? null,
    async does(key, decide, now) {
      if (held === null) return;
      const { stored } = held;
      const events = [...stored.events];
      for (const change of decide(stored)) {
        events.push(newEvent({ checklist: stored.record.id, author, key, now }, events, change));
      }
      held = holding({ ...stored, events });
    },
    async receives(incoming, key) {
      return sortOut(incoming, key).map((arrival) => {
        const { result, write } = planMerge(held, arrival, new Set());
        if (write !== null) held = holding(write.after);
        return result;
      });
    },
    summary: async () => held && summaryOf(held.stored.record, held.stored.template, held.stored.events),
  };
}

const holding = (stored: StoredChecklist): Held => ({
  stored,
  templates: stored.template === null ? [] : [stored.template],
  kept: [],
});

/** With the real store, on a database of its own in memory. One of them is at work at a time. */
export function storedReplica(id: () => string): Replica {
  const factory = new IDBFactory();
  const on = async <T>(work: () => Promise<T>): Promise<T> => {
    await closeDatabase();
    globalThis.indexedDB = factory;
    return work();
  };
  return {
    read: () => on(() => readChecklist(id())),
    does: (key, decide, now) => on(async () => void (await appendChanges(id(), key, decide, now))),
    receives: (incoming, key) => on(() => merge(incoming, key)),
    summary: () => on(async () => (await listSummaries()).find((summary) => summary.id === id()) ?? null),
  };
}

/** Starts the list on a machine with a database. */
export async function startOn(
  replica: Replica,
  given: Parameters<typeof createChecklist>[0],
  now: number,
): Promise<string> {
  // Reading puts its database in place.
  await replica.read();
  return (await createChecklist(given, now)).record.id;
}
