import { describe, expect, test } from 'vitest';
import { exportParts, isExport } from '../../../components/workspace/share/export-parts';
import { PORTION, portionsOf } from '../../../components/workspace/share/portions';
import { readContent } from '../../../components/workspace/share/read-file';
import { sendRoute, sentIds } from '../../../components/workspace/share/routes';
import type { Incoming } from '../../../session/messages';

const ulidOf = (number: number) => `01JD0000000000000000${String(number).padStart(6, '0')}`;

/** A list with so many changes; what they say does not matter here. */
function listOf(number: number, changes: number): Incoming {
  const checklist = ulidOf(number);
  const record = {
    v: 2 as const,
    id: checklist,
    template: 'own:a',
    version: '1',
    facts: {},
    createdAt: 1,
    practice: false,
  };
  const events = Array.from({ length: changes }, (_, index) => ({
    id: ulidOf(number * 10_000 + index),
    checklist,
    at: 1,
    author: 'an-author',
    prev: [],
    change: { kind: 'closed' as const },
  }));
  return { record, template: null, templates: [], events };
}

describe('portions', () => {
  test('hold every list once, in order, none beyond the bounds', () => {
    const lists = Array.from({ length: 700 }, (_, number) => listOf(number, number % 40));
    const portions = portionsOf(lists);
    expect(portions.flat()).toEqual(lists);
    for (const portion of portions) {
      expect(portion.length).toBeLessThanOrEqual(PORTION.lists);
      expect(portion.flatMap(({ events }) => events).length).toBeLessThanOrEqual(PORTION.events);
    }
    expect(portions.length).toBeGreaterThan(3);
  });

  test('never divide a list, however large', () => {
    const large = listOf(1, PORTION.events * 2);
    expect(portionsOf([listOf(0, 1), large, listOf(2, 1)])).toEqual([[listOf(0, 1)], [large], [listOf(2, 1)]]);
  });

  test('are none for nothing', () => {
    expect(portionsOf([])).toEqual([]);
  });
});

describe('an export', () => {
  const file = {
    format: 'ariane-export' as const,
    databaseVersion: 2,
    stores: {
      checklists: Array.from({ length: 500 }, (_, number) => ({ id: ulidOf(number), kept: [`t${number % 3}`] })),
      events: [
        ...Array.from({ length: 5_000 }, (_, number) => ({ id: `e${number}`, checklist: ulidOf(number % 500) })),
        { id: 'stray', checklist: ulidOf(999) },
      ],
      templates: [0, 1, 2, 3].map((number) => ({ key: `t${number}`, own: number === 3 })),
      cases: [{ checklist: ulidOf(7), enterprise: 'x' }],
      meta: ['an-author'],
    },
  };
  const rowsIn = (parts: ReturnType<typeof exportParts>, store: string) =>
    parts.flatMap(({ content }) => (content.stores[store] ?? []) as Record<string, unknown>[]);

  test('is cut without losing or doubling a row, each list with what it needs', () => {
    const parts = exportParts(file);
    const byId = (rows: Record<string, unknown>[]) => rows.map(({ id }) => id).sort();
    expect(byId(rowsIn(parts, 'checklists'))).toEqual(byId(file.stores.checklists));
    expect(byId(rowsIn(parts, 'events'))).toEqual(byId(file.stores.events));
    expect(rowsIn(parts, 'cases')).toEqual(file.stores.cases);
    for (const { content } of parts) {
      const { checklists = [], events = [], templates = [] } = content.stores as typeof file.stores;
      const keys = new Set(templates.map(({ key }) => key));
      expect(checklists.every(({ kept }) => kept.every((key) => keys.has(key)))).toBe(true);
      expect(events.length).toBeLessThanOrEqual(PORTION.events);
    }
    // One's own template is offered again, though no list runs on it.
    expect(rowsIn(parts, 'templates').some(({ own }) => own)).toBe(true);
  });

  test('gives only the lists that are wanted', () => {
    const parts = exportParts(file, new Set([ulidOf(7)]));
    expect(rowsIn(parts, 'checklists')).toHaveLength(1);
    expect(rowsIn(parts, 'events')).toHaveLength(10);
    expect(rowsIn(parts, 'events').some(({ id }) => id === 'stray')).toBe(false);
  });

  test('holds what is no row as nothing', () => {
    const odd = {
      format: 'ariane-export' as const,
      databaseVersion: 2,
      stores: { checklists: 'none', events: [null, 7] },
    };
    expect(isExport(odd)).toBe(true);
    expect(() => exportParts(odd)).not.toThrow();
    expect(isExport({ format: 'ariane-export', stores: [] })).toBe(false);
    expect(isExport(null)).toBe(false);
  });
});

describe('what somebody gave', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  test.each([
    ['', 'empty'],
    ['\n \n', 'empty'],
    ['hello', 'not-json'],
    ['{"format":"ariane-bundle"', 'not-json'],
    ['{"format":"ariane-bundle","version":7}', 'from-the-future'],
    ['{"format":"something"}', 'not-a-bundle'],
    ['{"format":"ariane-export","stores":7}', 'not-a-bundle'],
    ['{"format":"ariane-export",', 'not-json'],
    ['- [x] a box of somebody’s own', 'not-json'],
  ])('%j is %s, pasted or as a file', (text, why) => {
    expect(readContent(text)).toEqual({ kind: 'unreadable', why });
    expect(readContent(bytes(text))).toEqual({ kind: 'unreadable', why });
  });

  test('bytes that are no text are not read as text', () => {
    expect(readContent(new Uint8Array([0xff, 0xfe, 0x80]))).toEqual({ kind: 'unreadable', why: 'not-text' });
  });

  test('a task list is known by its mark', () => {
    const text = `# A list\n\n<!-- ariane:checklist ${ulidOf(1)} -->\n`;
    expect(readContent(text)).toEqual({ kind: 'tasks', text, checklist: ulidOf(1) });
  });
});

describe('the address of sending', () => {
  test('names the lists, each once, and nothing else', () => {
    const ids = [ulidOf(1), ulidOf(2)];
    expect(sentIds(sendRoute(ids))).toEqual(ids);
    expect(sentIds(sendRoute([...ids, ...ids]))).toEqual(ids);
    expect(sentIds('#/send/')).toEqual([]);
    expect(sentIds('#/send/not-an-id')).toEqual([]);
    expect(sentIds(`#/checklist/${ids[0]}`)).toEqual([]);
  });
});
