/**
 * A checklist is a fold of events that are only ever added. Each event names the newest ones of the same register that
 * its author had seen; where several heads remain, people changed the same thing without knowing of each other.
 * So the union of two sets of events is the merge of two copies, in whatever order they come. Pure.
 */
import { evaluate, type Facts } from './condition';
import type { TickedBy } from './progress';
import type { Template, TemplateItem, Words } from './template';

/** What one event says. `item: null` is about the checklist as a whole. */
export type Change =
  | { kind: 'ticked'; item: string; how: TickedBy }
  | { kind: 'undone'; item: string }
  /** Left out of this case, by somebody's decision. */
  | { kind: 'removed'; item: string }
  /** An item of one's own; `after`: the item below which it stands, null for the top. */
  | { kind: 'added'; item: string; title: string; after: string | null }
  | { kind: 'assigned'; item: string; to: string | null }
  /** RFC 3339 full-date; null takes it away. */
  | { kind: 'due'; item: string | null; day: string | null }
  /** Milliseconds since the epoch; null: no longer. */
  | { kind: 'waiting'; item: string; until: number | null }
  | { kind: 'noted'; item: string | null; text: string }
  | { kind: 'unnoted'; note: string }
  | { kind: 'labelled'; text: string }
  /** Goes on with a newer template: its version. */
  | { kind: 'migrated'; version: string }
  | { kind: 'closed' }
  | { kind: 'reopened' };

export interface ChecklistEvent {
  /** Sortable (ULID), greater than all that its author had seen: so no event can come before itself. */
  id: string;
  checklist: string;
  /** Milliseconds since the epoch by its author's clock. For display only. */
  at: number;
  /** Random id of the copy of Ariane in which it happened. */
  author: string;
  /** The heads of its register that its author had seen. */
  prev: readonly string[];
  change: Change;
}

/** What is known about one thing that can be changed. */
export interface Register<T> {
  value: T;
  /** Newest last; several when people changed it without knowing of each other. */
  heads: readonly ChecklistEvent[];
}

export type Status = 'open' | 'done' | 'removed';

export interface Note {
  id: string;
  text: string;
  at: number;
  author: string;
}

export interface ItemState {
  item: TemplateItem;
  /** Not of the template: somebody added it. */
  added: boolean;
  status: Register<Status>;
  /** People disagree: their last words, newest last. Empty when they agree. */
  diverged: readonly ChecklistEvent[];
  /** Somebody left it out while somebody else did it: the tick counts. */
  wasRemoved: boolean;
  assigned: Register<string | null>;
  due: Register<string | null>;
  waiting: Register<number | null>;
  notes: readonly Note[];
}

export interface ChecklistView {
  /** In order; those that do not apply to the case are left out, those removed are not. */
  items: ItemState[];
  label: Register<string>;
  due: Register<string | null>;
  notes: readonly Note[];
  /** Version of the template that it goes on with. */
  version: string;
  closed: boolean;
  /** How many items are done, of how many that are to be done. */
  done: number;
  of: number;
  finished: boolean;
  diverged: number;
}

/** The thing that a change is about: two changes of the same register replace, or contradict, each other. */
export function registerOf(change: Change, id: string): string {
  switch (change.kind) {
    case 'ticked':
    case 'undone':
    case 'removed':
    case 'added':
      return `status ${change.item}`;
    case 'assigned':
    case 'waiting':
      return `${change.kind} ${change.item}`;
    case 'due':
      return `due ${change.item ?? ''}`;
    case 'noted':
      return `note ${id}`;
    case 'unnoted':
      return `note ${change.note}`;
    case 'labelled':
    case 'migrated':
      return change.kind;
    case 'closed':
    case 'reopened':
      return 'closed';
  }
}

