/**
 * The same reads and writes in Dexie: the same rows in the same transactions, by the same functions of ours that decide
 * what is written. What differs is what stands between them and the database.
 */
import Dexie, { type Table } from 'dexie';
import { type Held, heldFrom, rowOf } from '../../../store/held';
import { type Arrival, sortOut } from '../../../store/incoming';
import { templateKey } from '../../../store/kept-templates';
import { planMerge, type Write } from '../../../store/merge-plan';
import { newEvent } from '../../../store/new-event';
import { readExport } from '../../../store/restore';
import type { ChecklistRow, EventRecord, SummaryRecord, TemplateRow } from '../../../store/schema';
import { summaryOf } from '../../../store/summary';
import { asSummary } from '../../../store/summary-row';
import type { StoreContestant } from './contestant';
import { folded } from './folded';
import { offer } from './turns';

const AUTHOR = '0123456789abcdef';

const db = new Dexie('peer', { chromeTransactionDurability: 'strict' });
db.version(1).stores({ checklists: 'id', events: 'id, checklist', templates: 'key', summaries: 'id', meta: '' });
const checklists: Table<ChecklistRow> = db.table('checklists');
const events: Table<EventRecord> = db.table('events');
const templates: Table<TemplateRow> = db.table('templates');
const summaries: Table<SummaryRecord> = db.table('summaries');
const meta: Table<string> = db.table('meta');
const READ = [checklists, events, templates];
const WRITTEN = [...READ, summaries, meta];

async function held(id: string): Promise<Held | null> {
  const [row, happened] = await Promise.all([checklists.get(id), events.where('checklist').equals(id).toArray()]);
  if (row === undefined) return null;
  const kept = row.kept ?? [];
  return heldFrom(row, kept, await templates.bulkGet(kept), happened);
}

async function mergeOne(arrival: Arrival, taken: ReadonlySet<string>): Promise<boolean> {
  const { result, write } = planMerge(await held(arrival.id), arrival, taken);
  if (write !== null) await carryOut(write);
  return result.outcome === 'new';
}

async function carryOut({ after, kept, templates: missing, added, fuller }: Write): Promise<void> {
  const { record, template } = after;
  const keys = [...kept];
  for (const one of missing) {
    const key = templateKey(one);
    if ((await templates.get(key)) === undefined) await templates.put({ ...one, key });
    keys.push(key);
  }
  await Promise.all([
    checklists.put(rowOf(record, keys)),
    events.bulkAdd(added),
    events.bulkPut(fuller),
    summaries.put(summaryOf(record, template, after.events)),
  ]);
}

const dexie: StoreContestant = {
  async take(text) {
    const read = readExport(JSON.parse(text), AUTHOR);
    if (!read.ok) return 0;
    let came = 0;
    const taken = new Set(await events.toCollection().primaryKeys());
    for (const arrival of sortOut(read.value.incoming, 'key-of-import')) {
      came += Number(await db.transaction('rw', WRITTEN, () => mergeOne(arrival, taken)));
    }
    return came;
  },
  async list() {
    const [count, rows] = await db.transaction('r', [checklists, summaries], () =>
      Promise.all([checklists.count(), summaries.toArray()]),
    );
    const sound = rows.flatMap((row) => asSummary(row) ?? []);
    if (sound.length !== count) throw new Error(`${sound.length} summaries of ${count} checklists`);
    return sound.sort((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? 1 : -1));
  },
  async open(id) {
    const found = await db.transaction('r', READ, () => held(id));
    if (found === null) throw new Error(`no checklist ${id}`);
    return folded(found.stored);
  },
  tick: (id, item, key) =>
    db.transaction('rw', WRITTEN, async () => {
      const found = await held(id);
      if (found === null || found.stored.events.some((event) => event.key === key)) return;
      const { record, template, events: before } = found.stored;
      const author = (await meta.get('author')) ?? AUTHOR;
      const made = newEvent({ checklist: id, author, key, now: Date.now() }, before, {
        kind: 'ticked',
        item,
        how: 'person',
      });
      await Promise.all([events.add(made), summaries.put(summaryOf(record, template, [...before, made]))]);
    }),
  async give() {
    const rows = await Promise.all(WRITTEN.map((table) => (table as unknown as Table<unknown>).toArray()));
    return JSON.stringify(rows);
  },
  async close() {
    db.close();
    await db.open();
  },
};

offer(dexie);
