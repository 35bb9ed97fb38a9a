import { describe, expect, it } from 'vitest';
import { countAll, dayOf, FILTERS, namesIn, passes, viewpoint } from '../../../../components/workspace/list/filters';
import { NOW, summaryOf } from './summaries';

const view = viewpoint('  ada EXEMPLÉ ', NOW);
const under = (rest: Parameters<typeof summaryOf>[1]) =>
  FILTERS.filter((filter) => passes(summaryOf(1, rest), filter, view));

describe('a list stands under', () => {
  it('open and all when something is left to do', () => expect(under({})).toEqual(['open', 'all']));

  it('mine when something is assigned to me, however the name is written', () => {
    expect(under({ assigned: ['Bob Exemple', 'Ada Exemplé'] })).toEqual(['open', 'mine', 'all']);
    expect(under({ assigned: ['Ada'] })).toEqual(['open', 'all']);
  });

  it('nobody’s when no name was given', () => {
    expect(passes(summaryOf(1, { assigned: ['Ada', ' '] }), 'mine', viewpoint(' ', NOW))).toBe(false);
  });

  it('overdue from the day after', () => {
    expect(under({ due: '2026-11-19' })).toEqual(['open', 'overdue', 'all']);
    expect(under({ due: '2026-11-20' })).toEqual(['open', 'soon', 'all']);
  });

  it('soon up to the seventh day', () => {
    expect(under({ due: '2026-11-27' })).toEqual(['open', 'soon', 'all']);
    expect(under({ due: '2026-11-28' })).toEqual(['open', 'all']);
  });

  it('waiting also when the time is up: somebody has to look', () => {
    expect(under({ waitingUntil: NOW - 1 })).toEqual(['open', 'waiting', 'all']);
  });

  it('finished alone, whatever was due', () => {
    const rest = { finished: true, due: '2026-01-01', waitingUntil: NOW, assigned: ['Ada Exemplé'] };
    expect(under(rest)).toEqual(['finished', 'all']);
  });

  it('closed alone, also when finished or diverged', () => {
    expect(under({ closed: true, finished: true, diverged: 2, due: '2026-01-01' })).toEqual(['closed', 'all']);
  });

  it('diverged also when all is done', () => {
    expect(under({ diverged: 1 })).toEqual(['open', 'diverged', 'all']);
    expect(under({ diverged: 1, finished: true })).toEqual(['diverged', 'finished', 'all']);
  });
});

it('counts each filter', () => {
  const counts = countAll([summaryOf(1), summaryOf(2, { closed: true }), summaryOf(3, { due: '2026-11-01' })], view);
  expect(counts).toMatchObject({ open: 2, closed: 1, overdue: 1, soon: 0, all: 3 });
});

it('says the day where the person is, also across a change of the clock and of the year', () => {
  expect(dayOf(new Date(2026, 0, 1, 0, 30).getTime())).toBe('2026-01-01');
  expect(viewpoint('', new Date(2026, 11, 28, 23, 59).getTime())).toMatchObject({
    today: '2026-12-28',
    soon: '2027-01-04',
  });
  expect(viewpoint('', new Date(2026, 9, 24, 12).getTime()).soon).toBe('2026-10-31');
});

it('names each assignee once', () => {
  expect(namesIn([summaryOf(1, { assigned: ['Bob', 'Ada'] }), summaryOf(2, { assigned: ['Ada'] })])).toEqual([
    'Ada',
    'Bob',
  ]);
});
