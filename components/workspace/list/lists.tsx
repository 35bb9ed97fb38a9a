import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Summary } from '../../../session/messages';
import { useMyName } from '../../my-name';
import { Search } from '../../panel/search';
import { useReader } from '../../reader';
import { PlaceFound } from '../share/place-found';
import { Bulk } from './bulk';
import { DeedBar } from './deed-bar';
import { FilterBar, OrderBar } from './filter-bar';
import { dayOf, type Filter, namesIn, viewpoint } from './filters';
import type { What } from './last-deed';
import { type ListMemory, useDeeds, useListView } from './memory';
import { None, NoneAtAll } from './none';
import { withAll } from './row-actions';
import { Rows } from './rows';
import { useShown } from './shown';
import { Who } from './who';
import { countLists } from './words';

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

/** All checklists: searched, filtered, in cases, and changed many at a time. */
export function Lists({ summaries, memory }: { summaries: readonly Summary[]; memory: ListMemory }) {
  const reader = useReader();
  const { t, language } = reader;
  const [view, change] = useListView(memory);
  const deeds = useDeeds(memory);
  const [me, setMe] = useMyName();
  const now = useNow();
  const today = dayOf(now);
  const point = useMemo(() => viewpoint(me ?? '', now), [me, today]);
  const { rows, lists, counts, all } = useShown(summaries, deeds.hidden, view, point, language);
  const selected = useMemo(() => lists.filter(({ id }) => view.selected.has(id)), [lists, view.selected]);
  const ids = useMemo(() => lists.map(({ id }) => id), [lists]);
  const section = useRef<HTMLElement>(null);
  const { wanted, toRows } = useWayToRows(section, lists.length === 0);

  const query = view.query.trim();
  const seek = (typed: string) => change({ query: typed, active: null });
  const filterBy = (filter: Filter) => change({ filter, active: null });
  // The buttons that lead out of an empty view go with it: the focus goes to what they have changed.
  const showAll = () => {
    filterBy('all');
    section.current?.querySelector<HTMLElement>('[data-filter=all]')?.focus();
  };
  const clear = () => {
    seek('');
    section.current?.querySelector<HTMLElement>('input[type=search]')?.focus();
  };
  const run = (what: What) => {
    // The button that was pressed goes away with the selection.
    change({ selected: new Set() });
    toRows();
    void deeds.run(what, selected);
  };
  const undo = () => {
    if (!deeds.undoable) return;
    toRows();
    void deeds.undo();
  };
  const found = t('pages.list.shown', { lists: countLists(lists.length, reader) });
  return (
    <section ref={section} class="stack lists" aria-label={t('pages.checklists.title')}>
      {all.length === 0 ? (
        <NoneAtAll />
      ) : (
        <>
          <Search
            query={view.query}
            onQuery={seek}
            onToResults={toRows}
            hint={t('pages.list.search.hint')}
            heard
            result={query === '' ? '' : found}
          />
          <PlaceFound text={view.query} />
          <FilterBar view={view} counts={counts} onFilter={filterBy} />
          {view.filter === 'mine' && me !== null && <Who me={me} names={namesIn(all)} onName={setMe} />}
          {lists.length === 0 ? (
            <None {...{ view, query, counts }} nameless={point.me === ''} onAll={showAll} onClear={clear} />
          ) : (
            <>
              <div class="split list-head">
                <SelectAll
                  lists={lists}
                  selected={selected.length}
                  onAll={(on) => change((before) => ({ selected: withAll(before.selected, ids, on) }))}
                />
                <OrderBar view={view} change={change} />
              </div>
              <p id="list-keys" class="quiet list-keys">
                {t('pages.list.keys')}
              </p>
              <Rows
                {...{ rows, view, change, memory, now }}
                toRows={wanted}
                viewpoint={point}
                ids={ids}
                onUndo={undo}
              />
            </>
          )}
        </>
      )}
      <div class="list-dock">
        {selected.length > 0 && (
          <Bulk
            selected={selected}
            labels={labelsOf(all)}
            busy={deeds.status?.phase === 'doing' || deeds.status?.phase === 'undoing'}
            onDeed={run}
            onNone={() => {
              change({ selected: new Set() });
              toRows();
            }}
          />
        )}
        <DeedBar status={deeds.status} undoable={deeds.undoable} today={today} onUndo={undo} />
      </div>
    </section>
  );
}

/** Takes the focus to the rows, now or when there are some; where there are none, to the filter that has none. */
function useWayToRows(section: { current: HTMLElement | null }, empty: boolean) {
  const wanted = useRef(false);
  const [, again] = useState(0);
  useLayoutEffect(() => {
    if (!wanted.current || !empty || document.activeElement !== document.body) return;
    wanted.current = false;
    section.current?.querySelector<HTMLElement>('[data-filter][aria-pressed=true]')?.focus();
  });
  const toRows = () => {
    wanted.current = true;
    again((round) => round + 1);
  };
  return { wanted, toRows };
}

interface SelectAllProps {
  lists: readonly Summary[];
  /** How many of them are. */
  selected: number;
  onAll: (on: boolean) => void;
}

function SelectAll({ lists, selected, onAll }: SelectAllProps) {
  const reader = useReader();
  return (
    <label class="list-group">
      <input
        type="checkbox"
        checked={selected === lists.length}
        ref={(box) => {
          if (box) box.indeterminate = selected > 0 && selected < lists.length;
        }}
        onChange={(event) => onAll(event.currentTarget.checked)}
      />
      {reader.t('pages.list.select.all', { lists: countLists(lists.length, reader) })}
    </label>
  );
}

/** Labels to choose from, those used last first; more than these are found by typing anyway. */
function labelsOf(summaries: readonly Summary[]): string[] {
  const latest = [...summaries].sort((a, b) => b.updatedAt - a.updatedAt);
  return [...new Set(latest.flatMap(({ label }) => label || []))].slice(0, 200);
}
