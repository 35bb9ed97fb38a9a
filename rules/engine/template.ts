/**
 * What a checklist is started from: the items of one procedure, of a journey of several, or of somebody's own choice.
 * A template is kept as it was when the checklist was started: a newer Ariane may know other steps.
 */
import type { Actor, Condition, Localized, Procedure } from '../model';

/** Knowledge in four languages; a person's own words in one. */
export type Words = Localized | string;

export interface TemplateItem {
  /** Unique in the template: `section/step`, or for an item of one's own a random id. */
  id: string;
  title: Words;
  /** Where the item is a step that the guide knows: its section; the step is what stands after the `/`. */
  section?: string;
  actor?: Actor;
  /** Left out of a case in which this does not hold. */
  when?: Condition;
  /** How long the administration takes after it: an ISO 8601 duration. */
  takes?: string;
}

/** The part of a template that is one procedure. */
export interface Section {
  /** The id of the procedure; for one that comes again, with `.2`, `.3`, … after it. */
  id: string;
  procedure: string;
  version: number;
  title: Localized;
  actor: Actor;
  /** Only some of its steps, by somebody's choice: in a newer version the procedure's new steps do not join them. */
  chosen?: boolean;
}

export interface Template {
  /** `procedure:<id>`, `journey:<decision>/<outcome>`, or `own:<random id>`. */
  id: string;
  /** What it was made of: for published ones the versions of the procedures; for one's own a number that grows. */
  version: string;
  title: Words;
  sections: Section[];
  items: TemplateItem[];
}

/** The section of each procedure, with a number where one comes again. */
export function sectionsOf(procedures: readonly Procedure[]): Section[] {
  const met = new Map<string, number>();
  return procedures.map(({ id, version, title, actor }) => {
    const count = (met.get(id) ?? 0) + 1;
    met.set(id, count);
    return { id: count === 1 ? id : `${id}.${count}`, procedure: id, version, title, actor };
  });
}

/** The items of one section, as the procedure has them now. */
export function itemsOf({ id: section }: Section, procedure: Procedure): TemplateItem[] {
  return procedure.steps.map(({ id, title, actor, when, processingTime }) => ({
    id: itemId(section, id),
    title,
    section,
    actor: actor ?? procedure.actor,
    ...(when === undefined ? {} : { when: assuming(when, procedure.assumes) }),
    ...(processingTime === undefined ? {} : { takes: processingTime }),
  }));
}

/** The template of `procedures`, carried out in this order. */
export function templateOf(id: string, title: Words, procedures: readonly Procedure[]): Template {
  const sections = sectionsOf(procedures);
  return {
    id,
    version: procedures.map(({ version }) => version).join('.'),
    title,
    sections,
    items: sections.flatMap((section, index) => {
      const procedure = procedures[index];
      return procedure ? itemsOf(section, procedure) : [];
    }),
  };
}

/** The template of a single procedure. */
export const procedureTemplate = (procedure: Procedure): Template =>
  templateOf(`procedure:${procedure.id}`, procedure.title, [procedure]);

export const itemId = (section: string, step: string): string => `${section}/${step}`;

/** The step of an item that the guide knows, or null for an item of one's own. */
export function stepOfItem({ id, section }: Pick<TemplateItem, 'id' | 'section'>): string | null {
  return section === undefined ? null : id.slice(section.length + 1);
}

/** What a procedure assumes is put into the condition, so that it needs no procedure to be judged. */
function assuming(when: Condition, assumes: Readonly<Record<string, string>> | undefined): Condition {
  if ('all' in when) return { all: when.all.map((part) => assuming(part, assumes)) };
  if ('any' in when) return { any: when.any.map((part) => assuming(part, assumes)) };
  if ('not' in when) return { not: assuming(when.not, assumes) };
  const known = assumes && Object.hasOwn(assumes, when.fact) ? assumes[when.fact] : undefined;
  if (known === undefined) return when;
  const always: Condition = { all: [] };
  return known === when.is ? always : { not: always };
}
