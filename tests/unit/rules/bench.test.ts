/** The benchmark compares like with like only if every engine gives the same answer. No times here: machines differ. */
import { describe, expect, test } from 'vitest';
import { decide } from '../../../rules/engine/decide';
import { loadKnowledge } from '../../../rules/loader';
import type { Decision } from '../../../rules/model';
import { benchDecision, disagreement, engines, fullAssignments } from '../../../scripts/bench/decision';
import { measure } from '../../../scripts/bench/measure';
import { toEngineRules, toJsonLogic } from '../../../scripts/bench/translate';
import { readKnowledgeFiles } from '../../../scripts/knowledge-files';
import { dictionary, words } from './arbitraries';

const loaded = loadKnowledge(readKnowledgeFiles());
const facts = loaded.ok ? loaded.knowledge.facts : {};
const decisions = loaded.ok ? Object.values(loaded.knowledge.decisions) : [];

const base = { because: words, sources: ['m'] };
/** Two rules, one of them with an exception to which there is an exception. */
const small: Decision = {
  id: 'small',
  title: words,
  rules: [
    { id: 'first', when: { fact: 'a', is: 'x' }, then: 'one', ...base },
    { id: 'but', when: { fact: 'c', is: 'x' }, then: 'two', exceptionTo: 'first', ...base },
    {
      id: 'yet',
      when: {
        all: [
          { fact: 'c', is: 'x' },
          { fact: 'd', is: 'x' },
        ],
      },
      then: 'one',
      exceptionTo: 'but',
      ...base,
    },
    {
      id: 'other',
      when: {
        not: {
          any: [
            { fact: 'a', is: 'x' },
            { fact: 'c', is: 'x' },
          ],
        },
      },
      then: 'two',
      ...base,
    },
  ],
  outcomes: [],
  cases: [],
};

test('a rule is translated with what takes its place', () => {
  const [first] = toEngineRules(small);
  expect(first).toEqual({
    conditions: {
      all: [
        { fact: 'a', operator: 'equal', value: 'x' },
        { not: { fact: 'c', operator: 'equal', value: 'x' } },
        {
          not: {
            all: [
              { fact: 'c', operator: 'equal', value: 'x' },
              { fact: 'd', operator: 'equal', value: 'x' },
            ],
          },
        },
      ],
    },
    event: { type: 'one' },
  });
  expect(toJsonLogic(small)).toMatchObject({ if: expect.arrayContaining(['one', 'two', null]) });
});

test('the engines agree on a small table, and a disagreement is found', async () => {
  expect(fullAssignments(small, dictionary)).toHaveLength(8);
  expect(await disagreement(small, dictionary)).toBeNull();
  // In the others the first rule that holds wins; in ours this is a conflict.
  const clash: Decision = { ...small, rules: small.rules.map(({ exceptionTo, ...rule }) => rule) };
  expect(await disagreement(clash, dictionary)).toMatchObject({ answers: { ariane: null, 'json-logic-js': 'one' } });
});

describe.each(decisions)('$id', (decision) => {
  test('our engine and json-logic-js agree on all full assignments', () => {
    const { 'json-logic-js': logic } = engines(decision);
    for (const known of fullAssignments(decision, facts)) {
      const decided = decide(decision, known);
      expect(logic?.(known), JSON.stringify(known)).toBe(decided.status === 'answer' ? decided.outcome : null);
    }
  });
});

test('all three agree on the decision that is measured', { timeout: 60_000 }, async () => {
  const decision = decisions.find(({ id }) => id === 'which-designation-procedure');
  if (!decision) throw new Error('the decision is missing');
  expect(await disagreement(decision, facts)).toBeNull();
});

test('a measurement names every engine with its ratio to ours', async () => {
  const { engines: measured, assignments } = await benchDecision(small, dictionary, 1);
  expect(assignments).toBe(8);
  expect(measured.map(({ name }) => name)).toEqual(['ariane', 'json-logic-js', 'json-rules-engine']);
  expect(measured[0]?.ratio).toBe(1);
  for (const { nanoseconds } of measured) expect(nanoseconds).toBeGreaterThan(0);
});

test('contestants take turns, each as often as the others', async () => {
  const turns: string[] = [];
  const run = (name: string) => ({ name, run: () => void turns.push(name) });
  const timings = await measure([run('a'), run('b'), run('c')], 6);
  expect(timings.map(({ name, turns: count }) => `${name} ${count}`)).toEqual(['a 6', 'b 6', 'c 6']);
  // Two more each to warm up, and nobody is always first.
  expect(turns).toHaveLength(24);
  expect(new Set(turns.filter((_, index) => index % 3 === 0))).toEqual(new Set(['a', 'b', 'c']));
});
