import { Button } from '../../button';
import { useReader } from '../../reader';
import type { Filter } from './filters';
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

/** There are lists, but none under this filter. */
export function NoneHere({ filter, all, onAll }: { filter: Filter; all: number; onAll: () => void }) {
  const reader = useReader();
  const { t } = reader;
  return (
    <div class="stack-tight">
      <p>{t(`pages.list.none.${filter}`)}</p>
      <p>
        <Button onPress={onAll}>{t('pages.list.showAll', { lists: countLists(all, reader) })}</Button>
      </p>
    </div>
  );
}

interface NoneFoundProps {
  query: string;
  /** How many are found under other filters. */
  elsewhere: number;
  onAll: () => void;
  onClear: () => void;
}

/** Nothing here has these words. */
export function NoneFound({ query, elsewhere, onAll, onClear }: NoneFoundProps) {
  const reader = useReader();
  const { t } = reader;
  return (
    <div class="stack-tight">
      <p>
        <strong>{t('pages.list.none.found', { query })}</strong>
      </p>
      {elsewhere === 0 && <p>{t('pages.list.none.found.text')}</p>}
      <p class="row">
        {elsewhere > 0 && (
          <Button onPress={onAll}>{t('pages.list.none.elsewhere', { lists: countLists(elsewhere, reader) })}</Button>
        )}
        <Button onPress={onClear}>{t('pages.search.clear')}</Button>
      </p>
    </div>
  );
}
