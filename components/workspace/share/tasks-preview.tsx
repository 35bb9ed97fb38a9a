import { useEffect, useRef, useState } from 'preact/hooks';
import { ActionFailure } from '../../action-failure';
import { Button } from '../../button';
import { usePageCall } from '../../live-state';
import { useReader } from '../../reader';
import { countedReasons } from './incoming';
import { OwnText } from './own-text';
import type { PreviewOfTasks } from './previewing';
import { titleWords } from './words';

/** A task list that came back: which boxes somebody ticked or took back in it; then the button that does the same here. */
export function TasksPreview({ preview, again }: { preview: PreviewOfTasks; again: () => void }) {
  const reader = useReader();
  const { t } = reader;
  const { checklist, title, label, view, read } = preview;
  const heading = useRef<HTMLHeadingElement>(null);
  const [done, setDone] = useState(false);
  // One key for what is shown: pressed again after a failure, it counts once.
  const [key] = useState(() => `receive:${crypto.randomUUID()}`);
  const { run, busy, failure } = usePageCall('change');
  useEffect(() => heading.current?.focus(), [done]);
  const titles = new Map(view.items.map(({ item }) => [item.id, item.title]));
  const take = async () => {
    const result = await run({ key, changes: [{ checklist, changes: read.changes }] });
    if (result?.ok) setDone(true);
  };
  return (
    <section class="stack" aria-labelledby="tasks-title">
      <h2 id="tasks-title" tabIndex={-1} ref={heading}>
        {t(done ? 'pages.receive.tasks.done' : 'pages.receive.tasks')}
      </h2>
      <p>
        {done ? (
          <a href={`#/checklist/${checklist}`}>{titleWords(title, reader)}</a>
        ) : (
          <strong>{titleWords(title, reader)}</strong>
        )}
        {label !== '' && (
          <>
            {' · '}
            <OwnText text={label} />
          </>
        )}
      </p>
      {read.changes.length === 0 && <p>{t('pages.receive.nothing')}</p>}
      <ul class="stack-tight">
        {read.changes.map(({ item, kind }) => (
          <li key={item}>
            {t(`pages.receive.tasks.${kind}`)} <strong>{titleWords(titles.get(item) ?? null, reader)}</strong>
          </li>
        ))}
      </ul>
      {read.refused.length > 0 && (
        <ul class="quiet">
          {countedReasons(read.refused).map(({ why, count }) => (
            <li key={why}>{t(`pages.receive.line.${why}`, { count })}</li>
          ))}
        </ul>
      )}
      {!done && read.changes.length > 0 && <p class="quiet">{t('pages.receive.tasks.undo')}</p>}
      <ActionFailure why={failure} />
      <p class="row">
        {!done && read.changes.length > 0 && (
          <Button kind="primary" busy={busy} onPress={() => void take()}>
            {t('pages.receive.tasks.take', { count: read.changes.length })}
          </Button>
        )}
        <Button onPress={again}>
          {t(done || read.changes.length === 0 ? 'pages.receive.other' : 'pages.receive.cancel')}
        </Button>
      </p>
    </section>
  );
}
