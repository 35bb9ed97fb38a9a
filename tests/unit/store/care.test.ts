import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { expired, removeExpired, storageUsed } from '../../../store/care';
import { appendChanges, createChecklist, listSummaries, readChecklist } from '../../../store/checklists';
import { database } from '../../../store/database';
import { eraseEverything } from '../../../store/export';
import { checkIntegrity } from '../../../store/integrity';
import { spoiltRow } from './broken';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 20);
const TEMPLATE = {
  id: 'own:a-template',
  version: '1',
  title: 'A fictitious list',
  sections: [],
  items: [{ id: 'send', title: 'Send' }],
};
const NEW = { template: TEMPLATE, facts: {}, practice: false };
const TICK = { kind: 'ticked', item: 'send', how: 'person' } as const;

afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  await eraseEverything();
});

async function list(daysAgo: number, change: 'ticked' | 'closed' | 'none'): Promise<string> {
  const at = NOW - daysAgo * DAY;
  const { record } = await createChecklist(NEW, at);
  const changes = change === 'none' ? [] : change === 'ticked' ? [TICK] : [{ kind: 'closed' } as const];
  await appendChanges(record.id, `key-of-${change}`, () => changes, at);
  return record.id;
}

describe('what may go', () => {
  test('finished and closed lists in which nothing happened for so long; no others, and none unless asked', async () => {
    const [done, closed] = [await list(31, 'ticked'), await list(40, 'closed')];
    await Promise.all([list(29, 'ticked'), list(400, 'none')]);
    const summaries = await listSummaries();
    expect(expired(summaries, 30, NOW)).toEqual([done, closed]);
    expect(expired(summaries, null, NOW)).toEqual([]);
    expect(expired(summaries, 30, NOW - 20 * DAY)).toEqual([]);
    expect(await removeExpired([done, closed], 30, NOW)).toEqual([done, closed]);
    expect(await listSummaries()).toHaveLength(2);
    expect(await (await database()).count('events')).toBe(1);
    expect(await removeExpired([done], 30, NOW)).toEqual([]);
  });

  test('a list that was opened again since it was counted stays, whatever its summary says', async () => {
    const [reopened, stale, broken] = [await list(40, 'closed'), await list(40, 'none'), await list(40, 'closed')];
    const ids = expired(await listSummaries(), 30, NOW);
    await appendChanges(reopened, 'key-of-reopening', () => [{ kind: 'reopened' }], NOW);
    const db = await database();
    const row = await db.get('summaries', stale);
    if (row) await db.put('summaries', { ...row, finished: true });
    await db.put('events', { id: 'odd', checklist: broken } as never);
    expect(await removeExpired([...ids, stale], 30, NOW)).toEqual([]);
    expect(await readChecklist(reopened)).not.toBeNull();
    expect(await readChecklist(stale)).not.toBeNull();
  });
});

describe('how much is kept', () => {
  test('rows by store, and what the browser says', async () => {
    await list(1, 'ticked');
    vi.stubGlobal('navigator', { storage: { estimate: async () => ({ usage: 1_234, quota: 99_999 }) } });
    expect(await storageUsed()).toEqual({
      bytes: 1_234,
      quota: 99_999,
      rows: { checklists: 1, events: 1, templates: 1, summaries: 1, cases: 0, meta: 1 },
    });
  });

  test.each([
    ['nothing', {}],
    ['no', { storage: { estimate: () => Promise.reject(new TypeError('not allowed')) } }],
    ['nothing that helps', { storage: { estimate: async () => ({}) } }],
  ])('a browser that says %s', async (_what, navigator) => {
    vi.stubGlobal('navigator', navigator);
    expect(await storageUsed()).toMatchObject({ bytes: null, quota: null, rows: { checklists: 0 } });
  });
});

describe('integrity', () => {
  test('nothing to find where all is well', async () => {
    await list(1, 'ticked');
    expect(await checkIntegrity()).toEqual({
      rows: { checklists: 1, events: 1, templates: 1, summaries: 1, cases: 0, meta: 1 },
      findings: [],
      rebuilt: [],
    });
  });

  test('each row that is wrong is named, and none is touched but summaries', async () => {
    const [one, other] = [await list(1, 'ticked'), await list(2, 'ticked')];
    const db = await database();
    const [event] = await db.getAll('events');
    const nowhere = '01ARZ3NDEKTSV4RRFFQ69G5FAV';
    const summary = await db.get('summaries', one);
    const rows = {
      checklists: [{ ...(await db.get('checklists', one)), id: `${one.slice(0, -1)}Z`, kept: ['gone'] }],
      events: [
        { ...event, id: '01ARZ3NDEKTSV4RRFFQ69G5FA1', checklist: nowhere },
        { ...event, id: '01ARZ3NDEKTSV4RRFFQ69G5FA2', checklist: other, prev: ['01ARZ3NDEKTSV4RRFFQ69G5FA3'] },
        { id: 'odd', checklist: `${one.slice(0, -1)}Z` },
      ],
      templates: [{ key: 'odd' }],
      summaries: [
        { ...summary, done: 0 },
        { ...summary, id: nowhere },
      ],
      cases: [{ checklist: other }, { checklist: nowhere, enterprise: '1990000001' }],
    } as const;
    for (const [store, list] of Object.entries(rows))
      for (const row of list) await db.put(store as never, row as never);
    await db.put('meta', 42 as never, 'odd');
    const { findings, rebuilt } = await checkIntegrity();
    expect(findings.map(({ store, key, why }) => `${store} ${key}: ${why}`).sort()).toEqual(
      [
        `checklists ${one.slice(0, -1)}Z: no-template`,
        `events 01ARZ3NDEKTSV4RRFFQ69G5FA1: no-checklist`,
        `events 01ARZ3NDEKTSV4RRFFQ69G5FA2: prev-not-before`,
        'events odd: unreadable',
        'templates odd: unreadable',
        `summaries ${nowhere}: no-checklist`,
        `cases ${other}: unreadable`,
        `cases ${nowhere}: no-checklist`,
        'meta odd: unreadable',
      ].sort(),
    );
    expect(rebuilt).toEqual([one]);
    expect(await db.get('summaries', one)).toEqual(summary);
    expect(await db.count('events')).toBe(5);
    expect((await checkIntegrity()).rebuilt).toEqual([]);
  });

  test('goes through more rows than fit in one turn', async () => {
    const { record } = await createChecklist(NEW, NOW);
    const note = { kind: 'noted', item: null, text: 'again' } as const;
    await appendChanges(record.id, 'key-of-notes', () => Array.from({ length: 2_500 }, () => note), NOW);
    expect(await checkIntegrity()).toMatchObject({ rows: { events: 2_500 }, findings: [] });
  });

  test('a row that the disk does not give back is named, the others are looked at', async () => {
    const id = await list(1, 'ticked');
    await appendChanges(id, 'key-of-closing', () => [{ kind: 'closed' }], NOW);
    const [event] = (await readChecklist(id))?.events ?? [];
    await spoiltRow('events', event?.id ?? '');
    const { rows, findings } = await checkIntegrity();
    expect(rows.events).toBe(2);
    expect(findings).toEqual([{ store: 'events', key: event?.id, why: 'unreadable' }]);
  });
});
