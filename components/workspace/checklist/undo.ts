/** The way back from what was just done: other events, because events are only ever added. Pure. */
import type { Change, ChecklistEvent } from '../../../rules/engine/checklist';

/**
 * Changes that put back what was before the events of `key`, the newest first; empty when there are none.
 * What was before is what their author had seen. `version`: of the template before anybody went on with a newer one.
 */
export function inverseOf(events: readonly ChecklistEvent[], key: string, version: string): Change[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  return events
    .filter((event) => 'key' in event && event.key === key)
    .sort((a, b) => (a.id < b.id ? 1 : -1))
    .map((event) => {
      const seen = [...event.prev].sort().flatMap((id) => byId.get(id) ?? []);
      return back(event, seen.at(-1)?.change, version);
    });
}

function back({ id, change }: ChecklistEvent, before: Change | undefined, version: string): Change {
  switch (change.kind) {
    case 'ticked':
    case 'undone':
    case 'removed':
    case 'added':
      return status(change, before);
    case 'assigned':
      return { ...change, to: before?.kind === 'assigned' ? before.to : null };
    case 'due':
      return { ...change, day: before?.kind === 'due' ? before.day : null };
    case 'waiting':
      return { ...change, until: before?.kind === 'waiting' ? before.until : null };
    case 'noted':
      return { kind: 'unnoted', note: id };
    case 'unnoted':
      return before?.kind === 'noted' ? before : { kind: 'unnoted', note: change.note };
    case 'labelled':
      return { kind: 'labelled', text: before?.kind === 'labelled' ? before.text : '' };
    case 'migrated':
      return { kind: 'migrated', version: before?.kind === 'migrated' ? before.version : version };
    case 'closed':
      return { kind: 'reopened' };
    case 'reopened':
      return { kind: 'closed' };
  }
}

/** Whoever takes something back says it themselves: a tick that comes back this way was not seen on a page. */
function status(change: Extract<Change, { item: string }>, before: Change | undefined): Change {
  const { item } = change;
  if (before?.kind === 'ticked') return { kind: 'ticked', item, how: 'person' };
  if (before?.kind === 'removed' || change.kind === 'added') return { kind: 'removed', item };
  return { kind: 'undone', item };
}
