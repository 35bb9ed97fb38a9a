import type { Actor } from '../../../rules/model';
import type { BundledChecklist } from '../../../store/share/bundle';
import { partsByActor } from '../../../store/share/handover';
import { useReader } from '../../reader';
import { titleWords } from './words';

interface PartChoiceProps {
  checklist: BundledChecklist;
  value: Actor | null;
  onChange: (actor: Actor) => void;
}

/** The actor whose part is chosen when nobody chose one yet. */
export const firstActor = (checklist: BundledChecklist): Actor | null => [...partsByActor(checklist).keys()][0] ?? null;

/** Whose part of the list is sent, and which steps that is. */
export function PartChoice({ checklist, value, onChange }: PartChoiceProps) {
  const reader = useReader();
  const { t } = reader;
  const parts = partsByActor(checklist);
  if (parts.size === 0) return <p>{t('pages.share.actor.none')}</p>;
  const asked = value === null ? [] : (parts.get(value) ?? []);
  return (
    <>
      <fieldset class="stack-tight">
        <legend>
          <h2>{t('pages.share.actor')}</h2>
        </legend>
        {[...parts].map(([actor, items]) => (
          <label key={actor} class="choice">
            <input type="radio" name="actor" value={actor} checked={actor === value} onChange={() => onChange(actor)} />
            <span>{t('pages.share.actor.steps', { actor: t(`pages.actor.${actor}`), count: items.length })}</span>
          </label>
        ))}
      </fieldset>
      {asked.length > 0 && (
        <section class="stack-tight" aria-labelledby="part-title">
          <h3 id="part-title">{t('pages.share.part.steps')}</h3>
          <ul>
            {asked.map(({ id, title }) => (
              <li key={id}>{titleWords(title, reader)}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
