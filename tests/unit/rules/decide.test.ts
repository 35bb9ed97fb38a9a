import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assignments, type Domain } from '../../../rules/engine/assignments';
import { evaluate } from '../../../rules/engine/condition';
import { decide } from '../../../rules/engine/decide';
import { decisionFacts } from '../../../rules/engine/verify';
import type { Condition, Decision, Rule } from '../../../rules/model';
import * as any from './arbitraries';

const { words } = any;
const is = (fact: string, value: string): Condition => ({ fact, is: value });
const rule = (id: string, when: Condition, then: string, exceptionTo?: string): Rule => ({
  id,
  when,
  then,
  ...(exceptionTo && { exceptionTo }),
  because: words,
  sources: ['manual#1'],
});
const table = (...rules: Rule[]): Decision => ({ id: 't', title: words, rules, outcomes: [], cases: [] });

describe('answer', () => {
  const cards = table(rule('with', is('card', 'yes'), 'standard'), rule('without', is('card', 'no'), 'exceptional'));

  test('comes with the rule that gives it and a full trace', () => {
    const decided = decide(cards, { card: 'yes' });
    expect(decided).toMatchObject({ status: 'answer', outcome: 'standard', rules: ['with'] });
    expect(decided.trace).toEqual([
      {
        rule: 'with',
        then: 'standard',
        holds: true,
        cells: [{ fact: 'card', wanted: 'yes', got: 'yes', result: true, negated: false }],
        because: words,
        sources: ['manual#1'],
      },
      {
        rule: 'without',
        then: 'exceptional',
        holds: false,
        cells: [{ fact: 'card', wanted: 'no', got: 'yes', result: false, negated: false }],
        because: words,
        sources: ['manual#1'],
      },
    ]);
  });

  test('does not wait for facts that cannot change it', () => {
    const two = table(
      rule('one', is('a', 'x'), 'same'),
      rule('other', is('b', 'x'), 'same'),
      rule('rest', is('a', 'y'), 'not'),
    );
    expect(decide(two, { a: 'x' })).toMatchObject({ status: 'answer', outcome: 'same', rules: ['one'] });
  });

  test('waits as long as an unknown rule could disagree', () => {
    const two = table(rule('one', is('a', 'x'), 'first'), rule('other', is('b', 'x'), 'second'));
    expect(decide(two, { a: 'x' })).toMatchObject({ status: 'ask', fact: 'b' });
    expect(decide(two, { a: 'x', b: 'y' })).toMatchObject({ status: 'answer', outcome: 'first' });
  });
});

describe('exceptions', () => {
  const nested = table(
    rule('base', is('a', 'x'), 'usual'),
    rule('exception', is('b', 'x'), 'special', 'base'),
    rule('exception-to-that', is('c', 'x'), 'usual', 'exception'),
  );

  test('beat the rule they name, and say so', () => {
    const decided = decide(nested, { a: 'x', b: 'x', c: 'y' });
    expect(decided).toMatchObject({ status: 'answer', outcome: 'special', rules: ['exception'] });
    expect(decided.trace[0]).toMatchObject({ rule: 'base', holds: true, beatenBy: 'exception' });
  });

  test('beat the rules below that one as well', () => {
    expect(decide(nested, { a: 'x', b: 'x', c: 'x' })).toMatchObject({
      outcome: 'usual',
      rules: ['exception-to-that'],
    });
  });

  test('are asked for as long as they could hold', () => {
    expect(decide(nested, { a: 'x' })).toMatchObject({ status: 'ask', fact: 'b', others: ['c'] });
    expect(decide(nested, { a: 'x', b: 'y' })).toMatchObject({ status: 'answer', outcome: 'usual' });
  });

  test('are asked for when one could settle a disagreement', () => {
    const rules = table(
      rule('sure', is('a', 'x'), 'first'),
      rule('doubtful', is('a', 'x'), 'second'),
      rule('way-out', is('b', 'x'), 'first', 'doubtful'),
    );
    expect(decide(rules, { a: 'x' })).toMatchObject({ status: 'ask', fact: 'b' });
    expect(decide(rules, { a: 'x', b: 'x' })).toMatchObject({ status: 'answer', outcome: 'first' });
    expect(decide(rules, { a: 'x', b: 'y' })).toMatchObject({ status: 'conflict', rules: ['sure', 'doubtful'] });
  });
});

