/** The order of the lists, and the cases they belong to. Pure. */
import type { Language } from '../../../rules/model';
import type { Summary } from '../../../session/messages';
import { locale } from '../../../texts/dates';

export const SORTS = ['changed', 'due', 'label', 'progress'] as const;
export type Sort = (typeof SORTS)[number];

/** One line of what is shown. All are of one height. */
export type Row =
  | { kind: 'list'; key: string; summary: Summary; within: string | null }
  | { kind: 'case'; key: string; label: string; members: readonly Summary[]; done: number; of: number; open: boolean };

/** `summaries` in order; equal ones by the last change, newest first. */
export function sorted(summaries: readonly Summary[], sort: Sort, language: Language): Summary[] {
  const words = new Intl.Collator(locale(language), { numeric: true, sensitivity: 'base' });
  const compare: Record<Sort, (a: Summary, b: Summary) => number> = {
    changed: () => 0,
    // What is due on no day comes after all that is.
    due: (a, b) => (a.due === b.due ? 0 : (a.due ?? '~') < (b.due ?? '~') ? -1 : 1),
    label: (a, b) => Number(a.label === '') - Number(b.label === '') || words.compare(a.label, b.label),
    // What is nearest to its end comes first: finish what was begun.
    progress: (a, b) => share(b) - share(a),
  };
  return [...summaries].sort((a, b) => compare[sort](a, b) || b.updatedAt - a.updatedAt || (a.id < b.id ? 1 : -1));
}

export const share = ({ done, of }: { done: number; of: number }): number => (of === 0 ? 0 : done / of);

/** What makes two labels the same case: everything but case of letters and spaces. Null for no label. */
export function caseOf(label: string): string | null {
  return label.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase() || null;
}

/** Worked out once for each list: they are many, and most stay as they are. */
const knownCases = new WeakMap<Summary, string | null>();

function caseOfList(summary: Summary): string | null {
  const known = knownCases.get(summary);
  if (known !== undefined) return known;
  const name = caseOf(summary.label);
  knownCases.set(summary, name);
  return name;
}

/**
 * The rows of `summaries`, which are in order: lists of one case stand together where its first one stands, under a row
 * of their own. A case of a single list needs no such row. `folded`: keys of the case rows that show only themselves.
 */
export function arrange(summaries: readonly Summary[], grouped: boolean, folded: ReadonlySet<string>): Row[] {
  const listRow = (summary: Summary, within: string | null = null): Row => ({
    kind: 'list',
    key: `list:${summary.id}`,
    summary,
    within,
  });
  if (!grouped) return summaries.map((summary) => listRow(summary));
  const cases = Map.groupBy(summaries, (summary) => caseOfList(summary) ?? `\0${summary.id}`);
  return [...cases].flatMap(([name, members]): Row[] => {
    const [first] = members;
    if (first === undefined || members.length === 1) return members.map((summary) => listRow(summary));
    const key = `case:${name}`;
    const sum = (part: 'done' | 'of') => members.reduce((total, member) => total + member[part], 0);
    const open = !folded.has(key);
    const head: Row = { kind: 'case', key, label: first.label.trim(), members, done: sum('done'), of: sum('of'), open };
    return open ? [head, ...members.map((summary) => listRow(summary, key))] : [head];
  });
}

/** The lists that a row stands for: itself, or all of its case. */
export const idsOf = (row: Row): string[] => (row.kind === 'list' ? [row.summary.id] : row.members.map(({ id }) => id));

/** The lists from one row to another, both included, whichever comes first. A key that is not shown counts as the other. */
export function idsBetween(rows: readonly Row[], from: string, to: string): string[] {
  const end = rows.findIndex(({ key }) => key === to);
  const start = rows.findIndex(({ key }) => key === from);
  if (end === -1) return [];
  const [first, last] = start === -1 ? [end, end] : start < end ? [start, end] : [end, start];
  return [...new Set(rows.slice(first, last + 1).flatMap(idsOf))];
}
