import { useState } from 'preact/hooks';
import { Button } from '../../button';
import { useReader } from '../../reader';
import { type Arriving, changesSomething, countedReasons } from './incoming';
import { OwnText, OwnTexts } from './own-text';
import { useReason } from './refused';
import { titleWords } from './words';

interface ArrivingListProps {
  lists: readonly Arriving[];
  /** Those that are not to be taken over. */
  left: ReadonlySet<string>;
  toggle: (id: string) => void;
}

/** As many as are shown at once: a file may hold thousands. */
const FIRST = 50;

/** Every list of the file: what would happen to it, and whether to let it. Those that change something come first. */
export function ArrivingList({ lists, left, toggle }: ArrivingListProps) {
  const { t } = useReader();
  const [most, setMost] = useState(FIRST);
  const sorted = [...lists].sort((a, b) => Number(changesSomething(b.result)) - Number(changesSomething(a.result)));
  return (
    <>
      <ul class="plain-list stack-tight arriving">
        {sorted.slice(0, most).map((list) => (
          <li key={list.id} class="card stack-tight">
            <ArrivingHead list={list} chosen={!left.has(list.id)} toggle={() => toggle(list.id)} />
            <ArrivingBody list={list} />
          </li>
        ))}
      </ul>
      {sorted.length > most && (
        <p>
          <Button onPress={() => setMost(most + FIRST * 4)}>
            {t('pages.receive.more', { count: sorted.length - most })}
          </Button>
        </p>
      )}
    </>
  );
}

function ArrivingHead({ list, chosen, toggle }: { list: Arriving; chosen: boolean; toggle: () => void }) {
  const reader = useReader();
  const { t } = reader;
  const { outcome, label } = list.result;
  const name = (
    <>
      <strong>{titleWords(list.title, reader)}</strong>
      {label !== '' && (
        <>
          {' · '}
          <OwnText text={label} />
        </>
      )}
    </>
  );
  return (
    <div class="split">
      {changesSomething(list.result) ? (
        <label class="take">
          <input type="checkbox" checked={chosen} onChange={toggle} /> <span>{name}</span>
        </label>
      ) : (
        <p>{name}</p>
      )}
      <span class={`outcome ${outcome}`}>{t(`pages.receive.outcome.${outcome}`)}</span>
    </div>
  );
}

function ArrivingBody({ list }: { list: Arriving }) {
  const reader = useReader();
  const { t } = reader;
  const reason = useReason();
  const { steps, texts, result } = list;
  const { outcome, why, events, diverged, refusals, goesOnWith } = result;
  if (outcome === 'refused') return <p>{why ? reason(why) : ''}</p>;
  return (
    <>
      <p class="quiet">
        {steps && `${t('pages.receive.steps', { done: steps.done, count: steps.of })} · `}
        {outcome === 'new' || events.new === 0
          ? t('pages.receive.entries', { count: list.entries })
          : t('pages.receive.entries.new', { count: events.new, known: events.known })}
      </p>
      {outcome !== 'new' && events.fuller > 0 && (
        <p class="quiet">{t('pages.receive.fuller', { count: events.fuller })}</p>
      )}
      {goesOnWith !== null && <p>{t('pages.receive.goesOn')}</p>}
      {diverged.length > 0 && (
        <div class="stack-tight">
          <p>{t('pages.receive.diverged')}</p>
          <OwnTexts texts={diverged.map(({ title }) => titleWords(title, reader))} />
        </div>
      )}
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
      {texts.length > 0 && (
        <details>
          <summary>{t('pages.receive.texts', { count: texts.length })}</summary>
          <div class="details-body">
            <OwnTexts texts={texts} />
          </div>
        </details>
      )}
    </>
  );
}
