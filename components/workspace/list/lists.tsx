import { useRef } from 'preact/hooks';
import type { Summary } from '../../../session/messages';
import { Search } from '../../panel/search';
import { useReader } from '../../reader';
import { PlaceFound } from '../share/place-found';
import { Dock } from './dock';
import { FilterBar, OrderBar } from './filter-bar';
import { type Filter, namesIn } from './filters';
import type { ListMemory } from './memory';
import { None, NoneAtAll } from './none';
import { withAll } from './row-actions';
import { Rows } from './rows';
import { useWayToRows } from './rows-keyboard';
import { type ListState, useListState } from './state';
import { Who } from './who';
import { countLists } from './words';

/** All checklists: searched, filtered, in cases, and changed many at a time. */
export function Lists({ summaries, memory }: { summaries: readonly Summary[]; memory: ListMemory }) {
  const { t } = useReader();
  const section = useRef<HTMLElement>(null);
  const state = useListState(summaries, memory);
  const { wanted, toRows } = useWayToRows(section, state.lists.length === 0);
  const undo = () => {
    if (!state.deeds.undoable) return;
    toRows();
    void state.deeds.undo();
  };
  return (
    <section ref={section} class="stack lists" aria-label={t('pages.checklists.title')}>
      {state.all.length === 0 ? (
        <NoneAtAll />
      ) : (
        <Finding {...{ state, memory, section, wanted, toRows }} onUndo={undo} />
      )}
      <Dock state={state} toRows={toRows} onUndo={undo} />
    </section>
  );
}

interface FindingProps {
  state: ListState;
  memory: ListMemory;
  section: { current: HTMLElement | null };
  wanted: { current: boolean };
  toRows: () => void;
  onUndo: () => void;
}

/** The search, the filters, and what they leave. */
function Finding({ state, memory, section, wanted, toRows, onUndo }: FindingProps) {
  const reader = useReader();
  const { t } = reader;
  const { view, change, counts, lists, ids, all, me, setMe, point } = state;
  const query = view.query.trim();
  const seek = (typed: string) => change({ query: typed, active: null });
  const filterBy = (filter: Filter) => change({ filter, active: null });
  const focusOn = (selector: string) => section.current?.querySelector<HTMLElement>(selector)?.focus();
  // The buttons that lead out of an empty view go with it: the focus goes to what they have changed.
  const showAll = () => {
    filterBy('all');
    focusOn('[data-filter=all]');
  };
  const clear = () => {
    seek('');
    focusOn('input[type=search]');
  };
  return (
    <>
      <Search
        query={view.query}
        onQuery={seek}
        onToResults={toRows}
        hint={t('pages.list.search.hint')}
        heard
        result={query === '' ? '' : t('pages.list.shown', { lists: countLists(lists.length, reader) })}
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
              count={lists.length}
              selected={state.selected.length}
              onAll={(on) => change((before) => ({ selected: withAll(before.selected, ids, on) }))}
            />
            <OrderBar view={view} change={change} />
          </div>
          <p id="list-keys" class="quiet list-keys">
            {t('pages.list.keys')}
          </p>
          <Rows
            {...{ view, change, memory, ids, onUndo }}
            rows={state.rows}
            now={state.now}
            viewpoint={point}
            toRows={wanted}
          />
        </>
      )}
    </>
  );
}

interface SelectAllProps {
  count: number;
  selected: number;
  onAll: (on: boolean) => void;
}

function SelectAll({ count, selected, onAll }: SelectAllProps) {
  const reader = useReader();
  return (
    <label class="list-group">
      <input
        type="checkbox"
        checked={selected === count}
        ref={(box) => {
          if (box) box.indeterminate = selected > 0 && selected < count;
        }}
        onChange={(event) => onAll(event.currentTarget.checked)}
      />
      {reader.t('pages.list.select.all', { lists: countLists(count, reader) })}
    </label>
  );
}
