/** An export comes back: on the machine that made it, on another one, from an earlier version, or spoilt. */
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test } from 'vitest';
import {
  appendChanges,
  createChecklist,
  listChecklists,
  readChecklist,
  removeChecklist,
} from '../../../store/checklists';
import { database } from '../../../store/database';
import { type Export, eraseEverything, exportEverything } from '../../../store/export';
import { VERSION } from '../../../store/migrations';
import { importEverything, previewImport } from '../../../store/restore';
import { dropTemplate, keepOwnTemplate, ownTemplates } from '../../../store/templates';
import { newMachine, throughText } from './machines';
import { leaveDatabase, rowsOf } from './old-versions';

const TEMPLATE = {
  id: 'own:fedcba9876543210',
  version: '1',
  title: 'A fictitious list',
  sections: [],
  items: [{ id: 'send', title: 'Send' }],
};
const NEW = { template: TEMPLATE, facts: {}, practice: false };
const TICK = { kind: 'ticked', item: 'send', how: 'person' } as const;

const exported = async (ask?: { cases: boolean }): Promise<Export> => throughText(await exportEverything(ask));

afterEach(eraseEverything);

test('on another machine everything but exercises is there again, cases only where they went along', async () => {
  const file = await newMachine().on(async () => {
    await leaveDatabase(2);
    return { without: await exported(), whole: await exported({ cases: true }) };
  });
  const preview = await previewImport(file.without);
  const done = await importEverything(file.without, 'key-of-import');
  expect(done).toMatchObject({ ok: true, templates: 1, unreadable: [] });
  expect(preview).toEqual(done);
  expect(done.ok && done.results.map(({ outcome, why }) => why ?? outcome)).toEqual(['new', 'new', 'practice']);
  const { stores } = await exported();
  expect(stores.events).toEqual(file.whole.stores.events);
  const lists = file.whole.stores.checklists?.filter((row) => !(row as { practice: boolean }).practice);
  expect(stores.checklists).toEqual(lists);
  expect(stores.summaries).toHaveLength(2);
  expect(await ownTemplates()).toMatchObject([{ title: 'My own list' }]);
  expect(await (await database()).count('cases')).toBe(0);

  const [first] = stores.checklists as { id: string }[];
  await removeChecklist(first?.id ?? '');
  await importEverything(file.whole, 'key-of-import');
  expect(await (await database()).getAll('cases')).toEqual([{ checklist: first?.id, enterprise: '1990000001' }]);
});

test('twice, it changes nothing the second time; what happened since stays', async () => {
  const { record } = await createChecklist(NEW, 1_000);
  await keepOwnTemplate(TEMPLATE);
  const file = await exported();
  await appendChanges(record.id, 'key-of-tick', () => [TICK], 2_000);
  await (await database()).put('cases', { checklist: record.id, enterprise: '1990000001' });
  const before = await exported({ cases: true });
  expect(await importEverything(file, 'key-of-import')).toMatchObject({
    ok: true,
    templates: 0,
    results: [{ outcome: 'unchanged' }],
  });
  expect(await exported({ cases: true })).toEqual(before);
  await dropTemplate(TEMPLATE.id);
  await importEverything(file, 'key-of-import');
  expect(await ownTemplates()).toEqual([]);
});

test('an export of version 1 goes through the same migration as its database', async () => {
  const old = rowsOf(1);
  expect(await importEverything(old, 'key-of-import')).toMatchObject({
    ok: true,
    results: [
      { outcome: 'new', events: { new: 3 } },
      { outcome: 'refused', why: 'practice' },
    ],
    unreadable: [
      { store: 'events', key: '01KAFRZX50000000000000000Z' },
      { store: 'checklists', key: '01KAFRZX00000000000000000C' },
    ],
  });
  const imported = await readChecklist('01KAFRZX00000000000000000A');
  await eraseEverything();
  await leaveDatabase(1);
  const migrated = await readChecklist('01KAFRZX00000000000000000A');
  const bare = (stored: typeof migrated) => stored?.events.map(({ author: _author, ...event }) => event);
  expect(imported?.record).toEqual(migrated?.record);
  expect(bare(imported)).toEqual(bare(migrated));
  // Migrated here, it is the same that the export holds.
  expect(await importEverything(old, 'key-of-import')).toMatchObject({
    results: [{ outcome: 'unchanged', events: { new: 0, known: 3, refused: 0 } }, { why: 'practice' }],
  });
});

describe('what is no export, or only half of one', () => {
  test.each([
    null,
    42,
    'text',
    [],
    {},
    { format: 'ariane-export' },
    { format: 'ariane-export', databaseVersion: '2', stores: {} },
    { format: 'ariane-export', databaseVersion: 0, stores: {} },
    { format: 'ariane-export', databaseVersion: 2, stores: [] },
    { format: 'ariane-bundle', databaseVersion: 2, stores: {} },
  ])('%j', async (file) => {
    expect(await importEverything(file, 'key-of-import')).toEqual({ ok: false, why: 'not-an-export' });
  });

  test('of a newer version', async () => {
    const file = { ...(await exported()), databaseVersion: VERSION + 1 };
    expect(await previewImport(file)).toEqual({ ok: false, why: 'from-the-future' });
  });

  test('rows that are none are named; the others come in', async () => {
    const { record } = await createChecklist(NEW, 1_000);
    const stored = await appendChanges(record.id, 'key-of-tick', () => [TICK], 2_000);
    const file = await exported();
    await eraseEverything();
    const { stores } = file;
    stores.events?.push(null, 42, { id: 'odd', checklist: record.id });
    stores.checklists?.push({ id: 'strange' });
    stores.templates = 'no rows' as never;
    const deep = JSON.parse(`${'{"not":'.repeat(5_000)}{}${'}'.repeat(5_000)}`);
    stores.cases = [{ checklist: record.id }, deep];
    expect(await importEverything(file, 'key-of-import')).toMatchObject({
      ok: true,
      results: [{ outcome: 'new', events: { new: 1, refused: 0 } }],
      unreadable: [
        { store: 'events', key: '' },
        { store: 'events', key: '' },
        { store: 'events', key: 'odd' },
        { store: 'checklists', key: 'strange' },
        { store: 'cases', key: record.id },
        { store: 'cases', key: '' },
      ],
    });
    expect((await readChecklist(record.id))?.events).toEqual(stored?.events);
    expect((await listChecklists()).unreadable).toEqual([]);
  });

  test('events whose list was left out join the list that is here', async () => {
    const { record } = await createChecklist(NEW, 1_000);
    const file = await newMachine().on(async () => {
      await importEverything(throughText(rowsOf(2)), 'key-of-import');
      return exported();
    });
    const [event] = file.stores.events as { checklist: string }[];
    const stray = { ...event, checklist: record.id };
    const half = { ...file, stores: { events: [stray] } };
    expect(await importEverything(half, 'key-of-import')).toMatchObject({
      results: [{ checklist: record.id, outcome: 'merged', events: { new: 1 } }],
    });
  });
});
