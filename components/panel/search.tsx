import { useId } from 'preact/hooks';
import { useReader } from '../reader';

interface SearchProps {
  query: string;
  onQuery: (query: string) => void;
  /** By what can be searched. */
  hint: string;
  /** Takes the focus to the first result. */
  onToResults: () => void;
  /** How many were found, in words; said politely, and empty while nothing is searched. */
  result: string;
  /** The result stands in full below: here it is only for those who hear the page. */
  heard: boolean;
}

/** A search field that shows its results while one types. Arrow down or Enter goes to them, Escape empties it. */
export function Search({ query, onQuery, hint, onToResults, result, heard }: SearchProps) {
  const { t } = useReader();
  const id = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    // While a letter is being composed, these keys belong to the keyboard's own menu.
    if (event.isComposing) return;
    if (event.key === 'Escape' && query !== '') onQuery('');
    else if (event.key === 'ArrowDown') onToResults();
    else return;
    event.preventDefault();
  };
  return (
    <search class="stack-tight">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onToResults();
        }}
      >
        <label for={id}>{t('pages.search')}</label>
        <input
          id={id}
          type="search"
          value={query}
          autocomplete="off"
          spellcheck={false}
          aria-describedby={`${id}-hint`}
          onInput={(event) => onQuery(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </form>
      <p id={`${id}-hint`} class="quiet">
        {hint}
      </p>
      <p role="status" class={heard ? 'visually-hidden' : undefined}>
        {result}
      </p>
    </search>
  );
}
