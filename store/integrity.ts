/**
 * Looks at every row: can it be read, does it belong somewhere, is what was worked out still what the events say.
 * Mends only what can be worked out again, the summaries; deletes nothing.
 */
import type { StoreNames } from 'idb';
import { canonical } from './canonical';
import { summarise } from './checklists';
import { StoreError } from './database';
import { asEvent, asTemplate, HELD_IN, heldIn } from './held';
import { type ArianeSchema, CaseRecord, ChecklistRecord, Kept, STORES } from './schema';
import { summaryOf } from './summary';
import { asSummary } from './summary-row';
import { within } from './transaction';

export type Flaw =
  | 'unreadable' // it is not what this version writes
  | 'no-checklist' // it belongs to a list that is not here
  | 'no-template' // a list whose template is not here
  | 'prev-not-before'; // an event that has seen itself or a later one

export interface Finding {
  store: (typeof STORES)[number];
  key: string;
  why: Flaw;
  /** The list that it belongs to. */
  checklist?: string;
}

export interface Integrity {
  rows: Record<(typeof STORES)[number], number>;
  findings: Finding[];
  /** Lists whose summary was wrong or missing and has been made anew. */
  rebuilt: string[];
}

/** Rows of one turn: enough at a time to be quick, few enough for the memory. */
const BATCH = 1_000;

/** @throws StoreError when the store cannot be opened */
export async function checkIntegrity(): Promise<Integrity> {
  const result: Integrity = { rows: { ...NO_ROWS }, findings: [], rebuilt: [] };
  const found = (store: Finding['store'], key: string, why: Flaw, checklist?: string): void => {
    result.findings.push({ store, key, why, ...(checklist === undefined ? {} : { checklist }) });
  };
  const templates = new Set<string>();
  await eachRow('templates', result, (key, row) => {
    templates.add(key);
    if (asTemplate(row) === null) found('templates', key, 'unreadable');
  });
  const lists = new Set<string>();
  await eachRow('checklists', result, (key, row) => {
    lists.add(key);
    if (!ChecklistRecord.safeParse(row).success) found('checklists', key, 'unreadable');
    const kept = Kept.safeParse(row).data?.kept ?? [];
    if (!kept.every((one) => templates.has(one))) found('checklists', key, 'no-template');
  });
  await eachRow('events', result, (key, row) => {
    const event = asEvent(row);
    if (event === null) found('events', key, 'unreadable', checklistOf(row));
    else if (!lists.has(event.checklist)) found('events', key, 'no-checklist', event.checklist);
    else if (event.prev.some((seen) => seen >= event.id)) found('events', key, 'prev-not-before', event.checklist);
  });
  await eachRow('summaries', result, (key) => {
    if (!lists.has(key)) found('summaries', key, 'no-checklist');
  });
  await eachRow('cases', result, (key, row) => {
    if (!CaseRecord.safeParse(row).success) found('cases', key, 'unreadable');
    else if (!lists.has(key)) found('cases', key, 'no-checklist');
  });
  await eachRow('meta', result, (key, row) => {
    if (typeof row !== 'string') found('meta', key, 'unreadable');
  });
  for (const id of lists) if (await mendSummary(id)) result.rebuilt.push(id);
  return result;
}

const NO_ROWS = Object.fromEntries(STORES.map((store) => [store, 0])) as Integrity['rows'];

function checklistOf(row: unknown): string | undefined {
  const named = typeof row === 'object' && row !== null && 'checklist' in row ? row.checklist : undefined;
  return typeof named === 'string' ? named : undefined;
}

/** Whether the summary of a list was not what its events say. A list that cannot be read keeps what it has. */
async function mendSummary(id: string): Promise<boolean> {
  const right = await within([...HELD_IN, 'summaries'], 'readonly', async (tx) => {
    const [held, row] = [await heldIn(tx, id), await tx.objectStore('summaries').get(id)];
    if (held === null) return true;
    const { record, template, events } = held.stored;
    return row !== undefined && canonical(asSummary(row)) === canonical(summaryOf(record, template, events));
  }).catch(unlessCorrupt);
  return right === false && (await summarise(id)) !== 'unreadable';
}

/** Gives true for a list that cannot be read: nothing can be said of its summary. */
function unlessCorrupt(error: unknown): true {
  if (error instanceof StoreError && error.why === 'store-corrupt') return true;
  throw error;
}

/** Goes through a store a batch at a time. Where one row spoils a batch, one by one. */
async function eachRow(
  store: StoreNames<ArianeSchema>,
  { rows, findings }: Integrity,
  look: (key: string, row: unknown) => void,
): Promise<void> {
  for (let after: string | undefined; ; ) {
    const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
    const { keys, batch } = await readBatch(store, range);
    for (const [index, key] of keys.entries()) {
      const row = batch === null ? await readOne(store, key) : batch[index];
      if (row === UNREADABLE) findings.push({ store, key: String(key), why: 'unreadable' });
      else look(key, row);
    }
    rows[store] += keys.length;
    after = keys.at(-1);
    if (keys.length < BATCH || after === undefined) return;
  }
}

async function readBatch(
  store: StoreNames<ArianeSchema>,
  range: IDBKeyRange | null,
): Promise<{ keys: string[]; batch: unknown[] | null }> {
  try {
    return await within([store], 'readonly', async (tx) => {
      const rows = tx.objectStore(store);
      const [keys, batch] = await Promise.all([rows.getAllKeys(range, BATCH), rows.getAll(range, BATCH)]);
      return { keys, batch };
    });
  } catch {
    const keys = await within([store], 'readonly', (tx) => tx.objectStore(store).getAllKeys(range, BATCH));
    return { keys, batch: null };
  }
}

const UNREADABLE = Symbol('unreadable');

const readOne = (store: StoreNames<ArianeSchema>, key: string): Promise<unknown> =>
  within([store], 'readonly', (tx) => tx.objectStore(store).get(key)).catch(() => UNREADABLE);
