import { describe, expect, it } from 'vitest';
import { arrange, caseOf, idsBetween, type Sort, sorted } from '../../../../components/workspace/list/arrange';
import { findLists } from '../../../../components/workspace/list/find';
import { drawn, windowOf } from '../../../../components/workspace/list/row-window';
import { withSame } from '../../../../components/workspace/list/summaries';
import { localized } from '../small-knowledge';
import { idOf, manySummaries, summaryOf } from './summaries';

const numbersOf = (lists: readonly { id: string }[]) => lists.map(({ id }) => Number(id.slice(3)));

describe('search', () => {
  const lists = [
    summaryOf(1, { label: 'Boulangerie Éléonore', assigned: ['Ada'] }),
    summaryOf(2, { label: 'Exemple 1990.000.123' }),
    summaryOf(3, { title: 'Mon modèle à moi' }),
    summaryOf(4, { title: null, label: 'Sans titre' }),
  ];
  const find = (query: string, language: 'fr' | 'nl' = 'fr') => numbersOf(findLists(lists, query, language));

  it('finds all when there is no word', () => expect(find(' ·  ')).toEqual([1, 2, 3, 4]));
  it('ignores accents and case', () => expect(find('ELEONORE')).toEqual([1]));
  it('looks at the title in the language of the reader', () => {
    expect(find('(fr)')).toEqual([1, 2]);
    expect(find('(nl)')).toEqual([]);
    expect(find('nl', 'nl')).toEqual([1, 2]);
  });
  it('looks at names and at titles of one’s own', () => {
    expect(find('ada')).toEqual([1]);
    expect(find('modele moi')).toEqual([3]);
  });
  it('finds a number with and without its dots', () => {
    expect(find('1990000123')).toEqual([2]);
    expect(find('1990.000.123')).toEqual([2]);
    expect(find('000.123')).toEqual([2]);
  });
  it('wants every word', () => expect(find('ada exemple')).toEqual([]));
});

describe('order', () => {
  const lists = [
    summaryOf(1, { label: 'Exemple 10', due: '2026-12-01', done: 3 }),
    summaryOf(2, { label: '', due: null, done: 0, of: 0 }),
    summaryOf(3, { label: 'exemple 9', due: '2026-11-01', done: 4, finished: true }),
    summaryOf(4, { label: 'Éclair', due: null, done: 1 }),
  ];
  it.each([
    ['changed', [4, 3, 2, 1]],
    ['due', [3, 1, 4, 2]],
    ['label', [4, 3, 1, 2]],
    ['progress', [3, 1, 4, 2]],
  ] as [Sort, number[]][])('by %s', (sort, order) => {
    expect(numbersOf(sorted(lists, sort, 'fr'))).toEqual(order);
  });
});

describe('cases', () => {
  const lists = [
    summaryOf(1, { label: 'Exemple SA', done: 1, of: 4 }),
    summaryOf(2, { label: 'Autre' }),
    summaryOf(3, { label: ' exemple  sa', done: 2, of: 3 }),
    summaryOf(4),
    summaryOf(5),
  ];
  const shape = (folded: string[] = []) =>
    arrange(lists, true, new Set(folded)).map((row) =>
      row.kind === 'case' ? `${row.label} ${row.done}/${row.of}` : `${row.within ? '- ' : ''}${row.summary.id.at(-1)}`,
    );

  it('stand together where their first list stands, with the progress of all', () => {
    expect(shape()).toEqual(['Exemple SA 3/7', '- 1', '- 3', '2', '4', '5']);
  });
  it('show only themselves when folded', () => {
    expect(shape(['case:exemple sa'])).toEqual(['Exemple SA 3/7', '2', '4', '5']);
  });
  it('are not made when nobody wants them', () => {
    expect(arrange(lists, false, new Set()).map(({ kind }) => kind)).toEqual(['list', 'list', 'list', 'list', 'list']);
  });
  it('differ by more than case and spaces', () => {
    expect(caseOf(' A  b ')).toBe(caseOf('a B'));
    expect(caseOf('A & B')).not.toBe(caseOf('A B'));
    expect(caseOf('  ')).toBeNull();
  });
  it('give all their lists to a selection from row to row', () => {
    const rows = arrange(lists, true, new Set(['case:exemple sa']));
    expect(idsBetween(rows, `list:${idOf(2)}`, 'case:exemple sa')).toEqual([idOf(1), idOf(3), idOf(2)]);
    expect(idsBetween(rows, 'list:gone', `list:${idOf(4)}`)).toEqual([idOf(4)]);
    expect(idsBetween(rows, `list:${idOf(4)}`, 'list:gone')).toEqual([]);
  });
});

describe('the rows that are drawn', () => {
  it('are those in sight and some more, at any scroll of 10,000', () => {
    for (let top = 500; top > -10_000 * 80; top -= 777) {
      const shown = windowOf(top, 80, 800, 10_000);
      expect(shown.last - shown.first).toBeLessThan(40);
      const firstSeen = Math.max(0, Math.floor(-top / 80));
      const lastSeen = Math.min(9_999, Math.floor((-top + 799) / 80));
      expect(shown.first).toBeLessThanOrEqual(firstSeen);
      if (lastSeen >= 0) expect(shown.last).toBeGreaterThan(lastSeen);
    }
  });
  it('hold the one that the keyboard is on', () => {
    const shown = windowOf(-8_000, 80, 800, 1_000);
    expect(drawn(shown, 3, 1_000)[0]).toBe(3);
    expect(drawn(shown, 999, 1_000).at(-1)).toBe(999);
    expect(new Set(drawn(shown, 100, 1_000)).size).toBe(shown.last - shown.first);
  });
  it('are none of none', () => expect(drawn(windowOf(0, 80, 800, 0), 0, 0)).toEqual([]));
});

describe('summaries asked again', () => {
  it('stay the same objects where nothing changed, and leave practice out', () => {
    const before = manySummaries(5);
    const next = structuredClone([...before, summaryOf(9, { practice: true })]);
    const [first, second] = next;
    if (!first || !second) throw new Error('made above');
    first.done = 3;
    second.assigned = ['Bob'];
    const after = withSame(before, next);
    expect(after.map((summary, index) => summary === before[index])).toEqual([false, false, true, true, true]);
    expect(after).toEqual(next.slice(0, 5));
  });
  it('see a title that came later', () => {
    const before = [summaryOf(1, { title: null })];
    expect(withSame(before, [summaryOf(1, { title: localized('x') })])[0]).not.toBe(before[0]);
  });
});
