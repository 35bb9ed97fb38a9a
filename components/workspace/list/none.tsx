import { Button } from '../../button';
import { useReader } from '../../reader';
import type { Filter } from './filters';
import type { ListView } from './memory';
import { countLists } from './words';

/** Where one begins: nothing was ever started here. */
export function NoneAtAll() {
  const { t } = useReader();
  return (
    <div class="card stack-tight">
      <p>
        <strong>{t('pages.list.empty')}</strong>
      </p>
      <p>{t('pages.list.empty.text')}</p>
    </div>
  );
}

interface NoneProps {
  view: ListView;
  query: string;
  counts: Record<Filter, number>;
  /** Nobody said yet whose lists "mine" are. */
  nameless: boolean;
  onAll: () => void;
  onClear: () => void;
}

/** There are lists, but none under this filter with these words: says which of the two it is, and leads out of it. */
export function None({ view, query, counts, nameless, onAll, onClear }: NoneProps) {
  const reader = useReader();
  const { t } = reader;
  const lists = countLists(counts.all, reader);
  if (query !== '') {
    return (
      <div class="stack-tight">
        <p>
          <strong>{t('pages.list.none.found', { query })}</strong>
        </p>
        {counts.all === 0 && <p>{t('pages.list.none.found.text')}</p>}
        <p class="row">
          {counts.all > 0 && <Button onPress={onAll}>{t('pages.list.none.elsewhere', { lists })}</Button>}
          <Button onPress={onClear}>{t('pages.search.clear')}</Button>
        </p>
      </div>
    );
  }
  return (
    <div class="stack-tight">
      {(view.filter !== 'mine' || !nameless) && <p>{t(`pages.list.none.${view.filter}`)}</p>}
      <p>
        <Button onPress={onAll}>{t('pages.list.showAll', { lists })}</Button>
      </p>
    </div>
  );
}
