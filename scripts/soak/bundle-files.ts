/** Bundles as people make them, of real procedures, and what damage, mistakes and malice make of them. */
import { encodeTime } from 'ulid';
import { type Change, prevFor } from '../../rules/engine/checklist';
import { procedureTemplate, type Template } from '../../rules/engine/template';
import { loadKnowledge } from '../../rules/loader';
import type { Bundle, BundledChecklist, SharedEvent } from '../../store/share/bundle';
import { writeBundle } from '../../store/share/write-bundle';
import { readKnowledgeFiles } from '../knowledge-files';

export type Random = () => number;

/** The same seed gives the same numbers. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const upTo = (random: Random, most: number): number => Math.floor(random() * most);
export const oneOf = <T>(random: Random, some: readonly T[]): T => some[upTo(random, some.length)] as T;

const START = Date.UTC(2026, 10, 20, 9, 0);
const AUTHORS = ['00000000000000aa', '00000000000000bb', '00000000000000cc'];
const TEXTS = ['Acme', 'appeler le GAP', 'wacht op e-mail', '<b>wichtig</b>', 'été 👩‍💻 ❤️', '=1+1', 'a\nb'];

function changeOf(random: Random, items: readonly string[], events: readonly SharedEvent[]): Change {
  const item = oneOf(random, items);
  const text = oneOf(random, TEXTS);
  const note = events.find(({ change }) => change.kind === 'noted');
  const choices: Change[] = [
    { kind: 'ticked', item, how: 'page' },
    { kind: 'ticked', item, how: 'person' },
    { kind: 'undone', item },
    { kind: 'removed', item },
    { kind: 'added', item: `added-${events.length}`, title: text, after: item },
    { kind: 'assigned', item, to: text },
    { kind: 'due', item, day: '2026-12-01' },
    { kind: 'waiting', item, until: START + 60_000 },
    { kind: 'noted', item, text },
    { kind: 'labelled', text },
    ...(note ? [{ kind: 'unnoted' as const, note: note.id }] : []),
    { kind: 'closed' },
    { kind: 'reopened' },
  ];
  return oneOf(random, choices);
}

function listOf(random: Random, template: Template, place: number, length: number): BundledChecklist {
  const id = encodeTime(START, 10) + String(place).padStart(16, '0');
  const items = template.items.map((item) => item.id);
  const events: SharedEvent[] = [];
  for (let index = 0; index < length; index++) {
    const at = START + index * 1_000;
    const known = events.slice(0, events.length - upTo(random, 3));
    const change = changeOf(random, items, known);
    const own = encodeTime(at, 10) + String(place * 100_000 + index).padStart(16, '0');
    const prev = prevFor(change, own, known);
    events.push({ v: 2, id: own, checklist: id, at, author: oneOf(random, AUTHORS), prev, change });
  }
  const { id: of, version } = template;
  const record = { v: 2 as const, id, template: of, version, facts: { registered: 'no' }, createdAt: START };
  return { record: { ...record, practice: false }, templates: [template], events };
}

/** Bundles of one to three lists, with hints and offered templates. */
export function soundBundles(random: Random, count: number): Bundle[] {
  const loaded = loadKnowledge(readKnowledgeFiles());
  if (!loaded.ok) throw new Error('the knowledge cannot be read');
  const templates = Object.values(loaded.knowledge.procedures).map(procedureTemplate);
  return Array.from({ length: count }, (_, index) => {
    const short = templates.filter(({ items }) => items.length < 8);
    const lists = Array.from({ length: 1 + upTo(random, 3) }, (__, place) =>
      listOf(random, oneOf(random, short), place + 1, 4 + upTo(random, 20)),
    );
    const own: Template = {
      id: `own:${AUTHORS[0]}`,
      version: '1',
      title: 'Mine',
      sections: [],
      items: [{ id: 'own.1', title: 'x' }],
    };
    const hint = { screen: 'some-screen', target: 'some-target', role: 'button' as const, path: 'html>body:1', sum: 7 };
    return {
      madeAt: START,
      checklists: lists,
      offered: index % 3 === 0 ? [own] : [],
      hints: index % 2 === 0 ? [hint] : [],
    };
  });
}

/** One file that was made of a sound one. */
export interface Damaged {
  how: string;
  file: string | Uint8Array;
  /** At least as many events must be kept of it, because the damage did not touch them. */
  spared?: number;
}

// biome-ignore lint/suspicious/noExplicitAny: a file may hold anything, and damage puts anything into it.
type Anything = any;
type Damage = (text: string, random: Random) => Omit<Damaged, 'how'>;

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const eventsIn = (file: Anything): Anything[] => file.checklists.flatMap(({ events }: Anything) => events);

/** Changes the parsed file. */
const inFile =
  (change: (file: Anything, random: Random) => number | undefined): Damage =>
  (text, random) => {
    const file = JSON.parse(text);
    const spared = change(file, random);
    return { file: JSON.stringify(file), ...(spared === undefined ? {} : { spared }) };
  };

