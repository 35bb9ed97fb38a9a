/**
 * What merging does, worked out before anything is written: the union of two sets of events. Pure, so that a preview
 * shows exactly what will happen.
 */
import { foldChecklist, versionOf } from '../rules/engine/checklist';
import type { Template, Words } from '../rules/engine/template';
import { byId, type Held, type StoredChecklist } from './held';
import { type Arrival, type ChecklistRefusal, type Refusal, sameRecord } from './incoming';
import { templateFor } from './kept-templates';
import { type EventRecord, MOST_EVENTS } from './schema';
import { fullerEvent, sameEvent } from './share/same';

export interface MergeResult {
  /** Its id. */
  checklist: string;
  /** `diverged`: merged, and people disagree about something of which they did not before. */
  outcome: 'new' | 'merged' | 'unchanged' | 'diverged' | 'refused';
  /** Why nothing of it was taken. */
  why?: ChecklistRefusal;
  /** How it is called after the merge. */
  title: Words | null;
  label: string;
  events: MergeCounts;
  /** The first of those that were refused. */
  refusals: Refusal[];
  /** What people disagree about now, and did not before. */
  diverged: { item: string; title: Words }[];
  /** The version of its template that it goes on with from now on, where that is another than before. */
  goesOnWith: string | null;
}

export interface MergeCounts {
  new: number;
  known: number;
  /** Of those known: from this copy something had been taken out when it was shared, and what came says more. */
  fuller: number;
  refused: number;
}

export interface Plan {
  result: MergeResult;
  /** Null: nothing is to be written. */
  write: Write | null;
}

export interface Write {
  after: StoredChecklist;
  isNew: boolean;
  /** Keys of the templates that are kept already. */
  kept: readonly string[];
  /** To be kept. */
  templates: readonly Template[];
  added: readonly EventRecord[];
  /** In the place of what is here. */
  fuller: readonly EventRecord[];
}

/** As many refused events are listed by name; all are counted. */
const MOST_LISTED = 100;

/**
 * How what came joins what is held. `taken`: ids of events that are here, in this list or in others.
 */
export function planMerge(held: Held | null, arrival: Arrival, taken: ReadonlySet<string>): Plan {
  const why = whyRefused(held, arrival);
  const record = held?.stored.record ?? arrival.record;
  if (why !== null || record === null) return refused(arrival, why ?? 'no-checklist');
  const { added, fuller, known, refusals } = unite(held?.stored.events ?? [], arrival, taken);
  const changed = new Map(fuller.map((event) => [event.id, event]));
  const before = held?.stored.events ?? [];
  const events = [...before.map((event) => changed.get(event.id) ?? event), ...added].sort(byId);
  const templates = newTemplates(held, arrival, events);
  const all = [...(held?.templates ?? []), ...templates];
  const template = templateFor(all, versionOf(events, record.version), record.version);
  const after: StoredChecklist = { record, template, events };
  const unchanged = held !== null && added.length + fuller.length + templates.length === 0;
  return {
    result: {
      checklist: record.id,
      ...compare(held?.stored ?? null, after, unchanged),
      events: { new: added.length, known, fuller: fuller.length, refused: refusals.length },
      refusals: refusals.slice(0, MOST_LISTED),
    },
    write: unchanged ? null : { after, isNew: held === null, kept: held?.kept ?? [], templates, added, fuller },
  };
}

/** Nothing of it is taken. */
export function refused({ id, events, refusals }: Arrival, why: ChecklistRefusal): Plan {
  const counts = { new: 0, known: 0, fuller: 0, refused: events.length + refusals.length };
  const result = { checklist: id, outcome: 'refused', why, title: null, label: '' } as const;
  return {
    result: { ...result, events: counts, refusals: refusals.slice(0, MOST_LISTED), diverged: [], goesOnWith: null },
    write: null,
  };
}

function whyRefused(held: Held | null, { why, record }: Arrival): ChecklistRefusal | null {
  if (why !== undefined) return why;
  if (held === null) return record === null ? 'no-checklist' : null;
  if (record !== null && !sameRecord(held.stored.record, record)) return 'differs-here';
  return held.stored.record.practice ? 'practice' : null;
}

/** Which of what came is new. `fuller`: known here, but something had been taken out of this copy. */
function unite(
  here: readonly EventRecord[],
  { events, doubtful, refusals: already }: Arrival,
  taken: ReadonlySet<string>,
): { added: EventRecord[]; fuller: EventRecord[]; known: number; refusals: Refusal[] } {
  const byId = new Map(here.map((event) => [event.id, event]));
  const refusals = [...already];
  const added: EventRecord[] = [];
  const fuller: EventRecord[] = [];
  let known = 0;
  for (const event of [...events].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const { id } = event;
    const ours = byId.get(id);
    const fresh = ours === undefined && !taken.has(id);
    if (ours !== undefined && sameEvent(ours, event) !== 'different') {
      known++;
      if (fullerEvent(ours, event) === event) fuller.push({ ...event, key: ours.key });
    } else if (!fresh) refusals.push({ id, why: 'differs-here' });
    else if (doubtful.has(id)) refusals.push({ id, why: 'duplicate-differs' });
    else if (here.length + added.length >= MOST_EVENTS) refusals.push({ id, why: 'too-many-events' });
    else added.push(event);
  }
  return { added, fuller, known, refusals };
}

/** Those that are kept from now on. What is kept here stays, whatever came under the same version. */
function newTemplates(held: Held | null, { templates }: Arrival, events: readonly EventRecord[]): Template[] {
  const asked = new Set(events.flatMap(({ change }) => (change.kind === 'migrated' ? change.version : [])));
  const have = new Set(held?.templates.map(({ version }) => version));
  return templates.filter(({ version }, index) => {
    // Where the steps of a list were not kept, those of this Ariane are right, not those that somebody sends.
    const wanted = index === 0 && held === null ? true : asked.has(version);
    if (!wanted || have.has(version)) return false;
    have.add(version);
    return true;
  });
}

/** How the two states differ, for people. */
function compare(
  before: StoredChecklist | null,
  after: StoredChecklist,
  unchanged: boolean,
): Pick<MergeResult, 'outcome' | 'title' | 'label' | 'diverged' | 'goesOnWith'> {
  const viewOf = ({ record, template, events }: StoredChecklist) =>
    foldChecklist(template ?? { version: record.version, items: [] }, record.facts, events);
  const view = viewOf(after);
  const about = { title: after.template?.title ?? null, label: view.label.value };
  if (unchanged) return { outcome: 'unchanged', ...about, diverged: [], goesOnWith: null };
  const old = before && viewOf(before);
  const known = new Set(old?.items.flatMap(({ item, diverged }) => (diverged.length > 0 ? [item.id] : [])));
  const diverged = view.items
    .filter((state) => state.diverged.length > 0 && !known.has(state.item.id))
    .map(({ item: { id, title } }) => ({ item: id, title }));
  const outcome = before === null ? 'new' : diverged.length > 0 ? 'diverged' : 'merged';
  return {
    outcome,
    ...about,
    diverged,
    goesOnWith: old === null || old.version === view.version ? null : view.version,
  };
}
