/** What goes wrong with a database has a name, and takes nothing with it. */
import 'fake-indexeddb/auto';
import { forceCloseDatabase } from 'fake-indexeddb';
import { openDB, unwrap } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Template } from '../../../rules/engine/template';
import {
  appendChanges,
  createChecklist,
  type Decide,
  listChecklists,
  listSummaries,
  readChecklist,
  removeChecklist,
} from '../../../store/checklists';
import { closeDatabase, database } from '../../../store/database';
import { eraseEverything, exportEverything } from '../../../store/export';
import { merge } from '../../../store/merge';
import { MIGRATIONS, type Upgrade, VERSION } from '../../../store/migrations';
import { DATABASE } from '../../../store/schema';
import { fullDisk, spoiltRow } from './broken';
import { newMachine, sent } from './machines';
import { leaveDatabase } from './old-versions';

const TEMPLATE: Template = {
  id: 'own:a-template',
  version: '1',
  title: 'A fictitious list',
  sections: [],
  items: [
    { id: 'log-in', title: 'Log in' },
    { id: 'send', title: 'Send' },
  ],
};
const NEW = { template: TEMPLATE, facts: {}, practice: false };
const tick: Decide = () => [
  { kind: 'ticked', item: 'log-in', how: 'person' },
  { kind: 'ticked', item: 'send', how: 'person' },
];

afterEach(async () => {
  vi.restoreAllMocks();
  await eraseEverything();
});

describe('a disk that is full', () => {
  test.each(['checklists', 'templates', 'summaries'] as const)('no list is begun by halves (%s)', async (store) => {
    const { record } = await createChecklist({ ...NEW, template: { ...TEMPLATE, id: 'own:another' } }, 1_000);
    const disk = await fullDisk(store);
    await expect(createChecklist(NEW, 2_000)).rejects.toMatchObject({ why: 'store-full' });
    disk.mockRestore();
    const { stores } = await exportEverything();
    expect(stores.checklists).toMatchObject([{ id: record.id }]);
    expect(stores.templates).toHaveLength(1);
    expect(stores.summaries).toHaveLength(1);
  });

  test('of two ticks in one message none is kept, and the list can still be read', async () => {
    const { record } = await createChecklist(NEW, 1_000);
    const disk = await fullDisk('events', 1);
    await expect(appendChanges(record.id, 'key-of-ticks', tick, 2_000)).rejects.toMatchObject({ why: 'store-full' });
    disk.mockRestore();
    expect((await readChecklist(record.id))?.events).toEqual([]);
    expect((await appendChanges(record.id, 'key-of-ticks', tick, 3_000))?.events).toHaveLength(2);
  });

  test('an import says of which lists there was no room; those before are there whole', async () => {
    const file = await newMachine().on(async () =>
      Promise.all(
        [1, 2, 3].map(async (n) => {
          const { record } = await createChecklist(NEW, n);
          await appendChanges(record.id, 'key-of-ticks', tick, n);
          return sent(record.id);
        }),
      ),
    );
    await database();
    const disk = await fullDisk('events', 3);
    expect(await merge(file, 'key-of-file')).toMatchObject([
      { outcome: 'new' },
      { outcome: 'refused', why: 'store-full' },
      { outcome: 'refused', why: 'store-full' },
    ]);
    disk.mockRestore();
    expect(await listSummaries()).toMatchObject([{ done: 2 }]);
    expect(await merge(file, 'key-of-file')).toMatchObject([
      { outcome: 'unchanged' },
      { outcome: 'new' },
      { outcome: 'new' },
    ]);
  });
});

test('a decision that fails leaves nothing of itself', async () => {
  const { record } = await createChecklist(NEW, 1_000);
  const failing: Decide = () => {
    throw new TypeError('a defect');
  };
  await expect(appendChanges(record.id, 'key-of-ticks', failing, 2_000)).rejects.toThrow(TypeError);
  // Half way: the second change is none.
  const half = (() => [{ kind: 'closed' }, null]) as unknown as Decide;
  await expect(appendChanges(record.id, 'key-of-ticks', half, 2_000)).rejects.toThrow(TypeError);
  expect((await readChecklist(record.id))?.events).toEqual([]);
});

test('a decision that fails does not leave the template that was kept for it', async () => {
  await leaveDatabase(1);
  const failing: Decide = () => {
    throw new TypeError('a defect');
  };
  const known = () => ({ ...TEMPLATE, id: 'procedure:some-procedure', version: '3' });
  const append = (decide: Decide) => appendChanges('01KAFRZX00000000000000000A', 'key-of-ticks', decide, 2_000, known);
  await expect(append(failing)).rejects.toThrow(TypeError);
  expect(await (await database()).count('templates')).toBe(0);
  await append(() => []);
  expect(await (await database()).count('templates')).toBe(1);
});

