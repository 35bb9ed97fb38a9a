/**
 * A decision table prepared for being read many times: which facts it uses, which rules are exceptions to which, and
 * every comparison that a trace can hold, made once. Nothing is left out of the trace for speed.
 */
import type { Condition, Decision, Rule } from '../model';
import { type Cell, type Facts, factsOf, knownValue, negate, type Truth } from './condition';

/** Values of the facts of a table as small numbers: 0 where a fact is not known. */
type Codes = readonly number[];

interface Leaf {
  /** Index of the fact in the table. */
  fact: number;
  /** By code of the value: the comparison with it. Cells are shared between traces and never changed. */
  cells: Cell[];
  make: (got: string | null) => Cell;
}

export interface CompiledRule {
  rule: Rule;
  /** Indexes of its exceptions, theirs, and so on, in order of precedence. */
  exceptions: readonly number[];
  holds: (codes: Codes) => Truth;
  trace: (codes: Codes, facts: Facts) => Cell[];
}

export interface CompiledTable {
  rules: readonly CompiledRule[];
  encode: (facts: Facts) => Codes;
}

/** More values than any fact has; what comes beyond is compared without being kept. */
const MOST_VALUES = 64;
/** A value beyond those. */
const OTHER = -1;

const tables = new WeakMap<Decision, CompiledTable>();

/** The prepared form of `decision`, which must not be changed in place afterwards. */
export function compile(decision: Decision): CompiledTable {
  const known = tables.get(decision);
  if (known) return known;
  const table = prepare(decision);
  tables.set(decision, table);
  return table;
}

function prepare({ rules }: Decision): CompiledTable {
  const facts = [...new Set(rules.flatMap(({ when }) => factsOf(when)))];
  const values = facts.map(() => new Map<string, number>());
  const code = (fact: number, value: string): number => {
    const seen = values[fact];
    const known = seen?.get(value);
    if (known !== undefined) return known;
    if (!seen || seen.size >= MOST_VALUES) return OTHER;
    seen.set(value, seen.size + 1);
    return seen.size;
  };
  const encode = (given: Facts): Codes => {
    const codes: number[] = [];
    for (let index = 0; index < facts.length; index += 1) {
      const value = knownValue(given, facts[index] ?? '');
      codes.push(value === null ? 0 : code(index, value));
    }
    return codes;
  };
  const compiled = rules.map((rule): CompiledRule => {
    const leaves = leavesOf(rule.when, facts);
    return {
      rule,
      exceptions: exceptionsOf(rule, rules),
      holds: truthOf(rule.when, (fact, is) => [facts.indexOf(fact), code(facts.indexOf(fact), is)]),
      trace: (codes, given) => traceOf(leaves, codes, given, facts),
    };
  });
  return { rules: compiled, encode };
}

/** Exceptions to `rule`, exceptions to those, and so on. */
function exceptionsOf(rule: Rule, rules: readonly Rule[], seen = new Set([rule.id])): number[] {
  const direct = rules.filter(({ id, exceptionTo }) => exceptionTo === rule.id && !seen.has(id));
  for (const { id } of direct) seen.add(id);
  return direct.flatMap((exception) => [rules.indexOf(exception), ...exceptionsOf(exception, rules, seen)]);
}

/** The truth of `condition` as a function of the codes; `find` gives the index of a fact and the code of a value. */
function truthOf(
  condition: Condition,
  find: (fact: string, is: string) => readonly [number, number],
): CompiledRule['holds'] {
  if ('not' in condition) {
    const inner = truthOf(condition.not, find);
    return (codes) => negate(inner(codes));
  }
  if ('fact' in condition) {
    const [fact, wanted] = find(condition.fact, condition.is);
    return (codes) => (codes[fact] === 0 ? 'unknown' : codes[fact] === wanted);
  }
  const decisive = 'any' in condition;
  const parts = (decisive ? condition.any : condition.all).map((part) => truthOf(part, find));
  return (codes) => {
    let result: Truth = !decisive;
    for (let index = 0; index < parts.length; index += 1) {
      const truth = parts[index]?.(codes);
      if (truth === decisive) return decisive;
      if (truth === 'unknown') result = 'unknown';
    }
    return result;
  };
}

/** The comparisons of `condition` in the order in which they are written. */
function leavesOf(condition: Condition, facts: readonly string[], negated = false): Leaf[] {
  if ('all' in condition) return condition.all.flatMap((part) => leavesOf(part, facts, negated));
  if ('any' in condition) return condition.any.flatMap((part) => leavesOf(part, facts, negated));
  if ('not' in condition) return leavesOf(condition.not, facts, !negated);
  const { fact, is: wanted } = condition;
  const make = (got: string | null): Cell => {
    const result = got === null ? 'unknown' : got === wanted;
    return { fact, wanted, got, result, negated };
  };
  return [{ fact: facts.indexOf(fact), cells: [], make }];
}

function traceOf(leaves: readonly Leaf[], codes: Codes, given: Facts, facts: readonly string[]): Cell[] {
  const trace: Cell[] = new Array(leaves.length);
  for (let index = 0; index < leaves.length; index += 1) {
    const leaf = leaves[index];
    if (!leaf) continue;
    const code = codes[leaf.fact] ?? OTHER;
    let cell = leaf.cells[code];
    if (!cell) {
      cell = leaf.make(knownValue(given, facts[leaf.fact] ?? ''));
      if (code !== OTHER) leaf.cells[code] = Object.freeze(cell);
    }
    trace[index] = cell;
  }
  return trace;
}
