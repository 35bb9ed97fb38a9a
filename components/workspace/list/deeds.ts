/** What is done to many lists at once, and what takes it back. Pure. */
import { type Change, type ChecklistEvent, headsOf, registerOf, registersOf } from '../../../rules/engine/checklist';
import type { ListChanges, Summary } from '../../../session/messages';

export type Deed =
  | { kind: 'label'; text: string }
  /** RFC 3339 full-date; null: due on no day. */
  | { kind: 'due'; day: string | null }
  | { kind: 'close' }
  | { kind: 'reopen' };

/** The changes that `deed` is; lists that are already so are left alone. */
export function changesFor(deed: Deed, summaries: readonly Summary[]): ListChanges[] {
  return summaries.flatMap((summary) => {
    const change = changeFor(deed, summary);
    return change === null ? [] : [{ checklist: summary.id, changes: [change] }];
  });
}

function changeFor(deed: Deed, { label, closed }: Summary): Change | null {
  switch (deed.kind) {
    case 'label':
      return deed.text === label ? null : { kind: 'labelled', text: deed.text };
    case 'due':
      // The day of a summary may be that of an item: what the list itself has is not known here.
      return { kind: 'due', item: null, day: deed.day };
    case 'close':
      return closed ? null : { kind: 'closed' };
    case 'reopen':
      return closed ? { kind: 'reopened' } : null;
  }
}

/**
 * What takes back the changes that were made under `key`. What somebody changed after them stays as it is: `left` says
 * how many those are.
 */
export function inverseOf(
  events: readonly (ChecklistEvent & { key: string })[],
  key: string,
): { changes: Change[]; left: number } {
  const registers = registersOf(events);
  const byId = new Map(events.map((event) => [event.id, event.change]));
  const mine = events.filter((event) => event.key === key);
  const changes = mine.flatMap(({ id, prev, change }) => {
    const heads = headsOf(registers.get(registerOf(change, id)));
    if (heads.length !== 1 || heads[0]?.id !== id) return [];
    // Where people had disagreed, the newest of their words had counted.
    return asBefore(change, byId.get([...prev].sort().at(-1) ?? '')) ?? [];
  });
  return { changes, left: mine.length - changes.length };
}

/** The change that says again what `before` said; where there was nothing before, what is so from the start. */
function asBefore(change: Change, before: Change | undefined): Change | null {
  switch (change.kind) {
    case 'labelled':
      return { kind: 'labelled', text: before?.kind === 'labelled' ? before.text : '' };
    case 'due':
      return { kind: 'due', item: change.item, day: before?.kind === 'due' ? before.day : null };
    case 'closed':
    case 'reopened':
      return { kind: before?.kind === 'closed' ? 'closed' : 'reopened' };
    default:
      return null;
  }
}
