/** From all lists to the rows that are shown, each step worked out again only when what it depends on changed. */
import { useMemo } from 'preact/hooks';
import type { Language } from '../../../rules/model';
import type { Summary } from '../../../session/messages';
import { arrange, type Row, sorted } from './arrange';
import { countAll, type Filter, passes, type Viewpoint } from './filters';
import { findLists } from './find';
import type { ListView } from './memory';

export interface Shown {
  rows: readonly Row[];
  /** All that stand under the filter and are found, in order; also those in a folded case. */
  lists: readonly Summary[];
  /** Of the lists that are found, how many stand under each filter. */
  counts: Record<Filter, number>;
  /** Lists of any kind, whatever is searched for. */
  all: readonly Summary[];
}

export function useShown(
  summaries: readonly Summary[],
  hidden: ReadonlySet<string>,
  view: ListView,
  viewpoint: Viewpoint,
  language: Language,
): Shown {
  const { query, filter, sort, grouped, folded } = view;
  const all = useMemo(
    () => (hidden.size === 0 ? summaries : summaries.filter(({ id }) => !hidden.has(id))),
    [summaries, hidden],
  );
  const inOrder = useMemo(() => sorted(all, sort, language), [all, sort, language]);
  const found = useMemo(() => findLists(inOrder, query, language), [inOrder, query, language]);
  const { me, today, soon } = viewpoint;
  const counts = useMemo(() => countAll(found, { me, today, soon }), [found, me, today, soon]);
  const lists = useMemo(
    () => found.filter((summary) => passes(summary, filter, { me, today, soon })),
    [found, filter, me, today, soon],
  );
  const rows = useMemo(() => arrange(lists, grouped, folded), [lists, grouped, folded]);
  return { rows, lists, counts, all };
}
