/** What was read from a file, as it is asked of the background, and what there is to say about each list. Pure. */
import { foldChecklist } from '../../../rules/engine/checklist';
import type { Words } from '../../../rules/engine/template';
import type { Incoming, MergeResult } from '../../../session/messages';
import { asItStands, type BundledChecklist } from '../../../store/share/bundle';
import { textOf } from '../../../store/share/texts-in';

/** One list of a file, with what taking it in would do. */
export interface Arriving {
  id: string;
  incoming: Incoming;
  title: Words | null;
  /** Counted in the file alone. */
  done: number;
  of: number;
  entries: number;
  /** Everything in it that somebody wrote. */
  texts: string[];
  result: MergeResult;
}

/** Joins the lists of a file with what the background says about them; one it says nothing about is left out. */
export function arrivingOf(
  lists: readonly BundledChecklist[],
  incoming: readonly Incoming[],
  results: readonly MergeResult[],
): Arriving[] {
  const known = new Map(results.map((result) => [result.checklist, result]));
  return lists.flatMap((list, index): Arriving[] => {
    const result = known.get(list.record.id);
    const one = incoming[index];
    return result && one ? [arriving(list, one, result)] : [];
  });
}

function arriving(list: BundledChecklist, incoming: Incoming, result: MergeResult): Arriving {
  const { record, template, events } = asItStands(list);
  const { done, of } = foldChecklist(template ?? { version: record.version, items: [] }, record.facts, events);
  const own = template?.items.flatMap(({ title }) => (typeof title === 'string' ? title : [])) ?? [];
  const texts = events.flatMap(({ change }) => textOf(change) || []);
  return {
    id: record.id,
    incoming,
    title: result.title ?? template?.title ?? null,
    done,
    of,
    entries: events.length,
    texts: [...new Set([...own, ...texts])],
    result,
  };
}

/** Whether there is anything to take over. */
export const changesSomething = ({ result }: Pick<Arriving, 'result'>): boolean =>
  result.outcome !== 'unchanged' && result.outcome !== 'refused';

/** Reasons with how often each is given, the most frequent first. */
export function countedReasons<Why extends string>(reasons: readonly { why: Why }[]): { why: Why; count: number }[] {
  const counts = new Map<Why, number>();
  for (const { why } of reasons) counts.set(why, (counts.get(why) ?? 0) + 1);
  return [...counts].map(([why, count]) => ({ why, count })).sort((a, b) => b.count - a.count);
}
