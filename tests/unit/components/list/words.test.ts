import { describe, expect, it } from 'vitest';
import { readerOf } from '../../../../components/reader';
import { viewpoint } from '../../../../components/workspace/list/filters';
import { countLists, dayWords, marksOf, whenWords } from '../../../../components/workspace/list/words';
import { smallKnowledge } from '../small-knowledge';
import { NOW, summaryOf } from './summaries';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const reader = readerOf('en', smallKnowledge);

describe('how far a moment is', () => {
  it.each([
    [20 * MINUTE + 5_000, 'in 20 minutes'],
    [10_000, 'in 1 minute'],
    [-10_000, '1 minute ago'],
    [-5 * MINUTE, '5 minutes ago'],
    [89 * MINUTE, 'in 89 minutes'],
    [2 * HOUR, 'in 2 hours'],
    [-3 * 24 * HOUR, '3 days ago'],
  ])('%d: %s', (away, words) => expect(whenWords(NOW + away, NOW, 'en')).toBe(words));

  it('in the language of the reader', () => {
    expect(whenWords(NOW + 12 * MINUTE, NOW, 'nl')).toBe('over 12 minuten');
    expect(whenWords(NOW - 12 * MINUTE, NOW, 'de')).toBe('vor 12 Minuten');
  });
});

it('says the year of a day when it is another', () => {
  expect(dayWords('2026-12-24', 'en', '2026-11-20')).toBe('24 December');
  expect(dayWords('2027-01-02', 'fr', '2026-11-20')).toBe('2 janvier 2027');
});

describe('what is said of a list', () => {
  const said = (rest: Parameters<typeof summaryOf>[1]) =>
    marksOf(summaryOf(1, rest), NOW, viewpoint('', NOW), reader).map(({ kind, text }) => `${kind}: ${text}`);

  it('is nothing where there is nothing to say', () => expect(said({})).toEqual([]));
  it('is the most pressing first', () => {
    expect(said({ due: '2026-11-19', waitingUntil: NOW + HOUR, diverged: 1 })).toEqual([
      'overdue: Overdue: 19 November',
      'diverged: 1 disagreement',
      'waiting: Waiting: ends in 60 minutes',
    ]);
  });
  it('tells today from later', () => {
    expect(said({ due: '2026-11-20' })).toEqual(['due: Due today']);
    expect(said({ due: '2026-11-21' })).toEqual(['due: Due 21 November']);
  });
  it('says no more of days and waiting when all is done or put away', () => {
    expect(said({ finished: true, due: '2026-11-19', waitingUntil: NOW })).toEqual(['finished: Finished']);
    expect(said({ closed: true, finished: true, due: '2026-11-19' })).toEqual(['closed: Closed']);
  });
});

it('counts lists', () => expect([1, 2].map((count) => countLists(count, reader))).toEqual(['1 list', '2 lists']));
