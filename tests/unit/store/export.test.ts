import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, expect, test } from 'vitest';
import { createChecklist, listSummaries } from '../../../store/checklists';
import { database } from '../../../store/database';
import { eraseEverything, exportEverything } from '../../../store/export';
import { templateKey } from '../../../store/kept-templates';
import { VERSION } from '../../../store/migrations';
import { DATABASE } from '../../../store/schema';

const TEMPLATE = { id: 'own:a-template', version: '1', title: 'A fictitious list', sections: [], items: [] };
const NEW = { template: TEMPLATE, facts: {}, practice: false };

afterEach(eraseEverything);

test('gives every row as it is', async () => {
  const { record } = await createChecklist(NEW, 1_000);
  const [summary] = await listSummaries();
  expect(await exportEverything()).toEqual({
    format: 'ariane-export',
    databaseVersion: VERSION,
    stores: {
      checklists: [{ ...record, kept: [templateKey(TEMPLATE)] }],
      events: [],
      templates: [{ ...TEMPLATE, key: templateKey(TEMPLATE) }],
      summaries: [summary],
      meta: [expect.stringMatching(/^[0-9a-f]{16}$/)],
    },
    keys: { meta: ['author'] },
    unreadable: [],
  });
});

test('leaves the enterprises of cases out, unless the person wants them to go along', async () => {
  const row = { checklist: '01ARZ3NDEKTSV4RRFFQ69G5FAV', enterprise: '1990000001' };
  await (await database()).put('cases', row);
  expect(JSON.stringify(await exportEverything())).not.toContain('1990000001');
  expect((await exportEverything({ cases: true })).stores.cases).toEqual([row]);
});

test('gives more rows than fit in one turn, each once', async () => {
  const names = Array.from({ length: 12_345 }, (_, n) => `row-${String(n).padStart(5, '0')}`);
  const tx = (await database()).transaction('meta', 'readwrite');
  await Promise.all(names.map((name) => tx.store.put(`value of ${name}`, name)));
  await tx.done;
  const { stores, keys } = await exportEverything();
  expect(keys.meta).toEqual(['author', ...names]);
  expect(stores.meta?.slice(1)).toEqual(names.map((name) => `value of ${name}`));
});

test('gives what a newer version wrote, stores of its own included', async () => {
  const db = await openDB(DATABASE, 7, { upgrade: (fresh) => void fresh.createObjectStore('handbook') });
  await db.put('handbook', 'a page', 'a key');
  db.close();
  expect(await exportEverything()).toMatchObject({ databaseVersion: 7, stores: { handbook: ['a page'] } });
});

test('where there is nothing, leaves nothing that would look like a broken database', async () => {
  expect((await exportEverything()).stores).toEqual({});
  expect(await listSummaries()).toEqual([]);
});

test('erases all, and can start anew', async () => {
  await createChecklist(NEW, 1_000);
  await eraseEverything();
  expect(await listSummaries()).toEqual([]);
});
