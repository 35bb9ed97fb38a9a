import type { Decision } from '../../rules/model';
import { Button } from '../button';
import type { View } from '../chooser/views';
import { answer, factsOfAnswers, flow } from '../question-flow';
import { useReader } from '../reader';
import { OutcomeView } from './outcome';
import { Question } from './question';
import { Why } from './why';

type DecisionView = Extract<View, { kind: 'decision' }>;

interface FlowProps {
  decision: Decision;
  view: DecisionView;
  change: (view: DecisionView) => void;
  onStart: (procedure: string, facts: Record<string, string>) => void;
  onJourney: (decision: string, outcome: string, facts: Record<string, string>) => void;
  /** Shows a procedure before it is started. */
  onLook: (procedure: string, facts: Record<string, string>) => void;
  onLeave: () => void;
  busy: boolean;
}

/** One decision: a question at a time until it gives its outcome. */
export function Flow({ decision, view, change, onStart, onLook, onLeave, onJourney, busy }: FlowProps) {
  const { t, say, knowledge } = useReader();
  const { answers, last } = view;
  const shown = flow(knowledge, decision, answers);
  const facts = factsOfAnswers(answers);
  const back = () => change({ ...view, answers: answers.slice(0, -1), last: answers.at(-1) ?? null });
  const restart = () => change({ ...view, answers: [], last: null });
  const given = (fact: string, value: string) =>
    change({ ...view, answers: answer(answers, { fact, value }), last: null });
  return (
    <section class="stack" aria-labelledby="flow-title">
      <h2 id="flow-title" tabIndex={-1} data-view-heading>
        {say(decision.title)}
      </h2>
      {shown.kind === 'ask' && (
        <Question
          key={shown.fact.id}
          view={shown}
          initial={last?.fact === shown.fact.id ? last.value : null}
          onAnswer={(value) => given(shown.fact.id, value)}
        />
      )}
      {shown.kind === 'answer' && (
        <OutcomeView
          view={shown}
          facts={facts}
          busy={busy}
          onStart={(procedure) => onStart(procedure, facts)}
          onJourney={(outcome) => onJourney(decision.id, outcome, facts)}
          onLook={(procedure) => onLook(procedure, facts)}
        />
      )}
      {shown.kind === 'stuck' && (
        <div class="stack-tight">
          <p>{t(`pages.stuck.${shown.why}`)}</p>
          <Why reasons={shown.reasons} />
        </div>
      )}
      <p class="row">
        {answers.length > 0 ? (
          <>
            <Button onPress={back}>{t('pages.question.back')}</Button>
            <Button kind="link" onPress={restart}>
              {t('pages.question.restart')}
            </Button>
          </>
        ) : (
          <Button onPress={onLeave}>{t('pages.question.leave')}</Button>
        )}
      </p>
    </section>
  );
}
