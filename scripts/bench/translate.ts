/**
 * The same decision in the languages of two other rule engines, translated rule by rule. They know no exceptions and no
 * conflicts, so a rule also says that none of its exceptions holds; which of the remaining rules is asked first makes no
 * difference, because the check proves that they agree.
 */
import type { Condition, Decision, Rule } from '../../rules/model';

/** A rule of json-logic-js: an object with one operator, or a plain value. */
export type JsonLogic = string | null | { [operator: string]: JsonLogic[] | JsonLogic };

/** A condition of json-rules-engine. */
export type EngineCondition =
  | { all: EngineCondition[] }
  | { any: EngineCondition[] }
  | { not: EngineCondition }
  | { fact: string; operator: 'equal'; value: string };

export interface EngineRule {
  conditions: { all: EngineCondition[] };
  /** `type` is the outcome. */
  event: { type: string };
}

/** The exceptions to `rule`, those to these, and so on. */
function exceptionsOf(rule: Rule, { rules }: Decision): Rule[] {
  const direct = rules.filter(({ exceptionTo }) => exceptionTo === rule.id);
  return direct.flatMap((exception) => [exception, ...exceptionsOf(exception, { rules } as Decision)]);
}

/** The condition of `rule` where no exception takes its place. */
function unbeaten(rule: Rule, decision: Decision): Condition[] {
  return [rule.when, ...exceptionsOf(rule, decision).map(({ when }) => ({ not: when }))];
}

function inJsonLogic(condition: Condition): JsonLogic {
  if ('all' in condition) return { and: condition.all.map(inJsonLogic) };
  if ('any' in condition) return { or: condition.any.map(inJsonLogic) };
  if ('not' in condition) return { '!': [inJsonLogic(condition.not)] };
  return { '===': [{ var: condition.fact }, condition.is] };
}

/** One `if`, as its users write decision tables: the first rule that holds gives the outcome. */
export function toJsonLogic(decision: Decision): JsonLogic {
  const branches = decision.rules.flatMap((rule): JsonLogic[] => {
    const [when, ...exceptions] = unbeaten(rule, decision);
    const held = when ? inJsonLogic(when) : null;
    return [exceptions.length === 0 ? held : { and: [held, ...exceptions.map(inJsonLogic)] }, rule.then];
  });
  return { if: [...branches, null] };
}

function inEngine(condition: Condition): EngineCondition {
  if ('all' in condition) return { all: condition.all.map(inEngine) };
  if ('any' in condition) return { any: condition.any.map(inEngine) };
  if ('not' in condition) return { not: inEngine(condition.not) };
  return { fact: condition.fact, operator: 'equal', value: condition.is };
}

/** One rule each, as that engine wants them. */
export function toEngineRules(decision: Decision): EngineRule[] {
  return decision.rules.map((rule) => ({
    conditions: { all: unbeaten(rule, decision).map(inEngine) },
    event: { type: rule.then },
  }));
}
