/** From stored events to what is shown: a fold, nothing remembered. */
import { type Change, type ChecklistView, foldChecklist, type ItemState } from '../rules/engine/checklist';
import { fold, type NewEvent, type ProgressEvent } from '../rules/engine/progress';
import { itemId, procedureTemplate, type Section, type Template } from '../rules/engine/template';
import type { Knowledge, Procedure } from '../rules/model';
import type { StoredChecklist } from '../store/checklists';
import type { ChecklistRecord } from '../store/schema';
import type { ChecklistHead, ChecklistState } from './messages';

/** The part of a checklist that is worked on: one procedure, which this version knows. */
export interface Part {
  section: Section;
  procedure: Procedure;
}

const ONE_PROCEDURE = 'procedure:';

/** The template of a list that was begun before templates were kept, or null when the procedure is not known. */
export function knownTemplate(knowledge: Knowledge, { template }: ChecklistRecord): Template | null {
  if (!template.startsWith(ONE_PROCEDURE)) return null;
  const procedure = knowledge.procedures[template.slice(ONE_PROCEDURE.length)];
  return procedure === undefined ? null : procedureTemplate(procedure);
}

export const templateOfStored = (knowledge: Knowledge, { template, record }: StoredChecklist): Template | null =>
  template ?? knownTemplate(knowledge, record);

export function viewOf(knowledge: Knowledge, stored: StoredChecklist): ChecklistView {
  const { record, events } = stored;
  const template = templateOfStored(knowledge, stored) ?? { version: record.version, items: [] };
  return foldChecklist(template, record.facts, events);
}

/** All parts whose procedure this version knows, in order. */
function partsOf(knowledge: Knowledge, stored: StoredChecklist): Part[] {
  const template = templateOfStored(knowledge, stored);
  return (template?.sections ?? []).flatMap((section): Part[] => {
    const procedure = knowledge.procedures[section.procedure];
    return procedure === undefined ? [] : [{ section, procedure: within(template, section, procedure) }];
  });
}

/** What is to be guided: the first part with something open, or else the last; null when no procedure of it is known. */
export function partOf(knowledge: Knowledge, stored: StoredChecklist): Part | null {
  const parts = partsOf(knowledge, stored);
  const { items } = viewOf(knowledge, stored);
  return parts.find((part) => !stateOf(part, stored, items).finished) ?? parts.at(-1) ?? null;
}

/** The part called `section`, wherever the work is now. */
export const partCalled = (knowledge: Knowledge, stored: StoredChecklist, section: string): Part | null =>
  partsOf(knowledge, stored).find((part) => part.section.id === section) ?? null;

/** The procedure with those of its steps that the template asks for: a list of one's own may hold only some. */
function within(template: Template | null, section: Section, procedure: Procedure): Procedure {
  const asked = new Set(template?.items.map(({ id }) => id));
  return { ...procedure, steps: procedure.steps.filter(({ id }) => asked.has(itemId(section.id, id))) };
}

/** One part as a checklist of its own. */
export function stateOf(
  { section, procedure }: Part,
  { record }: StoredChecklist,
  items: readonly ItemState[],
): ChecklistState {
  const { steps, current, finished } = fold(procedure, record.facts, wordsOn(section, procedure, items));
  return {
    checklist: record.id,
    procedure: procedure.id,
    steps: steps.map(({ id, done, by, at }) => ({
      id,
      done,
      ...(by === undefined ? {} : { by }),
      ...(at === undefined ? {} : { at }),
    })),
    current,
    finished,
    practice: record.practice,
  };
}

/** The last word on each step of a part. What somebody left out of the case is not asked for. */
export function wordsOn(section: Section, { steps }: Procedure, items: readonly ItemState[]): ProgressEvent[] {
  const states = new Map(items.map((state) => [state.item.id, state]));
  return steps.flatMap(({ id }): ProgressEvent[] => {
    const state = states.get(itemId(section.id, id));
    const last = state?.status.heads.at(-1);
    if (state === undefined || last === undefined) return [];
    const word = { id: last.id, step: id, at: last.at };
    if (state.status.value === 'open') return [{ ...word, kind: 'undone', by: 'person' }];
    return [{ ...word, kind: 'ticked', by: last.change.kind === 'ticked' ? last.change.how : 'person' }];
  });
}

/** What happened to a step, as a change of the checklist. */
export function asChange({ id }: Section, { kind, step, by }: NewEvent): Change {
  const item = itemId(id, step);
  return kind === 'ticked' ? { kind, item, how: by } : { kind, item };
}

export function headOf(knowledge: Knowledge, stored: StoredChecklist): ChecklistHead | null {
  const parts = partsOf(knowledge, stored);
  const part = partOf(knowledge, stored);
  if (part === null) return null;
  const { id, facts, createdAt, practice } = stored.record;
  const { items, label, done, of } = viewOf(knowledge, stored);
  const state = stateOf(part, stored, items);
  const at = parts.findIndex(({ section }) => section.id === part.section.id);
  const current = items.find(({ item }) => state.current && item.id === itemId(part.section.id, state.current));
  return {
    id,
    procedure: part.procedure.id,
    procedureVersion: part.section.version,
    title: templateOfStored(knowledge, stored)?.title ?? part.procedure.title,
    label: label.value,
    done,
    of,
    facts,
    createdAt,
    practice,
    state,
    part: { number: at + 1, of: parts.length },
    now: current ? { item: current.item.id, waiting: current.waiting.value, due: current.due.value } : null,
    before: state.steps.some((step) => step.done) ? null : lastDoneOf(parts.slice(0, at), stored, items),
  };
}

/** The part that comes after `section`. */
export function partAfter(knowledge: Knowledge, stored: StoredChecklist, section: string): Part | null {
  const parts = partsOf(knowledge, stored);
  return parts[parts.findIndex((part) => part.section.id === section) + 1] ?? null;
}

function lastDoneOf(
  parts: readonly Part[],
  stored: StoredChecklist,
  items: readonly ItemState[],
): ChecklistHead['before'] {
  const done = parts.flatMap((part) =>
    stateOf(part, stored, items).steps.flatMap((step) =>
      step.done ? [{ section: part.section.id, step: step.id }] : [],
    ),
  );
  return done.at(-1) ?? null;
}
