/** Replaces `use` by the steps it stands for, and `{parameters}` by the values given with `with`. */
import type { z } from 'zod';
import { LANGUAGES } from '../languages';
import type { Condition, Localized, Procedure, Step, StepOrUse } from '../model';
import { errorAt, type Loaded, type LoadedFiles } from './read-files';
import type { KnowledgeError, Path, YamlFile } from './yaml-file';

type Entry = z.infer<typeof StepOrUse>;
type Steps = { id: string; steps: Entry[] };
type Values = Record<string, Localized>;

/** A step of a procedure and where it is written. */
export interface PlacedStep {
  step: Step;
  file: YamlFile;
  path: Path;
  /** Where the procedure uses the group that the step comes from. */
  used?: { file: YamlFile; path: Path };
}

export interface Expanded {
  procedure: Procedure;
  file: YamlFile;
  steps: PlacedStep[];
}

/** A step as it stands in its file, before anything is filled in. */
export interface WrittenStep {
  /** Path of the file. */
  file: string;
  step: Step;
  /** Ids of the procedures that it is part of. */
  procedures: string[];
}

/** The steps of all procedures and groups, each once, in the order of the files. */
export function writtenSteps(files: LoadedFiles, expanded: readonly Expanded[]): WrittenStep[] {
  const users = new Map<string, string[]>();
  for (const { procedure, steps } of expanded) {
    for (const { file, path } of steps) {
      const key = `${file.path} ${path.join()}`;
      users.set(key, [...(users.get(key) ?? []), procedure.id]);
    }
  }
  return [...files.procedures, ...files.groups]
    .sort((a, b) => a.file.path.localeCompare(b.file.path, 'en'))
    .flatMap(({ file, value }) =>
      value.steps.flatMap((entry, index) => {
        if ('use' in entry) return [];
        const procedures = users.get(`${file.path} ${['steps', index].join()}`) ?? [];
        return [{ file: file.path, step: entry, procedures }];
      }),
    );
}

const PARAMETER = /\{([a-zA-Z][\w-]*)\}/g;

/** Expands every procedure; errors are unknown and circular `use`, repeated ids, and parameters left open or unused. */
export function expandAll(files: LoadedFiles): { procedures: Expanded[]; errors: KnowledgeError[] } {
  const errors: KnowledgeError[] = [];
  const shared = new Map<string, Loaded<Steps>>(
    [...files.procedures, ...files.groups].map((part) => [part.value.id, part]),
  );
  const used = new Set<string>();

  const expand = ({ file, value }: Loaded<Steps>, open: readonly string[]): PlacedStep[] =>
    value.steps.flatMap((entry, index): PlacedStep[] => {
      const path = ['steps', index];
      if (!('use' in entry)) return [{ step: entry, file, path }];
      const part = shared.get(entry.use);
      const where = [...path, 'use'];
      if (!part) {
        errors.push(errorAt(file, where, `no group of steps and no procedure is called "${entry.use}"`));
        return [];
      }
      if (open.includes(entry.use)) {
        errors.push(errorAt(file, where, `circle: ${[...open, entry.use].join(' uses ')}`));
        return [];
      }
      used.add(entry.use);
      const steps = expand(part, [...open, entry.use]);
      const given = entry.with ?? {};
      for (const name of unusedNames(given, steps)) {
        errors.push(errorAt(file, [...path, 'with'], `no text of "${entry.use}" holds {${name}}`, name));
      }
      const here = { file, path };
      return steps.map((placed) => ({
        ...placed,
        step: alsoWhen(fillStep(placed.step, given), entry.when),
        used: here,
      }));
    });

  const procedures = files.procedures.map((loaded): Expanded => {
    const steps = expand(loaded, [loaded.value.id]);
    errors.push(...repeatedIds(loaded.value.id, steps), ...openParameters(loaded.value.id, steps));
    return { procedure: { ...loaded.value, steps: steps.map(({ step }) => step) }, file: loaded.file, steps };
  });
  for (const { file, value } of files.groups) {
    if (!used.has(value.id)) errors.push(errorAt(file, ['id'], `no procedure uses the group "${value.id}"`));
  }
  return { procedures, errors };
}

