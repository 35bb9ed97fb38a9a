import { useId, useState } from 'preact/hooks';
import type { Fact, Procedure } from '../../rules/model';
import { countSteps, openQuestions } from '../chooser/catalogue';
import { useReader } from '../reader';

interface CaseQuestionsProps {
  procedure: Procedure;
  facts: Record<string, string>;
  onFacts: (facts: Record<string, string>) => void;
}

/**
 * What decides which steps apply, asked before the start. Nothing has to be answered: a step that may apply is shown.
 * What was settled before (by a decision's questions) is not asked again.
 */
export function CaseQuestions({ procedure, facts, onFacts }: CaseQuestionsProps) {
  const { t, knowledge } = useReader();
  // Questions answered here stay, so that an answer can be changed.
  const [given, setGiven] = useState<string[]>([]);
  const questions = openQuestions(knowledge, procedure, facts, given);
  const count = countSteps(procedure, facts);
  const answer = (fact: string, value: string) => {
    const { [fact]: _, ...others } = facts;
    setGiven(given.includes(fact) ? given : [...given, fact]);
    onFacts(value === '' ? others : { ...facts, [fact]: value });
  };
  if (questions.length === 0) return <p>{t('pages.procedure.steps', { count })}</p>;
  return (
    <div class="stack-tight">
      <h3>{t('pages.case.title')}</h3>
      <p class="quiet">{t('pages.case.text')}</p>
      {questions.map((fact) => (
        <CaseQuestion key={fact.id} fact={fact} value={facts[fact.id] ?? ''} onAnswer={answer} />
      ))}
      <p role="status">{t('pages.procedure.steps', { count })}</p>
    </div>
  );
}

interface CaseQuestionProps {
  fact: Fact;
  value: string;
  onAnswer: (fact: string, value: string) => void;
}

function CaseQuestion({ fact, value, onAnswer }: CaseQuestionProps) {
  const { t, say } = useReader();
  const id = useId();
  return (
    <div class="case-question">
      <label for={id}>{say(fact.question)}</label>
      <select
        id={id}
        value={value}
        data-fact={fact.id}
        aria-describedby={fact.help ? `${id}-help` : undefined}
        onChange={(event) => onAnswer(fact.id, event.currentTarget.value)}
      >
        <option value="">{t('pages.case.unknown')}</option>
        {fact.values.map((known) => (
          <option key={known.id} value={known.id}>
            {say(known.label)}
          </option>
        ))}
      </select>
      {fact.help && (
        <p id={`${id}-help`} class="quiet">
          {say(fact.help)}
        </p>
      )}
    </div>
  );
}
