import type { ComponentChildren } from 'preact';
import { moment } from './dates';
import { useReader } from './reader';
import type { ThreadStep } from './running';

interface ThreadProps {
  steps: readonly ThreadStep[];
  /** What stands in the place of the current step. */
  current: (step: ThreadStep) => ComponentChildren;
}

/** Done steps beyond this many fold together, so that the step to do now stays in sight. */
const SHOWN_DONE = 1;

/** All steps on one line: done, the one to do now, and those to come. */
export function Thread({ steps, current }: ThreadProps) {
  const { t } = useReader();
  const at = steps.findIndex(({ state }) => state === 'current');
  const before = at === -1 ? steps.length : at;
  const folded = before > SHOWN_DONE + 1 ? steps.slice(0, before - SHOWN_DONE) : [];
  const shown = steps.slice(folded.length);
  return (
    <div class="thread-all">
      {folded.length > 0 && (
        <details class="thread-more">
          <summary>{t('pages.thread.done', { count: folded.length })}</summary>
          <ThreadList steps={folded} all={steps} current={current} />
        </details>
      )}
      <ThreadList steps={shown} all={steps} current={current} />
    </div>
  );
}

function ThreadList({ steps, all, current }: ThreadProps & { all: readonly ThreadStep[] }) {
  return (
    <ol class="thread-steps" start={steps[0]?.number}>
      {steps.map((step) => (
        <li
          key={step.id}
          class={`thread-step ${step.state}${step === all[0] ? ' first' : ''}${step === all.at(-1) ? ' last' : ''}`}
          aria-current={step.state === 'current' ? 'step' : undefined}
          data-step={step.id}
        >
          {step.state === 'current' ? current(step) : <Knot step={step} />}
        </li>
      ))}
    </ol>
  );
}

/** A step in one line: its title, and for a done one who ticked it and when. */
function Knot({ step }: { step: ThreadStep }) {
  const { t, say, language } = useReader();
  const { ticked } = step;
  return (
    <>
      <p class="thread-title">
        {say(step.step.title)}
        {step.state === 'todo' && <span class="visually-hidden"> {t('pages.thread.todo')}</span>}
      </p>
      {ticked && (
        <p class="quiet">
          {t(`pages.ticked.${ticked.by ?? 'person'}`)}
          {ticked.at !== undefined && ` · ${moment(ticked.at, language)}`}
        </p>
      )}
    </>
  );
}
