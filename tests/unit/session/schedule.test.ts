/** When which list wants the person back: the clock is a variable here, and not always a good one. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { momentOf, scheduleOf, type Told, toTell } from '../../../session/schedule';
import type { SummaryRecord } from '../../../store/schema';

const summary = (id: string, more: Partial<SummaryRecord> = {}): SummaryRecord => ({
  id,
  template: 'own:0123456789abcdef',
  title: 'A fictitious list',
  label: '',
  practice: false,
  createdAt: 0,
  updatedAt: 0,
  done: 0,
  of: 3,
  finished: false,
  closed: false,
  diverged: 0,
  due: null,
  waitingUntil: null,
  assigned: [],
  ...more,
});

const anyDay = fc
  .date({ min: new Date(2029, 0, 1), max: new Date(2031, 0, 1), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anyTime = fc.integer({ min: Date.UTC(2029, 0), max: Date.UTC(2031, 0) });
const anySummaries = fc
  .array(
    fc.record({
      waitingUntil: fc.option(anyTime),
      due: fc.option(anyDay),
      finished: fc.boolean(),
      closed: fc.boolean(),
      practice: fc.boolean(),
    }),
    { maxLength: 30 },
  )
  .map((all) => all.map((one, index) => summary(`list-${index}`, one)));

test('due at nine in the morning of the day, where the person is', () => {
  const moment = new Date(momentOf('2030-03-31'));
  expect([moment.getFullYear(), moment.getMonth(), moment.getDate()]).toEqual([2030, 2, 31]);
  expect([moment.getHours(), moment.getMinutes()]).toEqual([9, 0]);
});

describe('the schedule', () => {
  test('what is finished, closed or an exercise wants nobody', () => {
    for (const more of [{ finished: true }, { closed: true }, { practice: true }]) {
      expect(scheduleOf([summary('one', { due: '2030-01-01', waitingUntil: 5, ...more })], 10)).toEqual({
        up: [],
        next: null,
      });
    }
  });

  test('earliest first, and the alarm is for the first to come', () => {
    fc.assert(
      fc.property(anySummaries, anyTime, (summaries, now) => {
        const { up, next } = scheduleOf(summaries, now);
        const wanted = summaries
          .filter(({ finished, closed, practice }) => !finished && !closed && !practice)
          .flatMap(({ waitingUntil, due }) => [waitingUntil, due === null ? null : momentOf(due)])
          .filter((at) => at !== null);
        expect(up.map(({ at }) => at)).toEqual(wanted.filter((at) => at <= now).sort((a, b) => a - b));
        expect(next ?? Number.POSITIVE_INFINITY).toBe(Math.min(...wanted.filter((at) => at > now)));
      }),
    );
  });
});

describe('telling', () => {
  /** Looks at the lists at these moments, as the alarm or a start of the background does. */
  function lookAt(summaries: SummaryRecord[], moments: number[]) {
    let told: Told = {};
    return moments.map((now) => {
      const answer = toTell(scheduleOf(summaries, now).up, told);
      told = answer.told;
      return answer.fresh;
    });
  }

  test('none is missed after a sleep of any length, and each is told once', () => {
    fc.assert(
      fc.property(anySummaries, fc.array(anyTime, { minLength: 1, maxLength: 20 }), (summaries, looks) => {
        const moments = looks.sort((a, b) => a - b);
        const last = moments.at(-1) ?? 0;
        const told = lookAt(summaries, moments).flat();
        expect(told.map(({ checklist, why }) => `${checklist} ${why}`).sort()).toEqual(
          scheduleOf(summaries, last)
            .up.map(({ checklist, why }) => `${checklist} ${why}`)
            .sort(),
        );
      }),
    );
  });

  test('following the alarm alone, nothing is late', () => {
    fc.assert(
      fc.property(anySummaries, (summaries) => {
        let told: Told = {};
        let now: number | null = Date.UTC(2028, 0);
        while (now !== null) {
          const { up, next } = scheduleOf(summaries, now);
          const answer = toTell(up, told);
          for (const { at } of answer.fresh) expect(at).toBe(now);
          told = answer.told;
          now = next;
        }
        expect(Object.keys(told)).toHaveLength(scheduleOf(summaries, Date.UTC(2032, 0)).up.length);
      }),
    );
  });

  test('a clock that ran ahead and was put right: told again when the time really comes', () => {
    const lists = [summary('one', { waitingUntil: 5_000 })];
    expect(lookAt(lists, [9_000, 1_000, 5_000]).map((fresh) => fresh.length)).toEqual([1, 0, 1]);
  });

  test('a new time for the same list is told again', () => {
    const first = toTell(scheduleOf([summary('one', { waitingUntil: 5 })], 10).up, {});
    const later = toTell(scheduleOf([summary('one', { waitingUntil: 8 })], 10).up, first.told);
    expect(later.fresh).toEqual([{ checklist: 'one', why: 'waited', at: 8 }]);
  });
});
