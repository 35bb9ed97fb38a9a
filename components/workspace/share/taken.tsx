import { useEffect, useRef, useState } from 'preact/hooks';
import type { MergeResult } from '../../../session/messages';
import { ActionFailure } from '../../action-failure';
import { Button } from '../../button';
import { usePageCall } from '../../live-state';
import { Message } from '../../message';
import { useReader } from '../../reader';
import { type Arriving, changesSomething, countedReasons } from './incoming';
import { OwnText } from './own-text';
import type { PreviewOfLists } from './previewing';
import { useReason } from './refused';
import type { Taken } from './take-in';
import { listsWords, titleWords } from './words';

interface TakenProps {
  preview: PreviewOfLists;
  /** How many lists were to be taken over. */
  chosen: number;
  taken: Taken;
  again: () => void;
}

/** What was done, list by list, with the way to each; what was new can be taken away again. */
export function TakenLists({ preview: { lists }, chosen, taken, again }: TakenProps) {
  const { hints, templates } = taken;
  const results = taken.results.filter(({ outcome }) => outcome !== 'unchanged');
  const reader = useReader();
  const { t } = reader;
  const heading = useRef<HTMLHeadingElement>(null);
  const [removed, setRemoved] = useState<ReadonlySet<string>>(new Set());
  const { run, busy, failure } = usePageCall('remove');
  useEffect(() => heading.current?.focus(), []);
  const fresh = results.filter(({ outcome, checklist }) => outcome === 'new' && !removed.has(checklist));
  const remove = async (ids: string[]) => {
    const result = await run({ checklists: ids });
    if (!result?.ok) return;
    setRemoved(new Set([...removed, ...ids]));
    heading.current?.focus();
  };
  return (
    <section class="stack" aria-labelledby="taken-title">
      <h2 id="taken-title" tabIndex={-1} ref={heading}>
        {t('pages.receive.taken', { lists: listsWords(taken.results.filter(changesSomething).length, reader) })}
      </h2>
      <Interrupted taken={taken} left={chosen - taken.results.length} />
      {templates > 0 && <p>{t('pages.receive.taken.templates', { count: templates })}</p>}
      {hints > 0 && <p>{t('pages.receive.taken.hints', { count: hints })}</p>}
      <ul class="plain-list stack-tight arriving">
        {results.map((result) => (
          <li key={result.checklist} class="card stack-tight">
            <TakenOne
              result={result}
              title={lists.find(({ id }) => id === result.checklist)?.title ?? null}
              removed={removed.has(result.checklist)}
            />
            {result.outcome === 'new' && !removed.has(result.checklist) && fresh.length > 1 && (
              <p>
                <Button kind="link" busy={busy} onPress={() => void remove([result.checklist])}>
                  {t('pages.receive.remove')}
                  <span class="visually-hidden"> {titleWords(result.title, reader)}</span>
                </Button>
              </p>
            )}
          </li>
        ))}
      </ul>
      <p role="status">{removed.size > 0 && t('pages.receive.removed', { lists: listsWords(removed.size, reader) })}</p>
      <ActionFailure why={failure} />
      <p class="row">
        {fresh.length > 0 && (
          <Button busy={busy} onPress={() => void remove(fresh.map(({ checklist }) => checklist))}>
            {t('pages.receive.remove.all', { lists: listsWords(fresh.length, reader) })}
          </Button>
        )}
        <Button onPress={again}>{t('pages.receive.other')}</Button>
      </p>
    </section>
  );
}

/** It did not go through to the end: how far it came, and that asking again does nothing twice. */
function Interrupted({ taken, left }: { taken: Taken; left: number }) {
  const { t } = useReader();
  if (taken.ok) return null;
  const { why } = taken;
  return (
    <Message kind="warning" title={t('pages.receive.interrupted', { count: left })} alert>
      <p>{t('pages.receive.interrupted.text')}</p>
      {why !== 'stopped' && why !== 'from-the-future' && why !== 'not-an-export' && <ActionFailure why={why} />}
    </Message>
  );
}

function TakenOne({ result, title, removed }: { result: MergeResult; title: Arriving['title']; removed: boolean }) {
  const reader = useReader();
  const { t } = reader;
  const reason = useReason();
  const { checklist, outcome, label, why, events, refusals } = result;
  const words = titleWords(result.title ?? title, reader);
  const there = !removed && outcome !== 'refused';
  return (
    <>
      <div class="split">
        <p>
          {there ? <a href={`#/checklist/${checklist}`}>{words}</a> : <strong>{words}</strong>}
          {label !== '' && (
            <>
              {' · '}
              <OwnText text={label} />
            </>
          )}
        </p>
        <span class={`outcome ${removed ? 'refused' : outcome}`}>
          {removed ? t('pages.receive.outcome.removed') : t(`pages.receive.taken.${outcome}`, { count: events.new })}
        </span>
      </div>
      {why && <p>{reason(why)}</p>}
      {refusals.length > 0 && (
        <ul>
          {countedReasons(refusals).map((counted) => (
            <li key={counted.why}>
              {t('pages.receive.refused.part', {
                part: t('pages.receive.part.event'),
                count: counted.count,
                why: reason(counted.why),
              })}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
