/**
 * The `.ariane.json` file: checklists with all that happened to them, as they travel between people. Lossless, and merged
 * by union. What a person's own numbers are never leaves: see redact.ts. The enterprise of a case is not part of it.
 */
import type { Template } from '../../rules/engine/template';
import type { Actor } from '../../rules/model';
import type { PointingHint } from '../../session/messages';
import type { ChecklistRecord, EventRecord } from '../schema';

export interface BundledChecklist {
  record: ChecklistRecord;
  /** As it was at the start; null where it was begun before templates were kept. */
  template: Template | null;
  events: EventRecord[];
}

/** Which part of the checklist somebody is asked to do. */
export interface Handover {
  actor: Actor;
  items: string[];
}

export interface Bundle {
  /** Milliseconds since the epoch. */
  madeAt: number;
  /** Random id of the copy of Ariane that made it. */
  author?: string;
  /** Only in a bundle of one checklist. */
  handover?: Handover;
  checklists: BundledChecklist[];
  /** Every template once: those at the start of the checklists, those they went on with, those offered. */
  templates: Template[];
  /** `id@version` of the templates that are sent for their own sake. */
  offered: string[];
  hints: PointingHint[];
}

export const keyOf = ({ id, version }: Pick<Template, 'id' | 'version'>): string => `${id}@${version}`;

/** What the start template of a checklist is called. */
export const startKeyOf = ({ template, version }: ChecklistRecord): string => `${template}@${version}`;

/** All templates of a bundle, those of its checklists among them, each once. */
export function allTemplates({ templates, checklists }: Pick<Bundle, 'templates' | 'checklists'>): Template[] {
  const every = [...templates, ...checklists.flatMap(({ template }) => template ?? [])];
  const once = new Map<string, Template>();
  for (const template of every) if (!once.has(keyOf(template))) once.set(keyOf(template), template);
  return [...once.values()];
}
