/**
 * Reads a decision table for one case: the answer, the next question to ask, or what is wrong with the table.
 *
 * An exception beats the rule that it names and the rules which that one is an exception to. Rules that hold and are
 * not beaten must agree: a disagreement is never settled by the order of writing.
 */
import type { Decision, Localized, Rule, SourceRef } from '../model';
import { type Cell, evaluate, type Facts, openFacts, type Truth } from './condition';

/** What one rule contributed: the material of "why?". */
export interface RuleTrace {
  rule: string;
  then: string;
  holds: Truth;
  /** Exception that holds and therefore takes this rule's place. */
  beatenBy?: string;
  cells: Cell[];
  because: Localized;
  sources: SourceRef[];
}

export type Decided =
  /** `rules`: those that give the answer. */
  | { status: 'answer'; outcome: string; rules: string[]; trace: RuleTrace[] }
  /** `fact` is the most useful question, `others` the remaining ones, most useful first. */
  | { status: 'ask'; fact: string; others: string[]; trace: RuleTrace[] }
  /** `rules` hold, none beats the other, and they do not agree. */
  | { status: 'conflict'; rules: string[]; trace: RuleTrace[] }
  /** No rule can hold. */
  | { status: 'gap'; trace: RuleTrace[] };

interface State {
  rule: Rule;
  holds: Truth;
  /** No exception to it can hold any more. */
  safe: boolean;
  trace: RuleTrace;
}

/** Exceptions to `rule`, exceptions to those, and so on. */
function exceptionsOf(rule: Rule, rules: readonly Rule[], seen = new Set([rule.id])): Rule[] {
  const direct = rules.filter(({ id, exceptionTo }) => exceptionTo === rule.id && !seen.has(id));
  for (const { id } of direct) seen.add(id);
  return direct.flatMap((exception) => [exception, ...exceptionsOf(exception, rules, seen)]);
}

function statesOf(decision: Decision, facts: Facts): State[] {
  const read = new Map(decision.rules.map((rule) => [rule.id, evaluate(rule.when, facts)]));
  const holds = ({ id }: Rule): Truth => read.get(id)?.value ?? false;
  return decision.rules.map((rule) => {
    const exceptions = exceptionsOf(rule, decision.rules);
    const winner = exceptions.find((exception) => holds(exception) === true);
    const trace: RuleTrace = {
      rule: rule.id,
      then: rule.then,
      holds: holds(rule),
      ...(winner && { beatenBy: winner.id }),
      cells: read.get(rule.id)?.trace ?? [],
      because: rule.because,
      sources: rule.sources,
    };
    return { rule, holds: holds(rule), safe: exceptions.every((exception) => holds(exception) === false), trace };
  });
}

/** Questions that would settle `rules`, those that touch most rules first; ties stay in order of appearance. */
function questions(rules: readonly Rule[], facts: Facts): string[] {
  const uses = new Map<string, number>();
  for (const fact of rules.flatMap((rule) => openFacts(rule.when, facts))) uses.set(fact, (uses.get(fact) ?? 0) + 1);
  return [...uses].sort(([, a], [, b]) => b - a).map(([fact]) => fact);
}

const idsOf = (states: readonly State[]): string[] => states.map(({ rule }) => rule.id);

/**
 * Decides for `facts`. The answer comes as soon as nothing unknown could change it, and only then; a table that
 * `verify` accepted gives neither conflict nor gap, whatever is known.
 */
export function decide(decision: Decision, facts: Facts): Decided {
  const states = statesOf(decision, facts);
  const trace = states.map((state) => state.trace);
  const live = states.filter((state) => state.holds !== false && state.trace.beatenBy === undefined);
  if (live.length === 0) return { status: 'gap', trace };

  const holding = live.filter((state) => state.holds === true);
  const certain = holding.filter((state) => state.safe);
  if (new Set(certain.map(({ rule }) => rule.then)).size > 1) {
    return { status: 'conflict', rules: idsOf(certain), trace };
  }

  // With one outcome left and a rule that holds, an open exception can only take its place with the same outcome.
  const [first] = holding;
  const agreed = first && live.every(({ rule }) => rule.then === first.rule.then);
  if (agreed) return { status: 'answer', outcome: first.rule.then, rules: idsOf(holding), trace };

  // While nothing that holds disagrees, rules with the outcome that is already certain are not worth a question.
  const [sure] = certain;
  const settled = sure && holding.every(({ rule }) => rule.then === sure.rule.then) ? sure.rule.then : undefined;
  const open = live.filter(({ holds, rule }) => holds === 'unknown' && rule.then !== settled);
  const [fact, ...others] = questions(
    open.map(({ rule }) => rule),
    facts,
  );
  if (fact !== undefined) return { status: 'ask', fact, others, trace };
  // Nothing is left to ask, so what holds disagrees.
  return { status: 'conflict', rules: idsOf(holding), trace };
}
