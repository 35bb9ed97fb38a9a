import { useReader } from '../../reader';
import { SORTS, type Sort } from './arrange';
import { FILTERS, type Filter } from './filters';
import type { ChangeView, ListView } from './memory';

interface FilterBarProps {
  view: ListView;
  counts: Record<Filter, number>;
  onFilter: (filter: Filter) => void;
}

/** Which lists to see, each choice with how many there are. */
export function FilterBar({ view, counts, onFilter }: FilterBarProps) {
  const { t } = useReader();
  return (
    <fieldset class="list-filters">
      <legend class="visually-hidden">{t('pages.list.filters')}</legend>
      {FILTERS.map((filter) => (
        <button
          key={filter}
          type="button"
          class={`list-filter${counts[filter] === 0 ? ' none' : ''}`}
          aria-pressed={view.filter === filter}
          data-filter={filter}
          onClick={() => onFilter(filter)}
        >
          {t(`pages.list.filter.${filter}`)} <span class="list-count">{counts[filter]}</span>
        </button>
      ))}
    </fieldset>
  );
}

interface OrderBarProps {
  view: ListView;
  change: ChangeView;
}

/** In which order, and whether the lists of one case stand together. */
export function OrderBar({ view, change }: OrderBarProps) {
  const { t } = useReader();
  return (
    <p class="row list-order">
      <label class="row">
        {t('pages.list.sort')}
        <select
          value={view.sort}
          onChange={(event) => change({ sort: event.currentTarget.value as Sort, active: null })}
        >
          {SORTS.map((sort) => (
            <option key={sort} value={sort}>
              {t(`pages.list.sort.${sort}`)}
            </option>
          ))}
        </select>
      </label>
      <label class="list-group">
        <input
          type="checkbox"
          checked={view.grouped}
          onChange={(event) => change({ grouped: event.currentTarget.checked, active: null })}
        />
        {t('pages.list.group')}
      </label>
    </p>
  );
}
