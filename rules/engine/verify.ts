/**
 * Proves a decision table: walks through every state of knowledge that a case can be in and fails with a
 * counter-example where no answer, two answers or no way forward is found. Runs the table of cases on top.
 */
import type { Decision, Fact } from '../model';
import { assignments, countAssignments, type Domain } from './assignments';
import { type Facts, factsOf } from './condition';
import { type Decided, decide } from './decide';

/** More facts make neither a table that a person can check nor one that can be enumerated. */
export const MOST_FACTS = 10;
/** Ten facts with many values each would take minutes: such a table is to be split as well. */
const MOST_STATES = 2_000_000;

export interface TableProblem {
  kind: 'too-large' | 'gap' | 'conflict' | 'unreachable-rule' | 'unreachable-outcome' | 'case';
  /** Where in the decision file. */
  path: (string | number)[];
  message: string;
  /** A state of knowledge that shows it. */
  counterExample?: Facts;
}

export interface TableReport {
  ok: boolean;
  problems: TableProblem[];
  counts: {
    facts: number;
    rules: number;
    outcomes: number;
    /** Assignments in which every fact is known. */
    full: number;
    /** Assignments that leave at least one fact unknown. */
    partial: number;
    cases: number;
    /** Outcome → number of full assignments that lead to it: a change shows in review. */
    answers: Record<string, number>;
  };
}

/** Facts that a decision uses, in order of appearance. */
export function decisionFacts(decision: Decision): string[] {
  return [...new Set(decision.rules.flatMap(({ when }) => factsOf(when)))];
}

/** A state of knowledge as a person reads it. */
export function describeFacts(known: Facts): string {
  const cells = Object.entries(known).map(([fact, value]) => `${fact} = ${value}`);
  return cells.length === 0 ? 'nothing known' : cells.join(', ');
}

/**
 * Checks `decision` over all full and partial assignments of the facts it uses, and its cases.
 * `facts` holds at least those facts; a fact that is missing there counts as having no value (the loader refuses it).
 * With `firstOnly` it stops at the first problem, and the counts are of what was looked at until then.
 */
export function verify(
  decision: Decision,
  facts: Readonly<Record<string, Fact>>,
  { firstOnly = false }: { firstOnly?: boolean } = {},
): TableReport {
  const domains = decisionFacts(decision).map(
    (fact): Domain => [fact, (facts[fact]?.values ?? []).map((value) => value.id)],
  );
  const counts = {
    facts: domains.length,
    rules: decision.rules.length,
    outcomes: decision.outcomes.length,
    full: 0,
    partial: 0,
    cases: decision.cases.length,
    answers: Object.fromEntries(decision.outcomes.map(({ id }) => [id, 0])),
  };
  const tooLarge = sizeProblem(domains);
  if (tooLarge) return { ok: false, problems: [tooLarge], counts };

  const cases = runCases(decision);
  if (firstOnly && cases.length > 0) return { ok: false, problems: cases.slice(0, 1), counts };
  const walked = walkStates(decision, domains, counts, firstOnly);
  if (firstOnly && walked.dead.length > 0) return { ok: false, problems: walked.dead, counts };
  const problems = [...walked.dead, ...unreachable(decision, walked.usedRules, counts.answers), ...cases];
  return { ok: problems.length === 0, problems, counts };
}

function sizeProblem(domains: readonly Domain[]): TableProblem | null {
  const states = countAssignments(domains, true);
  if (domains.length <= MOST_FACTS && states <= MOST_STATES) return null;
  const message =
    domains.length > MOST_FACTS
      ? `this decision uses ${domains.length} facts; at most ${MOST_FACTS} can be checked: split it`
      : `this decision has ${states} states of knowledge; at most ${MOST_STATES} can be checked: split it`;
  return { kind: 'too-large', path: ['rules'], message };
}

/** Decides every state; keeps the first counter-example of each kind of dead end and what was reached. */
function walkStates(
  decision: Decision,
  domains: readonly Domain[],
  counts: TableReport['counts'],
  firstOnly: boolean,
): { usedRules: Set<string>; dead: TableProblem[] } {
  const usedRules = new Set<string>();
  const dead = new Map<string, TableProblem>();
  for (const known of assignments(domains, true)) {
    const full = Object.keys(known).length === domains.length;
    const decided = decide(decision, known);
    if (full) counts.full += 1;
    else counts.partial += 1;
    if (decided.status === 'answer' && full) {
      counts.answers[decided.outcome] = (counts.answers[decided.outcome] ?? 0) + 1;
      for (const rule of decided.rules) usedRules.add(rule);
    }
    const problem = deadEnd(decision, known, decided);
    if (!problem) continue;
    const { key, ...found } = problem;
    const earlier = dead.get(key);
    // The smallest counter-example is the one that is understood.
    if (!earlier || Object.keys(known).length < Object.keys(earlier.counterExample ?? {}).length) dead.set(key, found);
    if (firstOnly) break;
  }
  return { usedRules, dead: [...dead.values()] };
}

function deadEnd(decision: Decision, known: Facts, decided: Decided): (TableProblem & { key: string }) | null {
  if (decided.status === 'gap') {
    const message = `gap: no rule can hold when ${describeFacts(known)}`;
    return { key: 'gap', kind: 'gap', path: ['rules'], message, counterExample: known };
  }
  if (decided.status === 'conflict') {
    const rules = decided.rules.join(' and ');
    const path = ['rules', decision.rules.findIndex(({ id }) => id === decided.rules.at(-1))];
    const message = `conflict: the rules ${rules} hold together and do not agree when ${describeFacts(known)}`;
    return { key: rules, kind: 'conflict', path, message, counterExample: known };
  }
  return null;
}

function unreachable(decision: Decision, usedRules: Set<string>, answers: Record<string, number>): TableProblem[] {
  const rules = decision.rules.flatMap(({ id }, index): TableProblem[] =>
    usedRules.has(id)
      ? []
      : [{ kind: 'unreachable-rule', path: ['rules', index, 'id'], message: `rule "${id}" never gives the answer` }],
  );
  const outcomes = decision.outcomes.flatMap(({ id }, index): TableProblem[] => {
    if ((answers[id] ?? 0) > 0) return [];
    const message = `no case can lead to the outcome "${id}"`;
    return [{ kind: 'unreachable-outcome', path: ['outcomes', index, 'id'], message }];
  });
  return [...rules, ...outcomes];
}

function runCases(decision: Decision): TableProblem[] {
  return decision.cases.flatMap((row, index): TableProblem[] => {
    const decided = decide(decision, row.given);
    const wanted = 'outcome' in row.expect ? `the outcome "${row.expect.outcome}"` : `the question "${row.expect.ask}"`;
    const got = describeDecided(decided);
    if (wanted === got) return [];
    const message = `case "${row.title}": expected ${wanted}, got ${got}`;
    return [{ kind: 'case', path: ['cases', index, 'expect'], message, counterExample: row.given }];
  });
}

function describeDecided(decided: Decided): string {
  if (decided.status === 'answer') return `the outcome "${decided.outcome}"`;
  if (decided.status === 'ask') return `the question "${decided.fact}"`;
  return decided.status === 'gap' ? 'no rule that can hold' : `a conflict between ${decided.rules.join(' and ')}`;
}
