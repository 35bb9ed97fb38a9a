/** What the list of checklists shows of one, worked out of its fold. */
import { type ChecklistView, foldChecklist } from '../rules/engine/checklist';
import type { Template } from '../rules/engine/template';
import type { ChecklistRecord, EventRecord, SummaryRecord } from './schema';

/** `template` is null where it was not kept and is not known: then nothing can be counted. */
export function summaryOf(
  record: ChecklistRecord,
  template: Template | null,
  events: readonly EventRecord[],
): SummaryRecord {
  const view = foldChecklist(template ?? { version: record.version, items: [] }, record.facts, events);
  const open = view.items.filter(({ status }) => status.value === 'open');
  const days = [view.due.value, ...open.map(({ due }) => due.value)].filter((day) => day !== null);
  const ends = open.map(({ waiting }) => waiting.value).filter((end) => end !== null);
  return {
    id: record.id,
    template: record.template,
    title: template?.title ?? null,
    label: view.label.value,
    practice: record.practice,
    createdAt: record.createdAt,
    updatedAt: events.reduce((latest, { at }) => Math.max(latest, at), record.createdAt),
    ...counts(view),
    due: days.sort()[0] ?? null,
    waitingUntil: ends.length === 0 ? null : Math.min(...ends),
    assigned: [...new Set(open.flatMap(({ assigned }) => assigned.value ?? []))],
  };
}

function counts({ done, of, finished, closed, diverged }: ChecklistView) {
  return { done, of, finished, closed, diverged };
}
