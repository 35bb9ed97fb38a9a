import { useState } from 'preact/hooks';
import type { ItemState } from '../../../rules/engine/checklist';
import type { Procedure, Step } from '../../../rules/model';
import { Button } from '../../button';
import { useMyName } from '../../my-name';
import { useReader } from '../../reader';
import { dayWords } from '../days';
import { useWords } from '../own-words';
import { DayForm } from './day-form';
import { useList } from './list-context';
import { MOST } from './most';
import { Notes } from './notes';
import { offeredPeople } from './people';
import { StepDetails } from './step-details';
import { WaitForm } from './waiting';
import { WordForm } from './word-form';

interface ItemMoreProps {
  state: ItemState;
  known: { step: Step; procedure: Procedure } | null;
}

/** What an item has folded away: the step in full, and everything that can be set for it. */
export function ItemMore({ state, known }: ItemMoreProps) {
  const { t } = useReader();
  const { frozen, showLog } = useList();
  const words = useWords();
  const { item, status, notes } = state;
  const title = words(item.title);
  return (
    <div class="details-body stack">
      {known && <StepDetails {...known} />}
      {!known && item.section !== undefined && <p class="quiet">{t('pages.checklist.unknownStep')}</p>}
      {!frozen && status.value === 'open' && (
        <>
          <Assign state={state} />
          <Due state={state} />
          <details>
            <summary>{t('pages.checklist.wait')}</summary>
            <div class="details-body">
              <WaitForm state={state} />
            </div>
          </details>
        </>
      )}
      <details>
        <summary>{t('pages.checklist.notes', { count: notes.length })}</summary>
        <div class="details-body">
          <Notes item={item.id} title={title} notes={notes} />
        </div>
      </details>
      {!frozen && <AddBelow after={item.id} />}
      <p class="row">
        {!frozen && status.value !== 'removed' && <Remove state={state} />}
        <Button kind="link" onPress={() => showLog(item.id)}>
          {t('pages.checklist.log.ofItem')}
        </Button>
      </p>
    </div>
  );
}

function Assign({ state: { item, assigned } }: { state: ItemState }) {
  const reader = useReader();
  const { t } = reader;
  const { act, view } = useList();
  const [me] = useMyName();
  const words = useWords();
  const title = words(item.title);
  const used = view.items.map((other) => other.assigned.value);
  const save = (who: string) =>
    void act(
      [{ kind: 'assigned', item: item.id, to: who === '' ? null : who }],
      who === ''
        ? t('pages.checklist.log.unassigned', { item: title })
        : t('pages.checklist.log.assigned', { item: title, who }),
    );
  return (
    <details>
      <summary>{t('pages.checklist.assign')}</summary>
      <div class="details-body stack-tight">
        <WordForm
          key={assigned.value}
          label={t('pages.checklist.assign.to')}
          value={assigned.value ?? ''}
          save={t('pages.checklist.save')}
          hint={t('pages.checklist.assign.hint')}
          most={MOST.label}
          mayBeEmpty
          offered={offeredPeople(reader, me ?? '', used)}
          onSave={save}
        />
      </div>
    </details>
  );
}

function Due({ state: { item, due } }: { state: ItemState }) {
  const { t, language } = useReader();
  const { act, now } = useList();
  const words = useWords();
  const title = words(item.title);
  const save = (day: string | null) =>
    void act(
      [{ kind: 'due', item: item.id, day }],
      day === null
        ? t('pages.checklist.log.undue', { item: title })
        : t('pages.checklist.log.due', { item: title, day: dayWords(day, language, now) }),
    );
  return (
    <details>
      <summary>{t('pages.checklist.due.day')}</summary>
      <div class="details-body">
        <DayForm key={due.value} label={t('pages.checklist.due.by')} value={due.value} onSave={save} />
      </div>
    </details>
  );
}

function Remove({ state: { item } }: { state: ItemState }) {
  const { t } = useReader();
  const { act } = useList();
  const words = useWords();
  return (
    <Button
      onPress={() =>
        void act([{ kind: 'removed', item: item.id }], t('pages.checklist.log.removed', { item: words(item.title) }))
      }
    >
      {t('pages.checklist.remove')}
    </Button>
  );
}

/** An item of one's own: below the one it is asked for at, or at the top. */
export function AddBelow({ after }: { after: string | null }) {
  const { t } = useReader();
  const { act } = useList();
  const [round, setRound] = useState(0);
  const add = async (title: string) => {
    const item = `own.${crypto.randomUUID().replaceAll('-', '').slice(0, 16)}`;
    const kept = await act([{ kind: 'added', item, title, after }], t('pages.checklist.log.added', { item: title }));
    if (kept) setRound((count) => count + 1);
  };
  return (
    <details>
      <summary>{t(after === null ? 'pages.checklist.add.top' : 'pages.checklist.add')}</summary>
      <div class="details-body">
        <WordForm
          key={round}
          label={t('pages.checklist.add.what')}
          save={t('pages.checklist.add.button')}
          most={MOST.title}
          focused={round > 0}
          onSave={(title) => void add(title)}
        />
      </div>
    </details>
  );
}
