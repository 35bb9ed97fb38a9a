import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Actor } from '../../../../rules/model';
import { MOST_EVENTS } from '../../../../store/schema';
import { asIncoming, asItStands, type Bundle, bundled, type SharedEvent } from '../../../../store/share/bundle';
import { LIMITS } from '../../../../store/share/limits';
import { parseBundle } from '../../../../store/share/read-bundle';
import type { Refusal } from '../../../../store/share/refusals';
import { ACTORS } from '../../../../store/share/shape';
import { writeBundle, writeBundles } from '../../../../store/share/write-bundle';
import { bundle as anyBundle, START } from './arbitraries';

const words = (text: string) => ({ fr: text, nl: text, de: text, en: text });
const LIST = '01KB0000000000000000000001';
const OTHER = '01KB0000000000000000000002';
const eventId = (n: number): string => `01KB00000000000000000001${String(n).padStart(2, '0')}`;
const event = (n: number, more: Partial<SharedEvent> = {}): SharedEvent => ({
  v: 2,
  id: eventId(n),
  checklist: LIST,
  at: START,
  author: '00000000000000aa',
  prev: [],
  change: { kind: 'ticked', item: 'some/step', how: 'page' },
  ...more,
});
const TEMPLATE = {
  id: 'own:00000000000000ff',
  version: '1',
  title: 'A fictitious list',
  sections: [{ id: 'some', procedure: 'some', version: 1, title: words('Some'), actor: 'gap' as const }],
  items: [
    { id: 'some/step', title: words('A step'), section: 'some', actor: 'gap' as const },
    { id: 'own.1', title: 'Call them' },
  ],
};
const SMALL: Bundle = {
  madeAt: START,
  checklists: [
    {
      record: { v: 2, id: LIST, template: TEMPLATE.id, version: '1', facts: {}, createdAt: START, practice: false },
      templates: [TEMPLATE],
      events: [event(1), event(2, { prev: [eventId(1)], change: { kind: 'undone', item: 'some/step' } })],
    },
  ],
  offered: [],
  hints: [],
};

// biome-ignore lint/suspicious/noExplicitAny: a file may hold anything, and the tests put anything into it.
type Anything = any;

/** Reads the small bundle after `change` was done to its file. */
function read(change: (file: Anything) => void) {
  const file = JSON.parse(writeBundle(SMALL));
  change(file);
  const result = parseBundle(JSON.stringify(file));
  if (!result.ok) throw new Error(result.why);
  return result;
}
const refusals = (change: (file: Anything) => void): Refusal[] => read(change).refused;

test('the actors are those of the knowledge', () => {
  expect([...ACTORS]).toEqual(Actor.options);
});