/** Events by register, each in the order of their ids; the same event twice counts once. */
export function registersOf(events: readonly ChecklistEvent[]): Map<string, ChecklistEvent[]> {
  const once = new Map(events.map((event) => [event.id, event]));
  const sorted = [...once.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return Map.groupBy(sorted, ({ change, id }) => registerOf(change, id));
}

/** Those that no other event of the register had seen; newest last. */
export function headsOf(register: readonly ChecklistEvent[] | undefined): ChecklistEvent[] {
  const seen = new Set(register?.flatMap(({ prev }) => prev));
  return (register ?? []).filter(({ id }) => !seen.has(id));
}

/** What an event about to be made has to name: the heads of its register. */
export function prevFor(change: Change, id: string, events: readonly ChecklistEvent[]): string[] {
  const register = registerOf(change, id);
  // Of a long history only what is about the same thing: many changes may be made at once.
  const same = events.filter((event) => registerOf(event.change, event.id) === register);
  return headsOf(registersOf(same).get(register)).map((head) => head.id);
}

/** The version of the template that a checklist goes on with, which was started from `started`. */
export function versionOf(events: readonly ChecklistEvent[], started: string): string {
  const last = headsOf(events.filter(({ change }) => change.kind === 'migrated'))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .at(-1);
  return last?.change.kind === 'migrated' ? last.change.version : started;
}

/** The checklist after `events`, whatever the order in which they came. */
export function foldChecklist(
  template: Pick<Template, 'version' | 'items'>,
  facts: Facts,
  events: readonly ChecklistEvent[],
): ChecklistView {
  const registers = registersOf(events);
  const heads = (register: string) => headsOf(registers.get(register));
  const notes = notesOf(registers);
  const items = allItems(template.items, facts, events).map(({ item, added }) =>
    stateOf(item, added, heads, notes.get(item.id) ?? []),
  );
  const counted = items.filter(({ status }) => status.value !== 'removed');
  const done = counted.filter(({ status }) => status.value === 'done').length;
  return {
    items,
    label: register(heads('labelled'), ({ change }) => (change.kind === 'labelled' ? change.text : ''), ''),
    due: dueOf(heads('due ')),
    notes: notes.get(null) ?? [],
    version: versionOf(heads('migrated'), template.version),
    closed: heads('closed').at(-1)?.change.kind === 'closed',
    done,
    of: counted.length,
    finished: counted.length > 0 && done === counted.length,
    diverged: items.filter(({ diverged }) => diverged.length > 0).length,
  };
}

/** The template's items that apply, with those that people added where they put them. */
function allItems(
  own: readonly TemplateItem[],
  facts: Facts,
  events: readonly ChecklistEvent[],
): { item: TemplateItem; added: boolean }[] {
  const items = own
    .filter(({ when }) => when === undefined || evaluate(when, facts).value !== false)
    .map((item) => ({ item, added: false }));
  const known = new Set(own.map(({ id }) => id));
  const additions = [...new Map(events.map((event) => [event.id, event])).values()]
    .filter(({ change }) => change.kind === 'added')
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const { change } of additions) {
    if (change.kind !== 'added' || known.has(change.item)) continue;
    known.add(change.item);
    const above = items.findIndex(({ item }) => item.id === change.after);
    // Below an item that is not here, it goes to the end.
    const at = change.after === null ? 0 : above === -1 ? items.length : above + 1;
    items.splice(at, 0, { item: { id: change.item, title: change.title as Words }, added: true });
  }
  return items;
}

const OPINION: Record<string, Status> = { ticked: 'done', undone: 'open', added: 'open', removed: 'removed' };
const opinionOf = ({ change }: ChecklistEvent): Status => OPINION[change.kind] ?? 'open';

function stateOf(
  item: TemplateItem,
  added: boolean,
  heads: (register: string) => ChecklistEvent[],
  notes: readonly Note[],
): ItemState {
  const all = heads(`status ${item.id}`);
  // Whoever did it did it, also where somebody else thought it was not needed.
  const ticked = all.some((head) => opinionOf(head) === 'done');
  const counting = ticked ? all.filter((head) => opinionOf(head) !== 'removed') : all;
  const opinions = new Set(counting.map(opinionOf));
  return {
    item,
    added,
    status: register(counting, opinionOf, 'open'),
    diverged: opinions.size > 1 ? counting : [],
    wasRemoved: counting.length < all.length,
    assigned: register(
      heads(`assigned ${item.id}`),
      ({ change }) => (change.kind === 'assigned' ? change.to : null),
      null,
    ),
    due: dueOf(heads(`due ${item.id}`)),
    waiting: register(
      heads(`waiting ${item.id}`),
      ({ change }) => (change.kind === 'waiting' ? change.until : null),
      null,
    ),
    notes,
  };
}

/** The newest head has the value; the others stay beside it. */
function register<T>(heads: readonly ChecklistEvent[], read: (event: ChecklistEvent) => T, otherwise: T): Register<T> {
  const last = heads.at(-1);
  return { value: last === undefined ? otherwise : read(last), heads };
}

const dueOf = (heads: readonly ChecklistEvent[]): Register<string | null> =>
  register(heads, ({ change }) => (change.kind === 'due' ? change.day : null), null);

/** Notes that nobody took back, by the item they are about; oldest first. */
function notesOf(registers: ReadonlyMap<string, readonly ChecklistEvent[]>): Map<string | null, Note[]> {
  const notes = new Map<string | null, Note[]>();
  for (const [name, events] of registers) {
    if (!name.startsWith('note ')) continue;
    const taken = events.some(({ change }) => change.kind === 'unnoted');
    const noted = events.find(({ change }) => change.kind === 'noted');
    if (taken || noted?.change.kind !== 'noted') continue;
    const { item, text } = noted.change;
    const note = { id: noted.id, text, at: noted.at, author: noted.author };
    notes.set(item, [...(notes.get(item) ?? []), note]);
  }
  for (const list of notes.values()) list.sort((a, b) => (a.id < b.id ? -1 : 1));
  return notes;
}
