import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decide } from '../../../rules/engine/decide';
import { verify } from '../../../rules/engine/verify';
import type { Condition, Decision, Fact, Rule } from '../../../rules/model';
import * as any from './arbitraries';

const { dictionary, words } = any;
const is = (fact: string, value: string): Condition => ({ fact, is: value });
const rule = (id: string, when: Condition, then: string, exceptionTo?: string): Rule => ({
  id,
  when,
  then,
  ...(exceptionTo && { exceptionTo }),
  because: words,
  sources: ['m'],
});
const table = (rules: Rule[], outcomes: string[], cases: Decision['cases'] = []): Decision => ({
  id: 't',
  title: words,
  rules,
  outcomes: outcomes.map((id) => ({ id, title: words, say: words, procedures: [] })),
  cases,
});
const both = [rule('yes', is('a', 'x'), 'one'), rule('no', is('a', 'y'), 'two')];

test('a complete table passes and is counted', () => {
  const rules = [...both, rule('but', { all: [is('a', 'x'), is('b', 'z')] }, 'two', 'yes')];
  expect(verify(table(rules, ['one', 'two']), dictionary)).toEqual({
    ok: true,
    problems: [],
    counts: { facts: 2, rules: 3, outcomes: 2, full: 6, partial: 6, cases: 0, answers: { one: 2, two: 4 } },
  });
});

test('a gap fails with the smallest state of knowledge that shows it', () => {
  const rules = [rule('yes', { all: [is('a', 'x'), is('b', 'x')] }, 'one'), rule('no', is('a', 'y'), 'two')];
  const { ok, problems } = verify(table(rules, ['one', 'two']), dictionary);
  expect(ok).toBe(false);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ kind: 'gap', path: ['rules'] });
  expect(problems[0]?.counterExample).toMatchObject({ a: 'x' });
  expect(decide(table(rules, []), problems[0]?.counterExample ?? {}).status).toBe('gap');
});

test('a conflict fails with a counter-example and the rules', () => {
  const rules = [...both, rule('too', is('b', 'x'), 'two')];
  const { problems } = verify(table(rules, ['one', 'two']), dictionary);
  expect(problems).toEqual([
    {
      kind: 'conflict',
      path: ['rules', 2],
      message: 'conflict: the rules yes and too hold together and do not agree when a = x, b = x',
      counterExample: { a: 'x', b: 'x' },
    },
  ]);
});

test('a rule that is always beaten or never holds is unreachable', () => {
  const rules = [...both, rule('never', { all: [is('a', 'x'), is('a', 'y')] }, 'one')];
  expect(verify(table(rules, ['one', 'two']), dictionary).problems).toEqual([
    { kind: 'unreachable-rule', path: ['rules', 2, 'id'], message: 'rule "never" never gives the answer' },
  ]);
});

test('an outcome that nothing leads to is unreachable', () => {
  expect(verify(table(both, ['one', 'two', 'three']), dictionary).problems).toEqual([
    { kind: 'unreachable-outcome', path: ['outcomes', 2, 'id'], message: 'no case can lead to the outcome "three"' },
  ]);
});

test('every case is run', () => {
  const sources = ['m'];
  const cases: Decision['cases'] = [
    { title: 'right', given: { a: 'x' }, expect: { outcome: 'one' }, sources },
    { title: 'wrong', given: { a: 'y' }, expect: { outcome: 'one' }, sources },
    { title: 'asks', given: {}, expect: { ask: 'a' }, sources },
    { title: 'does not ask', given: {}, expect: { ask: 'b' }, sources },
  ];
  expect(verify(table(both, ['one', 'two'], cases), dictionary).problems).toEqual([
    {
      kind: 'case',
      path: ['cases', 1, 'expect'],
      message: 'case "wrong": expected the outcome "one", got the outcome "two"',
      counterExample: { a: 'y' },
    },
    {
      kind: 'case',
      path: ['cases', 3, 'expect'],
      message: 'case "does not ask": expected the question "b", got the question "a"',
      counterExample: {},
    },
  ]);
});

test('stops at the first problem when that is enough', () => {
  const wrong = [rule('yes', is('a', 'x'), 'one'), rule('too', is('b', 'x'), 'two')];
  const all = verify(table(wrong, ['one', 'two', 'three']), dictionary);
  expect(all.problems.map(({ kind }) => kind)).toEqual(['conflict', 'gap', 'unreachable-outcome']);
  const first = verify(table(wrong, ['one', 'two', 'three']), dictionary, { firstOnly: true });
  expect(first.problems).toHaveLength(1);
  expect(first.counts.full).toBeLessThan(all.counts.full);
});

test('eleven facts are refused, and so are too many states', () => {
  const fact = (id: string, size: number): Fact => ({
    id,
    question: words,
    values: Array.from({ length: size }, (_, index) => ({ id: `v${index}`, label: words })),
    sources: ['m'],
  });
  const report = (count: number, size: number) => {
    const ids = Array.from({ length: count }, (_, index) => `f${index}`);
    const many = Object.fromEntries(ids.map((id) => [id, fact(id, size)]));
    return verify(table([rule('r', { any: ids.map((id) => is(id, 'v0')) }, 'one')], ['one']), many);
  };
  expect(report(11, 2).problems).toMatchObject([{ kind: 'too-large' }]);
  expect(report(10, 5).problems).toMatchObject([{ kind: 'too-large' }]);
  expect(report(8, 2).problems).toMatchObject([{ kind: 'gap' }]);
});

test('a table that passes never ends in a gap or a conflict, whatever is known', () => {
  let passed = 0;
  fc.assert(
    fc.property(any.decision, fc.array(any.knowledge, { maxLength: 10 }), (random, states) => {
      // A last rule for the rest makes many random tables complete.
      const rest: Condition = { not: { any: random.rules.map(({ when }) => when) } };
      const decision = { ...random, rules: [...random.rules, rule('rest', rest, 'one')], cases: [] };
      const blocking = verify(decision, dictionary).problems.some(({ kind }) => kind === 'gap' || kind === 'conflict');
      if (blocking) return;
      passed += 1;
      for (const known of states) expect(['answer', 'ask']).toContain(decide(decision, known).status);
    }),
    { numRuns: 300 },
  );
  expect(passed).toBeGreaterThan(20);
});
