/** A full export, cut into parts of bounded size: each is an export of its own. Pure. */
import { PORTION } from './portions';

/** As `store/export.ts` writes it; of its rows nothing is believed here. */
export interface ExportFile {
  format: 'ariane-export';
  databaseVersion: unknown;
  stores: Record<string, unknown>;
}

export interface ExportPart {
  content: ExportFile;
  /** Ids of its lists. */
  lists: string[];
}

export const isExport = (value: unknown): value is ExportFile =>
  isObject(value) && value.format === 'ariane-export' && isObject(value.stores);

/**
 * The lists of `wanted` (null: all), with their changes and templates. What belongs to no list is in the first part, when
 * all is wanted.
 */
export function exportParts(file: ExportFile, wanted: ReadonlySet<string> | null = null): ExportPart[] {
  const rows = (store: string): unknown[] => {
    const list = Object.hasOwn(file.stores, store) ? file.stores[store] : [];
    return Array.isArray(list) ? list : [];
  };
  const part = (stores: Record<string, unknown[]>, lists: string[]): ExportPart => ({
    content: { format: file.format, databaseVersion: file.databaseVersion, stores },
    lists,
  });
  const checklists = rows('checklists');
  const ids = new Set(checklists.map((row) => textIn(row, 'id')));
  const events = Map.groupBy(rows('events'), (row) => textIn(row, 'checklist'));
  const cases = Map.groupBy(rows('cases'), (row) => textIn(row, 'checklist'));
  const templates = rows('templates');
  const kept = (group: readonly unknown[]) => {
    const keys = new Set(group.flatMap((row) => (isObject(row) && Array.isArray(row.kept) ? row.kept : [])));
    return templates.filter((row) => keys.has(textIn(row, 'key')));
  };

  const parts = groupsOf(
    checklists.filter((row) => wanted === null || wanted.has(textIn(row, 'id'))),
    (row) => events.get(textIn(row, 'id')) ?? [],
  ).map((group) => {
    const of = group.map((row) => textIn(row, 'id'));
    const stores = {
      checklists: group,
      events: of.flatMap((id) => events.get(id) ?? []),
      templates: kept(group),
      cases: of.flatMap((id) => cases.get(id) ?? []),
    };
    return part(stores, of);
  });
  if (wanted !== null) return parts;
  const strays = [...events].flatMap(([id, group]) => (ids.has(id) ? [] : group));
  const own = templates.filter((row) => isObject(row) && row.own === true);
  return [part({ checklists: [], events: strays, templates: own }, []), ...parts];
}

/** Lists in groups, each with no more changes than a message should hold. */
function groupsOf(rows: readonly unknown[], eventsOf: (row: unknown) => readonly unknown[]): unknown[][] {
  const groups: unknown[][] = [];
  let count = 0;
  for (const row of rows) {
    const { length } = eventsOf(row);
    const last = groups.at(-1);
    if (last !== undefined && last.length < PORTION.lists && count + length <= PORTION.events) {
      last.push(row);
      count += length;
    } else {
      groups.push([row]);
      count = length;
    }
  }
  return groups;
}

function textIn(row: unknown, key: string): string {
  const value = isObject(row) ? row[key] : undefined;
  return typeof value === 'string' ? value : '';
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
