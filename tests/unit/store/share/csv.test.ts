import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Change } from '../../../../rules/engine/checklist';
import { LANGUAGES } from '../../../../rules/languages';
import { asItStands } from '../../../../store/share/bundle';
import { writeCsv } from '../../../../store/share/csv';
import { checklist, START } from './arbitraries';
import { ME, shared, TEMPLATE } from './lists';
import { readerOf } from './readers';

/** RFC 4180, with `;`. Throws where the text is not that. */
function parseCsv(text: string): string[][] {
  expect(text.startsWith('\ufeff')).toBe(true);
  const rows: string[][] = [];
  let rest = text.slice(1);
  while (rest !== '') {
    const row: string[] = [];
    for (;;) {
      const cell = /^"((?:[^"]|"")*)"(;|\r\n)/.exec(rest);
      if (cell === null) throw new Error(`no cell: ${rest.slice(0, 40)}`);
      row.push((cell[1] ?? '').replaceAll('""', '"'));
      rest = rest.slice(cell[0].length);
      if (cell[2] === '\r\n') break;
    }
    rows.push(row);
  }
  return rows;
}

test('one row per item, with its headers', () => {
  const changes: Change[] = [
    { kind: 'labelled', text: 'Acme; "Sons"' },
    { kind: 'ticked', item: 'designate/go', how: 'page' },
    { kind: 'assigned', item: 'give/tick', to: 'Jo' },
    { kind: 'due', item: 'give/tick', day: '2026-12-01' },
    { kind: 'waiting', item: 'give/tick', until: START },
    { kind: 'noted', item: 'give/tick', text: 'first' },
    { kind: 'noted', item: 'give/tick', text: 'second\nline' },
    { kind: 'removed', item: 'own.1' },
  ];
  const list = ['Acme; "Sons"', 'New colleague'];
  expect(parseCsv(writeCsv([shared(changes)], readerOf('en'), ME))).toEqual([
    ['Case', 'Template', 'Procedure', 'Step', 'Status', 'How', 'When', 'Assigned to', 'Due', 'Waiting until', 'Notes'],
    [...list, 'Designate', 'Go', 'done', 'seen on the page', '2026-11-20 10:01', '', '', '', ''],
    [...list, 'Designate', 'Sign', 'to do', '', '', '', '', '', ''],
    [...list, 'Give access', 'Tick', 'to do', '', '', 'Jo', '2026-12-01', '2026-11-20 10:00', 'first\nsecond\nline'],
    [...list, '', 'Call them', 'left out', 'ticked by hand', '2026-11-20 10:07', '', '', '', ''],
  ]);
});

test('what others did is said to be theirs, and where people disagree both stand there', () => {
  const { record, template, events } = shared([{ kind: 'ticked', item: 'give/tick', how: 'person' }]);
  const other = events.map((event) => ({
    ...event,
    id: event.id.replace(/AA$/, 'BB'),
    author: '00000000000000bb',
    change: { kind: 'undone' as const, item: 'give/tick' },
  }));
  const rows = parseCsv(writeCsv([{ record, template, events: [...events, ...other] }], readerOf('en'), ME));
  expect(rows[3]?.slice(3, 7)).toEqual([
    'Tick',
    'opinions differ',
    'ticked by hand, by somebody else',
    '2026-11-20 10:00, 2026-11-20 10:00',
  ]);
});

test.each(LANGUAGES)('has its headers in %s', (language) => {
  const [header] = parseCsv(writeCsv([], readerOf(language)));
  expect(new Set(header).size).toBe(11);
});

describe('no cell is a formula', () => {
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '＋1', '－1', '＠x'])('%j', (text) => {
    const rows = parseCsv(
      writeCsv([shared([{ kind: 'added', item: 'mine', title: text, after: null }])], readerOf('en')),
    );
    expect(rows[1]?.[3]).toBe(`'${text}`);
  });

  test('whatever anybody wrote', () => {
    fc.assert(
      fc.property(checklist(1), (made) => {
        const rows = parseCsv(writeCsv([asItStands(made)], readerOf('fr')));
        for (const row of rows) {
          expect(row).toHaveLength(11);
          for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/);
        }
      }),
      { numRuns: 200 },
    );
  });
});

test('no national number leaves in it', () => {
  const text = writeCsv(
    [
      shared(
        [
          { kind: 'noted', item: 'own.1', text: 'his is 03051402739' },
          { kind: 'assigned', item: 'own.1', to: '03.05.14-027.39' },
        ],
        { ...TEMPLATE, title: 'for 03051402739' },
      ),
    ],
    readerOf('en'),
  );
  expect(text).not.toContain('027');
  expect(text).toContain('his is […]');
});
