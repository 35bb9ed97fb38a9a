import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { decodeTime, ulid } from 'ulid';
import { afterEach, describe, expect, test } from 'vitest';
import type { Change } from '../../../rules/engine/checklist';
import type { Template } from '../../../rules/engine/template';
import {
  appendChanges,
  createChecklist,
  listSummaries,
  migrateChecklist,
  readChecklist,
} from '../../../store/checklists';
import { closeDatabase, database } from '../../../store/database';
import { eraseEverything, exportEverything } from '../../../store/export';
import type { Incoming } from '../../../store/incoming';
import { merge, previewMerge } from '../../../store/merge';
import { DATABASE, type EventRecord, MOST_EVENTS } from '../../../store/schema';
import { keepOwnTemplate, ownTemplates, readOwnTemplate } from '../../../store/templates';
import { newMachine, sent, throughText } from './machines';

const TEMPLATE: Template = {
  id: 'procedure:some-procedure',
  version: '1',
  title: 'A fictitious list',
  sections: [],
  items: [
    { id: 'log-in', title: 'Log in' },
    { id: 'send', title: 'Send' },
    { id: 'umbrella', title: 'Take an umbrella', when: { fact: 'weather', is: 'rain' } },
  ],
};
const NEW = { template: TEMPLATE, facts: { weather: 'fair' }, practice: false };
const NOW = Date.UTC(2026, 10, 20);

const tick = (item: string): Change => ({ kind: 'ticked', item, how: 'person' });
const undo = (item: string): Change => ({ kind: 'undone', item });

let keys = 0;
const does = (id: string, ...changes: Change[]) => appendChanges(id, `key-${keys++}`, () => changes, NOW);

async function begun(...changes: Change[]): Promise<string> {
  const { record } = await createChecklist(NEW, NOW);
  await does(record.id, ...changes);
  return record.id;
}

/** A file with one list of another machine. */
const made = (...changes: Change[]): Promise<Incoming> => newMachine().on(async () => sent(await begun(...changes)));

/** Everything that is kept here. */
const everything = async () => (await exportEverything()).stores;

function withEvents(file: Incoming, change: (events: EventRecord[]) => unknown[]): Incoming {
  return { ...file, events: change(throughText(file.events) as EventRecord[]) as EventRecord[] };
}
function first(file: Incoming): EventRecord {
  const [event] = file.events;
  if (!event) throw new Error('no event');
  return event as EventRecord;
}

afterEach(eraseEverything);

