/** Reading one checklist as it is held here: parsed whole, or not at all. */
import { versionOf } from '../rules/engine/checklist';
import type { Template } from '../rules/engine/template';
import { StoreError } from './database';
import { templateFor } from './kept-templates';
import { ChecklistRecord, type ChecklistRow, EventRecord, Kept, TemplateRecord } from './schema';
import type { Reading } from './transaction';

export interface StoredChecklist {
  record: ChecklistRecord;
  /** The one it goes on with, as it was then; null where it was begun before templates were kept. */
  template: Template | null;
  /** In the order of their ids. */
  events: EventRecord[];
}

/** A checklist with what only this copy knows of it. */
export interface Held {
  stored: StoredChecklist;
  /** All templates that it went on with, and their keys. */
  templates: readonly Template[];
  kept: readonly string[];
}

export const HELD_IN = ['checklists', 'events', 'templates'] as const;

/** @throws StoreError when a row of it is not what this version writes: then nothing is guessed. */
export async function heldIn(tx: Reading, id: string): Promise<Held | null> {
  const [row, events] = await Promise.all([
    tx.objectStore('checklists').get(id),
    tx.objectStore('events').index('checklist').getAll(id),
  ]);
  if (row === undefined) return null;
  const kept = Kept.safeParse(row).data?.kept ?? [];
  const templates = await Promise.all(kept.map((key) => tx.objectStore('templates').get(key)));
  return heldFrom(row, kept, templates, events);
}

/** The checklist that these rows are. @throws StoreError when one of them is none of ours */
export function heldFrom(
  row: unknown,
  kept: readonly string[],
  templates: readonly unknown[],
  events: readonly unknown[],
): Held {
  const record = ChecklistRecord.safeParse(row).data;
  const parsed = events.flatMap((event) => asEvent(event) ?? []);
  const known = templates.flatMap((template) => asTemplate(template) ?? []);
  if (record === undefined || parsed.length < events.length || known.length < kept.length) {
    throw new StoreError('store-corrupt');
  }
  parsed.sort(byId);
  const template = templateFor(known, versionOf(parsed, record.version), record.version);
  return { stored: { record, template, events: parsed }, templates: known, kept };
}

export const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** The row as an event, or null. */
export const asEvent = (row: unknown): EventRecord | null => (EventRecord.safeParse(row).data as EventRecord) ?? null;

/** Without the key of its row; null when it is none. */
export function asTemplate(row: unknown): Template | null {
  if (isDeeper(row, DEEPEST)) return null;
  return (TemplateRecord.safeParse(row).data as Template | undefined) ?? null;
}

/** Objects and lists within each other: deeper is nobody's condition, and reading it would cost the stack. */
const DEEPEST = 40;

function isDeeper(value: unknown, than: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return than === 0 || Object.values(value).some((inner) => isDeeper(inner, than - 1));
}

/** The row to write, for a checklist that keeps `kept`. */
export const rowOf = (record: ChecklistRecord, kept: readonly string[]): ChecklistRow =>
  kept.length === 0 ? record : { ...record, kept: [...kept] };
