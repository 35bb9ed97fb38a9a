import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluate, factsOf, openFacts, type Truth } from '../../../rules/engine/condition';
import type { Condition } from '../../../rules/model';
import { condition, facts, knowledge } from './arbitraries';

const is = (fact: string, value: string): Condition => ({ fact, is: value });

test('an unknown fact is unknown, not false', () => {
  expect(evaluate(is('card', 'yes'), {}).value).toBe('unknown');
  expect(evaluate({ not: is('card', 'yes') }, {}).value).toBe('unknown');
  expect(evaluate(is('card', 'yes'), { card: 'no' }).value).toBe(false);
});

test.each<[Truth, Truth, Truth, Truth]>([
  [true, true, true, true],
  [true, false, false, true],
  [true, 'unknown', 'unknown', true],
  [false, false, false, false],
  [false, 'unknown', false, 'unknown'],
  ['unknown', 'unknown', 'unknown', 'unknown'],
])('%s with %s: all %s, any %s', (left, right, all, any) => {
  const known = { ...(left !== 'unknown' && { l: String(left) }), ...(right !== 'unknown' && { r: String(right) }) };
  const parts = [is('l', 'true'), is('r', 'true')];
  expect(evaluate({ all: parts }, known).value).toBe(all);
  expect(evaluate({ any: parts }, known).value).toBe(any);
  expect(evaluate({ all: parts.toReversed() }, known).value).toBe(all);
  expect(evaluate({ any: parts.toReversed() }, known).value).toBe(any);
});

test('the trace shows every comparison, those after the value was clear too', () => {
  const { value, trace } = evaluate({ all: [is('a', 'x'), { not: is('b', 'y') }, is('c', 'z')] }, { a: 'w', b: 'y' });
  expect(value).toBe(false);
  expect(trace).toEqual([
    { fact: 'a', wanted: 'x', got: 'w', result: false, negated: false },
    { fact: 'b', wanted: 'y', got: 'y', result: true, negated: true },
    { fact: 'c', wanted: 'z', got: null, result: 'unknown', negated: false },
  ]);
});

test('facts may be called like something every object has', () => {
  expect(evaluate(is('constructor', 'yes'), {}).value).toBe('unknown');
  expect(factsOf({ any: [is('b', 'x'), is('a', 'x'), is('b', 'y')] })).toEqual(['b', 'a']);
});

test('a part whose value is clear asks for nothing', () => {
  const either: Condition = { any: [is('a', 'x'), is('b', 'x')] };
  expect(openFacts({ all: [either, is('c', 'x')] }, { a: 'x' })).toEqual(['c']);
  expect(openFacts({ all: [either, is('c', 'x')] }, { a: 'y' })).toEqual(['b', 'c']);
  expect(openFacts({ all: [either, is('c', 'x')] }, { c: 'y' })).toEqual([]);
});

test('learning more never turns a clear value around', () => {
  fc.assert(
    fc.property(condition, knowledge, facts, (when, partial, full) => {
      const { value } = evaluate(when, partial);
      if (value !== 'unknown') expect(evaluate(when, { ...full, ...partial }).value).toBe(value);
    }),
  );
});

test('with every fact known the value is that of ordinary logic', () => {
  const holds = (when: Condition, known: Record<string, string>): boolean => {
    if ('all' in when) return when.all.every((part) => holds(part, known));
    if ('any' in when) return when.any.some((part) => holds(part, known));
    if ('not' in when) return !holds(when.not, known);
    return known[when.fact] === when.is;
  };
  fc.assert(
    fc.property(condition, facts, (when, known) => {
      expect(evaluate(when, known).value).toBe(holds(when, known));
    }),
  );
});

test('an unknown value always has a fact that could clear it', () => {
  fc.assert(
    fc.property(condition, knowledge, (when, known) => {
      const open = openFacts(when, known);
      expect(open.length > 0).toBe(evaluate(when, known).value === 'unknown');
      for (const fact of open) expect(known).not.toHaveProperty(fact);
    }),
  );
});
