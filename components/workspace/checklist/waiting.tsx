/** Waiting for the administration: started, how long still, and what to do when time is up. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { ItemState } from '../../../rules/engine/checklist';
import { millisecondsOf } from '../../../rules/engine/waiting';
import type { Procedure, Step } from '../../../rules/model';
import { Button } from '../../button';
import { ContactList } from '../../cite';
import { moment } from '../../dates';
import { durationWords } from '../../durations';
import { contactsOf } from '../../localise';
import { Message } from '../../message';
import { useReader } from '../../reader';
import { useWords } from '../own-words';
import { useList } from './list-context';
import { asLocalInput, fromLocalInput, remainingWords, waitChoices } from './wait-times';

/** Shown with the item while it waits. */
export function WaitingLine({
  state,
  known,
}: {
  state: ItemState;
  known: { step: Step; procedure: Procedure } | null;
}) {
  const { t, language } = useReader();
  const { now } = useList();
  const until = state.waiting.value;
  const up = until !== null && until <= now;
  useTellOnce(up, state);
  if (until === null || state.status.value !== 'open') return null;
  const left = remainingWords(until, now, language);
  if (left === null) return <TimeIsUp state={state} known={known} until={until} />;
  return (
    <div class="waiting row">
      <p>{t('pages.checklist.wait.left', { when: moment(until, language, now), left })}</p>
      <EndWaiting state={state} />
    </div>
  );
}

/** Time may run out while the page is open: said once. */
function useTellOnce(up: boolean, { item }: ItemState): void {
  const { t } = useReader();
  const { tell } = useList();
  const words = useWords();
  const was = useRef(up);
  useEffect(() => {
    if (up && !was.current) tell(t('pages.checklist.wait.upNow', { item: words(item.title) }));
    was.current = up;
  }, [up]);
}

function TimeIsUp({ state, known, until }: Parameters<typeof WaitingLine>[0] & { until: number }) {
  const { t, knowledge, language } = useReader();
  const { now, act, frozen } = useList();
  const words = useWords();
  const { item } = state;
  const title = words(item.title);
  const ids = known ? [...(known.step.contacts ?? []), ...known.procedure.contacts] : [];
  const contacts = contactsOf(knowledge, ids, language);
  const [again = ''] = waitChoices(item.takes);
  const tick = () =>
    void act(
      [
        { kind: 'ticked', item: item.id, how: 'person' },
        { kind: 'waiting', item: item.id, until: null },
      ],
      t('pages.checklist.log.ticked.person', { item: title }),
    );
  return (
    <Message kind="thread" title={t('pages.checklist.wait.up', { when: moment(until, language, now) })}>
      <p>{t(contacts.length > 0 ? 'pages.checklist.wait.up.text' : 'pages.checklist.wait.up.alone')}</p>
      {contacts.length > 0 && (
        <details>
          <summary>{t('pages.step.contacts')}</summary>
          <div class="details-body">
            <ContactList contacts={contacts} />
          </div>
        </details>
      )}
      {!frozen && (
        <p class="row">
          <Button onPress={tick}>
            {t('pages.checklist.wait.worked')}
            <span class="visually-hidden">: {title}</span>
          </Button>
          <WaitButton state={state} duration={again} more />
          <EndWaiting state={state} />
        </p>
      )}
    </Message>
  );
}

function EndWaiting({ state: { item } }: { state: ItemState }) {
  const { t } = useReader();
  const { act, frozen } = useList();
  const words = useWords();
  const title = words(item.title);
  if (frozen) return null;
  const end = () =>
    void act([{ kind: 'waiting', item: item.id, until: null }], t('pages.checklist.log.waited', { item: title }));
  return (
    <Button kind="link" onPress={end}>
      {t('pages.checklist.wait.end')}
      <span class="visually-hidden">: {title}</span>
    </Button>
  );
}

/** Sets the end of the waiting, and says it. */
function useWait(state: ItemState): (until: number) => void {
  const { t, language } = useReader();
  const { act } = useList();
  const words = useWords();
  const { item } = state;
  return (until) =>
    void act(
      [{ kind: 'waiting', item: item.id, until }],
      t('pages.checklist.log.waiting', { item: words(item.title), when: moment(until, language) }),
    );
}

function WaitButton({ state, duration, more = false }: { state: ItemState; duration: string; more?: boolean }) {
  const { t, language } = useReader();
  const wait = useWait(state);
  const words = durationWords(duration, language);
  if (words === null) return null;
  return (
    <Button onPress={() => wait(Date.now() + millisecondsOf(duration))}>
      {t(more ? 'pages.checklist.wait.more' : 'pages.checklist.wait.for', { duration: words })}
    </Button>
  );
}

/** To begin to wait: what the administration takes first, the usual times, or until a moment. */
export function WaitForm({ state }: { state: ItemState }) {
  const { t, language } = useReader();
  const { now } = useList();
  const wait = useWait(state);
  const id = useId();
  const [typed, setTyped] = useState(() => asLocalInput(now + 60 * 60_000));
  const [refused, setRefused] = useState(false);
  const takes = state.item.takes && durationWords(state.item.takes, language);
  const submit = (event: Event) => {
    event.preventDefault();
    const until = fromLocalInput(typed, Date.now());
    setRefused(until === null);
    if (until !== null) wait(until);
    else document.getElementById(id)?.focus();
  };
  return (
    <div class="stack-tight">
      {takes && <p class="quiet">{t('pages.checklist.wait.takes', { duration: takes })}</p>}
      <p class="row">
        {waitChoices(state.item.takes).map((duration) => (
          <WaitButton key={duration} state={state} duration={duration} />
        ))}
      </p>
      <form class="stack-tight" onSubmit={submit}>
        <label for={id}>{t('pages.checklist.wait.until')}</label>
        <p class="row">
          <input
            id={id}
            type="datetime-local"
            value={typed}
            aria-invalid={refused ? 'true' : undefined}
            aria-describedby={refused ? `${id}-refused` : undefined}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <button type="submit" class="button">
            {t('pages.checklist.wait.set')}
          </button>
        </p>
        {refused && (
          <p class="refused" id={`${id}-refused`} role="alert">
            {t('pages.checklist.refused.moment')}
          </p>
        )}
      </form>
    </div>
  );
}
