/**
 * Taking in what others have: a file from a colleague today, a team server later. The union of events, one transaction
 * per checklist: each is there with all that is sound of it, or as it was. Nothing here is ever overwritten.
 */
import { authorIn } from './author';
import { WRITTEN } from './checklists';
import { StoreError } from './database';
import { HELD_IN, heldIn, rowOf } from './held';
import { type Arrival, type ChecklistRefusal, type Incoming, sortOut } from './incoming';
import { keepTemplate } from './kept-templates';
import { type MergeResult, type Plan, planMerge, refused, type Write } from './merge-plan';
import { AUTHOR } from './migrations';
import { summaryOf } from './summary';
import { type Reading, type Writing, within } from './transaction';

/** What `merge` would do now. @throws StoreError when the store cannot be used at all */
export async function previewMerge(incoming: readonly Incoming[]): Promise<MergeResult[]> {
  const arrivals = sortOut(incoming, PREVIEW);
  const taken = await takenIds(arrivals);
  return each(arrivals, (arrival) =>
    within([...HELD_IN], 'readonly', async (tx) => (await planIn(tx, arrival, taken)).result),
  );
}

/**
 * Merges. The same again changes nothing the second time, and so does the same cut off in the middle. `key`: of the
 * message, for events that bring none.
 * @throws StoreError when the store cannot be used at all
 */
export async function merge(incoming: readonly Incoming[], key: string): Promise<MergeResult[]> {
  const arrivals = sortOut(incoming, key);
  const taken = await takenIds(arrivals);
  const results = await each(arrivals, (arrival) =>
    mergeOne(arrival, taken).catch((error: unknown) => {
      // Somebody took one of its ids in the meantime.
      if (!(error instanceof StoreError && isTaken(error.cause))) throw error;
      return takenIds([arrival]).then((now) => mergeOne(arrival, now));
    }),
  );
  await reachDisk().catch((error: unknown) => {
    // Where there was no room for a list, that has been said.
    if (!results.some(({ why }) => why === 'store-full')) throw error;
  });
  return results;
}

const mergeOne = (arrival: Arrival, taken: ReadonlySet<string>): Promise<MergeResult> =>
  within(
    [...WRITTEN],
    'readwrite',
    async (tx) => {
      const { result, write } = await planIn(tx, arrival, taken);
      if (write !== null) await carryOut(tx, write);
      return result;
    },
    'relaxed',
  );

/** One write that reaches the disk takes all before it along: so it is there when the merge is acknowledged. */
async function reachDisk(): Promise<void> {
  await within(['meta'], 'readwrite', async (tx) => tx.objectStore('meta').put(await authorIn(tx), AUTHOR));
}

const isTaken = (cause: unknown): boolean => cause instanceof DOMException && cause.name === 'ConstraintError';

/** More are not asked for one by one. */
const MOST_ASKED = 200;

/** Those of the ids that came which are here, and maybe others. An id is of one list, whichever came first. */
function takenIds(arrivals: readonly Arrival[]): Promise<ReadonlySet<string>> {
  const ids = arrivals.flatMap(({ events }) => events.map(({ id }) => id));
  return within(['events'], 'readonly', async (tx) => {
    const store = tx.objectStore('events');
    const keys = ids.length > MOST_ASKED ? store.getAllKeys() : Promise.all(ids.map((id) => store.getKey(id)));
    return new Set((await keys).filter((key) => key !== undefined));
  });
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

async function planIn(tx: Reading, arrival: Arrival, taken: ReadonlySet<string>): Promise<Plan> {
  if (arrival.why !== undefined) return refused(arrival, arrival.why);
  const held = await heldIn(tx, arrival.id);
  return planMerge(held, arrival, taken);
}

async function carryOut(tx: Writing, { after, isNew, kept, templates, added, fuller }: Write): Promise<void> {
  const { record, template } = after;
  const keys = [...kept];
  for (const one of templates) keys.push(await keepTemplate(tx, one));
  const [rows, events] = [tx.objectStore('checklists'), tx.objectStore('events')];
  await Promise.all([
    ...(isNew || keys.length > kept.length ? [rows.put(rowOf(record, keys))] : []),
    ...added.map((event) => events.add(event)),
    ...fuller.map((event) => events.put(event)),
    tx.objectStore('summaries').put(summaryOf(record, template, after.events)),
  ]);
}
