import { describe, expect, it } from 'vitest';
import { answer, flow, nextProcedure } from '../../../components/question-flow';
import type { Decision } from '../../../rules/model';
import { smallKnowledge as knowledge } from './small-knowledge';

const decision = knowledge.decisions.which as Decision;

describe('the questions of a decision', () => {
  it('begin with the fact that settles most rules, and say how many may follow', () => {
    const view = flow(knowledge, decision, []);
    expect(view).toMatchObject({ kind: 'ask', fact: { id: 'is-representative' }, number: 1, atMost: 2 });
  });

  it('name the rules for which the answer matters, and only those', () => {
    const view = flow(knowledge, decision, [{ fact: 'is-representative', value: 'yes' }]);
    expect(view).toMatchObject({ kind: 'ask', fact: { id: 'for-whom' }, number: 2, atMost: 2 });
    expect(view.reasons.map(({ rule }) => rule)).toEqual(['me', 'someone']);
  });

  it('end with the outcome and the rule that gave it', () => {
    const view = flow(knowledge, decision, [{ fact: 'is-representative', value: 'no' }]);
    expect(view).toMatchObject({ kind: 'answer', outcome: { id: 'hand-over' } });
    expect(view.reasons.map(({ rule }) => rule)).toEqual(['not-me']);
  });

  it('say when the table has a hole', () => {
    const holed = { ...decision, rules: decision.rules.filter(({ id }) => id !== 'not-me') };
    expect(flow(knowledge, holed, [{ fact: 'is-representative', value: 'no' }])).toMatchObject({
      kind: 'stuck',
      why: 'gap',
    });
  });

  it('say when two rules disagree, and which', () => {
    const rule = decision.rules[0];
    if (!rule) throw new Error('the fixture has rules');
    const torn = { ...decision, rules: [...decision.rules, { ...rule, id: 'against', then: 'for-self' }] };
    const view = flow(knowledge, torn, [{ fact: 'is-representative', value: 'no' }]);
    expect(view).toMatchObject({ kind: 'stuck', why: 'conflict' });
    expect(view.reasons.map(({ rule: id }) => id)).toEqual(['not-me', 'against']);
  });

  it('forget what followed an answer that is given anew', () => {
    const answers = [
      { fact: 'is-representative', value: 'yes' },
      { fact: 'for-whom', value: 'self' },
    ];
    expect(answer(answers, { fact: 'is-representative', value: 'no' })).toEqual([
      { fact: 'is-representative', value: 'no' },
    ]);
    expect(answer(answers.slice(0, 1), { fact: 'for-whom', value: 'other' })).toHaveLength(2);
  });
});

describe('the next procedure of an outcome', () => {
  const facts = { 'is-representative': 'yes', 'for-whom': 'self' };
  it('follows in the order of the outcome', () => expect(nextProcedure(knowledge, 'prepare', facts)).toBe('appoint'));
  it('is none after the last', () => expect(nextProcedure(knowledge, 'appoint', facts)).toBeNull());
  it('is none when the facts lead elsewhere', () =>
    expect(nextProcedure(knowledge, 'prepare', { ...facts, 'for-whom': 'other' })).toBeNull());
  it('is none while facts are missing', () => expect(nextProcedure(knowledge, 'prepare', {})).toBeNull());
});
