/** What must hold between steps, exits, screens and targets, as they are written. */
import type { Action, Host, Language, ProcedureFile, Screen, Step, StepGroup, Target, TargetRole } from '../model';
import { checkLabels, screenLanguages } from './check-screens';
import { repeated } from './lists';
import { errorAt, type Loaded } from './read-files';
import type { KnowledgeError, Path, YamlFile } from './yaml-file';

type Screens = ReadonlyMap<string, Screen>;
/** The languages in which a screen shows its options. */
type LanguagesOf = (screen: Screen) => ReadonlySet<Language>;

/** Errors of the steps that are written in one file, procedure or group. */
export function checkSteps(
  { file, value }: Loaded<ProcedureFile | StepGroup>,
  screens: Screens,
  hosts: readonly Host[],
): KnowledgeError[] {
  const languagesOf: LanguagesOf = (screen) => screenLanguages(screen, hosts);
  return value.steps.flatMap((entry, index) =>
    'use' in entry ? [] : checkStep(file, ['steps', index], entry, screens, languagesOf),
  );
}

function checkStep(
  file: YamlFile,
  path: Path,
  step: Step,
  screens: Screens,
  languagesOf: LanguagesOf,
): KnowledgeError[] {
  const fail = (key: string, message: string): KnowledgeError[] => [errorAt(file, [...path, key], message)];
  const screen = step.screen === undefined ? undefined : screens.get(step.screen);
  if (step.screen !== undefined && !screen) return fail('screen', `no screen is called "${step.screen}"`);
  if (step.target !== undefined && !screen)
    return fail('target', 'a step with a target needs the screen on which it is');
  if (step.target !== undefined && screen?.undescribed) {
    return fail('target', `the screen "${screen.id}" is undescribed: nothing on it can be pointed at`);
  }
  const target = screen?.targets.find(({ id }) => id === step.target);
  if (step.target !== undefined && !target) {
    return fail('target', `no target of the screen "${step.screen}" is called "${step.target}"`);
  }
  const wrongDo = doProblem(step, target);
  const wrongDone = doneProblem(step, screen, target, screens);
  return [
    ...(wrongDo === null ? [] : fail('do', wrongDo)),
    ...(wrongDone === null ? [] : fail('done', wrongDone)),
    ...(step.prepare && NOTHING_TO_PREPARE.includes(step.do)
      ? fail('prepare', `nothing is prepared for "${step.do}": say it in the step before, or in "requires"`)
      : []),
    ...checkOption(file, path, step, target, screen && languagesOf(screen)),
  ];
}

/** The person only looks on: what must be at hand belongs to the step that uses it. */
const NOTHING_TO_PREPARE: readonly Action[] = ['read', 'wait'];

/** What can be done with a target, by its role. An action that is not listed fits every target. */
const ROLES: Partial<Record<Action, readonly TargetRole[]>> = {
  fill: ['textbox'],
  tick: ['checkbox'],
  choose: ['radio', 'combobox'],
  press: ['button', 'link', 'disclosure'],
  upload: ['file'],
};

function doProblem({ do: action }: Step, target: Target | undefined): string | null {
  const roles = ROLES[action];
  if (target === undefined || !roles || roles.includes(target.role)) return null;
  return `"${action}" is for a ${roles.join(' or ')}, and the target "${target.id}" is a ${target.role}`;
}

/** Errors of the option to choose in a list, and of those that people take for it. */
function checkOption(
  file: YamlFile,
  path: Path,
  { option, lookAlikes }: Step,
  target: Target | undefined,
  languages: ReadonlySet<Language> | undefined,
): KnowledgeError[] {
  const fail = (key: string, message: string): KnowledgeError[] => [errorAt(file, [...path, key], message)];
  if (!option) return lookAlikes ? fail('lookAlikes', 'only an option can be mistaken for another: none is given') : [];
  if (target?.role !== 'combobox') return fail('option', 'an option is chosen in a combobox only');
  if (!languages) return [];
  const alikes = (lookAlikes ?? []).flatMap(({ labels }, index) => {
    const place = [...path, 'lookAlikes', index, 'labels'];
    const same = (Object.keys(labels) as Language[]).filter((language) =>
      labels[language]?.some(({ text }) => option[language]?.some((right) => right.text === text)),
    );
    return [
      ...checkLabels(file, place, labels, languages),
      ...same.map((language) => errorAt(file, [...place, language], 'this is the option itself')),
    ];
  });
  return [...checkLabels(file, [...path, 'option'], option, languages), ...alikes];
}

/** Roles of which `valid` can be said. Without a validator any value will do. */
const HOLDS_A_VALUE: readonly TargetRole[] = ['textbox', 'combobox', 'file'];

/** What is wrong with `done`, or `null`. */
function doneProblem(
  { done, screen: own, option }: Step,
  screen: Screen | undefined,
  target: Target | undefined,
  screens: Screens,
): string | null {
  if ('confirmed-by-person' in done) return null;
  if ('arrives' in done) {
    const next = screens.get(done.arrives);
    if (!next) return `no screen is called "${done.arrives}"`;
    if (next.undescribed) {
      return `the screen "${next.id}" is undescribed: nobody sees that it is reached but the person, so let that one confirm`;
    }
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
    return HOLDS_A_VALUE.includes(target.role)
      ? null
      : `the target "${target.id}" is a ${target.role}: only a ${HOLDS_A_VALUE.join(' or a ')} holds a value`;
  }
  if (target.role === 'combobox') {
    return option ? null : `the target "${target.id}" is a list: "selected" needs the option that is to be chosen`;
  }
  return target.role === 'radio' || target.role === 'checkbox'
    ? null
    : `the target "${target.id}" is a ${target.role}: only a radio, a checkbox or an option can be selected`;
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
