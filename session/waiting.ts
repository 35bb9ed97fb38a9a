/** Which items wait after a change: rules/engine/waiting, asked with what this version knows of the steps. */
import type { Change } from '../rules/engine/checklist';
import { stepOfItem, type TemplateItem } from '../rules/engine/template';
import { waitingAfter } from '../rules/engine/waiting';
import type { Knowledge } from '../rules/model';
import type { StoredChecklist } from '../store/checklists';
import { templateOfStored, viewOf } from './checklist-state';

/** `changes`, and what they mean for waiting. An exercise has a clock of its own: nobody waits there. */
export function withWaiting(
  knowledge: Knowledge,
  stored: StoredChecklist,
  changes: readonly Change[],
  now: number,
): Change[] {
  if (stored.record.practice || changes.length === 0) return [...changes];
  const sections = new Map(templateOfStored(knowledge, stored)?.sections.map(({ id, procedure }) => [id, procedure]));
  const isWait = (item: TemplateItem) => {
    const procedure = knowledge.procedures[sections.get(item.section ?? '') ?? ''];
    return procedure?.steps.find(({ id }) => id === stepOfItem(item))?.do === 'wait';
  };
  return [...changes, ...waitingAfter(changes, { items: viewOf(knowledge, stored).items, isWait, now })];
}
