import type { Procedure, Step } from '../../../rules/model';
import { quotedLabel } from '../../label-choice';
import { Message } from '../../message';
import { StepFolds } from '../../panel/step-folds';
import { Newer, Prepare, Undescribed } from '../../panel/step-parts';
import { Instruction } from '../../quoted';
import { useReader } from '../../reader';
import { aimOf } from '../../running';

/** What to do in a step, what to mind, and all that the panel has folded away: the same words as there. */
export function StepDetails({ step, procedure }: { step: Step; procedure: Procedure }) {
  const { say, knowledge, language } = useReader();
  const { target } = aimOf(knowledge, step);
  return (
    <div class="stack-tight">
      <p class="instruction">
        <Instruction say={say(step.say)} label={target && quotedLabel(target, null, language)} />
      </p>
      {(step.warnings ?? []).map((warning) => (
        <Message key={warning.fr} kind="warning" text={say(warning)} />
      ))}
      <Undescribed step={step} />
      <Prepare things={step.prepare ?? []} />
      <Newer step={step} procedure={procedure} />
      <StepFolds step={step} procedure={procedure} place={null} />
    </div>
  );
}
