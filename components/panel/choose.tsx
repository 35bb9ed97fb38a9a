import { useState } from 'preact/hooks';
import type { Decision } from '../../rules/model';
import { Button } from '../button';
import { type Answered, answer, factsOfAnswers, flow } from '../question-flow';
import { useReader } from '../reader';
import { OutcomeView } from './outcome';
import { Question } from './question';
import { Why } from './why';

interface ChooseProps {
  /** Starts a checklist of this procedure with what the person answered. */
  onStart: (procedure: string, facts: Record<string, string>) => void;
  busy: boolean;
}

/** When nothing runs here: what to do? One question at a time until a decision gives its outcome. */
export function Choose({ onStart, busy }: ChooseProps) {
  const { t, say, knowledge } = useReader();
  const decisions = Object.values(knowledge.decisions);
  const [chosen, setChosen] = useState<string | null>(null);
  const only = decisions.length === 1 ? decisions[0] : undefined;
  const decision = only ?? decisions.find(({ id }) => id === chosen);
  if (decision) {
    return (
      <Flow
        key={decision.id}
        decision={decision}
        onStart={onStart}
        busy={busy}
        {...(only ? {} : { onLeave: () => setChosen(null) })}
      />
    );
  }
  return (
    <section class="stack" aria-labelledby="choose-title">
      <h2 id="choose-title" tabIndex={-1} data-view-heading>
        {t('pages.choose.title')}
      </h2>
      <div class="stack-tight">
        {decisions.map(({ id, title }) => (
          <Button key={id} onPress={() => setChosen(id)}>
            {say(title)}
          </Button>
        ))}
      </div>
    </section>
  );
}

interface FlowProps extends ChooseProps {
  decision: Decision;
  onLeave?: () => void;
}

function Flow({ decision, onStart, busy, onLeave }: FlowProps) {
  const { t, say, knowledge } = useReader();
  const [answers, setAnswers] = useState<Answered[]>([]);
  /** The answer to put back on the question that the person returned to. */
  const [returned, setReturned] = useState<Answered | null>(null);
  const view = flow(knowledge, decision, answers);
  const back = () => {
    setReturned(answers.at(-1) ?? null);
    setAnswers(answers.slice(0, -1));
  };
  const restart = () => {
    setReturned(null);
    setAnswers([]);
  };
  const canGoBack = answers.length > 0;
  return (
    <section class="stack" aria-labelledby="flow-title">
      <h2 id="flow-title" tabIndex={-1} data-view-heading>
        {say(decision.title)}
      </h2>
      {view.kind === 'ask' && (
        <Question
          key={view.fact.id}
          view={view}
          initial={returned?.fact === view.fact.id ? returned.value : null}
          onAnswer={(value) => setAnswers(answer(answers, { fact: view.fact.id, value }))}
        />
      )}
      {view.kind === 'answer' && (
        <OutcomeView view={view} busy={busy} onStart={(procedure) => onStart(procedure, factsOfAnswers(answers))} />
      )}
      {view.kind === 'stuck' && (
        <div class="stack-tight">
          <p>{t(`pages.stuck.${view.why}`)}</p>
          <Why reasons={view.reasons} />
        </div>
      )}
      {(canGoBack || onLeave) && (
        <p class="row">
          {canGoBack ? (
            <Button onPress={back}>{t('pages.question.back')}</Button>
          ) : (
            onLeave && <Button onPress={onLeave}>{t('pages.question.leave')}</Button>
          )}
          {canGoBack && (
            <Button kind="link" onPress={restart}>
              {t('pages.question.restart')}
            </Button>
          )}
        </p>
      )}
    </section>
  );
}
