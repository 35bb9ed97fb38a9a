/**
 * Checks one part of a file at a time: its shape, then what a shape cannot say. Gives the part with its texts cleaned, or
 * why it is refused.
 */
import { decodeTime } from 'ulid';
import type * as z from 'zod/mini';
import type { Change } from '../../rules/engine/checklist';
import type { Template } from '../../rules/engine/template';
import { type ChecklistRecord, END_OF_TIME, RECORD_VERSION, TemplateRecord } from '../schema';
import type { SharedEvent } from './bundle';
import { cleanText } from './clean-text';
import type { Limits } from './limits';
import type { ItemRefusal } from './refusals';
import { ACTORS, FileEvent, FileRecord, isPlainId } from './shape';
import { rewriteTemplate, textOf, withText } from './texts-in';

export type Checked<T> = { ok: true; value: T; cleaned: number } | { ok: false; why: ItemRefusal; at?: string };

const no = (why: ItemRefusal, at?: string): { ok: false; why: ItemRefusal; at?: string } => ({
  ok: false,
  why,
  ...(at === undefined || at === '' ? {} : { at }),
});

const IS_TIME = /(^|\.)(at|createdAt|until)$/;

/** `value` as `schema` has it, or the first thing that is wrong with it. */
export function checkShape<T>(schema: z.ZodMiniType<T>, value: unknown): Checked<T> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return { ok: true, value: parsed.data, cleaned: 0 };
  const [issue] = parsed.error.issues;
  const at = issue?.path.map(String).join('.').slice(0, 200);
  if (issue?.code === 'too_big' && issue.origin === 'number' && IS_TIME.test(at ?? '')) return no('beyond-2200', at);
  if (issue?.code === 'too_big' && (issue.origin === 'string' || issue.origin === 'array')) return no('too-long', at);
  if (issue?.code === 'invalid_union' && at === 'change.kind') return no('unknown-kind', at);
  return no('wrong-shape', at);
}

export function checkRecord(value: unknown, limits: Limits): Checked<ChecklistRecord> {
  if (isNewer(value)) return no('from-the-future', 'v');
  if (Object.keys(own(value, 'facts') ?? {}).length > limits.facts) return no('too-many', 'facts');
  if (own(value, 'practice') === true) return no('practice');
  const checked = checkShape(FileRecord, value);
  if (!checked.ok) return checked;
  const { id, template, version, facts } = checked.value;
  if (isBeyond(id)) return no('beyond-2200', 'id');
  const ids = Object.entries(facts).flat();
  if (![template, version, ...ids].every(isPlainId)) return no('bad-id');
  return checked;
}

export function checkTemplate(value: unknown): Checked<Template> {
  const checked = checkShape(TemplateRecord, value);
  if (!checked.ok) return checked;
  const template = checked.value as Template;
  const wrong = wrongWithTemplate(template);
  if (wrong !== null) return wrong;
  let cleaned = 0;
  let empty: string | undefined;
  const seen = rewriteTemplate(template, (text, where) => {
    const { text: kept, removed } = cleanText(text);
    cleaned += removed;
    if (kept.trim() === '') empty ??= where;
    return kept;
  });
  return empty === undefined ? { ok: true, value: seen, cleaned } : no('empty-text', empty);
}

function wrongWithTemplate({ id, version, sections, items }: Template): (Checked<never> & { ok: false }) | null {
  if (![id, version].every(isPlainId)) return no('bad-id');
  const sectionIds = new Set(sections.map((section) => section.id));
  if (sectionIds.size < sections.length) return no('duplicate-differs', 'sections');
  for (const [index, section] of sections.entries()) {
    if (!isPlainId(section.id) || !isPlainId(section.procedure)) return no('bad-id', `sections.${index}.id`);
    if (!isActor(section.actor)) return no('wrong-shape', `sections.${index}.actor`);
  }
  const itemIds = new Set<string>();
  for (const [index, item] of items.entries()) {
    const at = `items.${index}`;
    if (!isPlainId(item.id)) return no('bad-id', `${at}.id`);
    if (itemIds.has(item.id)) return no('duplicate-differs', `${at}.id`);
    itemIds.add(item.id);
    if (item.actor !== undefined && !isActor(item.actor)) return no('wrong-shape', `${at}.actor`);
    // The id says which step it is: `section/step`.
    const { section } = item;
    const misplaced = section !== undefined && !(sectionIds.has(section) && item.id.startsWith(`${section}/`));
    if (misplaced) return no('wrong-shape', `${at}.section`);
    if ((item.takes?.length ?? 0) > 30) return no('too-long', `${at}.takes`);
  }
  return null;
}

/** One event of the list `checklist`. */
export function checkEvent(value: unknown, checklist: string): Checked<SharedEvent> {
  if (isNewer(value)) return no('from-the-future', 'v');
  const checked = checkShape(FileEvent, value);
  if (!checked.ok) return checked;
  const event = checked.value as SharedEvent;
  if (event.checklist !== checklist) return no('other-checklist', 'checklist');
  if (isBeyond(event.id)) return no('beyond-2200', 'id');
  if (!isPlainId(event.author)) return no('bad-id', 'author');
  // Whoever has seen something comes after it: so no chain of events comes back to itself.
  if (event.prev.some((seen) => seen >= event.id)) return no('prev-not-before', 'prev');
  const wrong = wrongWithChange(event.change);
  if (wrong !== null) return wrong;
  return cleanEvent(event);
}

function wrongWithChange(change: Change): (Checked<never> & { ok: false }) | null {
  const ids = [
    'item' in change ? change.item : null,
    change.kind === 'added' ? change.after : null,
    change.kind === 'migrated' ? change.version : null,
  ];
  if (!ids.every((id) => id === null || isPlainId(id))) return no('bad-id', 'change');
  if (change.kind === 'due' && change.day !== null) {
    if (!isRealDay(change.day)) return no('impossible-date', 'change.day');
    if (change.day >= '2200') return no('beyond-2200', 'change.day');
  }
  return null;
}

function cleanEvent(event: SharedEvent): Checked<SharedEvent> {
  const text = textOf(event.change);
  if (text === null) return { ok: true, value: event, cleaned: 0 };
  const { text: kept, removed } = cleanText(text);
  // Only a label may be empty: so it is taken away.
  if (kept.trim() === '' && event.change.kind !== 'labelled') return no('empty-text', 'change');
  return {
    ok: true,
    value: removed === 0 ? event : { ...event, change: withText(event.change, kept) },
    cleaned: removed,
  };
}

function isRealDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

const isBeyond = (ulid: string): boolean => decodeTime(ulid) > END_OF_TIME;
const isActor = (actor: string): boolean => (ACTORS as readonly string[]).includes(actor);

function isNewer(value: unknown): boolean {
  const version = own(value, 'v');
  return typeof version === 'number' && version > RECORD_VERSION;
}

/** The own property of something that may be anything. */
export function own(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<string, unknown>)[key];
}
