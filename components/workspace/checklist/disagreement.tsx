/** Where people changed the same thing without knowing of each other: what each said, and the word that settles it. */
import type { Change, ChecklistEvent, ItemState, Register } from '../../../rules/engine/checklist';
import { Button } from '../../button';
import { moment } from '../../dates';
import { Message } from '../../message';
import { useReader } from '../../reader';
import { useWords } from '../own-words';
import { useList } from './list-context';

type Opinion = 'done' | 'open' | 'removed';

export function opinionOf({ change }: ChecklistEvent): Opinion {
  return change.kind === 'ticked' ? 'done' : change.kind === 'removed' ? 'removed' : 'open';
}

export function opinionChange(opinion: Opinion, item: string): Change {
  if (opinion === 'done') return { kind: 'ticked', item, how: 'person' };
  return { kind: opinion === 'removed' ? 'removed' : 'undone', item };
}

/** Done here, not done there: both words stand until somebody says which is right. */
export function Diverged({ state }: { state: ItemState }) {
  const { t, language } = useReader();
  const { people, now, act, frozen } = useList();
  const words = useWords();
  const { diverged, item } = state;
  if (diverged.length === 0) return null;
  const title = words(item.title);
  const opinions = [...new Set(diverged.map(opinionOf))];
  return (
    <Message kind="warning" title={t('pages.checklist.diverged')}>
      <ul class="plain-list">
        {diverged.map((event) => (
          <li key={event.id}>
            {t(`pages.checklist.diverged.${opinionOf(event)}`, {
              who: people.who(event.author),
              when: moment(event.at, language, now),
            })}
          </li>
        ))}
      </ul>
      {!frozen && (
        <p class="row">
          {opinions.map((opinion) => (
            <Button
              key={opinion}
              onPress={() =>
                void act(
                  [opinionChange(opinion, item.id)],
                  t(`pages.checklist.diverged.settled.${opinion}`, { item: title }),
                )
              }
            >
              {t(`pages.checklist.diverged.keep.${opinion}`)}
              <span class="visually-hidden">: {title}</span>
            </Button>
          ))}
        </p>
      )}
    </Message>
  );
}

/** Somebody left it out while somebody else did it: the tick counts, and either can be made the last word. */
export function WasRemoved({ state }: { state: ItemState }) {
  const { t } = useReader();
  const { act, frozen } = useList();
  const words = useWords();
  const { item, wasRemoved, diverged } = state;
  // Where people disagree about the tick itself, that is settled first.
  if (!wasRemoved || diverged.length > 0) return null;
  const title = words(item.title);
  const settle = (opinion: Opinion) =>
    void act([opinionChange(opinion, item.id)], t(`pages.checklist.diverged.settled.${opinion}`, { item: title }));
  return (
    <Message kind="info" title={t('pages.checklist.wasRemoved')}>
      <p>{t('pages.checklist.wasRemoved.text')}</p>
      {!frozen && (
        <p class="row">
          <Button onPress={() => settle('done')}>
            {t('pages.checklist.wasRemoved.done')}
            <span class="visually-hidden">: {title}</span>
          </Button>
          <Button onPress={() => settle('removed')}>
            {t('pages.checklist.wasRemoved.removed')}
            <span class="visually-hidden">: {title}</span>
          </Button>
        </p>
      )}
    </Message>
  );
}

interface OtherValuesProps<T> {
  register: Register<T>;
  read: (event: ChecklistEvent) => T;
  say: (value: T) => string;
  onTake: (value: T) => void;
}

/** Two people set another person, day or name at once: the newest shows, the others can be taken instead. */
export function OtherValues<T>({ register, read, say, onTake }: OtherValuesProps<T>) {
  const { t, language } = useReader();
  const { people, now, frozen } = useList();
  const others = register.heads.filter((head) => read(head) !== register.value);
  if (others.length === 0) return null;
  const seen = register.heads.at(-1);
  return (
    <ul class="plain-list other-values">
      {others.map((head) => (
        <li key={head.id} class="row">
          <span class="quiet">
            {t('pages.checklist.other', {
              value: say(read(head)),
              who: people.who(head.author),
              when: moment(head.at, language, now),
            })}
          </span>
          {!frozen && (
            <>
              <Button kind="link" onPress={() => onTake(read(head))}>
                {t('pages.checklist.other.take', { value: say(read(head)) })}
              </Button>
              <Button kind="link" onPress={() => onTake(register.value)}>
                {t('pages.checklist.other.keep', { value: say(seen ? read(seen) : register.value) })}
              </Button>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
