/**
 * The `.ariane.json` file: checklists with all that happened to them, as they travel between people. Lossless, and merged
 * by union. No national number leaves: see redact.ts. The enterprise of a case is not part of it.
 */
import { versionOf } from '../../rules/engine/checklist';
import type { Template } from '../../rules/engine/template';
import type { Actor } from '../../rules/model';
import type { PointingHint } from '../../session/messages';
import type { Held, StoredChecklist } from '../held';
import type { Incoming } from '../incoming';
import { templateFor } from '../kept-templates';
import type { ChecklistRecord, EventRecord } from '../schema';

/** What a message was called in which it happened is its machine's own affair, and stays there. */
export type SharedEvent = Omit<EventRecord, 'key'>;

export interface BundledChecklist {
  record: ChecklistRecord;
  /** Those that it went on with, the one of the start first; none where it was begun before templates were kept. */
  templates: Template[];
  /** In the order of their ids. */
  events: SharedEvent[];
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
  /** Templates of somebody's own, sent for their own sake. */
  offered: Template[];
  hints: PointingHint[];
}

/** A checklist of this machine, as it goes into a bundle. */
export function bundled({
  stored: { record, events },
  templates,
}: Pick<Held, 'stored' | 'templates'>): BundledChecklist {
  return { record, templates: [...templates], events: events.map(({ key: _, ...event }) => event) };
}

/** For whoever merges it. */
export function asIncoming({ record, templates, events }: BundledChecklist): Incoming {
  const [template = null, ...others] = templates;
  return { record, template, templates: others, events };
}

/** What the other forms are made of: the list with the template that it goes on with. */
export type SharedChecklist = Pick<StoredChecklist, 'record' | 'template'> & { events: readonly SharedEvent[] };

export function asItStands({ record, templates, events }: BundledChecklist): SharedChecklist {
  return { record, template: templateFor(templates, versionOf(events, record.version), record.version), events };
}
