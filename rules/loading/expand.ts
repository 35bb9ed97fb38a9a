/** Replaces `use` by the steps it stands for, and `{parameters}` by the values given with `with`. */
import type { z } from 'zod';
import { LANGUAGES } from '../languages';
import type { Localized, Procedure, Step, StepOrUse } from '../model';
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
}

export interface Expanded {
  procedure: Procedure;
  file: YamlFile;
  steps: PlacedStep[];
}

/** What the guide fills in when it shows a step: the label as it stands on the page, the host as it stands in the bar. */
const RUN_TIME_PARAMETERS = ['label', 'host'] as const;

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
      return steps.map((placed) => ({ ...placed, step: fillStep(placed.step, given) }));
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

/** Changes every localized text of `step`. */
function mapTexts(step: Step, change: (text: Localized) => Localized): Step {
  const { title, say, why, warnings, links } = step;
  return {
    ...step,
    title: change(title),
    say: change(say),
    ...(why && { why: change(why) }),
    ...(warnings && { warnings: warnings.map(change) }),
    ...(links && { links: links.map((link) => ({ ...link, title: change(link.title) })) }),
  };
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
function textsOf({ title, say, why, warnings, links }: Step): { path: Path; text: Localized }[] {
  return [
    { path: ['title'], text: title },
    { path: ['say'], text: say },
    ...(why ? [{ path: ['why'], text: why }] : []),
    ...(warnings ?? []).map((text, index) => ({ path: ['warnings', index], text })),
    ...(links ?? []).map((link, index) => ({ path: ['links', index, 'title'], text: link.title })),
  ];
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
        const message = problemWith(name, step, procedure);
        if (message === null) return [];
        const language = LANGUAGES.find((each) => text[each].includes(`{${name}}`)) ?? 'fr';
        return [errorAt(file, [...path, ...inStep, language], message)];
      }),
    ),
  );
}

function problemWith(name: string, step: Step, procedure: string): string | null {
  if (!RUN_TIME_PARAMETERS.some((known) => known === name)) {
    const known = RUN_TIME_PARAMETERS.map((each) => `{${each}}`).join(' or ');
    return `nothing fills {${name}} in "${procedure}": give it with "with", or use ${known}`;
  }
  if (name === 'label' && step.target === undefined)
    return 'this step has no target whose label {label} could stand for';
  return null;
}
