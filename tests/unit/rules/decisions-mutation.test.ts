import { describe, expect, test } from 'vitest';
import { verify } from '../../../rules/engine/verify';
import { loadKnowledge } from '../../../rules/loader';
import type { Condition, Decision } from '../../../rules/model';
import { readKnowledgeFiles } from '../../../scripts/knowledge-files';

/**
 * A guard that can be dropped or turned around without anything failing is a guard that nothing checks: then the table
 * of cases lacks a row, or the guard is not needed.
 */

interface Mutant {
  what: string;
  /** `null`: nothing is left of the condition, so the rule always holds. */
  when: Condition | null;
}

/** Holds whatever is known. No file may say so; here it stands for a rule that lost its only guard. */
const ALWAYS: Condition = { all: [] };

/** Every way to drop or negate one part of `condition`. `put` sets the part back into the whole. */
function mutants(condition: Condition, put: (part: Condition | null) => Condition | null = (part) => part): Mutant[] {
  const here: Mutant[] = [
    { what: `without ${JSON.stringify(condition)}`, when: put(null) },
    { what: `negated ${JSON.stringify(condition)}`, when: put({ not: condition }) },
  ];
  if ('all' in condition) return [...here, ...inList(condition.all, (all) => put(all.length > 0 ? { all } : null))];
  if ('any' in condition) return [...here, ...inList(condition.any, (any) => put(any.length > 0 ? { any } : null))];
  if ('not' in condition) return [...here, ...mutants(condition.not, (part) => put(part && { not: part }))];
  return here;
}

function inList(parts: readonly Condition[], put: (parts: Condition[]) => Condition | null): Mutant[] {
  return parts.flatMap((part, index) =>
    mutants(part, (changed) =>
      put([...parts.slice(0, index), ...(changed ? [changed] : []), ...parts.slice(index + 1)]),
    ),
  );
}

function withRule(decision: Decision, index: number, when: Condition): Decision {
  return { ...decision, rules: decision.rules.map((rule, place) => (place === index ? { ...rule, when } : rule)) };
}

test('a guard that is not needed is found', () => {
  const words = { fr: 'mot', nl: 'woord', de: 'Wort', en: 'word' };
  const card = (is: string): Condition => ({ fact: 'card', is });
  const base = { because: words, sources: ['m'] };
  const table = (when: Condition): Decision => ({
    id: 't',
    title: words,
    rules: [
      { id: 'with', when, then: 'one', ...base },
      { id: 'without', when: card('no'), then: 'two', ...base },
    ],
    outcomes: ['one', 'two'].map((id) => ({ id, title: words, say: words, procedures: [] })),
    cases: [],
  });
  const values = ['yes', 'no'].map((id) => ({ id, label: words }));
  const facts = { card: { id: 'card', question: words, values, sources: ['m'] } };
  const unnoticed = (when: Condition): string[] =>
    mutants(when)
      .filter((mutant) => verify(withRule(table(when), 0, mutant.when ?? ALWAYS), facts).ok)
      .map(({ what }) => what);
  expect(unnoticed(card('yes'))).toEqual([]);
  expect(unnoticed({ all: [card('yes'), { not: card('no') }] })).toEqual([
    'without {"fact":"card","is":"yes"}',
    'without {"not":{"fact":"card","is":"no"}}',
    'without {"fact":"card","is":"no"}',
  ]);
});

const loaded = loadKnowledge(readKnowledgeFiles());
const decisions = loaded.ok ? Object.values(loaded.knowledge.decisions) : [];

test('the knowledge loads and has decisions', () => {
  expect(loaded).toMatchObject({ ok: true });
  expect(decisions.length).toBeGreaterThan(0);
});

describe.each(decisions)('$id', (decision) => {
  const facts = loaded.ok ? loaded.knowledge.facts : {};

  test('passes as it is', () => {
    expect(verify(decision, facts).problems).toEqual([]);
  });

  const all = decision.rules.flatMap((rule, index) =>
    mutants(rule.when).map(({ what, when }) => ({
      rule: rule.id,
      what,
      mutant: withRule(decision, index, when ?? ALWAYS),
    })),
  );
  test.each(all)('$rule $what is noticed', ({ mutant }) => {
    expect(verify(mutant, facts, { firstOnly: true }).ok).toBe(false);
  });
});
