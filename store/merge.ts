/**
 * Taking in what others have: a file from a colleague today, a team server later. The union of events, one transaction
 * per checklist: each is there with all that is sound of it, or as it was. Nothing here is ever overwritten.
 */
import { WRITTEN } from './checklists';
import { StoreError } from './database';
import { HELD_IN, heldIn, rowOf } from './held';
import { type Arrival, type ChecklistRefusal, type Incoming, sortOut } from './incoming';
import { keepTemplate } from './kept-templates';
import { type MergeResult, type Plan, planMerge, refused, type Write } from './merge-plan';
import { summaryOf } from './summary';
import { type Reading, type Writing, within } from './transaction';

/** What `merge` would do now. @throws StoreError when the store cannot be used at all */
export function previewMerge(incoming: readonly Incoming[]): Promise<MergeResult[]> {
  return each(sortOut(incoming, PREVIEW), (arrival) =>
    within([...HELD_IN], 'readonly', (tx) => planIn(tx, arrival).then(({ result }) => result)),
  );
}

/**
 * Merges. The same again changes nothing the second time, and so does the same cut off in the middle. `key`: of the
 * message, for events that bring none.
 * @throws StoreError when the store cannot be used at all
 */
export function merge(incoming: readonly Incoming[], key: string): Promise<MergeResult[]> {
  return each(sortOut(incoming, key), (arrival) =>
    within([...WRITTEN], 'readwrite', async (tx) => {
      const { result, write } = await planIn(tx, arrival);
      if (write !== null) await carryOut(tx, write);
      return result;
    }),
  );
}

/** Stands for a key where nothing is kept. */
const PREVIEW = 'preview';

const REFUSES: Partial<Record<StoreError['why'], ChecklistRefusal>> = {
  'store-corrupt': 'unreadable-here',
  'store-full': 'store-full',
};

/** One after the other; one that cannot be stored or read does not stop the others. */
async function each(
  arrivals: readonly Arrival[],
  work: (arrival: Arrival) => Promise<MergeResult>,
): Promise<MergeResult[]> {
  const results: MergeResult[] = [];
  for (const arrival of arrivals) {
    const result = await work(arrival).catch((error: unknown) => {
      const why = error instanceof StoreError ? REFUSES[error.why] : undefined;
      if (why === undefined) throw error;
      return refused(arrival, why).result;
    });
    results.push(result);
  }
  return results;
}

async function planIn(tx: Reading, arrival: Arrival): Promise<Plan> {
  if (arrival.why !== undefined) return refused(arrival, arrival.why);
  const held = await heldIn(tx, arrival.id);
  const here = new Set(held?.stored.events.map(({ id }) => id));
  const unknown = arrival.events.filter(({ id }) => !here.has(id));
  const store = tx.objectStore('events');
  const keys = await Promise.all(unknown.map(({ id }) => store.getKey(id)));
  return planMerge(held, arrival, new Set(keys.filter((key) => key !== undefined)));
}

async function carryOut(tx: Writing, { after, isNew, kept, templates, events }: Write): Promise<void> {
  const { record, template } = after;
  const keys = [...kept];
  for (const one of templates) keys.push(await keepTemplate(tx, one));
  const rows = tx.objectStore('checklists');
  await Promise.all([
    ...(isNew || keys.length > kept.length ? [rows.put(rowOf(record, keys))] : []),
    ...events.map((event) => tx.objectStore('events').put(event)),
    tx.objectStore('summaries').put(summaryOf(record, template, after.events)),
  ]);
}
