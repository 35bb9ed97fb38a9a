/** Summaries for tests of the list. All fictitious. */
import type { Summary } from '../../../../session/messages';
import { localized } from '../small-knowledge';

/** 20 November 2026, ten o'clock where the person is. */
export const NOW = new Date(2026, 10, 20, 10).getTime();

export const idOf = (number: number): string => `01J${String(number).padStart(23, '0')}`;

/** One checklist; `number` makes its id, and later numbers were changed later. */
export function summaryOf(number: number, rest: Partial<Summary> = {}): Summary {
  return {
    id: idOf(number),
    template: 'procedure:appoint',
    title: localized('procedure appoint'),
    label: '',
    practice: false,
    createdAt: NOW - 1_000_000,
    updatedAt: NOW - 1_000_000 + number,
    done: 1,
    of: 4,
    finished: false,
    closed: false,
    diverged: 0,
    due: null,
    waitingUntil: null,
    assigned: [],
    ...rest,
  };
}

/** `count` lists of made-up companies, some of each kind. */
export function manySummaries(count: number): Summary[] {
  return Array.from({ length: count }, (_, number) => {
    const done = number % 5;
    return summaryOf(number, {
      label: `Exemple ${Math.floor(number / 3)} · 1990000${String(number % 1000).padStart(3, '0')}`,
      done,
      finished: done === 4,
      due: number % 7 === 0 ? '2026-11-01' : null,
      assigned: number % 4 === 0 ? ['Ada Exemple'] : [],
    });
  });
}
