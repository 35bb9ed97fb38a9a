/** One decision in three engines: ours with its full trace, json-logic-js and json-rules-engine. */
import jsonLogic from 'json-logic-js';
import { Engine } from 'json-rules-engine';
import { assignments, type Domain } from '../../rules/engine/assignments';
import type { Facts } from '../../rules/engine/condition';
import { decide } from '../../rules/engine/decide';
import { decisionFacts } from '../../rules/engine/verify';
import type { Decision, Knowledge } from '../../rules/model';
import { measure } from './measure';
import { toEngineRules, toJsonLogic } from './translate';

export interface DecisionBench {
  decision: string;
  rules: number;
  /** Full assignments: each is decided once per turn. */
  assignments: number;
  turns: number;
  /** Nanoseconds per decision, and how many times as long as ours it takes. */
  engines: { name: string; nanoseconds: number; ratio: number }[];
}

/** Answers of one engine for `cases`; `null` where it has none. */
type Answer = (facts: Facts) => string | null | Promise<string | null>;

/** Every way to answer all questions of `decision`. */
export function fullAssignments(decision: Decision, facts: Knowledge['facts']): Facts[] {
  const domains = decisionFacts(decision).map(
    (fact): Domain => [fact, (facts[fact]?.values ?? []).map(({ id }) => id)],
  );
  return [...assignments(domains)];
}

/** The three engines, ready to answer. */
export function engines(decision: Decision): Record<string, Answer> {
  const logic = toJsonLogic(decision) as Parameters<typeof jsonLogic.apply>[0];
  const engine = new Engine();
  for (const rule of toEngineRules(decision)) engine.addRule(rule);
  return {
    ariane(facts) {
      const decided = decide(decision, facts);
      // The trace is part of the answer: it is what "why?" shows.
      if (decided.trace.length !== decision.rules.length) throw new Error('the trace must hold every rule');
      return decided.status === 'answer' ? decided.outcome : null;
    },
    'json-logic-js': (facts) => jsonLogic.apply(logic, facts) as string | null,
    'json-rules-engine': async (facts) => (await engine.run({ ...facts })).events[0]?.type ?? null,
  };
}

/** The first assignment on which the engines do not agree, with their answers, or `null`. */
export async function disagreement(
  decision: Decision,
  facts: Knowledge['facts'],
): Promise<{ facts: Facts; answers: Record<string, string | null> } | null> {
  const all = engines(decision);
  for (const known of fullAssignments(decision, facts)) {
    const answers: Record<string, string | null> = {};
    for (const [name, answer] of Object.entries(all)) answers[name] = await answer(known);
    if (new Set(Object.values(answers)).size > 1) return { facts: known, answers };
  }
  return null;
}

/** Measures how long the engines take for all full assignments of `decision`. */
export async function benchDecision(
  decision: Decision,
  facts: Knowledge['facts'],
  turns: number,
): Promise<DecisionBench> {
  const cases = fullAssignments(decision, facts);
  const { ariane, 'json-logic-js': logic, 'json-rules-engine': engine } = engines(decision);
  const all = (answer: Answer | undefined) => () => {
    for (const known of cases) answer?.(known);
  };
  const timings = await measure(
    [
      { name: 'ariane', run: all(ariane) },
      { name: 'json-logic-js', run: all(logic) },
      {
        name: 'json-rules-engine',
        async run() {
          for (const known of cases) await engine?.(known);
        },
      },
    ],
    turns,
  );
  const own = timings[0]?.milliseconds ?? 0;
  return {
    decision: decision.id,
    rules: decision.rules.length,
    assignments: cases.length,
    turns,
    engines: timings.map(({ name, milliseconds }) => ({
      name,
      nanoseconds: Math.round((milliseconds * 1e6) / cases.length),
      ratio: Math.round((100 * milliseconds) / own) / 100,
    })),
  };
}
