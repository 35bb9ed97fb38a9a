/** Reads an `.ariane.json` file that may be anything: with limits, part by part; everything sound is kept. Pure. */
import type { Template } from '../../rules/engine/template';
import type { PointingHint } from '../../session/messages';
import { canonical } from '../canonical';
import type { ChecklistRecord } from '../schema';
import type { Bundle, BundledChecklist, Handover, SharedEvent } from './bundle';
import { type Checked, checkEvent, checkRecord, checkShape, checkTemplate, own } from './check-parts';
import { LIMITS, type Limits } from './limits';
import { readJson } from './read-json';
import type { FileRefusal, ItemRefusal, Refusal } from './refusals';
import { fullerEvent, sameEvent } from './same';
import { BUNDLE_VERSION, FileHandover, FileHead, FileHint, FORMAT, isPlainId } from './shape';

export type ReadBundle =
  | {
      ok: true;
      bundle: Bundle;
      /** What was not taken, each with its reason. */
      refused: Refusal[];
      /** How many invisible characters were taken out of texts. */
      cleaned: number;
    }
  | { ok: false; why: FileRefusal };

/** What is being read, and what is noted on the way. */
interface Reading {
  limits: Limits;
  refused: Refusal[];
  cleaned: number;
  /** In which list each event stands. */
  homes: Map<string, string>;
}

type About = Pick<Refusal, 'what' | 'index' | 'checklist'>;

/** `input`: the text of the file, or its bytes. */
export function parseBundle(input: string | Uint8Array, limits: Limits = LIMITS): ReadBundle {
  const json = readJson(input, limits);
  if (!json.ok) return json;
  if (own(json.value, 'format') !== FORMAT) return { ok: false, why: 'not-a-bundle' };
  const version = own(json.value, 'version');
  if (typeof version === 'number' && version > BUNDLE_VERSION) return { ok: false, why: 'from-the-future' };
  const head = FileHead.safeParse(json.value);
  if (!head.success) return { ok: false, why: 'not-a-bundle' };

  const reading: Reading = { limits, refused: [], cleaned: 0, homes: new Map() };
  const templates = readTemplates(reading, own(json.value, 'templates'));
  const checklists = readChecklists(reading, own(json.value, 'checklists'), templates);
  const offered = readOffered(reading, own(json.value, 'offered'), templates);
  const handover = readHandover(reading, own(json.value, 'handover'), checklists);
  const hints = readHints(reading, own(json.value, 'hints'));
  const { madeAt, author } = head.data;
  const bundle: Bundle = {
    madeAt,
    ...(author === undefined ? {} : { author }),
    ...(handover === null ? {} : { handover }),
    checklists,
    offered,
    hints,
  };
  return { ok: true, bundle, refused: reading.refused, cleaned: reading.cleaned };
}

function refuse(reading: Reading, about: About, why: ItemRefusal, more: { id?: unknown; at?: string } = {}): null {
  const id = typeof more.id === 'string' && isPlainId(more.id) ? { id: more.id } : {};
  const at = more.at === undefined ? {} : { at: more.at };
  reading.refused.push({ ...about, ...id, why, ...at });
  return null;
}

/** The value that was checked, or null after noting why not. */
function take<T>(reading: Reading, about: About, id: unknown, checked: Checked<T>): T | null {
  if (!checked.ok) {
    return refuse(reading, about, checked.why, { id, ...(checked.at === undefined ? {} : { at: checked.at }) });
  }
  reading.cleaned += checked.cleaned;
  return checked.value;
}

/** The parts of a list that may not be there; what is too much is refused as one. */
function partsOf(reading: Reading, value: unknown, what: Refusal['what'], most: number): readonly unknown[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    refuse(reading, { what, index: 0 }, 'wrong-shape');
    return [];
  }
  if (value.length > most) refuse(reading, { what, index: most }, 'too-many');
  return value.slice(0, most);
}

/** Those that are sound, by their places. */
type Templates = ReadonlyMap<unknown, Template>;

function readTemplates(reading: Reading, value: unknown): Templates {
  const found = new Map<unknown, Template>();
  for (const [index, part] of partsOf(reading, value, 'template', reading.limits.templates).entries()) {
    const template = take(reading, { what: 'template', index }, own(part, 'id'), checkTemplate(part));
    if (template !== null) found.set(index, template);
  }
  return found;
}

/** The sound ones among those that a list says it went on with; null where they are not all of its kind. */
function templatesOf({ template: wanted }: ChecklistRecord, places: unknown, templates: Templates): Template[] | null {
  const some = Array.isArray(places) ? places.slice(0, LIMITS.templatesOfOne) : [];
  const sound = [...new Set(some)].flatMap((place) => templates.get(place) ?? []);
  return sound.every(({ id }) => id === wanted) ? sound : null;
}

interface Found {
  about: About;
  record: ChecklistRecord;
  templates: Template[];
  events: Map<string, { event: SharedEvent; about: About }>;
  /** Ids that say two things. */
  doubtful: Set<string>;
}

