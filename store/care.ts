/** How much is kept here, and what may go. Nothing goes by itself: whoever calls has asked the person, or was told to. */
import { removeIn } from './checklists';
import { StoreError } from './database';
import { HELD_IN, heldIn } from './held';
import { STORES, type SummaryRecord } from './schema';
import { summaryOf } from './summary';
import { within } from './transaction';

const DAY = 24 * 60 * 60 * 1000;

type Ending = Pick<SummaryRecord, 'id' | 'finished' | 'closed' | 'updatedAt'>;

/**
 * Ids of the checklists that are finished or closed, and in which nothing happened for `retentionDays`. Pure, so that
 * the person sees how many would go. Null: all are kept.
 */
export function expired(summaries: readonly Ending[], retentionDays: number | null, now: number): string[] {
  if (retentionDays === null) return [];
  return summaries.filter((summary) => hasExpired(summary, retentionDays, now)).map(({ id }) => id);
}

const hasExpired = ({ finished, closed, updatedAt }: Ending, days: number, now: number): boolean =>
  (finished || closed) && updatedAt < now - days * DAY;

/**
 * Takes away those of `ids` that have expired by what happened to them, whatever their summaries say; gives which. One
 * that cannot be read stays.
 * @throws StoreError
 */
export async function removeExpired(ids: readonly string[], retentionDays: number, now: number): Promise<string[]> {
  const gone: string[] = [];
  for (const id of ids) if (await removeIfExpired(id, retentionDays, now)) gone.push(id);
  return gone;
}

async function removeIfExpired(id: string, days: number, now: number): Promise<boolean> {
  try {
    return await within([...HELD_IN, 'summaries', 'cases'], 'readwrite', async (tx) => {
      const held = await heldIn(tx, id);
      if (held === null) return false;
      const { record, template, events } = held.stored;
      const goes = hasExpired(summaryOf(record, template, events), days, now);
      if (goes) await removeIn(tx, id);
      return goes;
    });
  } catch (error) {
    if (error instanceof StoreError && error.why === 'store-corrupt') return false;
    throw error;
  }
}

export interface StorageUsed {
  /** Bytes of all that the browser keeps for Ariane, and how many it would keep; null where it does not say. */
  bytes: number | null;
  quota: number | null;
  rows: Record<(typeof STORES)[number], number>;
}

/** @throws StoreError */
export async function storageUsed(): Promise<StorageUsed> {
  const counts = await within([...STORES], 'readonly', (tx) =>
    Promise.all(STORES.map((store) => tx.objectStore(store).count())),
  );
  const rows = Object.fromEntries(STORES.map((store, index) => [store, counts[index] ?? 0])) as StorageUsed['rows'];
  return { ...(await estimate()), rows };
}

/** Not every browser has it in every place, and it may refuse: then it is not known. */
async function estimate(): Promise<Pick<StorageUsed, 'bytes' | 'quota'>> {
  try {
    const { usage, quota } = await navigator.storage.estimate();
    return { bytes: usage ?? null, quota: quota ?? null };
  } catch {
    return { bytes: null, quota: null };
  }
}
