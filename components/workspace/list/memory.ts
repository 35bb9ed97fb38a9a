/** What the list remembers while its page is open: coming back from a checklist, everything stands as it was. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Summary } from '../../../session/messages';
import type { Sort } from './arrange';
import type { Filter } from './filters';
import { createDeeds, type Deeds } from './last-deed';

export interface ListView {
  query: string;
  filter: Filter;
  sort: Sort;
  /** Lists of one case stand together. */
  grouped: boolean;
  /** Case rows that show only themselves. */
  folded: ReadonlySet<string>;
  selected: ReadonlySet<string>;
  /** Key of the row that the keyboard is on. */
  active: string | null;
}

export interface ListMemory {
  view: ListView;
  summaries: readonly Summary[] | null;
  /** The person left through a row: how far the page was scrolled then. */
  left: { scroll: number } | null;
  deeds: Deeds;
}

const FIRST_VIEW: ListView = {
  query: '',
  filter: 'open',
  sort: 'changed',
  grouped: true,
  folded: new Set(),
  selected: new Set(),
  active: null,
};

/** Lives as long as the workspace. What was promised to be removed is removed when the person leaves. */
export function useListMemory(): ListMemory {
  const [memory] = useState<ListMemory>(() => ({
    view: FIRST_VIEW,
    summaries: null,
    left: null,
    deeds: createDeeds(),
  }));
  useEffect(() => {
    const { deeds } = memory;
    addEventListener('pagehide', deeds.settle);
    return () => {
      removeEventListener('pagehide', deeds.settle);
      deeds.settle();
    };
  }, [memory]);
  return memory;
}

/** What changes of the view; worked out of the newest one where two changes may come before it is drawn again. */
export type ChangeView = (part: Partial<ListView> | ((now: ListView) => Partial<ListView>)) => void;

/** The view, remembered. */
export function useListView(memory: ListMemory): [ListView, ChangeView] {
  const [view, setView] = useState(memory.view);
  memory.view = view;
  const change = useRef<ChangeView>((part) =>
    setView((now) => ({ ...now, ...(typeof part === 'function' ? part(now) : part) })),
  );
  return [view, change.current];
}

/** Draws again whenever something is done to many lists. */
export function useDeeds({ deeds }: ListMemory): Deeds {
  const [, again] = useState(0);
  useEffect(() => deeds.subscribe(() => again((round) => round + 1)), [deeds]);
  return deeds;
}
