/** Checklists for tests: events that name what their authors had seen, as the store writes them. */
import { type Change, type ChecklistEvent, foldChecklist, prevFor } from '../../../rules/engine/checklist';
import type { Template, TemplateItem } from '../../../rules/engine/template';
import type { EventRecord } from '../../../store/schema';
import { localized } from './small-knowledge';

export const LIST = '01J0000000000000000000000A';
export const OWN = '00000000000000aa';
export const OTHER = '3fa2000000000000';
/** A day in the working hours of a fictitious desk, here. */
export const NINE = new Date(2026, 10, 20, 9, 0).getTime();
export const at = (hour: number, minute: number) => new Date(2026, 10, 20, hour, minute).getTime();

let count = 0;
export const nextId = () => {
  count += 1;
  return `01J${String(count).padStart(23, '0')}`;
};

export const itemOf = (id: string, rest: Partial<TemplateItem> = {}): TemplateItem => ({
  id,
  title: `item ${id}`,
  ...rest,
});

export const templateOf = (items: TemplateItem[], rest: Partial<Template> = {}): Template => ({
  id: 'procedure:appoint',
  version: '1',
  title: localized('procedure appoint'),
  sections: [
    {
      id: 'appoint',
      procedure: 'appoint',
      version: 1,
      title: localized('procedure appoint'),
      actor: 'legal-representative',
    },
  ],
  items,
  ...rest,
});

interface Given {
  author?: string;
  key?: string;
  at?: number;
  /** What the author had seen; by default everything that came before. */
  seen?: readonly ChecklistEvent[];
}

/** `events` with one more. */
export function andThen(events: readonly EventRecord[], change: Change, given: Given = {}): EventRecord[] {
  const id = nextId();
  const { author = OWN, key = `key-${id}`, seen = events } = given;
  const prev = prevFor(change, id, seen);
  return [...events, { v: 2, id, checklist: LIST, at: given.at ?? at(10, 2), author, key, prev, change }];
}

/** Events of several changes, one after the other. */
export const history = (...changes: (Change | [Change, Given])[]): EventRecord[] =>
  changes.reduce<EventRecord[]>(
    (events, change) => (Array.isArray(change) ? andThen(events, ...change) : andThen(events, change)),
    [],
  );

export const viewOf = (template: Template, events: readonly ChecklistEvent[]) => foldChecklist(template, {}, events);
