/** An export of any size: lists of 30 items in the hands of a support team, half of their items done. */
import { encodeTime } from 'ulid';
import type { Change } from '../../../rules/engine/checklist';
import type { Template } from '../../../rules/engine/template';
import type { Export } from '../../../store/export';
import { templateKey } from '../../../store/kept-templates';
import { VERSION } from '../../../store/migrations';
import { type ChecklistRow, type EventRecord, RECORD_VERSION } from '../../../store/schema';

export const ITEMS = 30;
const START = Date.UTC(2026, 0, 5, 8);
const HOUR = 60 * 60 * 1000;
const PEOPLE = ['Ada', 'Ben', 'Cleo', 'Dirk'];
const TRADES = ['Bakery', 'Garage', 'Clinic', 'Print shop', 'Nursery'];

/** Texts as long as those of the knowledge, in four languages. */
const words = (text: string) => ({ fr: `${text} (fr)`, nl: `${text} (nl)`, de: `${text} (de)`, en: text });

const template = (n: number): Template => {
  const id = `procedure-${n}`;
  const title = words(`A fictitious procedure with a title of usual length, number ${n}`);
  return {
    id: `procedure:${id}`,
    version: '1',
    title,
    sections: [{ id, procedure: id, version: 1, title, actor: 'gap' }],
    items: Array.from({ length: ITEMS }, (_, item) => ({
      id: `${id}/step-${item}`,
      title: words(`Do what step number ${item} of the procedure asks for`),
      section: id,
      actor: item % 5 === 0 ? 'legal-representative' : 'gap',
      ...(item % 7 === 0 ? { when: { not: { fact: 'weather', is: 'rain' } } } : {}),
    })),
  };
};

/** `lists` checklists, about 18 events each. */
export function generatedExport(lists: number): Export {
  const templates = Array.from({ length: 20 }, (_, n) => template(n));
  const keys = templates.map(templateKey);
  const checklists: ChecklistRow[] = [];
  const events: EventRecord[] = [];
  for (let n = 0; n < lists; n++) {
    const of = templates[n % templates.length];
    if (of === undefined) continue;
    const at = START + n * HOUR;
    const id = idOf(at, n, 0);
    const facts = { weather: 'fair' };
    const kept = [keys[n % keys.length] ?? ''];
    checklists.push({
      v: RECORD_VERSION,
      id,
      template: of.id,
      version: '1',
      facts,
      createdAt: at,
      practice: false,
      kept,
    });
    events.push(...changesOf(of, n).map((change, index) => eventOf(id, at + (index + 1) * 60_000, n, index, change)));
  }
  const stores = { checklists, events, templates: templates.map((one, n) => ({ ...one, key: keys[n] })) };
  return { format: 'ariane-export', databaseVersion: VERSION, stores, keys: {}, unreadable: [] };
}

function changesOf({ items }: Template, n: number): Change[] {
  const done = items.slice(0, n % 10 === 0 ? ITEMS : ITEMS / 2);
  const open = items.at(-1)?.id ?? '';
  return [
    { kind: 'labelled', text: `${TRADES[n % TRADES.length]} ${n}` },
    { kind: 'assigned', item: open, to: PEOPLE[n % PEOPLE.length] ?? null },
    { kind: 'due', item: open, day: new Date(START + n * HOUR).toISOString().slice(0, 10) },
    ...done.map(({ id }): Change => ({ kind: 'ticked', item: id, how: 'page' })),
  ];
}

function eventOf(checklist: string, at: number, n: number, index: number, change: Change): EventRecord {
  const id = idOf(at, n, index + 1);
  return {
    v: RECORD_VERSION,
    id,
    checklist,
    at,
    author: `${(n % 7) + 1}`.repeat(16),
    key: `key-of-${id}`,
    prev: [],
    change,
  };
}

/** A ULID without chance, so that every contestant gets the same. */
const idOf = (time: number, n: number, index: number): string =>
  encodeTime(time, 10) + encodeTime(n, 8) + encodeTime(index, 8);
