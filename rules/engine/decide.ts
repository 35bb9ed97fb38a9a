/**
 * Reads a decision table for one case: the answer, the next question to ask, or what is wrong with the table.
 *
 * An exception beats the rule that it names and the rules which that one is an exception to. Rules that hold and are
 * not beaten must agree: a disagreement is never settled by the order of writing.
 */
import type { Decision, Localized, Rule, SourceRef } from '../model';
import { type CompiledRule, compile } from './compile';
import { type Cell, type Facts, openFacts, type Truth } from './condition';

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

/** A table read for one case. */
interface Reading {
  rules: readonly CompiledRule[];
  /** By rule. */
  held: readonly Truth[];
  trace: RuleTrace[];
}

function read(decision: Decision, facts: Facts): Reading {
  const { rules, encode } = compile(decision);
  const codes = encode(facts);
  const held = rules.map(({ holds }) => holds(codes));
  const trace = rules.map((compiled, index): RuleTrace => {
    const { rule, exceptions } = compiled;
    const told: RuleTrace = {
      rule: rule.id,
      then: rule.then,
      holds: held[index] ?? false,
      cells: compiled.trace(codes, facts),
      because: rule.because,
      sources: rule.sources,
    };
    const winner = exceptions.find((exception) => held[exception] === true);
    if (winner !== undefined) told.beatenBy = rules[winner]?.rule.id ?? '';
    return told;
  });
  return { rules, held, trace };
}

/** Rules that hold and to which no exception can hold any more. */
function certainOf({ rules, held, trace }: Reading): RuleTrace[] {
  return trace.filter(
    ({ holds }, index) =>
      holds === true && (rules[index]?.exceptions.every((exception) => held[exception] === false) ?? false),
  );
}

/** Questions that would settle `rules`, those that touch most rules first; ties stay in order of appearance. */
function questions(rules: readonly Rule[], facts: Facts): string[] {
  const uses = new Map<string, number>();
  for (const fact of rules.flatMap((rule) => openFacts(rule.when, facts))) uses.set(fact, (uses.get(fact) ?? 0) + 1);
  return [...uses].sort(([, a], [, b]) => b - a).map(([fact]) => fact);
}

/** The one outcome that all of `rules` lead to; `undefined` when there is none, or more than one. */
function common(rules: readonly RuleTrace[]): string | undefined {
  const then = rules[0]?.then;
  return rules.every((rule) => rule.then === then) ? then : undefined;
}

const idsOf = (rules: readonly RuleTrace[]): string[] => rules.map(({ rule }) => rule);

/**
 * Decides for `facts`. The answer comes as soon as nothing unknown could change it, and only then; a table that
 * `verify` accepted gives neither conflict nor gap, whatever is known.
 */
export function decide(decision: Decision, facts: Facts): Decided {
  const reading = read(decision, facts);
  const { trace } = reading;
  const live = trace.filter(({ holds, beatenBy }) => holds !== false && beatenBy === undefined);
  if (live.length === 0) return { status: 'gap', trace };

  // With one outcome left and a rule that holds, an open exception can only take its place with the same outcome.
  const holding = live.filter(({ holds }) => holds === true);
  const left = common(live);
  if (left !== undefined && holding.length > 0)
    return { status: 'answer', outcome: left, rules: idsOf(holding), trace };

  const certain = certainOf(reading);
  const sure = common(certain);
  if (certain.length > 0 && sure === undefined) return { status: 'conflict', rules: idsOf(certain), trace };

  // While nothing that holds disagrees, rules with the outcome that is already certain are not worth a question.
  const settled = holding.every(({ then }) => then === sure) ? sure : undefined;
  const open = reading.rules.filter(
    ({ rule: { then } }, index) => trace[index]?.holds === 'unknown' && live.includes(trace[index]) && then !== settled,
  );
  const [fact, ...others] = questions(
    open.map(({ rule }) => rule),
    facts,
  );
  if (fact !== undefined) return { status: 'ask', fact, others, trace };
  // Nothing is left to ask, so what holds disagrees.
  return { status: 'conflict', rules: idsOf(holding), trace };
}