describe('what a colleague sends', () => {
  test('a list that is not here comes in whole, and the same again changes nothing', async () => {
    const file = await made(tick('send'), { kind: 'labelled', text: 'Bakery' });
    const [preview] = await previewMerge([file]);
    expect((await everything()).checklists).toEqual([]);
    const [result] = await merge([file], 'key-of-the-file');
    expect(result).toEqual({
      checklist: file.record?.id,
      outcome: 'new',
      title: 'A fictitious list',
      label: 'Bakery',
      events: { new: 2, known: 0, fuller: 0, refused: 0 },
      refusals: [],
      diverged: [],
      goesOnWith: null,
    });
    expect(preview).toEqual(result);
    expect(await readChecklist(file.record?.id ?? '')).toEqual(file);
    expect(await listSummaries()).toMatchObject([{ label: 'Bakery', done: 1, of: 2 }]);

    const before = await everything();
    const again = await merge([file], 'another-key');
    expect(again).toMatchObject([{ outcome: 'unchanged', events: { new: 0, known: 2, refused: 0 } }]);
    expect(await everything()).toEqual(before);
  });

  test('what both did comes together; where they disagree, it is said once', async () => {
    const [ann, bob] = [newMachine(), newMachine()];
    const id = await ann.on(() => begun(tick('send')));
    const first = await ann.on(() => sent(id));
    await bob.on(async () => {
      await merge([first], 'from-ann');
      await does(id, undo('send'));
    });
    await ann.on(() => does(id, tick('log-in'), tick('send')));
    const back = await bob.on(() => sent(id));
    await ann.on(async () => {
      expect(await merge([back], 'from-bob')).toMatchObject([
        {
          outcome: 'diverged',
          events: { new: 1, known: 1, refused: 0 },
          diverged: [{ item: 'send', title: 'Send' }],
        },
      ]);
      expect(await listSummaries()).toMatchObject([{ diverged: 1, done: 2 }]);
    });
    const more = await bob.on(async () => {
      await does(id, { kind: 'noted', item: null, text: 'Call on Monday' });
      return sent(id);
    });
    await ann.on(async () => {
      expect(await merge([more], 'from-bob')).toMatchObject([{ outcome: 'merged', diverged: [] }]);
      await does(id, tick('send'));
      expect(await listSummaries()).toMatchObject([{ diverged: 0 }]);
    });
    const all = await ann.on(() => sent(id));
    await bob.on(async () => {
      await merge([all], 'from-ann');
      expect(await sent(id)).toEqual(all);
    });
  });

  test('a list comes with the template it went on with; a finished one stays on its own', async () => {
    const newer = { ...TEMPLATE, version: '2', items: [...TEMPLATE.items, { id: 'thank', title: 'Thank' }] };
    const file = await newMachine().on(async () => {
      const id = await begun(tick('send'));
      const moved = await migrateChecklist(id, 'key-of-move', newer.version, [newer], NOW);
      expect(moved?.template).toEqual(newer);
      expect(await migrateChecklist(id, 'key-of-move', newer.version, [newer], NOW)).toEqual(moved);
      return sent(id);
    });
    const id = file.record?.id ?? '';
    await merge([{ ...file, events: file.events.slice(0, 1), template: TEMPLATE }], 'key-of-old');
    expect((await readChecklist(id))?.template).toEqual(TEMPLATE);
    expect(await merge([file], 'key-of-new')).toMatchObject([
      { outcome: 'merged', events: { new: 1, known: 1 }, goesOnWith: '2' },
    ]);
    expect((await readChecklist(id))?.template).toEqual(newer);
    expect(await listSummaries()).toMatchObject([{ done: 1, of: 3 }]);
    await does(id, tick('log-in'), tick('thank'));
    expect((await migrateChecklist(id, 'key-of-third', '3', [{ ...newer, version: '3' }], NOW))?.template).toEqual(
      newer,
    );
  });

  test('events without a key get the one of the message', async () => {
    const file = await made(tick('send'));
    const bare = withEvents(file, (events) => events.map(({ key: _key, v: _v, ...event }) => event));
    await merge([bare], 'key-of-the-file');
    expect((await readChecklist(file.record?.id ?? ''))?.events).toMatchObject([{ key: 'key-of-the-file' }]);
  });

  test('of an event that was cleaned when it was shared, the copy that says more is kept, on either side', async () => {
    const note = { kind: 'noted', item: null, text: 'Call 02 000 00 00 on Monday' } as const;
    const file = await made(note);
    const cut = withEvents(file, (events) =>
      events.map((event) => ({ ...event, cleaned: true, change: { ...note, text: 'Call […] on Monday' } })),
    );
    const id = file.record?.id ?? '';
    const textHere = async () => (await readChecklist(id))?.events.map(({ change }) => 'text' in change && change.text);
    await merge([cut], 'key-of-cut');
    expect(await textHere()).toEqual(['Call […] on Monday']);
    expect(await merge([file], 'key-of-whole')).toMatchObject([
      { outcome: 'merged', events: { new: 0, known: 1, fuller: 1, refused: 0 } },
    ]);
    expect(await textHere()).toEqual([note.text]);
    expect((await readChecklist(id))?.events[0]?.key).toBe(first(cut).key);
    expect(await merge([cut], 'key-of-cut')).toMatchObject([{ outcome: 'unchanged', events: { known: 1, fuller: 0 } }]);
    expect(await textHere()).toEqual([note.text]);
    await eraseEverything();
    const both = withEvents(file, ([whole]) => [cut.events[0], whole]);
    expect(await merge([both], 'key-of-both')).toMatchObject([{ events: { new: 1, refused: 0 } }]);
    expect(await textHere()).toEqual([note.text]);
  });

  test('events find their list, wherever in the file they stand', async () => {
    const [one, other] = [await made(tick('send')), await made(tick('log-in'))];
    const mixed = [
      { ...one, events: [] },
      { ...other, events: [...other.events, ...one.events] },
    ];
    await merge(mixed, 'key-of-the-file');
    expect(await readChecklist(one.record?.id ?? '')).toEqual(one);
    expect(await readChecklist(other.record?.id ?? '')).toEqual(other);
    const more = first(await newMachine().on(async () => sent(await begun(tick('log-in')))));
    const late = { ...more, checklist: one.record?.id ?? '' };
    expect(await merge([{ record: null, template: null, events: [late] }], 'late-key')).toMatchObject([
      { outcome: 'merged', events: { new: 1 } },
    ]);
  });
});

