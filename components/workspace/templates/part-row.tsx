import { useId } from 'preact/hooks';
import type { DraftPart } from '../../../rules/engine/own-template';
import type { Procedure } from '../../../rules/model';
import { Button } from '../../button';
import { useReader } from '../../reader';
import { MOST } from '../checklist/most';
import type { Fault } from './draft';

interface PartRowProps {
  /** Begins the ids of its controls. */
  id: string;
  part: DraftPart;
  place: number;
  count: number;
  fault: Fault | null;
  onChange: (part: DraftPart) => void;
  onMove: (by: -1 | 1, name: string) => void;
  onRemove: (name: string) => void;
}

/** One part of a template: a procedure, whole or some of its steps, or an item in the person's own words. */
export function PartRow({ id, part, place, count, fault, onChange, onMove, onRemove }: PartRowProps) {
  const { t, say, knowledge } = useReader();
  const procedure = 'procedure' in part ? (knowledge.procedures[part.procedure] ?? null) : null;
  const name = 'title' in part ? part.title : procedure ? say(procedure.title) : part.procedure;
  return (
    <li
      id={`part-${id}`}
      tabIndex={-1}
      class={fault === null ? 'card part stack-tight' : 'card part faulty stack-tight'}
      onKeyDown={(event) => {
        const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
        if (by === 0 || !event.altKey) return;
        event.preventDefault();
        onMove(by, name);
      }}
    >
      {'title' in part ? (
        <OwnItem id={id} part={part} onChange={onChange} />
      ) : (
        <>
          <p>
            <strong>{name}</strong>
          </p>
          {procedure ? (
            <Steps part={part} procedure={procedure} onChange={onChange} />
          ) : (
            <p class="refused">{t('pages.templates.fault.unknown')}</p>
          )}
        </>
      )}
      <p class="row">
        <MoveButton id={`${id}-up`} by={-1} possible={place > 1} name={name} onMove={onMove} />
        <MoveButton id={`${id}-down`} by={1} possible={place < count} name={name} onMove={onMove} />
        <Button id={`${id}-remove`} kind="link" onPress={() => onRemove(name)}>
          {t('pages.templates.takeOut')}
          <span class="visually-hidden">: {name}</span>
        </Button>
      </p>
    </li>
  );
}

interface MoveButtonProps {
  id: string;
  by: -1 | 1;
  possible: boolean;
  name: string;
  onMove: PartRowProps['onMove'];
}

/** Stays where it is at the ends of the list, so that it keeps the focus; there it does nothing and says so. */
function MoveButton({ id, by, possible, name, onMove }: MoveButtonProps) {
  const { t } = useReader();
  return (
    <button
      type="button"
      id={id}
      class="button move"
      aria-disabled={possible ? undefined : 'true'}
      onClick={() => possible && onMove(by, name)}
    >
      <span aria-hidden="true">{by === -1 ? '↑' : '↓'}</span>
      <span class="visually-hidden">
        {t(by === -1 ? 'pages.templates.up' : 'pages.templates.down', { title: name })}
      </span>
    </button>
  );
}

function OwnItem({
  id,
  part,
  onChange,
}: { id: string; part: Extract<DraftPart, { title: string }> } & Pick<PartRowProps, 'onChange'>) {
  const { t } = useReader();
  return (
    <>
      <label for={`${id}-title`}>{t('pages.templates.ownItem')}</label>
      <input
        id={`${id}-title`}
        type="text"
        dir="auto"
        maxLength={MOST.title}
        value={part.title}
        onInput={(event) => onChange({ ...part, title: event.currentTarget.value })}
      />
    </>
  );
}

interface StepsProps {
  part: Extract<DraftPart, { procedure: string }>;
  procedure: Procedure;
  onChange: PartRowProps['onChange'];
}

/** The whole procedure, with steps that it may get one day, or only those that are chosen. */
function Steps({ part, procedure, onChange }: StepsProps) {
  const { t, say } = useReader();
  const name = useId();
  const all = procedure.steps.map(({ id }) => id);
  const chosen = 'steps' in part ? new Set(part.steps) : null;
  const { procedure: id, id: section } = part;
  const kept = section === undefined ? {} : { id: section };
  const choose = (steps: readonly string[] | null) =>
    onChange(steps === null ? { procedure: id, ...kept } : { procedure: id, steps: [...steps], ...kept });
  const count = chosen ? all.filter((step) => chosen.has(step)).length : all.length;
  return (
    <details>
      <summary>
        {t(chosen ? 'pages.templates.some' : 'pages.templates.whole', { count, all: all.length })}
        <span class="visually-hidden">: {say(procedure.title)}</span>
      </summary>
      <fieldset class="details-body stack-tight">
        <legend class="visually-hidden">{say(procedure.title)}</legend>
        <label class="line">
          <input type="radio" name={name} checked={chosen === null} onChange={() => choose(null)} />
          {t('pages.templates.takeWhole')}
        </label>
        <label class="line">
          <input type="radio" name={name} checked={chosen !== null} onChange={() => choose(all)} />
          {t('pages.templates.takeSome')}
        </label>
        {chosen && (
          <ol class="steps">
            {procedure.steps.map((step) => (
              <li key={step.id}>
                <label class="line">
                  <input
                    type="checkbox"
                    checked={chosen.has(step.id)}
                    onChange={(event) =>
                      choose(
                        all.filter((other) => (other === step.id ? event.currentTarget.checked : chosen.has(other))),
                      )
                    }
                  />
                  {say(step.title)}
                </label>
              </li>
            ))}
          </ol>
        )}
      </fieldset>
    </details>
  );
}
