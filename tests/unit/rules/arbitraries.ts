/** Random conditions, states of knowledge and decisions over four small facts. */
import fc from 'fast-check';
import type { Condition, Decision, Fact } from '../../../rules/model';

export const words = { fr: 'mot', nl: 'woord', de: 'Wort', en: 'word' };

const DOMAINS: Record<string, string[]> = { a: ['x', 'y'], b: ['x', 'y', 'z'], c: ['x', 'y'], d: ['x', 'y'] };

/** The facts of these conditions, as a knowledge file would give them. */
export const dictionary: Record<string, Fact> = Object.fromEntries(
  Object.entries(DOMAINS).map(([id, values]): [string, Fact] => [
    id,
    { id, question: words, values: values.map((value) => ({ id: value, label: words })), sources: ['a'] },
  ]),
);

const leaf: fc.Arbitrary<Condition> = fc
  .constantFrom(...Object.keys(DOMAINS))
  .chain((fact) => fc.constantFrom(...(DOMAINS[fact] ?? [])).map((is) => ({ fact, is })));

export const condition: fc.Arbitrary<Condition> = fc.letrec<{ node: Condition }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.array(tie('node'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie('node'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
    tie('node').map((not) => ({ not })),
  ),
})).node;

const arbitraryValues = Object.fromEntries(
  Object.entries(DOMAINS).map(([fact, values]) => [fact, fc.constantFrom(...values)]),
);

/** Every fact known. */
export const facts: fc.Arbitrary<Record<string, string>> = fc.record(arbitraryValues);

/** Some facts known. */
export const knowledge: fc.Arbitrary<Record<string, string>> = fc.record(arbitraryValues, {
  requiredKeys: [],
}) as fc.Arbitrary<Record<string, string>>;

/** Rules with exceptions to earlier rules; nothing says that they are complete or agree. */
export const decision: fc.Arbitrary<Decision> = fc
  .array(
    fc.record({ when: condition, then: fc.constantFrom('one', 'two'), base: fc.option(fc.nat(4), { nil: undefined }) }),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((rows) => ({
    id: 'any',
    title: words,
    rules: rows.map(({ when, then, base }, index) => ({
      id: `rule-${index}`,
      when,
      then,
      ...(base !== undefined && base < index && { exceptionTo: `rule-${base}` }),
      because: words,
      sources: ['a'],
    })),
    outcomes: ['one', 'two'].map((id) => ({ id, title: words, say: words, procedures: [] })),
    cases: [{ title: 'none', given: {}, expect: { outcome: 'one' }, sources: ['a'] }],
  }));