describe('what is refused, and why', () => {
  const cases: [string, (event: EventRecord) => unknown, string][] = [
    ['names itself', (event) => ({ ...event, prev: [event.id] }), 'prev-not-before'],
    ['names a later one', (event) => ({ ...event, prev: [ulid(NOW + 1_000)] }), 'prev-not-before'],
    ['after the end of time', (event) => ({ ...event, id: '7ZZZZZZZZZZZZZZZZZZZZZZZZZ' }), 'beyond-2200'],
    ['at no time', (event) => ({ ...event, at: Number.POSITIVE_INFINITY }), 'wrong-shape'],
    ['of an unknown kind', (event) => ({ ...event, change: { kind: 'blessed', item: 'send' } }), 'wrong-shape'],
    ['of a newer version', (event) => ({ ...event, v: 99 }), 'wrong-shape'],
    ['no event at all', () => null, 'wrong-shape'],
    ['an id that is none', (event) => ({ ...event, id: '__proto__' }), 'wrong-shape'],
  ];
  test.each(cases)('an event %s; the others are taken', async (_name, spoil, why) => {
    const file = withEvents(await made(tick('send'), tick('log-in')), ([one, ...others]) => [
      spoil(one as EventRecord),
      ...others,
    ]);
    expect(await previewMerge([file])).toEqual(await merge([file], 'key-of-the-file'));
    expect(await listSummaries()).toMatchObject([{ done: 1 }]);
    expect(await merge([file], 'key-of-the-file')).toMatchObject([
      { outcome: 'unchanged', events: { new: 0, known: 1, refused: 1 }, refusals: [{ why }] },
    ]);
  });

  test('a ring of events that each have seen the next', async () => {
    const [a, b] = [ulid(NOW), ulid(NOW + 1)];
    const file = withEvents(await made(tick('send'), undo('send')), ([one, other]) => [
      { ...one, id: a, prev: [b] },
      { ...other, id: b, prev: [a] },
    ]);
    const [result] = await merge([file], 'key-of-the-file');
    expect(result).toMatchObject({ events: { new: 1, refused: 1 }, refusals: [{ id: a, why: 'prev-not-before' }] });
  });

  test('an id that says something else here: what is here stays', async () => {
    const file = await made(tick('send'));
    await merge([file], 'key-of-the-file');
    const before = await everything();
    const forged = withEvents(file, ([one]) => [{ ...one, change: undo('send') }]);
    expect(await merge([forged], 'forged')).toMatchObject([
      { outcome: 'unchanged', events: { refused: 1 }, refusals: [{ id: first(file).id, why: 'differs-here' }] },
    ]);
    expect(await everything()).toEqual(before);
  });

  test('an id that another list here has: that list keeps it', async () => {
    const [mine, theirs] = [await made(tick('send')), await made(tick('log-in'))];
    await merge([mine], 'key-of-mine');
    const stolen = withEvents(theirs, ([one]) => [one, { ...one, id: first(mine).id }]);
    expect(await previewMerge([stolen])).toEqual(await merge([stolen], 'stolen'));
    expect(await readChecklist(mine.record?.id ?? '')).toEqual(mine);
    expect((await readChecklist(theirs.record?.id ?? ''))?.events).toHaveLength(1);
  });

  test('an id that another list gets at the same moment: one of them has it', async () => {
    const [one, other] = [await made(tick('send')), await made(tick('log-in'))];
    const stolen = withEvents(other, ([event]) => [event, { ...event, id: first(one).id }]);
    const results = (await Promise.all([merge([one], 'key-of-one'), merge([stolen], 'key-of-other')])).flat();
    expect(results.map(({ outcome }) => outcome)).toEqual(['new', 'new']);
    expect(results.reduce((sum, { events }) => sum + events.new, 0)).toBe(2);
    expect(results.flatMap(({ refusals }) => refusals)).toEqual([{ id: first(one).id, why: 'differs-here' }]);
  });

  test('an id that says two things in the file: neither is believed; the same twice is one', async () => {
    const file = withEvents(await made(tick('send'), tick('log-in')), ([one, other]) => [
      one,
      other,
      other,
      { ...one, change: undo('send') },
    ]);
    const [result] = await merge([file], 'key-of-the-file');
    expect(result).toMatchObject({ events: { new: 1, known: 0, refused: 2 } });
    expect(result?.refusals.map(({ why }) => why)).toEqual(['duplicate-differs', 'duplicate-differs']);
  });

  test('events of a list that is nowhere', async () => {
    const { events, template } = await made(tick('send'));
    expect(await merge([{ record: null, template, events }], 'key-of-the-file')).toMatchObject([
      { outcome: 'refused', why: 'no-checklist', events: { new: 0, refused: 1 } },
    ]);
    expect(await listSummaries()).toEqual([]);
  });

  test.each([
    ['facts', { facts: { weather: 'rain' } }],
    ['template', { template: 'procedure:another' }],
    ['version', { version: '9' }],
    ['time', { createdAt: 1 }],
  ])('a list of the same id with another %s', async (what, change) => {
    const file = await made(tick('send'));
    await merge([{ ...file, events: [] }], 'key-of-the-file');
    const before = await everything();
    const record = { ...file.record, ...change } as NonNullable<Incoming['record']>;
    const template = what === 'template' ? { ...TEMPLATE, id: record.template } : TEMPLATE;
    expect(await merge([{ ...file, record, template }], 'forged')).toMatchObject([
      { outcome: 'refused', why: 'differs-here', events: { new: 0, refused: 1 } },
    ]);
    expect(await everything()).toEqual(before);
    expect(await merge([file, { ...file, record, template }], 'twice')).toMatchObject([
      { outcome: 'refused', why: 'duplicate-differs' },
    ]);
    expect(await everything()).toEqual(before);
  });

  test('exercises, on either side', async () => {
    const file = await made(tick('send'));
    const practice = { ...file, record: { ...file.record, practice: true } as NonNullable<Incoming['record']> };
    expect(await merge([practice], 'exercise')).toMatchObject([{ outcome: 'refused', why: 'practice' }]);
    const { record } = await createChecklist({ ...NEW, practice: true }, NOW);
    const event = { ...first(file), checklist: record.id };
    expect(await merge([{ record: null, template: null, events: [event] }], 'exercise')).toMatchObject([
      { outcome: 'refused', why: 'practice' },
    ]);
    expect((await readChecklist(record.id))?.events).toEqual([]);
  });

  test('a list that cannot be read here stays as it is, and the others come in', async () => {
    const [one, other] = [await made(tick('send')), await made(tick('log-in'))];
    await merge([one], 'key-of-one');
    await closeDatabase();
    const db = await openDB(DATABASE);
    await db.put('events', { id: 'odd', checklist: one.record?.id, change: 42 });
    db.close();
    const before = await everything();
    expect(await merge([one, other], 'both')).toMatchObject([
      { outcome: 'refused', why: 'unreadable-here' },
      { outcome: 'new' },
    ]);
    const after = await everything();
    for (const row of Object.values(before).flat()) expect(Object.values(after).flat()).toContainEqual(row);
  });

  test('a template that nests without end, names an item twice, or is of something else', async () => {
    const file = await made(tick('send'));
    let when: Template['items'][number]['when'] = { fact: 'weather', is: 'fair' };
    for (let n = 0; n < 100_000; n++) when = { not: when };
    for (const template of [
      { ...TEMPLATE, items: [{ id: 'deep', title: 'Deep', when }] },
      { ...TEMPLATE, items: [...TEMPLATE.items, ...TEMPLATE.items] },
      { ...TEMPLATE, id: 'procedure:another' },
    ]) {
      expect(await merge([{ ...file, template }], 'bad-template')).toMatchObject([
        { outcome: 'refused', why: 'wrong-shape' },
      ]);
    }
    expect(await listSummaries()).toEqual([]);
  });

  test('more events than a list can hold: the oldest are taken', async () => {
    const file = await made(tick('send'));
    const one = first(file);
    const start = decodeTime(one.id);
    const many = Array.from({ length: MOST_EVENTS + 50 }, (_, n) => ({ ...one, id: ulid(start + 1 + n), prev: [] }));
    const [result] = await previewMerge([{ ...file, events: [...many].reverse() }]);
    expect(result?.events).toEqual({ new: MOST_EVENTS, known: 0, fuller: 0, refused: 50 });
    expect(result?.refusals[0]).toEqual({ id: many[MOST_EVENTS]?.id, why: 'too-many-events' });
  });
});

