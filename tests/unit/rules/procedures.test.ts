/** Every procedure can be carried out to its end by somebody who does as told, whatever their case. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assignments, countAssignments, type Domain } from '../../../rules/engine/assignments';
import { factsOf } from '../../../rules/engine/condition';
import { applicableSteps, fold, type Observation, observe, type ProgressEvent } from '../../../rules/engine/progress';
import { loadKnowledge } from '../../../rules/loader';
import type { Procedure, Step } from '../../../rules/model';
import { readKnowledgeFiles } from '../../../scripts/knowledge-files';

const loaded = loadKnowledge(readKnowledgeFiles());
if (!loaded.ok) throw new Error(loaded.errors.map(({ file, message }) => `${file} ${message}`).join('\n'));
const { knowledge } = loaded;

const guided = new Set(knowledge.hosts.hosts.filter(({ kind }) => kind === 'guide').map(({ host }) => host));
/** Ariane is silent on the identity site, and recognises no page that nothing describes. */
const canBeSeen = (id: string): boolean => {
  const screen = knowledge.screens[id];
  return screen !== undefined && !screen.undescribed && screen.hosts.some((host) => guided.has(host));
};

const MOST_CASES = 200;

/** The cases that make a difference to the steps: all of them, or where they are too many, some at random. */
function casesOf({ steps, assumes }: Procedure): Record<string, string>[] {
  const asked = [...new Set(steps.flatMap(({ when }) => (when ? factsOf(when) : [])))];
  const domains = asked.map((fact): Domain => {
    const assumed = assumes?.[fact];
    return [fact, assumed ? [assumed] : (knowledge.facts[fact]?.values ?? []).map(({ id }) => id)];
  });
  if (countAssignments(domains) <= MOST_CASES) return [{}, ...assignments(domains)];
  const some = fc.record(Object.fromEntries(domains.map(([fact, values]) => [fact, fc.constantFrom(...values)])));
  return [{}, ...fc.sample(some, MOST_CASES)];
}

function seen(step: Step): Observation | null {
  if ('arrives' in step.done)
    return canBeSeen(step.done.arrives) ? { kind: 'arrived', screen: step.done.arrives } : null;
  if ('confirmed-by-person' in step.done) return { kind: 'confirmed', step: step.id };
  const how = (['valid', 'selected', 'message', 'visible'] as const).find((name) => name in step.done) ?? 'valid';
  return { kind: 'done', step: step.id, how };
}

describe.each(Object.values(knowledge.procedures))('$id', (procedure) => {
  test('is finished by doing each step in order, and no step is ticked before its time', () => {
    for (const facts of casesOf(procedure)) {
      const steps = applicableSteps(procedure, facts);
      const events: ProgressEvent[] = [];
      const early: string[] = [];
      for (const [index, step] of steps.entries()) {
        const observation = seen(step);
        if (!observation) continue;
        for (const event of observe(procedure, facts, fold(procedure, facts, events), observation)) {
          events.push({ ...event, id: String(events.length), at: events.length });
          // While nothing is known, two ways to the same page stand one after the other: the page ends both.
          const known = Object.keys(facts).length > 0 || steps.every(({ when }) => when === undefined);
          if (known && steps.findIndex(({ id }) => id === event.step) > index)
            early.push(`${event.step} by ${step.id}`);
        }
      }
      expect({ early, left: fold(procedure, facts, events).current }, JSON.stringify(facts)).toEqual({
        early: [],
        left: null,
      });
    }
  });
});
