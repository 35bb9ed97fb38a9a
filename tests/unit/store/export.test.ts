import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, expect, test } from 'vitest';
import { createChecklist, listChecklists } from '../../../store/checklists';
import { eraseEverything, exportEverything } from '../../../store/export';
import { DATABASE } from '../../../store/schema';

const NEW = { procedure: 'some-procedure', procedureVersion: 1, facts: {}, practice: false };

afterEach(eraseEverything);

test('gives every row as it is', async () => {
  const { record } = await createChecklist(NEW, 1_000);
  expect(await exportEverything()).toEqual({
    format: 'ariane-export',
    databaseVersion: 1,
    stores: { checklists: [record], events: [] },
    unreadable: [],
  });
});

test('gives what a newer version wrote, stores of its own included', async () => {
  const db = await openDB(DATABASE, 7, { upgrade: (fresh) => void fresh.createObjectStore('handbook') });
  await db.put('handbook', 'a page', 'a key');
  db.close();
  expect(await exportEverything()).toMatchObject({ databaseVersion: 7, stores: { handbook: ['a page'] } });
});

test('where there is nothing, leaves nothing that would look like a broken database', async () => {
  expect((await exportEverything()).stores).toEqual({});
  expect(await listChecklists()).toEqual([]);
});

test('erases all, and can start anew', async () => {
  await createChecklist(NEW, 1_000);
  await eraseEverything();
  expect(await listChecklists()).toEqual([]);
});
