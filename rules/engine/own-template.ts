/**
 * Templates of a person's own: whole procedures, single steps of them, and items in their own words, in any order.
 * What a version takes over from the one before keeps its id there, wherever it stands now: a checklist that goes on
 * with the newer version finds its ticks by it.
 */
import type { Procedure } from '../model';
import { itemsOf, type Section, stepOfItem, type Template, type TemplateItem, type Words } from './template';

/** What a person puts together. `id`: of what the version before held already (a section, or an item). */
export interface TemplateDraft {
  title: string;
  parts: DraftPart[];
}
export type DraftPart =
  | { procedure: string; id?: string }
  | { procedure: string; steps: string[]; id?: string }
  | { title: string; id?: string };

/** The same with its procedures at hand. */
export type OwnPart = { id?: string; procedure: Procedure; steps?: readonly string[] } | { id?: string; title: string };

/** `newId` gives an id for an item that no version before had. */
export function ownTemplate(
  { id, version, title }: Pick<Template, 'id' | 'version' | 'title'>,
  parts: readonly OwnPart[],
  newId: () => string,
): Template {
  const ids = idsOf(parts, newId);
  const sections: Section[] = [];
  const items = parts.flatMap((part, index): TemplateItem[] => {
    const own = ids[index] ?? newId();
    if (!('procedure' in part)) return [{ id: own, title: part.title }];
    const section = sectionOf(own, part);
    sections.push(section);
    const all = itemsOf(section, part.procedure);
    const chosen = part.steps && new Set(part.steps);
    return chosen ? all.filter((item) => chosen.has(stepOfItem(item) ?? '')) : all;
  });
  return { id, version, title, sections, items };
}

function sectionOf(id: string, { procedure, steps }: Extract<OwnPart, { procedure: Procedure }>): Section {
  const { version, title, actor } = procedure;
  return { id, procedure: procedure.id, version, title, actor, ...(steps && { chosen: true }) };
}

/** One id for each part, all different: of two parts that claim the same, the first has it. */
function idsOf(parts: readonly OwnPart[], newId: () => string): string[] {
  const owners = new Map<string, number>();
  parts.forEach((part, index) => {
    if (part.id !== undefined && !owners.has(part.id) && fits(part, part.id)) owners.set(part.id, index);
  });
  const taken = new Set(owners.keys());
  return parts.map((part, index) => {
    if (part.id !== undefined && owners.get(part.id) === index) return part.id;
    const id = 'procedure' in part ? freeSection(part.procedure.id, taken) : newId();
    taken.add(id);
    return id;
  });
}

/** The steps of a section are found by its id, so it must be one of its own procedure. */
const fits = (part: OwnPart, id: string): boolean =>
  'procedure' in part
    ? /^(\.\d+)?$/.test(id.slice(part.procedure.id.length)) && id.startsWith(part.procedure.id)
    : true;

function freeSection(procedure: string, taken: ReadonlySet<string>): string {
  if (!taken.has(procedure)) return procedure;
  let count = 2;
  while (taken.has(`${procedure}.${count}`)) count += 1;
  return `${procedure}.${count}`;
}

/** What a template was put together from, to be changed and kept again. */
export function draftOf(
  { title, sections, items }: Pick<Template, 'title' | 'sections' | 'items'>,
  say: (words: Words) => string,
): TemplateDraft {
  const known = new Map(sections.map((section) => [section.id, section]));
  const parts: DraftPart[] = [];
  const open = new Map<string, string[]>();
  for (const item of items) {
    const section = item.section === undefined ? undefined : known.get(item.section);
    if (section === undefined) {
      parts.push({ title: say(item.title), id: item.id });
      continue;
    }
    const steps = open.get(section.id);
    const step = stepOfItem(item) ?? '';
    if (steps !== undefined) {
      steps.push(step);
      continue;
    }
    const chosen = [step];
    open.set(section.id, chosen);
    const { id, procedure } = section;
    parts.push(section.chosen ? { procedure, steps: chosen, id } : { procedure, id });
  }
  return { title: say(title), parts };
}
