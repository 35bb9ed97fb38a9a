/** All that the list of checklists is drawn from. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Summary } from '../../../session/messages';
import { useMyName } from '../../my-name';
import { useReader } from '../../reader';
import { dayOf, type Viewpoint, viewpoint } from './filters';
import type { Deeds } from './last-deed';
import { type ChangeView, type ListMemory, type ListView, useDeeds, useListView } from './memory';
import { type Shown, useShown } from './shown';

export interface ListState extends Shown {
  view: ListView;
  change: ChangeView;
  deeds: Deeds;
  /** Null while it is being read, empty where none was given. */
  me: string | null;
  setMe: (name: string) => void;
  now: number;
  point: Viewpoint;
  /** Of those shown: what is selected elsewhere is not acted on. */
  selected: readonly Summary[];
  ids: readonly string[];
}

export function useListState(summaries: readonly Summary[], memory: ListMemory): ListState {
  const { language } = useReader();
  const [view, change] = useListView(memory);
  const deeds = useDeeds(memory);
  const [me, setMe] = useMyName();
  const now = useNow();
  const today = dayOf(now);
  const point = useMemo(() => viewpoint(me ?? '', now), [me, today]);
  const shown = useShown(summaries, deeds.hidden, view, point, language);
  const { lists } = shown;
  const selected = useMemo(() => lists.filter(({ id }) => view.selected.has(id)), [lists, view.selected]);
  const ids = useMemo(() => lists.map(({ id }) => id), [lists]);
  return { ...shown, view, change, deeds, me, setMe, now, point, selected, ids };
}

/** How often what is said of the time is said anew: waiting counts in minutes. */
const TICK = 20_000;

function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK);
    return () => clearInterval(timer);
  }, []);
  return now;
}
