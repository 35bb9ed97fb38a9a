import type { RuleTrace } from '../../rules/engine/decide';
import { SourceList } from '../cite';
import { useReader } from '../reader';

/** The trace of a decision in words: each rule with its reason, the answers it looked at, and its sources. */
export function Why({ reasons }: { reasons: readonly RuleTrace[] }) {
  const { say } = useReader();
  return (
    <ul class="plain-list stack">
      {reasons.map((reason) => (
        <li key={reason.rule} class="stack-tight">
          <p>{say(reason.because)}</p>
          <LookedAt reason={reason} />
          <SourceList refs={reason.sources} />
        </li>
      ))}
    </ul>
  );
}

/** Why a question is asked: what its answer would mean, in short, and where the question comes from. */
export function WhyAsked({ reasons, sources }: { reasons: readonly RuleTrace[]; sources: readonly string[] }) {
  const { t, say } = useReader();
  const sentences = [...new Set(reasons.map(({ because }) => say(because)))];
  return (
    <div class="stack-tight">
      <p>{t('pages.question.depends')}</p>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <SourceList refs={sources} />
    </div>
  );
}

/** Each fact of the rule once, with the person's answer, or that it is not known yet. */
function LookedAt({ reason }: { reason: RuleTrace }) {
  const { t, say, knowledge } = useReader();
  const cells = reason.cells.filter((cell, index, all) => all.findIndex(({ fact }) => fact === cell.fact) === index);
  return (
    <ul class="quiet">
      {cells.map((cell) => {
        const fact = knowledge.facts[cell.fact];
        if (!fact) return null;
        const value = fact.values.find(({ id }) => id === cell.got);
        return (
          <li key={cell.fact}>
            {say(fact.question)} <strong>{value ? say(value.label) : t('pages.why.unknown')}</strong>
          </li>
        );
      })}
    </ul>
  );
}
