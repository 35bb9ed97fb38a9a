import { useEffect, useId, useState } from 'preact/hooks';
import type { Change } from '../../rules/engine/checklist';
import type { Step } from '../../rules/model';
import type { ChecklistHead } from '../../session/messages';
import { locale } from '../../texts/dates';
import { ActionFailure } from '../action-failure';
import { Button } from '../button';
import { moment } from '../dates';
import { usePageCall } from '../live-state';
import { Message } from '../message';
import { useReader } from '../reader';

/** A timer of the browser takes no more than this many milliseconds. */
const LONGEST = 2 ** 31 - 1;

/** The step waits for the administration: until when, and what to do when the time is up. */
export function Waiting({ checklist }: { checklist: ChecklistHead }) {
  const { t, language } = useReader();
  const { run, busy, failure } = useChange(checklist);
  const until = checklist.now?.waiting ?? null;
  const up = useIsUp(until);
  if (until === null || checklist.now === null) return null;
  const { item } = checklist.now;
  return (
    <Message kind="thread" title={up ? t('pages.wait.up') : t('pages.wait.until', { time: moment(until, language) })}>
      <p>{t(up ? 'pages.wait.up.text' : 'pages.wait.until.text')}</p>
      <p>
        <Button busy={busy} onPress={() => run({ kind: 'waiting', item, until: null })}>
          {t('pages.wait.end')}
        </Button>
      </p>
      <ActionFailure why={failure} />
    </Message>
  );
}

/** True once the moment has come; looked at again when it comes. */
function useIsUp(until: number | null): boolean {
  const [, setTurn] = useState(0);
  const left = until === null ? 0 : until - Date.now();
  useEffect(() => {
    if (left <= 0) return;
    const timer = setTimeout(() => setTurn((turn) => turn + 1), Math.min(left, LONGEST));
    return () => clearTimeout(timer);
  }, [left]);
  return left <= 0;
}

/** For what is done away from every page, or takes its time: a day on which to be reminded. */
export function RemindMe({ step, checklist }: { step: Step; checklist: ChecklistHead }) {
  const { t, language } = useReader();
  const { run, busy, failure } = useChange(checklist);
  const id = useId();
  const [day, setDay] = useState('');
  if (checklist.practice || checklist.now === null || (step.do !== 'wait' && step.do !== 'offline')) return null;
  const { item, due } = checklist.now;
  const set = (chosen: string | null) => run({ kind: 'due', item, day: chosen });
  return (
    <details>
      <summary>{t('pages.due.title')}</summary>
      <div class="details-body stack-tight">
        {due && (
          <p class="row">
            <span>{t('pages.due.is', { day: dayWords(due, language) })}</span>
            <Button busy={busy} onPress={() => set(null)}>
              {t('pages.due.none')}
            </Button>
          </p>
        )}
        <p class="row">
          <label for={id}>{t('pages.due.day')}</label>
          <input id={id} type="date" value={day} onInput={(event) => setDay(event.currentTarget.value)} />
          <Button busy={busy} onPress={() => day !== '' && set(day)}>
            {t('pages.due.set')}
          </Button>
        </p>
        <ActionFailure why={failure} />
      </div>
    </details>
  );
}

/** `2030-01-31` as a reader writes a day: a full-date has no time zone. */
function dayWords(day: string, language: Parameters<typeof locale>[0]): string {
  const words = new Intl.DateTimeFormat(locale(language), { dateStyle: 'long', timeZone: 'UTC' });
  return words.format(new Date(`${day}T00:00:00Z`));
}

function useChange({ id }: ChecklistHead) {
  const { run, busy, failure } = usePageCall('change');
  const change = (wanted: Change) =>
    void run({ key: crypto.randomUUID(), changes: [{ checklist: id, changes: [wanted] }] });
  return { run: change, busy, failure };
}