/** A step with each of its localized texts put through `change`, which is told where in the step the text stands. */
function mapTexts(step: Step, change: (text: Localized, path: Path) => Localized): Step {
  const list = (texts: Localized[], key: string): Localized[] => texts.map((text, index) => change(text, [key, index]));
  const { why, warnings, prepare, lookAlikes, letter, links, undescribed } = step;
  return {
    ...step,
    title: change(step.title, ['title']),
    say: change(step.say, ['say']),
    ...(why && { why: change(why, ['why']) }),
    ...(warnings && { warnings: list(warnings, 'warnings') }),
    ...(prepare && { prepare: list(prepare, 'prepare') }),
    ...(lookAlikes && {
      lookAlikes: lookAlikes.map((alike, index) => ({
        ...alike,
        warning: change(alike.warning, ['lookAlikes', index, 'warning']),
      })),
    }),
    ...(letter && {
      letter: {
        ...letter,
        addressee: change(letter.addressee, ['letter', 'addressee']),
        subject: change(letter.subject, ['letter', 'subject']),
        body: change(letter.body, ['letter', 'body']),
      },
    }),
    ...(links && {
      links: links.map((link, index) => ({ ...link, title: change(link.title, ['links', index, 'title']) })),
    }),
    ...(undescribed && { undescribed: change(undescribed, ['undescribed']) }),
  };
}

/** `step` on one more condition. */
function alsoWhen(step: Step, when: Condition | undefined): Step {
  if (!when) return step;
  return { ...step, when: step.when ? { all: [when, step.when] } : when };
}

function fillStep(step: Step, values: Values): Step {
  return mapTexts(step, (text) => {
    const fill = (language: keyof Localized): string =>
      text[language].replace(
        PARAMETER,
        (whole, name: string) => (Object.hasOwn(values, name) ? values[name]?.[language] : null) ?? whole,
      );
    return { fr: fill('fr'), nl: fill('nl'), de: fill('de'), en: fill('en') };
  });
}

/** Names in the braces of a text, in any of its languages. */
export function parametersOf(text: Localized): string[] {
  const names = Object.values(text).flatMap((sentence) =>
    [...sentence.matchAll(PARAMETER)].map((match) => match[1] ?? ''),
  );
  return [...new Set(names)];
}

/** The localized texts of a step and where they stand in it. */
function textsOf(step: Step): { path: Path; text: Localized }[] {
  const texts: { path: Path; text: Localized }[] = [];
  mapTexts(step, (text, path) => {
    texts.push({ path, text });
    return text;
  });
  return texts;
}

function unusedNames(values: Values, steps: readonly PlacedStep[]): string[] {
  const asked = new Set(steps.flatMap(({ step }) => textsOf(step)).flatMap(({ text }) => parametersOf(text)));
  return Object.keys(values).filter((name) => !asked.has(name));
}

function repeatedIds(procedure: string, steps: readonly PlacedStep[]): KnowledgeError[] {
  const seen = new Set<string>();
  return steps.flatMap(({ step, file, path }) => {
    const repeated = seen.has(step.id);
    seen.add(step.id);
    return repeated ? [errorAt(file, [...path, 'id'], `the step "${step.id}" stands twice in "${procedure}"`)] : [];
  });
}

function openParameters(procedure: string, steps: readonly PlacedStep[]): KnowledgeError[] {
  return steps.flatMap(({ step, file, path }) =>
    textsOf(step).flatMap(({ path: inStep, text }) =>
      parametersOf(text).flatMap((name) => {
        const message = problemWith(name, step, inStep, procedure);
        if (message === null) return [];
        const language = LANGUAGES.find((each) => text[each].includes(`{${name}}`)) ?? 'fr';
        return [errorAt(file, [...path, ...inStep, language], message)];
      }),
    ),
  );
}

/** The guide fills in one thing itself, in one text: the label as it stands on the page, in the instruction. */
function problemWith(name: string, step: Step, place: Path, procedure: string): string | null {
  if (name !== 'label') return `nothing fills {${name}} in "${procedure}": give it with "with", or use {label}`;
  if (place[0] !== 'say') return `{label} is filled in "say" only, not in "${String(place[0])}"`;
  return step.target === undefined ? 'this step has no target whose label {label} could stand for' : null;
}
