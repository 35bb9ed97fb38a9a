/** What must hold in a procedure once it is written out: who does what, what can be reached, what can be seen. */
import { assignments, type Domain } from '../engine/assignments';
import { evaluate, factsOf } from '../engine/condition';
import { MOST_FACTS } from '../engine/verify';
import type { Condition, Fact, Host, Screen } from '../model';
import type { Expanded } from './expand';
import { errorAt } from './read-files';
import type { KnowledgeError } from './yaml-file';

/** Errors of steps of another actor that nothing hands over, and of undescribed procedures that do not say where. */
export function checkHandOver({ procedure, file, steps }: Expanded): KnowledgeError[] {
  const alone = steps.flatMap(({ step, file: own, path }) =>
    step.actor === undefined || step.actor === procedure.actor || step.letter
      ? []
      : [errorAt(own, [...path, 'actor'], `"${procedure.id}" is for ${procedure.actor}: this step needs a letter`)],
  );
  const said = !procedure.undescribed || steps.some(({ step }) => step.undescribed);
  const message = 'no step says what is not described: give one of them "undescribed"';
  return said ? alone : [...alone, errorAt(file, ['undescribed'], message)];
}

/**
 * Errors of steps that wait for an arrival which nothing will ever see: at a screen that is never recognised, with no
 * later page to show that it was passed.
 */
export function checkArrivals(
  { procedure, steps }: Expanded,
  screens: ReadonlyMap<string, Screen>,
  hosts: readonly Host[],
): KnowledgeError[] {
  const guided = new Set(hosts.filter(({ kind }) => kind === 'guide').map(({ host }) => host));
  const canBeSeen = (id: string | undefined): boolean => {
    const screen = id === undefined ? undefined : screens.get(id);
    return screen !== undefined && !screen.undescribed && screen.hosts.some((host) => guided.has(host));
  };
  return steps.flatMap(({ step, file, path }, index) => {
    const { done } = step;
    if (!('arrives' in done) || !screens.has(done.arrives) || canBeSeen(done.arrives)) return [];
    const later = steps
      .slice(index + 1)
      .some(
        (next) => canBeSeen(next.step.screen) || ('arrives' in next.step.done && canBeSeen(next.step.done.arrives)),
      );
    if (later) return [];
    const message = `"${done.arrives}" is never recognised, and no later step of "${procedure.id}" shows a page that is`;
    return [errorAt(file, [...path, 'done'], `${message}: use confirmed-by-person`)];
  });
}

type Facts = ReadonlyMap<string, Fact>;

/**
 * Errors of steps whose `when` no answer of the person can ever make true, given what the procedure assumes. A shared
 * step may be for some of the procedures that use it; one that is for none of them is an error, and so is a group of
 * which nothing is left in a procedure.
 */
export function checkReachable(procedures: readonly Expanded[], facts: Facts): KnowledgeError[] {
  const dead = new Map<string, KnowledgeError>();
  const alive = new Set<string>();
  const emptied: KnowledgeError[] = [];
  for (const { procedure, steps } of procedures) {
    const reached = steps.map(({ step }) => canHold(step.when, procedure.assumes ?? {}, facts));
    for (const [index, { step, file, path }] of steps.entries()) {
      const key = `${file.path} ${path.join()}`;
      const why = reached[index];
      if (why === 'too-many') {
        dead.set(key, errorAt(file, [...path, 'when'], `this condition uses more than ${MOST_FACTS} facts`));
      } else if (why) alive.add(key);
      else {
        const message = `the step "${step.id}" can never be reached in "${procedure.id}": its condition never holds there`;
        dead.set(key, errorAt(file, [...path, 'when'], message));
      }
    }
    for (const used of new Set(steps.flatMap((placed) => placed.used ?? []))) {
      if (steps.some((placed, index) => placed.used === used && reached[index])) continue;
      emptied.push(errorAt(used.file, used.path, `no step of this group can ever be reached in "${procedure.id}"`));
    }
  }
  return [...emptied, ...[...dead].flatMap(([key, error]) => (alive.has(key) ? [] : [error]))];
}

function canHold(
  when: Condition | undefined,
  assumed: Readonly<Record<string, string>>,
  facts: Facts,
): boolean | 'too-many' {
  if (!when) return true;
  const open = factsOf(when).filter((fact) => !Object.hasOwn(assumed, fact));
  if (open.length > MOST_FACTS) return 'too-many';
  const domains = open.map((fact): Domain => [fact, (facts.get(fact)?.values ?? []).map(({ id }) => id)]);
  for (const known of assignments(domains)) {
    if (evaluate(when, { ...known, ...assumed }).value === true) return true;
  }
  return false;
}
