/** What must hold between steps, exits, screens and targets, and whether a step can ever be reached. */
import { assignments, type Domain } from '../engine/assignments';
import { evaluate, factsOf } from '../engine/condition';
import { MOST_FACTS } from '../engine/verify';
import type { Fact, ProcedureFile, Screen, Step, StepGroup, Target } from '../model';
import { repeated } from './check-screens';
import type { Expanded } from './expand';
import { errorAt, type Loaded } from './read-files';
import type { KnowledgeError, Path, YamlFile } from './yaml-file';

type Screens = ReadonlyMap<string, Screen>;

/** Errors of the steps that are written in one file, procedure or group. */
export function checkSteps({ file, value }: Loaded<ProcedureFile | StepGroup>, screens: Screens): KnowledgeError[] {
  return value.steps.flatMap((entry, index) =>
    'use' in entry ? [] : checkStep(file, ['steps', index], entry, screens),
  );
}

function checkStep(file: YamlFile, path: Path, step: Step, screens: Screens): KnowledgeError[] {
  const fail = (key: string, message: string): KnowledgeError[] => [errorAt(file, [...path, key], message)];
  const screen = step.screen === undefined ? undefined : screens.get(step.screen);
  if (step.screen !== undefined && !screen) return fail('screen', `no screen is called "${step.screen}"`);
  if (step.target !== undefined && !screen)
    return fail('target', 'a step with a target needs the screen on which it is');
  const target = screen?.targets.find(({ id }) => id === step.target);
  if (step.target !== undefined && !target) {
    return fail('target', `no target of the screen "${step.screen}" is called "${step.target}"`);
  }
  const problem = doneProblem(step, screen, target, screens);
  return problem === null ? [] : fail('done', problem);
}

/** What is wrong with `done`, or `null`. */
function doneProblem(
  { done, screen: own }: Step,
  screen: Screen | undefined,
  target: Target | undefined,
  screens: Screens,
): string | null {
  if ('confirmed-by-person' in done) return null;
  if ('arrives' in done) {
    if (!screens.has(done.arrives)) return `no screen is called "${done.arrives}"`;
    return done.arrives === own ? 'a step cannot be done by arriving on its own screen' : null;
  }
  if (!screen) return `"${Object.keys(done).join()}" can only be seen on a screen, and this step has none`;
  if ('message' in done) {
    const known = screen.messages.some(({ id }) => id === done.message);
    return known ? null : `no message of the screen "${screen.id}" is called "${done.message}"`;
  }
  if ('visible' in done) {
    const known = screen.targets.some(({ id }) => id === done.visible);
    return known ? null : `no target of the screen "${screen.id}" is called "${done.visible}"`;
  }
  if (!target) return `"${Object.keys(done).join()}" is about a target, and this step has none`;
  if ('valid' in done) {
    return target.validator ? null : `the target "${target.id}" has no validator that could say "valid"`;
  }
  const canBeSelected = target.role === 'radio' || target.role === 'checkbox';
  return canBeSelected
    ? null
    : `the target "${target.id}" is a ${target.role}: only a radio or a checkbox can be selected`;
}

/** Errors of the exits of a procedure. */
export function checkExits(
  { file, value }: Loaded<ProcedureFile>,
  screens: Screens,
  procedures: ReadonlySet<string>,
): KnowledgeError[] {
  const wrong = value.exits.flatMap((exit, index) => {
    const fail = (key: string, message: string): KnowledgeError[] => [errorAt(file, ['exits', index, key], message)];
    const screen = screens.get(exit.screen);
    if (!screen) return fail('screen', `no screen is called "${exit.screen}"`);
    if (!screen.messages.some(({ id }) => id === exit.message)) {
      return fail('message', `no message of the screen "${screen.id}" is called "${exit.message}"`);
    }
    return exit.to === undefined || procedures.has(exit.to) ? [] : fail('to', `no procedure is called "${exit.to}"`);
  });
  return [...repeated(file, ['exits'], value.exits), ...wrong];
}

/** Errors of steps whose `when` no answer of the person can ever make true, given what the procedure assumes. */
export function checkReachable({ procedure, steps }: Expanded, facts: ReadonlyMap<string, Fact>): KnowledgeError[] {
  const assumed = procedure.assumes ?? {};
  return steps.flatMap(({ step, file, path }) => {
    if (!step.when) return [];
    const when = step.when;
    const fail = (message: string): KnowledgeError[] => [errorAt(file, [...path, 'when'], message)];
    const open = factsOf(when).filter((fact) => !Object.hasOwn(assumed, fact));
    if (open.length > MOST_FACTS) return fail(`this condition uses more than ${MOST_FACTS} facts`);
    const domains = open.map((fact): Domain => [fact, (facts.get(fact)?.values ?? []).map(({ id }) => id)]);
    for (const known of assignments(domains)) {
      if (evaluate(when, { ...known, ...assumed }).value === true) return [];
    }
    return fail(`the step "${step.id}" can never be reached in "${procedure.id}": its condition never holds there`);
  });
}
