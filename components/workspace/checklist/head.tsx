/** The head of a checklist: which case, how far, by when, and the way on. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { ActionFailure } from '../../action-failure';
import { Button } from '../../button';
import { usePageCall } from '../../live-state';
import { Message } from '../../message';
import { useReader } from '../../reader';
import { dayOf, dayWords } from '../days';
import { OwnWords } from '../own-words';
import { sendRoute } from '../share/routes';
import { DayForm } from './day-form';
import { OtherValues } from './disagreement';
import type { frozenBy } from './frozen';
import { useGoOn } from './go-on';
import { useList } from './list-context';
import { MOST } from './most';
import { WordForm } from './word-form';

export function ListHead({ frozen }: { frozen: ReturnType<typeof frozenBy> }) {
  const { t } = useReader();
  const { open, view } = useList();
  const { go, busy, failure } = useGoOn({ open, view });
  return (
    <div class="stack-tight">
      <CaseLabel />
      {open.record.practice && <p class="quiet">{t('pages.checklist.practice')}</p>}
      <div class="list-progress">
        <progress max={Math.max(view.of, 1)} value={view.done} aria-label={t('pages.checklist.progress')} />
        <span>{t('pages.progress', { done: view.done, count: view.of })}</span>
        {view.diverged > 0 && (
          <span class="fact late">{t('pages.checklist.divergedCount', { count: view.diverged })}</span>
        )}
      </div>
      <DueDay />
      {frozen && <Frozen why={frozen} />}
      {go && !frozen && !open.record.practice && (
        <p class="row">
          <Button kind="primary" busy={busy} onPress={go}>
            {t('pages.checklist.goOn')}
          </Button>
          <span class="quiet">{t('pages.checklist.goOn.text')}</span>
        </p>
      )}
      {!open.record.practice && (
        <p>
          <a class="button" href={sendRoute([open.record.id])}>
            {t('pages.share.do')}
          </a>
        </p>
      )}
      <ActionFailure why={failure} />
    </div>
  );
}

/** What the case is called: changed in place. */
function CaseLabel() {
  const { t } = useReader();
  const { view, act, frozen } = useList();
  const [editing, setEditing] = useState(false);
  const change = useRef<HTMLParagraphElement>(null);
  const wasEditing = useRef(false);
  useEffect(() => {
    // Back from the field, the focus is where it was before.
    if (wasEditing.current && !editing) change.current?.querySelector('button')?.focus();
    wasEditing.current = editing;
  }, [editing]);
  const { label } = view;
  const set = (text: string) =>
    act(
      [{ kind: 'labelled', text }],
      text === '' ? t('pages.checklist.log.unlabelled') : t('pages.checklist.log.labelled', { text }),
    );
  const save = async (text: string) => {
    if (text === label.value || (await set(text))) setEditing(false);
  };
  if (editing) {
    return (
      <WordForm
        label={t('pages.checklist.label')}
        value={label.value}
        save={t('pages.checklist.save')}
        hint={t('pages.checklist.label.hint')}
        most={MOST.label}
        mayBeEmpty
        focused
        onSave={(text) => void save(text)}
        onCancel={() => setEditing(false)}
      />
    );
  }
  return (
    <>
      <p class="row" ref={change}>
        <span>
          {t('pages.checklist.label.is')}{' '}
          {label.value === '' ? (
            <span class="quiet">{t('pages.checklist.label.none')}</span>
          ) : (
            <strong>
              <OwnWords text={label.value} />
            </strong>
          )}
        </span>
        {!frozen && (
          <Button kind="link" onPress={() => setEditing(true)}>
            {t(label.value === '' ? 'pages.checklist.label.give' : 'pages.checklist.label.change')}
          </Button>
        )}
      </p>
      <OtherValues
        register={label}
        read={(event) => (event.change.kind === 'labelled' ? event.change.text : '')}
        say={(text) => text || t('pages.checklist.label.none')}
        onTake={(text) => void set(text)}
      />
    </>
  );
}

function DueDay() {
  const { t, language } = useReader();
  const { view, act, now, frozen } = useList();
  const { due } = view;
  const whole = t('pages.checklist.log.whole');
  const say = (day: string | null) => (day === null ? t('pages.checklist.due.none') : dayWords(day, language, now));
  const save = (day: string | null) =>
    void act(
      [{ kind: 'due', item: null, day }],
      day === null
        ? t('pages.checklist.log.undue', { item: whole })
        : t('pages.checklist.log.due', { item: whole, day: dayWords(day, language, now) }),
    );
  const late = due.value !== null && !view.finished && due.value < dayOf(now);
  return (
    <>
      {due.value !== null && (
        <p>
          <span class={late ? 'fact late' : 'fact'}>
            {t(late ? 'pages.checklist.late' : 'pages.checklist.due', { day: dayWords(due.value, language, now) })}
          </span>
        </p>
      )}
      <OtherValues
        register={due}
        read={({ change }) => (change.kind === 'due' ? change.day : null)}
        say={say}
        onTake={save}
      />
      {!frozen && (
        <details>
          <summary>{t(due.value === null ? 'pages.checklist.due.list' : 'pages.checklist.due.list.change')}</summary>
          <div class="details-body">
            <DayForm key={due.value} label={t('pages.checklist.due.by')} value={due.value} onSave={save} />
          </div>
        </details>
      )}
    </>
  );
}

function Frozen({ why }: { why: 'closed' | 'finished' }) {
  const { t } = useReader();
  const { act } = useList();
  return (
    <Message kind="info" title={t(`pages.checklist.frozen.${why}`)}>
      <p>{t('pages.checklist.frozen.text')}</p>
      <p>
        <Button onPress={() => void act([{ kind: 'reopened' }], t('pages.checklist.log.reopened'))}>
          {t('pages.checklist.reopen')}
        </Button>
      </p>
    </Message>
  );
}

/** The end of a list: closed, so that it can be opened again; or taken away for good, in two steps. */
export function ListEnd({ frozen }: { frozen: boolean }) {
  const { t } = useReader();
  const { open, act } = useList();
  const { run, busy, failure } = usePageCall('remove');
  const [asking, setAsking] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const ask = (next: boolean) => {
    setAsking(next);
    heading.current?.focus();
  };
  const remove = async () => {
    const result = await run({ checklists: [open.record.id] });
    if (result?.ok) location.hash = '#/checklists';
  };
  return (
    <section class="stack-tight" aria-labelledby="end-title">
      <h2 id="end-title" ref={heading} tabIndex={-1}>
        {t('pages.checklist.end')}
      </h2>
      {asking ? (
        <Message kind="warning" title={t('pages.checklist.delete.sure')}>
          <p>{t('pages.checklist.delete.text')}</p>
          <p class="row">
            <Button kind="danger" busy={busy} onPress={() => void remove()}>
              {t('pages.checklist.delete.yes')}
            </Button>
            <Button onPress={() => ask(false)}>{t('pages.checklist.delete.no')}</Button>
          </p>
        </Message>
      ) : (
        <p class="row">
          {!frozen && (
            <Button onPress={() => void act([{ kind: 'closed' }], t('pages.checklist.log.closed'))}>
              {t('pages.checklist.close')}
            </Button>
          )}
          <Button kind="danger" onPress={() => ask(true)}>
            {t('pages.checklist.delete')}
          </Button>
        </p>
      )}
      <ActionFailure why={failure} />
    </section>
  );
}
