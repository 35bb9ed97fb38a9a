import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../button';
import { moment } from '../../dates';
import { Empty } from '../../message';
import { useReader } from '../../reader';
import { useWords } from '../own-words';
import { useList } from './list-context';
import { type LogReader, logOf } from './log-words';

/** As many entries are shown at first. */
const FIRST = 25;

interface LogProps {
  log: LogReader;
  /** The item whose events alone are shown; null for all. */
  only: string | null;
  onOnly: (item: string | null) => void;
}

/** Everything that ever happened to the list, newest first. */
export function ActivityLog({ log, only, onOnly }: LogProps) {
  const { t, language } = useReader();
  const { open, now } = useList();
  const words = useWords();
  const [all, setAll] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(only);
  useEffect(() => {
    // Asked for from an item: the reader is brought here.
    if (only !== null && only !== before.current) heading.current?.focus();
    before.current = only;
  }, [only]);
  const entries = logOf(open.events, log);
  const wanted = entries.filter(({ item }) => only === null || item === only);
  const shown = all ? wanted : wanted.slice(0, FIRST);
  const items = [...new Set(entries.flatMap(({ item }) => item ?? []))];
  return (
    <section class="stack-tight" aria-labelledby="log-title">
      <h2 id="log-title" ref={heading} tabIndex={-1}>
        {t('pages.checklist.log')}
      </h2>
      {items.length > 0 && (
        <p class="stack-tight">
          <label for="log-filter">{t('pages.checklist.log.filter')}</label>
          <select
            id="log-filter"
            value={only ?? ''}
            onChange={(event) => {
              // Chosen here, the reader is here already.
              before.current = event.currentTarget.value || null;
              onOnly(before.current);
            }}
          >
            <option value="">{t('pages.checklist.log.all')}</option>
            {[...new Set([...items, ...(only === null ? [] : [only])])].map((item) => {
              const title = log.titles.get(item);
              return (
                <option key={item} value={item}>
                  {title === undefined ? t('pages.checklist.log.gone') : words(title)}
                </option>
              );
            })}
          </select>
        </p>
      )}
      {shown.length === 0 ? (
        <Empty>{t('pages.checklist.log.empty')}</Empty>
      ) : (
        <ol class="plain-list log">
          {shown.map(({ event, words: said, who }) => (
            <li key={event.id}>
              <p class="quiet">
                <bdi>{who}</bdi> · {moment(event.at, language, now)}
              </p>
              <p>
                <bdi>{said}</bdi>
              </p>
            </li>
          ))}
        </ol>
      )}
      {shown.length < wanted.length && (
        <p>
          <Button onPress={() => setAll(true)}>
            {t('pages.checklist.log.more', { count: wanted.length - shown.length })}
          </Button>
        </p>
      )}
    </section>
  );
}
