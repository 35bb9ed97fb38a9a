import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, describe, expect, test } from 'vitest';
import { foldChecklist } from '../../../rules/engine/checklist';
import { appendChanges, listChecklists, readChecklist } from '../../../store/checklists';
import { database } from '../../../store/database';
import { eraseEverything, exportEverything } from '../../../store/export';
import { asEvent, asTemplate } from '../../../store/held';
import { checkIntegrity } from '../../../store/integrity';
import { VERSION } from '../../../store/migrations';
import { Change, ChecklistRecord, DATABASE } from '../../../store/schema';
import { ownTemplates, readAuthor } from '../../../store/templates';
import { hasFixture, leaveDatabase, rowsOf } from './old-versions';

afterEach(eraseEverything);

test('there are rows of every version, and of none that is to come', () => {
  for (let version = 1; version <= VERSION; version++) expect(hasFixture(version), `version ${version}`).toBe(true);
  expect(hasFixture(VERSION + 1)).toBe(false);
});

describe('version 1', () => {
  const CHECKLIST = '01KAFRZX00000000000000000A';

  test('every tick is still there, and no two people seem to disagree', async () => {
    await leaveDatabase(1);
    const stored = await readChecklist(CHECKLIST);
    expect(stored?.record).toEqual({
      v: 2,
      id: CHECKLIST,
      template: 'procedure:some-procedure',
      version: '3',
      facts: { weather: 'fair' },
      createdAt: 900,
      practice: false,
    });
    expect(stored?.template).toBeNull();
    expect(stored?.events.map(({ at, key, change }) => ({ at, key, ...change }))).toEqual([
      { at: 1_000, key: 'key-number-0', kind: 'ticked', item: 'some-procedure/open-page', how: 'page' },
      { at: 1_001, key: 'key-number-1', kind: 'ticked', item: 'some-procedure/fill-number', how: 'person' },
      { at: 1_002, key: 'key-number-2', kind: 'undone', item: 'some-procedure/open-page' },
    ]);
    const items = ['open-page', 'fill-number'].map((step) => ({
      id: `some-procedure/${step}`,
      section: 'some-procedure',
      title: step,
    }));
    const view = foldChecklist({ version: '3', items }, {}, stored?.events ?? []);
    expect(view.items.map(({ status }) => status.value)).toEqual(['open', 'done']);
    expect(view.diverged).toBe(0);
  });

  test('all of it is by this copy of Ariane; exercises stay exercises', async () => {
    await leaveDatabase(1);
    const author = await readAuthor();
    expect((await readChecklist(CHECKLIST))?.events.every((event) => event.author === author)).toBe(true);
    expect(await readChecklist('01KAFRZX00000000000000000B')).toMatchObject({
      record: { practice: true },
      events: [{ change: { how: 'passed' } }],
    });
  });

  test('what could not be read stays, and is named', async () => {
    await leaveDatabase(1);
    const { summaries, unreadable } = await listChecklists();
    expect(summaries).toHaveLength(2);
    expect(unreadable).toEqual(['01KAFRZX00000000000000000C']);
    expect((await checkIntegrity()).findings).toEqual([
      { store: 'checklists', key: '01KAFRZX00000000000000000C', why: 'unreadable' },
      {
        store: 'events',
        key: '01KAFRZX50000000000000000Z',
        why: 'unreadable',
        checklist: '01KAFRZX00000000000000000Z',
      },
    ]);
    const { stores } = await exportEverything();
    expect(stores.checklists).toContainEqual(rowsOf(1).stores.checklists?.[2]);
    expect(stores.events).toContainEqual(rowsOf(1).stores.events?.at(-1));
  });

  test('a tick can follow', async () => {
    await leaveDatabase(1);
    const tick = { kind: 'ticked', item: 'some-procedure/open-page', how: 'person' } as const;
    const stored = await appendChanges(CHECKLIST, 'key-number-9', () => [tick], 2_000);
    expect(stored?.events.at(-1)?.prev).toEqual(['01KAFRZX30000000000000000A']);
  });
});

describe('version 2', () => {
  test('its rows hold every kind of change', () => {
    const kinds = new Set(rowsOf(2).stores.events?.map((row) => asEvent(row)?.change.kind));
    expect(kinds).toEqual(new Set(Change.def.options.map((option) => option.shape.kind.def.values[0])));
  });

  test('is read as it was written', async () => {
    const { stores } = rowsOf(2);
    await leaveDatabase(2);
    for (const row of stores.checklists ?? []) {
      const record = ChecklistRecord.parse(row);
      const stored = await readChecklist(record.id);
      expect(stored?.record).toEqual(record);
      expect(stored?.template).not.toBeNull();
      expect(stored?.events).toEqual(stores.events?.filter((event) => asEvent(event)?.checklist === record.id));
    }
    for (const row of stores.templates ?? []) expect(asTemplate(row)).toMatchObject({ id: expect.any(String) });
    expect(await ownTemplates()).toMatchObject([{ title: 'My own list' }]);
    expect(await readAuthor()).toBe('0123456789abcdef');
    const [first] = (await listChecklists()).summaries.filter(({ label }) => label === 'Bakery');
    expect(first).toMatchObject({ done: 1, of: 3, closed: false, due: '2026-12-01', assigned: ['Ada'] });
    expect((await readChecklist(first?.id ?? ''))?.template?.version).toBe('4');
    const { findings, rebuilt } = await checkIntegrity();
    expect({ findings, rebuilt }).toEqual({ findings: [], rebuilt: [] });
  });
});

describe('back to an older version', () => {
  test('is said, nothing is touched, and all can be exported', async () => {
    await leaveDatabase(VERSION);
    (await openDB(DATABASE, VERSION + 1)).close();
    for (const ask of [database, listChecklists, checkIntegrity]) {
      await expect(ask()).rejects.toMatchObject({ why: 'store-newer' });
    }
    expect(await exportEverything({ cases: true })).toMatchObject({
      databaseVersion: VERSION + 1,
      stores: rowsOf(VERSION).stores,
      unreadable: [],
    });
  });
});
