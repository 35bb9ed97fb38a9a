/** What was read, and what taking it in would do: what there is to say about each list. Pure. */
import { foldChecklist } from '../../../rules/engine/checklist';
import type { Words } from '../../../rules/engine/template';
import type { MergeResult } from '../../../session/messages';
import { asItStands, type BundledChecklist } from '../../../store/share/bundle';
import { textOf } from '../../../store/share/texts-in';

/** One list of a file, with what taking it in would do. */
export interface Arriving {
  id: string;
  title: Words | null;
  /** Counted in the file alone; null where that was not looked at. */
  steps: { done: number; of: number } | null;
  /** How many changes it holds. */
  entries: number;
  /** Everything in it that somebody wrote. */
  texts: string[];
  result: MergeResult;
}

/** Joins the lists of a file with what the background says about them; one it says nothing about is left out. */
export function arrivingOf(lists: readonly BundledChecklist[], results: readonly MergeResult[]): Arriving[] {
  const known = new Map(results.map((result) => [result.checklist, result]));
  return lists.flatMap((list): Arriving[] => {
    const result = known.get(list.record.id);
    return result ? [arriving(list, result)] : [];
  });
}

function arriving(list: BundledChecklist, result: MergeResult): Arriving {
  const { record, template, events } = asItStands(list);
  const { done, of } = foldChecklist(template ?? { version: record.version, items: [] }, record.facts, events);
  const own = list.templates.flatMap(({ title, items }) => [title, ...items.map((item) => item.title)]);
  const texts = events.flatMap(({ change }) => textOf(change) || []);
  return {
    id: record.id,
    title: result.title ?? template?.title ?? null,
    steps: { done, of },
    entries: events.length,
    texts: [...new Set([...own.filter((words) => typeof words === 'string'), ...texts])],
    result,
  };
}

/** A list of an export: its rows are only read where they are kept. */
export const exported = (result: MergeResult): Arriving => ({
  id: result.checklist,
  title: result.title,
  steps: null,
  entries: result.events.new + result.events.known,
  texts: [],
  result,
});

/** Whether there is anything to take over. */
export const changesSomething = ({ outcome }: MergeResult): boolean => outcome !== 'unchanged' && outcome !== 'refused';

/** Reasons with how often each is given, the most frequent first. */
export function countedReasons<Why extends string>(reasons: readonly { why: Why }[]): { why: Why; count: number }[] {
  const counts = new Map<Why, number>();
  for (const { why } of reasons) counts.set(why, (counts.get(why) ?? 0) + 1);
  return [...counts].map(([why, count]) => ({ why, count })).sort((a, b) => b.count - a.count);
}
