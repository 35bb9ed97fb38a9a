/** One item on the thread: its knot is the box that ticks it. */
import { useRef, useState } from 'preact/hooks';
import type { Change, ItemState } from '../../../rules/engine/checklist';
import { stepOfItem } from '../../../rules/engine/template';
import type { Procedure } from '../../../rules/model';
import { Button } from '../../button';
import { moment } from '../../dates';
import { useReader } from '../../reader';
import { dayOf, dayWords } from '../days';
import { OwnWords, useWords } from '../own-words';
import { Diverged, OtherValues, WasRemoved } from './disagreement';
import { ItemMore } from './item-more';
import { useList } from './list-context';
import { WaitingLine } from './waiting';

export interface ItemProps {
  state: ItemState;
  /** The procedure of its section, where this version knows it. */
  procedure: Procedure | null;
  current: boolean;
  first: boolean;
  last: boolean;
}

export function Item({ state, procedure, current, first, last }: ItemProps) {
  const { t } = useReader();
  const { view } = useList();
  const words = useWords();
  const [unfolded, setUnfolded] = useState(false);
  const { item } = state;
  const status = state.status.value;
  const step = procedure?.steps.find(({ id }) => id === stepOfItem(item)) ?? null;
  const known = step && procedure && { step, procedure };
  const box = `tick-${view.items.indexOf(state)}`;
  const ends = `${first ? ' first' : ''}${last ? ' last' : ''}`;
  return (
    <li
      class={`item ${status}${current ? ' current' : ''}${ends}`}
      aria-current={current ? 'step' : undefined}
      data-item={item.id}
    >
      <Knot state={state} id={box} />
      <div class="item-body stack-tight">
        <p class="item-title">
          <label for={status === 'removed' ? undefined : box}>
            {typeof item.title === 'string' ? <OwnWords text={item.title} /> : words(item.title)}
          </label>
          {current && <span class="quiet"> {t('pages.checklist.now')}</span>}
        </p>
        <StatusLine state={state} />
        <Facts state={state} />
        <Diverged state={state} />
        <WasRemoved state={state} />
        <WaitingLine state={state} known={known} />
        <details class="item-more" open={unfolded} onToggle={(event) => setUnfolded(event.currentTarget.open)}>
          <summary>
            {t(known ? 'pages.checklist.more' : 'pages.checklist.more.own')}
            <span class="visually-hidden">: {words(item.title)}</span>
          </summary>
          {unfolded && <ItemMore state={state} known={known} />}
        </details>
      </div>
    </li>
  );
}

/** Ticks and unticks. What was left out has a knot that does nothing, and a way back beside it. */
function Knot({ state, id }: { state: ItemState; id: string }) {
  const { t } = useReader();
  const { act, frozen } = useList();
  const words = useWords();
  const box = useRef<HTMLInputElement>(null);
  const { item } = state;
  const done = state.status.value === 'done';
  if (state.status.value === 'removed') return <span class="knot removed" aria-hidden="true" />;
  const toggle = async (tick: boolean) => {
    const title = words(item.title);
    const changes: Change[] = [
      tick ? { kind: 'ticked', item: item.id, how: 'person' } : { kind: 'undone', item: item.id },
    ];
    // What is done is not waited for any more.
    if (tick && state.waiting.value !== null) changes.push({ kind: 'waiting', item: item.id, until: null });
    const kept = await act(
      changes,
      t(tick ? 'pages.checklist.log.ticked.person' : 'pages.checklist.log.undone', { item: title }),
    );
    if (!kept && box.current) box.current.checked = done;
  };
  return (
    <input
      ref={box}
      id={id}
      class="knot"
      type="checkbox"
      checked={done}
      aria-disabled={frozen ? 'true' : undefined}
      onClick={(event) => {
        if (frozen) event.preventDefault();
        else void toggle(event.currentTarget.checked);
      }}
    />
  );
}

/** How it came to be done, or why it is left out. Two who both did it are both named. */
function StatusLine({ state: { item, status } }: { state: ItemState }) {
  const { t, language } = useReader();
  const { people, now, act, frozen, open } = useList();
  const words = useWords();
  if (status.value === 'open') return null;
  const said = status.heads.flatMap(({ change, author, at }) => {
    const when = moment(at, language, now);
    if (change.kind === 'removed') return t('pages.checklist.removed', { by: people.by(author), when });
    if (change.kind !== 'ticked') return [];
    if (change.how === 'person') return t('pages.checklist.ticked.person', { by: people.by(author), when });
    const seen = t(`pages.checklist.ticked.${change.how}`, { when });
    return author === open.own ? seen : `${seen} · ${people.who(author)}`;
  });
  const restore = () =>
    void act([{ kind: 'undone', item: item.id }], t('pages.checklist.log.restored', { item: words(item.title) }));
  return (
    <div class="quiet row">
      <p>{said.join(' · ')}</p>
      {status.value === 'removed' && !frozen && (
        <Button kind="link" onPress={restore}>
          {t('pages.checklist.restore')}
          <span class="visually-hidden">: {words(item.title)}</span>
        </Button>
      )}
    </div>
  );
}

/** Who has it, by when, and its notes: what has to be seen without unfolding anything. */
function Facts({ state }: { state: ItemState }) {
  const { t, language } = useReader();
  const { now, act } = useList();
  const words = useWords();
  const { item, assigned, due, notes, status } = state;
  const title = words(item.title);
  const late = due.value !== null && status.value === 'open' && due.value < dayOf(now);
  const dayOrNone = (day: string | null) =>
    day === null ? t('pages.checklist.due.none') : dayWords(day, language, now);
  const personOrNone = (to: string | null) => (to === null ? t('pages.checklist.nobody') : to);
  return (
    <>
      {(assigned.value !== null || due.value !== null) && (
        <p class="row item-facts">
          {assigned.value !== null && (
            <span class="fact">
              {t('pages.checklist.assigned')} <OwnWords text={assigned.value} />
            </span>
          )}
          {due.value !== null && (
            <span class={late ? 'fact late' : 'fact'}>
              {t(late ? 'pages.checklist.late' : 'pages.checklist.due', { day: dayWords(due.value, language, now) })}
            </span>
          )}
        </p>
      )}
      <OtherValues
        register={assigned}
        read={({ change }) => (change.kind === 'assigned' ? change.to : null)}
        say={personOrNone}
        onTake={(to) => {
          const key = to === null ? 'pages.checklist.log.unassigned' : 'pages.checklist.log.assigned';
          void act([{ kind: 'assigned', item: item.id, to }], t(key, { item: title, who: personOrNone(to) }));
        }}
      />
      <OtherValues
        register={due}
        read={({ change }) => (change.kind === 'due' ? change.day : null)}
        say={dayOrNone}
        onTake={(day) => {
          const key = day === null ? 'pages.checklist.log.undue' : 'pages.checklist.log.due';
          void act([{ kind: 'due', item: item.id, day }], t(key, { item: title, day: dayOrNone(day) }));
        }}
      />
      {notes.map(({ id, text }) => (
        <p key={id} class="note-text quiet">
          <OwnWords text={text} />
        </p>
      ))}
    </>
  );
}