describe('one list that cannot be read', () => {
  let good: string;
  let bad: string;
  beforeEach(async () => {
    good = (await createChecklist(NEW, 1_000)).record.id;
    bad = (await createChecklist(NEW, 2_000)).record.id;
    const db = await database();
    await db.put('checklists', { id: bad, v: 99 } as never);
    await db.delete('summaries', bad);
  });

  test('does not hide the others, and is named', async () => {
    expect((await listSummaries()).map(({ id }) => id)).toEqual([good]);
    expect(await listChecklists()).toMatchObject({ summaries: [{ id: good }], unreadable: [bad] });
    await expect(readChecklist(bad)).rejects.toMatchObject({ why: 'store-corrupt' });
  });

  test('is in the export, and can be taken away', async () => {
    expect((await exportEverything()).stores.checklists).toContainEqual({ id: bad, v: 99 });
    await removeChecklist(bad);
    expect(await listChecklists()).toMatchObject({ unreadable: [] });
  });

  test('with a summary that is none: it is worked out anew, and one without its list is not shown', async () => {
    const db = await database();
    await db.put('summaries', { id: good, title: 42 } as never);
    await db.put('summaries', { ...(await db.get('summaries', good)), id: '01ARZ3NDEKTSV4RRFFQ69G5FAV' } as never);
    expect(await listSummaries()).toMatchObject([{ id: good, title: 'A fictitious list', of: 2 }]);
  });
});

test('a row that the disk does not give back: the export names it and holds the others', async () => {
  const { record } = await createChecklist(NEW, 1_000);
  const stored = await appendChanges(record.id, 'key-of-ticks', tick, 2_000);
  const [lost, kept] = stored?.events ?? [];
  await spoiltRow('events', lost?.id ?? '');
  const { stores, unreadable } = await exportEverything();
  expect(stores.events).toEqual([kept]);
  expect(unreadable).toEqual([`events ${lost?.id}`]);
});

describe('windows', () => {
  test('another one with an older version open: it is said at once, and when it has gone all is well', async () => {
    const older = await openDB(DATABASE, 1, { upgrade: (db) => void db.createObjectStore('checklists') });
    for (const ask of [database, listSummaries, exportEverything, eraseEverything]) {
      await expect(ask()).rejects.toMatchObject({ why: 'store-blocked' });
    }
    older.close();
    await vi.waitFor(eraseEverything);
    expect(await listSummaries()).toEqual([]);
  });

  test('a newer Ariane wants to migrate: this one lets go, and then knows that it is the older', async () => {
    await createChecklist(NEW, 1_000);
    const newer = await openDB(DATABASE, VERSION + 1);
    await expect(listSummaries()).rejects.toMatchObject({ why: 'store-newer' });
    newer.close();
  });

  test('the browser closes it: it is opened again', async () => {
    const { record } = await createChecklist(NEW, 1_000);
    forceCloseDatabase(unwrap(await database()) as never);
    expect(await readChecklist(record.id)).not.toBeNull();
  });

  test('it is closed under the hands of others: they go on', async () => {
    const { record } = await createChecklist(NEW, 1_000);
    const work = Array.from({ length: 20 }, (_, n) => [
      () => appendChanges(record.id, `key-number-${n}`, () => [{ kind: 'labelled', text: String(n) }], 2_000),
      n % 2 ? exportEverything : closeDatabase,
      () => readChecklist(record.id),
    ]).flat();
    await Promise.all(work.map((one): Promise<unknown> => one()));
    expect((await readChecklist(record.id))?.events).toHaveLength(20);
  });
});

describe('a migration that fails', () => {
  afterEach(() => {
    vi.doUnmock('../../../store/migrations');
    vi.resetModules();
  });

  test('takes itself back whole; the version before can go on', async () => {
    const { record } = await createChecklist(NEW, 1_000);
    await closeDatabase();
    const failing: Upgrade = async (db, tx) => {
      db.createObjectStore('other' as never);
      await tx.objectStore('checklists').clear();
      throw new TypeError('a row that nobody expected');
    };
    vi.resetModules();
    vi.doMock('../../../store/migrations', async (original) => ({
      ...(await original<object>()),
      MIGRATIONS: [...MIGRATIONS, failing],
      VERSION: VERSION + 1,
    }));
    const newer = await import('../../../store/database');
    await expect(newer.database()).rejects.toMatchObject({ why: 'store-corrupt', cause: { name: 'TypeError' } });
    const left = await openDB(DATABASE);
    expect(left.version).toBe(VERSION);
    expect([...left.objectStoreNames]).not.toContain('other');
    left.close();
    expect(await readChecklist(record.id)).not.toBeNull();
  });
});
