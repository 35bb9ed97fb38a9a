/**
 * An export comes back: it is merged, like any file. Rows of an older version go through the same migration as the
 * database; those that cannot be read are named, the others come in.
 */
import type { Template } from '../rules/engine/template';
import { ownAuthor } from './author';
import type { Export } from './export';
import { asEvent, asTemplate, byId } from './held';
import type { Incoming } from './incoming';
import { templateKey } from './kept-templates';
import { merge, previewMerge } from './merge';
import type { MergeResult } from './merge-plan';
import { rowsOfVersion2, VERSION } from './migrations';
import { CaseRecord, ChecklistRecord, type EventRecord, Kept, type TemplateRow } from './schema';
import { within } from './transaction';

export type Restored =
  | {
      ok: true;
      results: MergeResult[];
      /** Templates of one's own that were not here. */
      templates: number;
      /** Rows that cannot be used, by store; their events with them. */
      unreadable: { store: string; key: string }[];
    }
  | { ok: false; why: 'not-an-export' | 'from-the-future' };

/** What `importEverything` would do now. @throws StoreError */
export async function previewImport(given: unknown): Promise<Restored> {
  const read = readExport(given, await ownAuthor());
  if (!read.ok) return read;
  const { incoming, own, unreadable } = read.value;
  const missing = await within(['templates'], 'readonly', async (tx) => {
    const rows = await Promise.all(own.map((template) => tx.objectStore('templates').get(templateKey(template))));
    return rows.filter((row) => !row?.own).length;
  });
  return { ok: true, results: await previewMerge(incoming), templates: missing, unreadable };
}

/**
 * Merges an export (already parsed from JSON) into what is here. `key`: of the message. The enterprise of a case comes
 * back with a list that was not here, where the export has it.
 * @throws StoreError
 */
export async function importEverything(given: unknown, key: string): Promise<Restored> {
  const read = readExport(given, await ownAuthor());
  if (!read.ok) return read;
  const { incoming, own, cases, unreadable } = read.value;
  const results = await merge(incoming, key);
  const fresh = new Set(results.filter(({ outcome }) => outcome === 'new').map(({ checklist }) => checklist));
  const templates = await within(['templates', 'cases'], 'readwrite', async (tx) => {
    const added = await Promise.all(
      own.map(async (template): Promise<number> => {
        const row = { ...template, key: templateKey(template), own: true };
        const there = await tx.objectStore('templates').get(row.key);
        if (there?.own) return 0;
        await tx.objectStore('templates').put(row);
        return 1;
      }),
    );
    const wanted = cases.filter(({ checklist }) => fresh.has(checklist));
    await Promise.all(wanted.map((row) => tx.objectStore('cases').put(row)));
    return added.reduce((sum, one) => sum + one, 0);
  });
  return { ok: true, results, templates, unreadable };
}

interface ReadRows {
  incoming: Incoming[];
  /** Templates of one's own that are still offered. */
  own: Template[];
  cases: CaseRecord[];
  unreadable: { store: string; key: string }[];
}

/** Pure. `author`: of events of version 1, which did not say. */
export function readExport(
  given: unknown,
  author: string,
): { ok: true; value: ReadRows } | { ok: false; why: 'not-an-export' | 'from-the-future' } {
  const { format, databaseVersion, stores } = (isObject(given) ? given : {}) as Partial<Export>;
  const version = Number.isInteger(databaseVersion) ? Number(databaseVersion) : 0;
  if (format !== 'ariane-export' || version < 1 || !isObject(stores)) return { ok: false, why: 'not-an-export' };
  if (version > VERSION) return { ok: false, why: 'from-the-future' };
  const rows = (store: string): unknown[] => {
    const list = Object.hasOwn(stores, store) ? stores[store] : [];
    return Array.isArray(list) ? list : [];
  };
  const old = version === 1 ? rowsOfVersion2(rows('checklists'), sortedById(rows('events')), author) : null;
  return { ok: true, value: readRows(rows, old) };
}

function readRows(
  rows: (store: string) => readonly unknown[],
  old: { checklists: readonly unknown[]; events: readonly unknown[] } | null,
): ReadRows {
  const unreadable: ReadRows['unreadable'] = [];
  const sound = <T>(store: string, parse: (row: unknown) => T | null, from = rows(store)): T[] =>
    from.flatMap((row) => {
      const parsed = parse(row);
      if (parsed === null) unreadable.push({ store, key: keyOf(row) });
      return parsed === null ? [] : [parsed];
    });
  const templates = sound('templates', (row) => {
    const template = asTemplate(row);
    return template && { template, row: row as TemplateRow };
  });
  // By the keys that the rows name, which are good within the file only: here they are kept by their content.
  const byKey = new Map(templates.map(({ row: { key }, template }) => [key, template]));
  const byList = Map.groupBy(
    sound('events', asEvent, old === null ? rows('events') : withOdd(rows('events'), old.events)),
    ({ checklist }) => checklist,
  );
  const lists = sound(
    'checklists',
    (row) => asList(row, byKey, byList),
    old === null ? rows('checklists') : withOdd(rows('checklists'), old.checklists),
  );
  const known = new Set(lists.map(({ record }) => record?.id));
  const strays = [...byList].flatMap(([id, events]) => (known.has(id) ? [] : events));
  const offered = templates.filter(({ row }) => row.own && !row.dropped);
  return {
    incoming: strays.length === 0 ? lists : [...lists, { record: null, template: null, events: strays }],
    own: offered.map(({ template }) => template),
    cases: sound('cases', (row) => CaseRecord.safeParse(row).data ?? null),
    unreadable,
  };
}

function asList(
  row: unknown,
  templates: ReadonlyMap<string, Template>,
  byList: ReadonlyMap<string, EventRecord[]>,
): Incoming | null {
  const record = ChecklistRecord.safeParse(row).data;
  if (record === undefined) return null;
  const events = byList.get(record.id) ?? [];
  const [template = null, ...later] = (Kept.safeParse(row).data?.kept ?? []).flatMap((key) => templates.get(key) ?? []);
  return { record, template, templates: later, events };
}

/** What a migration made of rows, with those that it left as they are. */
function withOdd(rows: readonly unknown[], migrated: readonly unknown[]): unknown[] {
  const ids = new Set(migrated.map(keyOf));
  return [...migrated, ...rows.filter((row) => !ids.has(keyOf(row)))];
}

const sortedById = (rows: readonly unknown[]): unknown[] =>
  [...rows].sort((a, b) => byId({ id: keyOf(a) }, { id: keyOf(b) }));

function keyOf(row: unknown): string {
  const key = isObject(row) ? (row.id ?? row.key ?? row.checklist) : undefined;
  return typeof key === 'string' ? key : '';
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