describe('what is written is read', () => {
  test('without loss, whatever was written', () => {
    fc.assert(
      fc.property(anyBundle, (bundle) => {
        const text = writeBundle(bundle);
        expect(parseBundle(text)).toEqual({ ok: true, bundle, refused: [], cleaned: 0 });
        expect(parseBundle(new TextEncoder().encode(text))).toEqual(parseBundle(text));
      }),
      { numRuns: 300 },
    );
  });

  test('and written again is the same file', () => {
    fc.assert(
      fc.property(anyBundle, (bundle) => {
        const text = writeBundle(bundle);
        const result = parseBundle(text);
        expect(result.ok && writeBundle(result.bundle)).toBe(text);
      }),
      { numRuns: 100 },
    );
  });

  test('a handover says which part is asked for', () => {
    const handover = { actor: 'gap' as const, items: ['some/step'] };
    expect(parseBundle(writeBundle({ ...SMALL, handover }))).toMatchObject({
      ok: true,
      bundle: { handover },
      refused: [],
    });
  });

  test('exercises are not written', () => {
    const [list] = SMALL.checklists;
    const practised = list && { ...list, record: { ...list.record, practice: true } };
    const text = writeBundle({ ...SMALL, checklists: practised ? [practised] : [] });
    expect(JSON.parse(text).checklists).toEqual([]);
  });

  test('a mark at the beginning of the file is no hindrance', () => {
    expect(parseBundle(`\ufeff${writeBundle(SMALL)}`)).toMatchObject({ ok: true, refused: [] });
    const bytes = new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(writeBundle(SMALL))]);
    expect(parseBundle(bytes)).toMatchObject({ ok: true, refused: [] });
  });

  test('a national number does not leave, even unredacted', () => {
    const note = event(3, { change: { kind: 'noted', item: null, text: 'hers is 03.05.14-027.39, I think' } });
    const [list] = SMALL.checklists;
    const text = writeBundle({ ...SMALL, checklists: list ? [{ ...list, events: [...list.events, note] }] : [] });
    expect(text).not.toContain('027');
    expect(parseBundle(text)).toMatchObject({
      ok: true,
      bundle: { checklists: [{ events: [{}, {}, { cleaned: true, change: { text: 'hers is […], I think' } }] }] },
    });
  });

  test('what a message was called stays on its machine', () => {
    const [list] = SMALL.checklists;
    const own = list?.events.map((one) => ({ ...one, key: 'some-message' })) ?? [];
    const stored = { record: SMALL.checklists[0]?.record as never, template: TEMPLATE, events: own };
    expect(bundled({ stored, templates: [TEMPLATE] })).toEqual(list);
    expect(writeBundle({ ...SMALL, checklists: list ? [{ ...list, events: own }] : [] })).toBe(writeBundle(SMALL));
    expect(read((file) => (file.checklists[0].events[0].key = 'x')).bundle.checklists).toEqual(SMALL.checklists);
  });

  test('the template that a list goes on with, and those for a merge', () => {
    const [list] = SMALL.checklists;
    if (!list) throw new Error('no list');
    const second = { ...TEMPLATE, version: '2' };
    const migrated = event(3, { change: { kind: 'migrated', version: '2' } });
    const grown = { ...list, templates: [TEMPLATE, second], events: [...list.events, migrated] };
    expect(asItStands(list).template).toBe(TEMPLATE);
    expect(asItStands(grown).template).toBe(second);
    expect(asIncoming(grown)).toEqual({
      record: list.record,
      template: TEMPLATE,
      templates: [second],
      events: grown.events,
    });
    expect(asIncoming({ ...list, templates: [] })).toMatchObject({ template: null, templates: [] });
  });

  test('as many files as it takes, each of which is read', () => {
    fc.assert(
      fc.property(anyBundle, (bundle) => {
        const limits = { ...LIMITS, bytes: 6_000 };
        const files = writeBundles(bundle, limits);
        const back = files.map((file) => {
          const result = parseBundle(file);
          if (!result.ok) throw new Error(result.why);
          expect(result.refused).toEqual([]);
          return result.bundle;
        });
        expect(back.flatMap(({ checklists }) => checklists)).toEqual(bundle.checklists);
        expect(back.flatMap(({ offered }) => offered)).toEqual(bundle.offered);
        expect(back.flatMap(({ hints }) => hints)).toEqual(bundle.hints);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a file that is no bundle', () => {
  test.each([
    ['', 'not-json'],
    ['{', 'not-json'],
    ['"unterminated', 'not-json'],
    [']', 'not-json'],
    ['null', 'not-a-bundle'],
    ['[]', 'not-a-bundle'],
    ['{"format":"ariane-export"}', 'not-a-bundle'],
    ['{"format":"ariane-bundle"}', 'not-a-bundle'],
    ['{"format":"ariane-bundle","version":1}', 'not-a-bundle'],
    ['{"format":"ariane-bundle","version":2}', 'from-the-future'],
    ['{"__proto__":{"format":"ariane-bundle","version":1,"madeAt":1}}', 'not-a-bundle'],
    [`${'['.repeat(1_000_000)}`, 'too-deep'],
    [`{"format":"ariane-bundle","version":1,"madeAt":1,"x":${'['.repeat(50)}${']'.repeat(50)}}`, 'too-deep'],
  ])('%.60s is %s', (text, why) => {
    expect(parseBundle(text)).toEqual({ ok: false, why });
  });

  test('bytes that are no UTF-8', () => {
    expect(parseBundle(new Uint8Array([0x7b, 0xff, 0xfe]))).toEqual({ ok: false, why: 'not-text' });
  });

  test.each([
    ['text', ' '.repeat(LIMITS.bytes + 1)],
    ['text of few characters and many bytes', '…'.repeat(LIMITS.bytes / 3 + 1)],
    ['bytes', new Uint8Array(50_000_000)],
  ])('too large as %s', (_how, input) => {
    expect(parseBundle(input)).toEqual({ ok: false, why: 'too-large' });
  });

  test('cut off at any place', () => {
    const text = writeBundle(SMALL);
    for (let length = 0; length < text.length; length++) {
      expect(parseBundle(text.slice(0, length))).toEqual({ ok: false, why: 'not-json' });
    }
  });
});

describe('what is too much is refused before anything is built of it', () => {
  const start = '{"format":"ariane-bundle","version":1,"madeAt":1,"checklists":[{"record":{},"events":[';
  test('a million events', () => {
    const million = `${start}${'{},'.repeat(999_999)}{}]}]}`;
    const before = process.memoryUsage().heapUsed;
    expect(parseBundle(million)).toEqual({ ok: false, why: 'too-many-events' });
    // The events would take some 50 MB.
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(20_000_000);
  });

  test('a million events behind a name that only looks different', () => {
    const million = `${start.replace('"events"', '"\\u0065vents"')}${'{},'.repeat(999_999)}{}]}]}`;
    expect(parseBundle(million)).toEqual({ ok: false, why: 'too-many-values' });
  });

  test('many small values', () => {
    expect(parseBundle(`[${'1,'.repeat(4_000_000)}1]`)).toEqual({ ok: false, why: 'too-many-values' });
  });

  test('brackets and commas in a text count for nothing', () => {
    const text = '"events":[{{{{\\"[,,,'.repeat(10);
    const result = read((file) => {
      file.checklists[0].events.push(event(3, { change: { kind: 'noted', item: null, text: text.repeat(20) } }));
    });
    expect(result.refused).toEqual([]);
    expect(result.bundle.checklists[0]?.events).toHaveLength(3);
  });

  test('more events than one list may have', () => {
    const result = read((file) => {
      file.checklists[0].events = Array.from({ length: LIMITS.eventsOfOne + 3 }, () => event(1));
    });
    expect(result.bundle.checklists[0]?.events).toEqual([event(1)]);
    expect(result.refused).toEqual([
      { what: 'event', checklist: 0, index: LIMITS.eventsOfOne, why: 'too-many-events' },
    ]);
  });
});

describe('one unsound part is refused by itself, and the rest is kept', () => {
  const first = (change: (one: Anything) => void) =>
    refusals((file) => {
      change(file.checklists[0].events[0]);
    });
  const refused = (why: string, at?: string) => [
    { what: 'event', checklist: 0, index: 0, id: eventId(1), why, ...(at === undefined ? {} : { at }) },
  ];

  test.each<[string, string | undefined, (one: Anything) => void]>([
    ['wrong-shape', 'at', (one) => (one.at = 'yesterday')],
    ['wrong-shape', 'prev.0', (one) => (one.prev = ['x'])],
    ['wrong-shape', 'change.how', (one) => (one.change.how = 'magic')],
    ['wrong-shape', 'change', (one) => (one.change = null)],
    ['wrong-shape', 'v', (one) => (one.v = 1)],
    ['from-the-future', 'v', (one) => (one.v = 3)],
    ['unknown-kind', 'change.kind', (one) => (one.change.kind = 'voted')],
    ['beyond-2200', 'at', (one) => (one.at = Date.UTC(2200, 0) + 1)],
    ['beyond-2200', 'at', (one) => (one.at = 1e308)],
    ['beyond-2200', 'change.day', (one) => (one.change = { kind: 'due', item: null, day: '2200-01-01' })],
    ['impossible-date', 'change.day', (one) => (one.change = { kind: 'due', item: null, day: '2026-02-30' })],
    ['impossible-date', 'change.day', (one) => (one.change = { kind: 'due', item: null, day: '2026-99-99' })],
    ['too-long', 'change.text', (one) => (one.change = { kind: 'noted', item: null, text: 'x'.repeat(5_001) })],
    ['too-long', 'change.item', (one) => (one.change.item = 'x'.repeat(201))],
    ['too-long', 'prev', (one) => (one.prev = Array.from({ length: MOST_EVENTS + 1 }, () => eventId(0)))],
    ['empty-text', 'change', (one) => (one.change = { kind: 'noted', item: null, text: '\u202e\u200b ' })],
    ['bad-id', 'change', (one) => (one.change.item = 'some/\u202estep')],
    ['bad-id', 'change', (one) => (one.change.item = '__proto__')],
    ['bad-id', 'author', (one) => (one.author = 'somebody else')],
    ['prev-not-before', 'prev', (one) => (one.prev = [eventId(1)])],
    ['prev-not-before', 'prev', (one) => (one.prev = [eventId(2)])],
    ['other-checklist', 'checklist', (one) => (one.checklist = OTHER)],
  ])('%s at %s', (why, at, change) => {
    expect(first(change)).toEqual(refused(why, at));
    expect(read((file) => change(file.checklists[0].events[0])).bundle.checklists[0]?.events).toHaveLength(1);
  });

  test('an id beyond the year 2200 would come after all others for ever', () => {
    expect(first((one) => (one.id = '7ZZZZZZZZZZZZZZZZZZZZZZZZZ'))).toMatchObject([{ why: 'beyond-2200', at: 'id' }]);
    expect(first((one) => (one.id = 7))).toEqual([
      { what: 'event', checklist: 0, index: 0, why: 'wrong-shape', at: 'id' },
    ]);
  });

  test('events in a circle', () => {
    const result = read((file) => {
      file.checklists[0].events = [event(1, { prev: [eventId(2)] }), event(2, { prev: [eventId(1)] })];
    });
    expect(result.bundle.checklists[0]?.events.map(({ id }) => id)).toEqual([eventId(2)]);
    expect(result.refused).toMatchObject([{ id: eventId(1), why: 'prev-not-before' }]);
  });

  test('the same event twice counts once; an id that says two things says nothing', () => {
    const twice = read((file) => file.checklists[0].events.push(file.checklists[0].events[0]));
    expect(twice.refused).toEqual([]);
    expect(twice.bundle.checklists[0]?.events).toHaveLength(2);
    const differs = read((file) => {
      const forged = event(1, { change: { kind: 'removed', item: 'some/step' } });
      file.checklists[0].events.push(forged, forged);
    });
    expect(differs.refused.map(({ index, why }) => [index, why])).toEqual([
      [2, 'duplicate-differs'],
      [0, 'duplicate-differs'],
      [3, 'duplicate-differs'],
    ]);
    expect(differs.bundle.checklists[0]?.events.map(({ id }) => id)).toEqual([eventId(2)]);
  });

  test('the cleaned and the full copy of one event: the full one', () => {
    const full = event(3, { change: { kind: 'noted', item: null, text: 'call 02 511 51 51' } });
    const cut = { ...full, cleaned: true, change: { ...full.change, text: 'call […]' } };
    for (const pair of [
      [full, cut],
      [cut, full],
    ]) {
      const result = read((file) => file.checklists[0].events.push(...pair));
      expect(result.refused).toEqual([]);
      expect(result.bundle.checklists[0]?.events.at(-1)).toEqual(full);
    }
  });

  test('an event of another list in the file, under its true name', () => {
    const result = read((file) => {
      const [list] = file.checklists;
      file.checklists.push({
        ...list,
        record: { ...list.record, id: OTHER },
        events: [event(1, { checklist: OTHER })],
      });
    });
    expect(result.refused).toEqual([
      { what: 'event', checklist: 1, index: 0, id: eventId(1), why: 'other-checklist', at: 'id' },
    ]);
    expect(result.bundle.checklists.map(({ events }) => events.length)).toEqual([2, 0]);
  });

  test.each<[string, (file: Anything) => void]>([
    ['practice', (file) => (file.checklists[0].record.practice = true)],
    ['from-the-future', (file) => (file.checklists[0].record.v = 3)],
    ['wrong-shape', (file) => (file.checklists[0].record = [])],
    ['wrong-shape', (file) => (file.checklists[0].record.id = 'mine')],
    ['beyond-2200', (file) => (file.checklists[0].record.createdAt = 1e300)],
    ['no-template', (file) => (file.templates = [])],
    ['no-template', (file) => (file.checklists[0].templates = [])],
    ['no-template', (file) => (file.checklists[0].templates = ['0', -1, 7, '__proto__'])],
    ['wrong-shape', (file) => (file.checklists[0].record.template = 'own:other')],
    ['bad-id', (file) => (file.checklists[0].record.facts = { 'a b': 'c' })],
    [
      'too-many',
      (file) => {
        file.checklists[0].record.facts = Object.fromEntries(Array.from({ length: 101 }, (_, n) => [`f${n}`, 'x']));
      },
    ],
  ])('a list: %s', (why, change) => {
    const result = read((file) => {
      const [list] = file.checklists;
      const events = list.events.map((one: SharedEvent, n: number) => ({
        ...one,
        id: eventId(50 + n),
        checklist: OTHER,
        prev: [],
      }));
      file.checklists.push({
        record: { ...list.record, id: OTHER, template: 'procedure:some' },
        templates: [],
        events,
      });
      change(file);
    });
    expect(result.refused).toMatchObject([{ what: 'checklist', index: 0, why }]);
    expect(result.bundle.checklists).toMatchObject([{ record: { id: OTHER }, templates: [] }]);
    expect(result.bundle.checklists[0]?.events).toHaveLength(2);
  });

  test.each<[string, string | undefined, (template: Anything) => void]>([
    ['wrong-shape', 'items.0.actor', (template) => (template.items[0].actor = 'king')],
    ['wrong-shape', 'sections.0.version', (template) => (template.sections[0].version = 1e300)],
    ['wrong-shape', 'sections.0.actor', (template) => (template.sections[0].actor = 'constructor')],
    ['wrong-shape', 'items.0.section', (template) => (template.items[0].section = 'other')],
    ['duplicate-differs', 'items.1.id', (template) => (template.items[1].id = 'some/step')],
    ['empty-text', 'items.1.title', (template) => (template.items[1].title = '\u2066')],
    ['too-long', 'items.1.title', (template) => (template.items[1].title = 'x'.repeat(501))],
    ['too-long', 'items', (template) => (template.items = Array.from({ length: 1_001 }, () => template.items[0]))],
    ['too-long', 'items.1.takes', (template) => (template.items[1].takes = `PT${'9'.repeat(40)}M`)],
    ['bad-id', undefined, (template) => (template.version = '1 ')],
  ])('a template: %s at %s, and the list that needs it', (why, at, change) => {
    const result = refusals((file) => change(file.templates[0]));
    expect(result).toMatchObject([
      { what: 'template', index: 0, why },
      { what: 'checklist', index: 0, why: 'no-template' },
    ]);
    expect(result[0]?.at).toBe(at);
  });

  test('a later template that is unsound is left out, and the list stays', () => {
    const result = read((file) => {
      file.templates.push({ ...file.templates[0], version: '2', title: '' }, { ...file.templates[0], version: '3' });
      file.checklists[0].templates = [0, 1, 2, 2];
    });
    expect(result.refused).toMatchObject([{ what: 'template', index: 1, id: TEMPLATE.id, why: 'wrong-shape' }]);
    expect(result.bundle.checklists[0]?.templates.map(({ version }) => version)).toEqual(['1', '3']);
  });

  test('the same list twice is one, with the events of both; another under its id is neither', () => {
    const twice = read((file) => {
      const [list] = file.checklists;
      file.checklists.push({ ...list, events: [event(7), list.events[0]] });
    });
    expect(twice.refused).toEqual([]);
    expect(twice.bundle.checklists).toHaveLength(1);
    expect(twice.bundle.checklists[0]?.events.map(({ id }) => id)).toEqual([1, 2, 7].map(eventId));
    const differs = read((file) => {
      const [list] = file.checklists;
      file.checklists.push({ ...list, record: { ...list.record, createdAt: 1 } });
    });
    expect(differs.bundle.checklists).toEqual([]);
    expect(differs.refused.map(({ index, why }) => [index, why])).toEqual([
      [1, 'duplicate-differs'],
      [0, 'duplicate-differs'],
    ]);
  });

  test('a handover of an unknown part, or of more than one list', () => {
    const part = (items: unknown, actor = 'gap') => ({ actor, items });
    expect(refusals((file) => (file.handover = part(['some/step'])))).toEqual([]);
    expect(refusals((file) => (file.handover = part(['else'])))).toMatchObject([{ why: 'unknown-item' }]);
    expect(refusals((file) => (file.handover = part(['some/step'], 'king')))).toMatchObject([{ why: 'wrong-shape' }]);
    expect(
      refusals((file) => {
        file.handover = part(['some/step']);
        file.checklists = [];
      }),
    ).toMatchObject([{ what: 'handover', why: 'other-checklist' }]);
  });

  test('templates offered that are not there, or are nobody’s own', () => {
    const result = read((file) => {
      file.templates.push({ ...file.templates[0], id: 'procedure:some' });
      file.offered = [0, 0, 1, 2, '0', -1];
    });
    expect(result.bundle.offered).toEqual([TEMPLATE]);
    expect(result.refused).toEqual([2, 3, 4, 5].map((index) => ({ what: 'offered', index, why: 'no-template' })));
  });

  test('hints that are none', () => {
    const hint = {
      screen: 'some-screen',
      target: 'some-target',
      role: 'button',
      path: 'html>body:1>button:2',
      sum: 12,
    };
    const result = read((file) => (file.hints = [{ ...hint, path: '<img>' }, hint, null, { ...hint, sum: 13 }]));
    expect(result.bundle.hints).toEqual([{ ...hint, sum: 13 }]);
    expect(result.refused).toMatchObject([
      { what: 'hint', index: 0, why: 'wrong-shape', at: 'path' },
      { what: 'hint', index: 2, why: 'wrong-shape' },
    ]);
  });

  test.each(['checklists', 'templates', 'hints', 'offered'])('%s that are no list', (name) => {
    const result = read((file) => (file[name] = { length: 1e9 }));
    expect(result.refused[0]).toMatchObject({ why: 'wrong-shape', index: 0 });
  });
});

describe('texts of others', () => {
  const label = (text: string) =>
    read((file) => file.checklists[0].events.push(event(3, { change: { kind: 'labelled', text } })));

  test('direction marks and invisible characters are taken out, and counted', () => {
    const result = label('Acme \u202egnirotcaF\u202c\u200b\u0000\u{e0041}');
    expect(result.cleaned).toBe(5);
    expect(result.bundle.checklists[0]?.events.at(-1)?.change).toEqual({ kind: 'labelled', text: 'Acme gnirotcaF' });
    expect(read((file) => (file.templates[0].items[1].title = 'a\u2067b')).cleaned).toBe(1);
  });

  test('markup stays text', () => {
    const text = '<img src=x onerror=alert(1)>';
    expect(label(text).bundle.checklists[0]?.events.at(-1)?.change).toEqual({ kind: 'labelled', text });
  });

  test('names of prototypes do no harm', () => {
    const text = writeBundle(SMALL)
      .replace('"facts":{}', '"facts":{"__proto__":"x","constructor":"y","toString":"z"}')
      .replace('"change":{', '"__proto__":{"polluted":true},"change":{"__proto__":{"polluted":true},');
    const result = parseBundle(text);
    expect(({} as Anything).polluted).toBeUndefined();
    if (!result.ok) throw new Error(result.why);
    const [list] = result.bundle.checklists;
    expect(list?.events[0]).toEqual(event(1));
    expect(Object.getPrototypeOf(list?.record.facts)).toBe(Object.prototype);
    expect(Object.entries(list?.record.facts ?? {})).toEqual([
      ['constructor', 'y'],
      ['toString', 'z'],
    ]);
  });
});
