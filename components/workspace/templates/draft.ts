/** A template being put together: its parts, in order, each with a key that stays with it. Pure. */
import type { DraftPart, TemplateDraft } from '../../../rules/engine/own-template';
import type { Knowledge } from '../../../rules/model';
import { dayOf } from '../days';
import { holdsNationalNumber } from '../personal';

export interface EditedPart {
  key: string;
  part: DraftPart;
}
export interface Edited {
  title: string;
  parts: EditedPart[];
}

/** As many parts and items as a template can hold; see session/parse-message.ts and store/schema.ts. */
const MOST_PARTS = 200;
export const MOST_ITEMS = 1_000;

export function editedOf({ title, parts }: TemplateDraft): Edited {
  return { title, parts: parts.map((part, index) => ({ key: `kept-${index}`, part })) };
}

export const draftOfEdited = ({ title, parts }: Edited): TemplateDraft => ({
  title: title.trim(),
  parts: parts.map(({ part }) => ('title' in part ? { ...part, title: part.title.trim() } : part)),
});

/** A copy for a template of its own: nothing in it is that of the other. */
export function copyOf({ parts }: TemplateDraft, title: string): TemplateDraft {
  return { title, parts: parts.map(({ id: _, ...part }) => part as DraftPart) };
}

/** One place up (-1) or down (1); the same where there is no such place. */
export function moved(edited: Edited, key: string, by: -1 | 1): Edited {
  const at = edited.parts.findIndex((part) => part.key === key);
  const part = edited.parts[at];
  const to = at + by;
  if (part === undefined || to < 0 || to >= edited.parts.length) return edited;
  return { ...edited, parts: edited.parts.toSpliced(at, 1).toSpliced(to, 0, part) };
}

export const without = (edited: Edited, key: string): Edited => ({
  ...edited,
  parts: edited.parts.filter((part) => part.key !== key),
});

export const withPart = (edited: Edited, key: string, part: DraftPart): Edited => ({
  ...edited,
  parts: edited.parts.some((known) => known.key === key)
    ? edited.parts.map((known) => (known.key === key ? { key, part } : known))
    : [...edited.parts, { key, part }],
});

/** How many items it gives; steps that do not apply to a case are counted, too. */
export function countOf({ parts }: Pick<TemplateDraft, 'parts'>, knowledge: Knowledge): number {
  const sizes = parts.map((part) => {
    if ('title' in part) return 1;
    return 'steps' in part ? part.steps.length : (knowledge.procedures[part.procedure]?.steps.length ?? 0);
  });
  return sizes.reduce((sum, size) => sum + size, 0);
}

export type Fault = 'title' | 'empty' | 'number' | 'part' | 'steps' | 'unknown' | 'many';

/** Why it cannot be kept as it is, and which part is to blame; null when it can. */
export function faultOf(edited: Edited, knowledge: Knowledge, now: number): { why: Fault; key: string | null } | null {
  const today = dayOf(now);
  if (edited.title.trim() === '') return { why: 'title', key: null };
  if (holdsNationalNumber(edited.title, today)) return { why: 'number', key: null };
  if (edited.parts.length === 0) return { why: 'empty', key: null };
  for (const { key, part } of edited.parts) {
    const why = faultOfPart(part, knowledge, today);
    if (why !== null) return { why, key };
  }
  const many = edited.parts.length > MOST_PARTS || countOf(draftOfEdited(edited), knowledge) > MOST_ITEMS;
  return many ? { why: 'many', key: null } : null;
}

function faultOfPart(part: DraftPart, knowledge: Knowledge, today: string): Fault | null {
  if ('title' in part) {
    if (part.title.trim() === '') return 'part';
    return holdsNationalNumber(part.title, today) ? 'number' : null;
  }
  const procedure = knowledge.procedures[part.procedure];
  if (procedure === undefined) return 'unknown';
  if (!('steps' in part)) return null;
  const known = new Set(procedure.steps.map(({ id }) => id));
  return part.steps.some((step) => known.has(step)) ? null : 'steps';
}
