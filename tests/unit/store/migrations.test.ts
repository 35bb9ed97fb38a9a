import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, expect, test } from 'vitest';
import { foldChecklist } from '../../../rules/engine/checklist';
import { readChecklist } from '../../../store/checklists';
import { eraseEverything } from '../../../store/export';
import { DATABASE } from '../../../store/schema';

afterEach(eraseEverything);

/** Rows as version 1 wrote them. */
const CHECKLIST = '01KAFRZX00000000000000000A';
const events = [
  { id: '01KAFRZX10000000000000000A', step: 'open-page', kind: 'ticked', by: 'page', prev: [] },
  {
    id: '01KAFRZX20000000000000000A',
    step: 'fill-number',
    kind: 'ticked',
    by: 'person',
    prev: ['01KAFRZX10000000000000000A'],
  },
  {
    id: '01KAFRZX30000000000000000A',
    step: 'open-page',
    kind: 'undone',
    by: 'person',
    prev: ['01KAFRZX20000000000000000A'],
  },
].map((event, n) => ({ ...event, v: 1, checklist: CHECKLIST, at: 1_000 + n, key: `key-number-${n}` }));

async function version1(): Promise<void> {
  const db = await openDB(DATABASE, 1, {
    upgrade(fresh) {
      fresh.createObjectStore('checklists', { keyPath: 'id' });
      fresh.createObjectStore('events', { keyPath: 'id' }).createIndex('checklist', 'checklist');
    },
  });
  await db.put('checklists', {
    v: 1,
    id: CHECKLIST,
    procedure: 'some-procedure',
    procedureVersion: 3,
    facts: { weather: 'fair' },
    createdAt: 900,
    practice: false,
  });
  for (const event of events) await db.put('events', event);
  db.close();
}

test('version 1: every tick is still there, and no two people seem to disagree', async () => {
  await version1();
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
