/** The questions before a checklist: one at a time, from a decision and the answers so far. Pure. */
import type { Facts } from '../rules/engine/condition';
import { decide, type RuleTrace } from '../rules/engine/decide';
import type { Decision, Fact, Knowledge, Outcome } from '../rules/model';

export interface Answered {
  fact: string;
  value: string;
}

export type FlowView =
  | {
      kind: 'ask';
      fact: Fact;
      /** 1-based. */
      number: number;
      /** No more questions than this, this one and those behind it included. */
      atMost: number;
      /** Rules for which the answer matters. */
      reasons: RuleTrace[];
    }
  | { kind: 'answer'; outcome: Outcome; reasons: RuleTrace[] }
  /** The table has a hole or contradicts itself: said, never guessed over. */
  | { kind: 'stuck'; why: 'conflict' | 'gap'; reasons: RuleTrace[] };

export function factsOfAnswers(answers: readonly Answered[]): Record<string, string> {
  return Object.fromEntries(answers.map(({ fact, value }) => [fact, value]));
}

/** What to show after `answers`: the next question, the outcome, or that the table does not help. */
export function flow(knowledge: Knowledge, decision: Decision, answers: readonly Answered[]): FlowView {
  const verdict = decide(decision, factsOfAnswers(answers));
  switch (verdict.status) {
    case 'ask': {
      const fact = knowledge.facts[verdict.fact];
      if (!fact) return { kind: 'stuck', why: 'gap', reasons: [] };
      const reasons = verdict.trace.filter(
        ({ holds, beatenBy, cells }) =>
          holds === 'unknown' && beatenBy === undefined && cells.some((cell) => cell.fact === verdict.fact),
      );
      const number = answers.length + 1;
      return { kind: 'ask', fact, number, atMost: number + verdict.others.length, reasons };
    }
    case 'answer': {
      const outcome = decision.outcomes.find(({ id }) => id === verdict.outcome);
      const reasons = verdict.trace.filter(({ rule }) => verdict.rules.includes(rule));
      return outcome ? { kind: 'answer', outcome, reasons } : { kind: 'stuck', why: 'gap', reasons };
    }
    case 'conflict':
      return {
        kind: 'stuck',
        why: 'conflict',
        reasons: verdict.trace.filter(({ rule }) => verdict.rules.includes(rule)),
      };
    case 'gap':
      return { kind: 'stuck', why: 'gap', reasons: [] };
  }
}

/** `answers` with one more; an answer to a question that was answered before takes its place and drops what followed. */
export function answer(answers: readonly Answered[], given: Answered): Answered[] {
  const before = answers.findIndex(({ fact }) => fact === given.fact);
  return [...(before === -1 ? answers : answers.slice(0, before)), given];
}

/**
 * What comes after `procedure` in the outcome that `facts` lead to: the next procedure's id, or `null` when it was the
 * last, or when the facts lead nowhere.
 */
export function nextProcedure(knowledge: Knowledge, procedure: string, facts: Facts): string | null {
  for (const decision of Object.values(knowledge.decisions)) {
    const verdict = decide(decision, facts);
    if (verdict.status !== 'answer') continue;
    const procedures = decision.outcomes.find(({ id }) => id === verdict.outcome)?.procedures ?? [];
    const at = procedures.indexOf(procedure);
    const next = at === -1 ? undefined : procedures[at + 1];
    if (next !== undefined && knowledge.procedures[next]) return next;
  }
  return null;
}
