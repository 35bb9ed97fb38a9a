/**
 * After some steps the administration takes its time. Which items wait, and until when, follows from what is ticked; it
 * is written down beside the tick, as an event of its own that a person can end. Pure.
 */
import type { Change, ItemState } from './checklist';
import type { TemplateItem } from './template';

const DURATION = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
const UNITS = [86_400_000, 3_600_000, 60_000, 1000];

/** An ISO 8601 duration of days, hours, minutes and seconds, in milliseconds; 0 for what is no such duration. */
export function millisecondsOf(duration: string): number {
  const counts = DURATION.exec(duration)?.slice(1) ?? [];
  return counts.reduce((sum, count, index) => sum + Number(count ?? 0) * (UNITS[index] ?? 0), 0);
}

export interface Situation {
  /** The checklist before the changes. */
  items: readonly ItemState[];
  /** What the item is for is to wait: its time runs before it can be ticked, that of any other item afterwards. */
  isWait(item: TemplateItem): boolean;
  now: number;
}

/**
 * What `changes` mean for waiting, as further changes.
 *
 * Waiting stands on the item that comes next, because that is what cannot be done yet: the first open one after the item
 * that was ticked. Where that item is itself a wait ("wait until it is active") and comes right after, its own time
 * counts too; of two times the longer one. An item that was ticked waits no more, whatever its register says. Taking a
 * tick back takes the waiting back that began with it.
 */
export function waitingAfter(changes: readonly Change[], situation: Situation): Change[] {
  return [...begun(changes, situation), ...takenBack(changes, situation)];
}

function begun(changes: readonly Change[], { items, isWait, now }: Situation): Change[] {
  const ticked = new Set(changes.flatMap((change) => (change.kind === 'ticked' ? [change.item] : [])));
  const removed = new Set(changes.flatMap((change) => (change.kind === 'removed' ? [change.item] : [])));
  const left = items.filter(({ item, status }) => status.value !== 'removed' && !removed.has(item.id));
  const ends = new Map<ItemState, number>();
  for (const [index, { item, status }] of left.entries()) {
    if (!ticked.has(item.id) || status.value === 'done') continue;
    const next = left.findIndex(
      ({ item: later, status }, at) => at > index && status.value !== 'done' && !ticked.has(later.id),
    );
    const waiting = left[next];
    if (waiting === undefined) continue;
    const own = next === index + 1 && isWait(waiting.item) ? timeOf(waiting.item) : 0;
    const time = Math.max(own, isWait(item) ? 0 : timeOf(item));
    if (time > 0) ends.set(waiting, Math.max(ends.get(waiting) ?? 0, now + time));
  }
  return [...ends]
    .filter(([{ waiting }, until]) => (waiting.value ?? 0) < until)
    .map(([{ item }, until]) => ({ kind: 'waiting', item: item.id, until }));
}

const timeOf = ({ takes }: TemplateItem): number => (takes === undefined ? 0 : millisecondsOf(takes));

/** The waiting that was written down with the ticks that are now taken back: by the key of their message. */
function takenBack(changes: readonly Change[], { items }: Situation): Change[] {
  const undone = new Set(changes.flatMap((change) => (change.kind === 'undone' ? [change.item] : [])));
  const keys = new Set(
    items
      .filter(({ item }) => undone.has(item.id))
      .flatMap(({ status }) => status.heads)
      .filter(({ change }) => change.kind === 'ticked')
      .flatMap((head) => keyOf(head) ?? []),
  );
  return items
    .filter(({ waiting }) => waiting.value !== null && waiting.heads.some((head) => keys.has(keyOf(head) ?? '')))
    .map(({ item }) => ({ kind: 'waiting', item: item.id, until: null }));
}

/** Kept beside the event by whoever stores it: events of one message share it. */
const keyOf = (event: object): string | undefined =>
  'key' in event && typeof event.key === 'string' ? event.key : undefined;
