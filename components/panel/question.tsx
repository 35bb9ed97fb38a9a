import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FlowView } from '../question-flow';
import { type Reader, useReader } from '../reader';
import { WhyAsked } from './why';

interface QuestionProps {
  view: Extract<FlowView, { kind: 'ask' }>;
  /** The answer given before, when the person came back to this question. */
  initial: string | null;
  onAnswer: (value: string) => void;
}

/** One question of a decision: its answers as radio buttons, help, and why it is asked. */
export function Question({ view, initial, onAnswer }: QuestionProps) {
  const { t, say } = useReader();
  const { fact } = view;
  const [missing, setMissing] = useState(false);
  const legend = useFocusAfterFirst(view.number > 1 || initial !== null);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const value = new FormData(event.currentTarget as HTMLFormElement).get(fact.id);
    if (typeof value === 'string') onAnswer(value);
    else setMissing(true);
  };
  return (
    <form class="stack" onSubmit={submit} noValidate>
      <p class="quiet">{progress(view, t)}</p>
      <fieldset class="stack" aria-describedby={missing ? 'question-missing' : undefined}>
        <legend>
          <h3 ref={legend} tabIndex={-1}>
            {say(fact.question)}
          </h3>
        </legend>
        {fact.help && <p class="quiet">{say(fact.help)}</p>}
        <div class="stack-tight">
          {fact.values.map(({ id, label }) => (
            <label key={id} class="choice">
              <input
                type="radio"
                name={fact.id}
                value={id}
                defaultChecked={initial === id}
                onChange={() => setMissing(false)}
              />
              <span>{say(label)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {missing && (
        <p id="question-missing" role="alert">
          {t('pages.question.missing')}
        </p>
      )}
      <p>
        <button type="submit" class="button primary">
          {t('pages.question.next')}
        </button>
      </p>
      <details>
        <summary>{t('pages.question.why')}</summary>
        <div class="details-body">
          <WhyAsked reasons={view.reasons} sources={fact.sources} />
        </div>
      </details>
    </form>
  );
}

function progress({ number, atMost }: { number: number; atMost: number }, t: Reader['t']): string {
  return number === atMost ? t('pages.question.last', { number }) : t('pages.question.number', { number, atMost });
}

/** A heading that takes the focus when it comes after another question, and leaves it alone on the first view. */
function useFocusAfterFirst(take: boolean) {
  const heading = useRef<HTMLHeadingElement>(null);
  // Only when the question appears.
  useLayoutEffect(() => {
    if (take) heading.current?.focus();
  }, []);
  return heading;
}
