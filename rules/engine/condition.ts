/**
 * Conditions over facts, in Kleene's three-valued logic: what is not known is unknown, not false.
 * No eval, nothing to compile: a condition is data and stays data.
 */
import type { Condition } from '../model';

/** What is known of a case: id of the fact → id of its value. A fact that is left out is unknown. */
export type Facts = Readonly<Record<string, string>>;

export type Truth = true | false | 'unknown';

/** One comparison that was made, as the "why?" shows it. */
export interface Cell {
  fact: string;
  wanted: string;
  /** `null`: not known. */
  got: string | null;
  result: Truth;
  /** Stands under an odd number of `not`: the rule asks for this cell to be false. */
  negated: boolean;
}

/** The value of `fact`, or `null` when it is not known. Own properties only: a fact may be called "constructor". */
export function knownValue(facts: Facts, fact: string): string | null {
  return Object.hasOwn(facts, fact) ? (facts[fact] ?? null) : null;
}

/** `not` in three-valued logic. */
export function negate(truth: Truth): Truth {
  return truth === 'unknown' ? 'unknown' : !truth;
}

function conjunction(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false;
  return truths.includes('unknown') ? 'unknown' : true;
}

/**
 * Whether `condition` holds for `facts`, with every comparison in the order in which it is written. Nothing is skipped
 * once the value is clear, so that the "why?" shows the whole rule.
 */
export function evaluate(condition: Condition, facts: Facts): { value: Truth; trace: Cell[] } {
  const trace: Cell[] = [];
  const walk = (part: Condition, negated: boolean): Truth => {
    if ('all' in part) return conjunction(part.all.map((inner) => walk(inner, negated)));
    if ('any' in part) return negate(conjunction(part.any.map((inner) => negate(walk(inner, negated)))));
    if ('not' in part) return negate(walk(part.not, !negated));
    const got = knownValue(facts, part.fact);
    const result = got === null ? 'unknown' : got === part.is;
    trace.push({ fact: part.fact, wanted: part.is, got, result, negated });
    return result;
  };
  return { value: walk(condition, false), trace };
}

/** Facts of `condition`, each once, in order of appearance. */
export function factsOf(condition: Condition): string[] {
  const { trace } = evaluate(condition, {});
  return [...new Set(trace.map(({ fact }) => fact))];
}

/**
 * Unknown facts that still matter for `condition`: a part whose value is already clear asks for nothing more
 * (in `any`, once one side holds, the other sides are no longer of interest).
 */
export function openFacts(condition: Condition, facts: Facts): string[] {
  if (evaluate(condition, facts).value !== 'unknown') return [];
  if ('fact' in condition) return [condition.fact];
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : [condition.not];
  return [...new Set(parts.flatMap((part) => openFacts(part, facts)))];
}
