/** What a step card says beside the instruction: what to have at hand, what is not known, what is newer. */
import type { Localized, Procedure, Step } from '../../rules/model';
import { Message } from '../message';
import { useReader } from '../reader';
import { aimOf } from '../running';

/** What to have at hand before beginning. */
export function Prepare({ things }: { things: readonly Localized[] }) {
  const { t, say } = useReader();
  if (things.length === 0) return null;
  return (
    <div class="stack-tight">
      <h4>{t('guide.prepare')}</h4>
      <ul class="stack-tight">
        {things.map((thing) => (
          <li key={thing.fr}>{say(thing)}</li>
        ))}
      </ul>
    </div>
  );
}

/** Set apart from what sources say: that no source describes this, and what is known nevertheless. */
export function Undescribed({ step }: { step: Step }) {
  const { t, say, knowledge } = useReader();
  const { screen } = aimOf(knowledge, step);
  if (!step.undescribed && !screen?.undescribed) return null;
  return (
    <Message kind="info" title={t('pages.step.undescribed')}>
      <p>{step.undescribed ? say(step.undescribed) : t('pages.screen.undescribed')}</p>
    </Message>
  );
}

/** What is known to have replaced the procedure, or the page of this step: said on every step. */
export function Newer({ step, procedure }: { step: Step; procedure: Procedure }) {
  const { t, say, knowledge } = useReader();
  const { screen } = aimOf(knowledge, step);
  const known = [procedure.supersededBy, screen?.supersededBy].flatMap((note) => (note ? [say(note)] : []));
  const notes = [...new Set(known)];
  if (notes.length === 0) return null;
  return (
    <Message kind="info" title={t('pages.superseded')}>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </Message>
  );
}
