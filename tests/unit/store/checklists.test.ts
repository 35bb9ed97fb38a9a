import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { openDB } from 'idb';
import { decodeTime } from 'ulid';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Template } from '../../../rules/engine/template';
import {
  appendChanges,
  createChecklist,
  type Decide,
  listSummaries,
  readChecklist,
  removeChecklist,
} from '../../../store/checklists';
import { closeDatabase, database } from '../../../store/database';
import { eraseEverything } from '../../../store/export';
import { VERSION } from '../../../store/migrations';
import { DATABASE } from '../../../store/schema';

const ITEMS = ['one', 'other', ...Array.from({ length: 12 }, (_, n) => `step-${n}`)];
const TEMPLATE: Template = {
  id: 'own:a-template',
  version: '1',
  title: 'A fictitious list',
  sections: [],
  items: ITEMS.map((id) => ({ id, title: id })),
};
const NEW = { template: TEMPLATE, facts: { weather: 'fair' }, practice: false };
/** Ticks a step unless its last event already did: what the progress reducer does, in one line. */
const tickOnce =
  (item: string): Decide =>
  ({ events }) =>
    events.some(({ change }) => 'item' in change && change.item === item)
      ? []
      : [{ kind: 'ticked', item, how: 'page' }];

afterEach(eraseEverything);

describe('checklists', () => {
  test('starts empty, keeps its answers, and lists the newest first', async () => {
    const first = await createChecklist(NEW, 1_000);
    const second = await createChecklist({ ...NEW, practice: true }, 2_000);
    expect(await readChecklist(first.record.id)).toEqual({ record: first.record, template: TEMPLATE, events: [] });
    expect((await listSummaries()).map(({ id }) => id)).toEqual([second.record.id, first.record.id]);
  });

  test('a checklist that is not there is null, not an error', async () => {
    expect(await readChecklist('01ARZ3NDEKTSV4RRFFQ69G5FAV')).toBeNull();
    expect(await appendChanges('01ARZ3NDEKTSV4RRFFQ69G5FAV', 'some-key', tickOnce('a'), 1)).toBeNull();
  });

  test('survives the closing of the database', async () => {
    const { record } = await createChecklist(NEW, 1_000);
    await appendChanges(record.id, 'key-of-one', tickOnce('one'), 2_000);
    await closeDatabase();
    expect((await readChecklist(record.id))?.events).toMatchObject([
      { change: { kind: 'ticked', item: 'one' }, at: 2_000, key: 'key-of-one' },
    ]);
  });

  test('one can be taken away with its events, and the others stay', async () => {
    const [one, other] = [await createChecklist(NEW, 1_000), await createChecklist(NEW, 1_001)];
    await appendChanges(one.record.id, 'key-of-one', tickOnce('one'), 2_000);
    await appendChanges(other.record.id, 'key-of-other', tickOnce('one'), 2_000);
    await removeChecklist(one.record.id);
    expect(await listSummaries()).toMatchObject([{ id: other.record.id, done: 1, of: ITEMS.length }]);
    expect(await (await database()).count('events')).toBe(1);
  });

  test('the same key twice is one message', async () => {
    const { record } = await createChecklist(NEW, 1_000);
    const always: Decide = () => [{ kind: 'ticked', item: 'one', how: 'person' }];
    await appendChanges(record.id, 'same-key', always, 2_000);
    const again = await appendChanges(record.id, 'same-key', always, 3_000);
    expect(again?.events).toHaveLength(1);
    expect((await readChecklist(record.id))?.events).toHaveLength(1);
  });

  test('two messages at the same moment see each other', async () => {
    const { record } = await createChecklist(NEW, 1_000);
    await Promise.all(
      Array.from({ length: 20 }, (_, n) => appendChanges(record.id, `key-number-${n}`, tickOnce('one'), 2_000)),
    );
    expect((await readChecklist(record.id))?.events).toHaveLength(1);
  });

  test('ids grow and name the newest event seen, whatever the clock does', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 12 }),
        async (clock) => {
          const { record } = await createChecklist(NEW, 5_000);
          for (const [n, now] of clock.entries())
            await appendChanges(record.id, `key-${n}`, tickOnce(`step-${n}`), now);
          const events = (await readChecklist(record.id))?.events ?? [];
          expect(events.map(({ change }) => 'item' in change && change.item)).toEqual(clock.map((_, n) => `step-${n}`));
          for (const [n, event] of events.entries()) {
            const before = events[n - 1];
            expect(event.prev).toEqual([]);
            if (before) expect(decodeTime(event.id)).toBeGreaterThan(decodeTime(before.id));
          }
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('a database that cannot be used is said to be so, and left as it is', () => {
  test('written by a newer version', async () => {
    (await openDB(DATABASE, VERSION + 1)).close();
    await expect(database()).rejects.toMatchObject({ why: 'store-newer' });
    await expect(listSummaries()).rejects.toMatchObject({ why: 'store-newer' });
    const left = await openDB(DATABASE);
    expect(left.version).toBe(VERSION + 1);
    left.close();
  });

  test('without its stores', async () => {
    (await openDB(DATABASE, VERSION)).close();
    await expect(database()).rejects.toMatchObject({ why: 'store-corrupt' });
  });

  test('with a row that is none of ours', async () => {
    const { record } = await createChecklist(NEW, 1_000);
    await closeDatabase();
    const db = await openDB(DATABASE);
    await db.put('events', { id: 'odd', checklist: record.id, change: 42 });
    db.close();
    await expect(readChecklist(record.id)).rejects.toMatchObject({ why: 'store-corrupt' });
    await expect(appendChanges(record.id, 'key-of-one', tickOnce('one'), 2)).rejects.toMatchObject({
      why: 'store-corrupt',
    });
  });

  test('while another window holds it: deleting says so', async () => {
    await createChecklist(NEW, 1_000);
    const other = await openDB(DATABASE);
    await expect(eraseEverything()).rejects.toMatchObject({ why: 'store-blocked' });
    // The browser would let this wait until the other window closes: it is said at once.
    await expect(listSummaries()).rejects.toMatchObject({ why: 'store-blocked' });
    await expect(eraseEverything()).rejects.toMatchObject({ why: 'store-blocked' });
    other.close();
    expect(await vi.waitFor(listSummaries)).toEqual([]);
  });
});