function readChecklists(reading: Reading, value: unknown, templates: Templates): BundledChecklist[] {
  const found = new Map<string, Found | null>();
  for (const [index, part] of partsOf(reading, value, 'checklist', reading.limits.checklists).entries()) {
    const about: About = { what: 'checklist', index };
    const record = own(part, 'record');
    const list = take(reading, about, own(record, 'id'), checkRecord(record, reading.limits));
    if (list === null) continue;
    const those = templatesOf(list, own(part, 'templates'), templates);
    // Of a single procedure the reader may know the steps; of all else nobody does.
    if (those === null || (those.length === 0 && !list.template.startsWith('procedure:'))) {
      refuse(reading, about, those === null ? 'wrong-shape' : 'no-template', { id: list.id, at: 'templates' });
      continue;
    }
    const other = found.get(list.id);
    if (other === null || (other && canonical(other.record) !== canonical(list))) {
      refuse(reading, about, 'duplicate-differs', { id: list.id });
      if (other) refuse(reading, other.about, 'duplicate-differs', { id: list.id });
      found.set(list.id, null);
      continue;
    }
    const into = other ?? { about, record: list, templates: those, events: new Map(), doubtful: new Set() };
    found.set(list.id, into);
    readEvents(reading, own(part, 'events'), into, index);
  }
  return [...found.values()].flatMap((list) => {
    if (list === null) return [];
    const { record, templates: those, events } = list;
    const sorted = [...events.values()].map(({ event }) => event).sort((a, b) => (a.id < b.id ? -1 : 1));
    return [{ record, templates: those, events: sorted }];
  });
}

function readEvents(reading: Reading, value: unknown, into: Found, checklist: number): void {
  if (!Array.isArray(value)) {
    refuse(reading, { what: 'event', index: 0, checklist }, 'wrong-shape');
    return;
  }
  if (value.length > reading.limits.eventsOfOne) {
    refuse(reading, { what: 'event', index: reading.limits.eventsOfOne, checklist }, 'too-many-events');
  }
  for (const [index, part] of value.slice(0, reading.limits.eventsOfOne).entries()) {
    const about: About = { what: 'event', index, checklist };
    const event = take(reading, about, own(part, 'id'), checkEvent(part, into.record.id));
    if (event !== null) addEvent(reading, into, event, about);
  }
}

function addEvent(reading: Reading, into: Found, event: SharedEvent, about: About): void {
  const { id } = event;
  const home = reading.homes.get(id);
  if (home !== undefined && home !== into.record.id) {
    refuse(reading, about, 'other-checklist', { id, at: 'id' });
    return;
  }
  reading.homes.set(id, into.record.id);
  const other = into.events.get(id);
  if (into.doubtful.has(id) || (other && sameEvent(other.event, event) === 'different')) {
    refuse(reading, about, 'duplicate-differs', { id });
    if (other) refuse(reading, other.about, 'duplicate-differs', { id });
    into.events.delete(id);
    into.doubtful.add(id);
    return;
  }
  into.events.set(id, other ? { ...other, event: fullerEvent(other.event, event) } : { event, about });
}

function readOffered(reading: Reading, value: unknown, templates: Templates): Template[] {
  const offered = new Set<Template>();
  for (const [index, place] of partsOf(reading, value, 'offered', reading.limits.templates).entries()) {
    const template = templates.get(place);
    if (template?.id.startsWith('own:')) offered.add(template);
    else refuse(reading, { what: 'offered', index }, 'no-template');
  }
  return [...offered];
}

function readHandover(reading: Reading, value: unknown, checklists: readonly BundledChecklist[]): Handover | null {
  if (value === undefined) return null;
  const about: About = { what: 'handover', index: 0 };
  const handover = take(reading, about, undefined, checkShape(FileHandover, value));
  if (handover === null) return null;
  const [only, ...more] = checklists;
  if (only === undefined || more.length > 0) return refuse(reading, about, 'other-checklist');
  const known = new Set(only.templates.flatMap(({ items }) => items.map(({ id }) => id)));
  const unknown = only.templates.length > 0 && !handover.items.every((item) => known.has(item));
  if (unknown) return refuse(reading, about, 'unknown-item');
  return { actor: handover.actor, items: [...new Set(handover.items)] };
}

function readHints(reading: Reading, value: unknown): PointingHint[] {
  const hints = new Map<string, PointingHint>();
  for (const [index, part] of partsOf(reading, value, 'hint', reading.limits.hints).entries()) {
    const hint = take(reading, { what: 'hint', index }, own(part, 'target'), checkShape(FileHint, part));
    if (hint === null) continue;
    const about = `${hint.screen} ${hint.target}`;
    // One place was shown for each: as for one's own, the later one counts.
    hints.delete(about);
    hints.set(about, hint);
  }
  return [...hints.values()];
}