describe('templates that come with a file', () => {
  const forged = { ...TEMPLATE, title: 'Send your money', items: [{ id: 'pay', title: 'Pay' }] };

  test('are never taken for a published one, nor for one of one’s own', async () => {
    const file = await made(tick('send'));
    await merge([{ ...file, template: forged }], 'forged');
    expect((await readChecklist(file.record?.id ?? ''))?.template).toEqual(forged);
    const mine = await begun();
    expect((await readChecklist(mine))?.template).toEqual(TEMPLATE);

    const own = { ...TEMPLATE, id: 'own:0123456789abcdef' };
    await keepOwnTemplate(own);
    const theirs = await newMachine().on(async () => {
      const template = { ...own, version: '99', title: 'Theirs' };
      const { record } = await createChecklist({ ...NEW, template }, NOW);
      return sent(record.id);
    });
    await merge([theirs], 'theirs');
    expect(await ownTemplates()).toEqual([own]);
    expect(await readOwnTemplate(own.id)).toEqual(own);
  });

  test('do not take the place of the one that a list here runs on', async () => {
    const file = await made(tick('send'));
    await merge([file], 'key-of-the-file');
    const before = await everything();
    expect(await merge([{ ...file, template: forged }], 'forged')).toMatchObject([{ outcome: 'unchanged' }]);
    expect(await everything()).toEqual(before);
  });
});

test('what only this machine knows is left alone', async () => {
  const file = await made(tick('send'));
  await merge([{ ...file, events: [] }], 'key-of-the-file');
  const enterprise = { checklist: file.record?.id ?? '', enterprise: '1990000001' };
  await (await database()).put('cases', enterprise);
  await merge([file], 'key-of-the-file');
  expect(await (await database()).getAll('cases')).toEqual([enterprise]);
});
