import { type ChecklistEvent, type ChecklistView, headsOf, registersOf } from '../../../rules/engine/checklist';

/**
 * Why nothing but notes changes any more: somebody closed the list, or everything is done and nobody disagrees. Null
 * while it is worked on. A finished one that was opened again stays open until something is ticked or unticked.
 */
export function frozenBy(
  { closed, finished, diverged }: Pick<ChecklistView, 'closed' | 'finished' | 'diverged'>,
  events: readonly ChecklistEvent[],
): 'closed' | 'finished' | null {
  if (closed) return 'closed';
  if (!finished || diverged > 0) return null;
  const opened = headsOf(registersOf(events).get('closed')).at(-1);
  if (opened?.change.kind !== 'reopened') return 'finished';
  const since = events.some(({ id, change }) => id > opened.id && STATUS.has(change.kind));
  return since ? 'finished' : null;
}

const STATUS: ReadonlySet<string> = new Set(['ticked', 'undone', 'removed', 'added']);