const ODD: ((random: Random) => unknown)[] = [
  () => null,
  () => true,
  () => '',
  () => -1,
  () => 0.5,
  () => 1e308,
  () => Number.MAX_SAFE_INTEGER + 2,
  () => [],
  () => ({}),
  () => '__proto__',
  () => 'constructor',
  () => '<img src=x onerror=alert(1)>',
  () => 'a\u202eb\u2066c\u200bd\u0000',
  () => '\ud800',
  () => 'x'.repeat(6_000),
  () => '7ZZZZZZZZZZZZZZZZZZZZZZZZZ',
  () => '2026-02-31',
  () => JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
  (random) => nested(1 + upTo(random, 60)),
  (random) => Array.from({ length: upTo(random, 300) }, () => 'x'),
];

const nested = (depth: number): unknown =>
  depth === 0 ? 'x' : depth % 2 === 0 ? [nested(depth - 1)] : { not: nested(depth - 1) };

interface Place {
  holder: Anything;
  key: string;
}

function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((key) => [
    { holder: value, key },
    ...placesIn((value as Record<string, unknown>)[key]),
  ]);
}

const put = (place: Place, value: unknown): void => {
  Object.defineProperty(place.holder, place.key, { value, enumerable: true, configurable: true, writable: true });
};

/** What happens often, each as likely as the others. */
export const DAMAGES: Readonly<Record<string, Damage>> = {
  'nothing at all': (text) => ({ file: text, spared: eventsIn(JSON.parse(text)).length }),
  'cut off': (text, random) => ({ file: text.slice(0, upTo(random, text.length)) }),
  'bytes flipped': (text, random) => {
    const bytes = bytesOf(text);
    for (let left = 1 + upTo(random, 8); left > 0; left--) bytes[upTo(random, bytes.length)] = upTo(random, 256);
    return { file: bytes };
  },
  'characters changed': (text, random) => {
    const at = upTo(random, text.length);
    const some = ['"', '{', '}', '[', ']', ',', ':', '\\', '0', 'e9', '-', 'null', '\u202e', '\\u0000'];
    return { file: text.slice(0, at) + oneOf(random, some) + text.slice(at + 1) };
  },
  'a piece doubled': (text, random) => {
    const [from, length] = [upTo(random, text.length), upTo(random, 400)];
    return { file: text.slice(0, from + length) + text.slice(from) };
  },
  'a piece lost': (text, random) => {
    const from = upTo(random, text.length);
    return { file: text.slice(0, from) + text.slice(from + upTo(random, 400)) };
  },
  'saved as UTF-16': (text) => ({
    file: new Uint8Array(Uint16Array.from(text.slice(0, 2_000), (one) => one.charCodeAt(0)).buffer),
  }),
  'an odd value somewhere': inFile((file, random) => {
    put(oneOf(random, placesIn(file)), oneOf(random, ODD)(random));
    return undefined;
  }),
  'an odd value in one event': inFile((file, random) => {
    const events = eventsIn(file);
    put(oneOf(random, placesIn(oneOf(random, events))), oneOf(random, ODD)(random));
    // Under the id of another one, both are doubtful.
    return events.length - 2;
  }),
  'a part missing': inFile((file, random) => {
    const { holder, key } = oneOf(random, placesIn(file));
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
    return undefined;
  }),
  'names of prototypes': inFile((file, random) => {
    const { holder } = oneOf(random, placesIn(file));
    const key = oneOf(random, ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty']);
    if (!Array.isArray(holder))
      put({ holder, key }, { polluted: true, constructor: { prototype: { polluted: true } } });
    return undefined;
  }),
  'events doubled': inFile((file, random) => {
    const { events } = oneOf<Anything>(random, file.checklists);
    events.push(...events.slice(0, upTo(random, events.length)));
    return eventsIn(file).length - events.length;
  }),
  'events doubled and changed': inFile((file, random) => {
    const all = eventsIn(file).length;
    const { events } = oneOf<Anything>(random, file.checklists);
    const one = oneOf<Anything>(random, events);
    events.push({ ...one, at: one.at + 1, cleaned: random() < 0.5 ? true : undefined });
    return all - 1;
  }),
  'events in a circle': inFile((file, random) => {
    const all = eventsIn(file).length;
    const { events } = oneOf<Anything>(random, file.checklists);
    const [one, other] = [oneOf<Anything>(random, events), oneOf<Anything>(random, events)];
    one.prev = [other.id];
    other.prev = [one.id];
    return all - 2;
  }),
  'ids of others': inFile((file, random) => {
    const all = eventsIn(file).length;
    const [one, other] = [oneOf<Anything>(random, eventsIn(file)), oneOf<Anything>(random, eventsIn(file))];
    const key = oneOf(random, ['id', 'checklist']);
    [one[key], other[key]] = [other[key], one[key]];
    // A swap of ids may put two before what they have seen, and others are not touched.
    return all - 2;
  }),
  'lists with the id of another': inFile((file, random) => {
    const [one, other] = [oneOf<Anything>(random, file.checklists), oneOf<Anything>(random, file.checklists)];
    one.record.id = other.record.id;
    return undefined;
  }),
  'a list doubled': inFile((file, random) => {
    const all = eventsIn(file).length;
    file.checklists.push(oneOf(random, file.checklists));
    return all;
  }),
  'events in another order': inFile((file, random) => {
    for (const { events } of file.checklists) events.sort(() => random() - 0.5);
    return eventsIn(file).length;
  }),
  'a wrong clock': inFile((file, random) => {
    const all = eventsIn(file).length;
    const one = oneOf<Anything>(random, eventsIn(file));
    if (random() < 0.5) one.at = oneOf(random, [0, 1e15, 7_258_118_400_001]);
    else one.id = `${oneOf(random, ['7ZZZZZZZZZ', '0000000000'])}${one.id.slice(10)}`;
    return all - 1;
  }),
  'from the future': inFile((file, random) => {
    const all = eventsIn(file).length;
    const choice = upTo(random, 3);
    if (choice === 0) file.version = 2;
    if (choice === 1) oneOf<Anything>(random, eventsIn(file)).v = 3;
    if (choice === 2) oneOf<Anything>(random, eventsIn(file)).change = { kind: 'voted', item: 'x', for: true };
    return choice === 0 ? undefined : all - 1;
  }),
  'tricks in texts': inFile((file, random) => {
    for (const { change } of eventsIn(file)) {
      if (typeof change.text === 'string')
        change.text = `${change.text}${oneOf(random, ['\u202e', '</script>', '\u200b\u200b', '\u{e0041}'])}`;
    }
    return eventsIn(file).length;
  }),
};

const FILE_START =
  '{"format":"ariane-bundle","version":1,"madeAt":1,"templates":[],"checklists":[{"record":{},"templates":[],"events":[';
const FILE_END = ']}]}';

/** A bundle of 70,000 events, each with an id of its own. */
function grown(sound: Bundle): Bundle {
  const [list] = sound.checklists;
  const [event] = list?.events ?? [];
  if (!list || !event) throw new Error('a bundle without events');
  const checklists = Array.from({ length: 10 }, (_, place): BundledChecklist => {
    const id = encodeTime(START, 10) + String(place).padStart(16, '0');
    const events = Array.from({ length: 7_000 }, (__, index) => {
      const own = encodeTime(START + index, 10) + String(place).padStart(16, '0');
      return { ...event, id: own, checklist: id, prev: [] };
    });
    return { ...list, record: { ...list.record, id }, events };
  });
  return { ...sound, checklists };
}

/** What is large, and therefore seldom. */
export const HEAVY: Readonly<Record<string, (sound: Bundle) => Omit<Damaged, 'how'>>> = {
  '50 MB of blanks': (sound) => ({ file: `${writeBundle(sound)}${' '.repeat(50_000_000)}` }),
  '50 MB of bytes': () => ({ file: new Uint8Array(50_000_000).fill(0x20) }),
  'a million empty events': () => ({ file: `${FILE_START}${'{},'.repeat(999_999)}{}${FILE_END}` }),
  'a million events': (sound) => {
    const event = JSON.stringify(sound.checklists[0]?.events[0]);
    return { file: `${FILE_START}${`${event},`.repeat(1_000_000)}${event}${FILE_END}` };
  },
  'events up to the limit of the file': (sound) => {
    const event = JSON.stringify({ ...sound.checklists[0]?.events[0], key: 'x'.repeat(20) });
    return {
      file: `${FILE_START}${`${event},`.repeat(Math.floor(19_000_000 / (event.length + 1)))}${event}${FILE_END}`,
    };
  },
  'as many sound events as a file may hold': (sound) => ({ file: writeBundle(grown(sound)), spared: 70_000 }),
  'a million values in one event': () => ({
    file: `${FILE_START}{"prev":[${'"x",'.repeat(1_000_000)}"x"]}${FILE_END}`,
  }),
  'a million lists within each other': () => ({ file: `{"format":${'['.repeat(1_000_000)}` }),
  'objects within each other': () => ({ file: `${'{"not":'.repeat(100_000)}1${'}'.repeat(100_000)}` }),
  'one text of 19 MB': () => ({
    file: `{"format":"ariane-bundle","version":1,"madeAt":1,"author":"${'x'.repeat(19_000_000)}"}`,
  }),
  'a million quotes': () => ({ file: `["${'\\"'.repeat(5_000_000)}"]` }),
  'ten thousand lists': (sound) => {
    const list = JSON.stringify({ record: sound.checklists[0]?.record, templates: [], events: [] });
    return {
      file: `{"format":"ariane-bundle","version":1,"madeAt":1,"templates":[],"checklists":[${`${list},`.repeat(11_000)}${list}]}`,
    };
  },
};