describe('questions', () => {
  test('the fact that decides most undecided rules comes first, ties in order of appearance', () => {
    const rules = table(
      rule('r1', { all: [is('a', 'x'), is('b', 'x')] }, 'one'),
      rule('r2', { all: [is('c', 'x'), is('b', 'y')] }, 'two'),
      rule('r3', { all: [is('c', 'y'), is('a', 'y'), is('b', 'z')] }, 'three'),
    );
    expect(decide(rules, {})).toMatchObject({ status: 'ask', fact: 'b', others: ['a', 'c'] });
  });

  test('a rule that cannot hold any more asks nothing', () => {
    const rules = table(rule('r1', { all: [is('a', 'x'), is('b', 'x')] }, 'one'), rule('r2', is('c', 'x'), 'two'));
    expect(decide(rules, { a: 'y' })).toMatchObject({ status: 'ask', fact: 'c', others: [] });
  });
});

test('no rule left is a gap', () => {
  expect(decide(table(rule('only', is('a', 'x'), 'one')), { a: 'y' })).toMatchObject({ status: 'gap' });
});

const completions = (decision: Decision, known: Record<string, string>) => {
  const open = decisionFacts(decision).filter((fact) => !(fact in known));
  const domains = open.map((fact): Domain => [fact, any.dictionary[fact]?.values.map(({ id }) => id) ?? []]);
  return [...assignments(domains)].map((rest) => ({ ...known, ...rest }));
};

test('an early answer is the answer of every way to go on', () => {
  fc.assert(
    fc.property(any.decision, any.knowledge, (decision, known) => {
      const early = decide(decision, known);
      if (early.status !== 'answer') return;
      for (const full of completions(decision, known)) {
        expect(decide(decision, full)).toMatchObject({ status: 'answer', outcome: early.outcome });
      }
    }),
    { numRuns: 500 },
  );
});

test('a gap or a conflict seen early stays one', () => {
  fc.assert(
    fc.property(any.decision, any.knowledge, (decision, known) => {
      const early = decide(decision, known);
      if (early.status !== 'gap' && early.status !== 'conflict') return;
      for (const full of completions(decision, known)) expect(decide(decision, full).status).toBe(early.status);
    }),
    { numRuns: 500 },
  );
});

test('asking what is asked comes to an end, and never asks what is known', () => {
  fc.assert(
    fc.property(any.decision, any.facts, (decision, full) => {
      const known: Record<string, string> = {};
      for (let questions = 0; ; questions += 1) {
        const decided = decide(decision, known);
        if (decided.status !== 'ask') break;
        expect(questions).toBeLessThan(4);
        for (const fact of [decided.fact, ...decided.others]) expect(known).not.toHaveProperty(fact);
        known[decided.fact] = full[decided.fact] ?? '';
      }
      expect(decide(decision, full).status).toBe(decide(decision, known).status);
    }),
    { numRuns: 500 },
  );
});

test('the prepared table says of each rule what reading its condition says', () => {
  fc.assert(
    fc.property(any.decision, fc.array(any.knowledge, { minLength: 1, maxLength: 5 }), (decision, cases) => {
      for (const known of cases) {
        const { trace } = decide(decision, known);
        expect(trace.map(({ holds, cells }) => ({ value: holds, trace: cells }))).toEqual(
          decision.rules.map(({ when }) => evaluate(when, known)),
        );
      }
    }),
    { numRuns: 500 },
  );
});

test('values that no rule names, however many, are compared and traced like others', () => {
  const cards = table(rule('with', is('card', 'yes'), 'one'), rule('without', { not: is('card', 'yes') }, 'two'));
  for (let index = 0; index < 200; index += 1) {
    const decided = decide(cards, { card: `value-${index}` });
    expect(decided).toMatchObject({ status: 'answer', outcome: 'two' });
    expect(decided.trace[0]?.cells[0]).toMatchObject({ got: `value-${index}`, result: false });
  }
  expect(decide(cards, { card: 'yes' })).toMatchObject({ outcome: 'one' });
});
