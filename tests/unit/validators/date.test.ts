import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { date } from '../../../rules/validators/date';
import { period, periodInOneText } from '../../../rules/validators/period';

const today = '2026-11-20';
const check = (value: string) => date(value, { today });

const WRITTEN = '23-08-2022';

test('day, month and year as the portal wants them pass, with nothing to add', () => {
  for (const value of [WRITTEN, '01-01-2000', '29-02-2024', '31-12-2100']) expect(check(value)).toEqual({ ok: true });
});

test.each([
  ['23/08/2022', WRITTEN],
  ['23.08.2022', WRITTEN],
  ['23 08 2022', WRITTEN],
  ['23\u00a008\u00a02022', WRITTEN],
  ['23 - 08 - 2022', WRITTEN],
  ['23\u201308\u20132022', WRITTEN],
  ['2022-08-23', WRITTEN],
  ['2022/8/23', WRITTEN],
  ['16-9-2022', '16-09-2022'],
  ['1/2/2023', '01-02-2023'],
])('%j is offered as %s', (value, clean) => {
  expect(check(value)).toEqual({ ok: true, clean, warning: 'date-notation' });
});

test('marks that cannot be seen are named', () => {
  expect(check(`\u200e${WRITTEN} `)).toEqual({ ok: true, clean: WRITTEN, warning: 'pasted-characters' });
});

test.each([
  ['', 'empty'],
  ['23', 'too-short'],
  ['23-', 'too-short'],
  ['23-08-202', 'too-short'],
  ['23-08-22', 'too-short'], // which century is not guessed
  ['2022-08', 'too-short'],
  ['31-02-2023', 'impossible-date'],
  ['29-02-2023', 'impossible-date'],
  ['29-02-2100', 'impossible-date'],
  ['31-04-2023', 'impossible-date'],
  ['08/23/2022', 'impossible-date'], // month first
  ['00-01-2022', 'impossible-date'],
  ['01-00-2022', 'impossible-date'],
  ['01-01-0000', 'impossible-date'],
  ['2022-02-30', 'impossible-date'],
  ['23082022', 'date-format'],
  ['23-08/2022', 'date-format'],
  ['23--08-2022', 'date-format'],
  ['23 août 2022', 'date-format'],
  ['023-08-2022', 'date-format'],
  ['23-08-20222', 'date-format'],
  ['2022-08-23T00:00', 'date-format'],
  ['-23-08-2022', 'date-format'],
] as const)('%j is refused: %s', (value, reason) => {
  expect(check(value)).toEqual({ ok: false, reason });
});

test('a year that is hardly meant passes with a warning; 9999 is a usual "never"', () => {
  expect(check('23-08-0202')).toEqual({ ok: true, warning: 'unusual-year' });
  expect(check('31-12-1899')).toEqual({ ok: true, warning: 'unusual-year' });
  expect(check('01-01-1900')).toEqual({ ok: true });
  expect(check('1/1/9999')).toEqual({ ok: true, clean: '01-01-9999', warning: 'unusual-year' });
});

test('exactly the days of the calendar pass, in every notation, and lead to the same form', () => {
  const notations = (day: string, month: string, year: string) => [
    `${day}-${month}-${year}`,
    `${Number(day)}/${Number(month)}/${year}`,
    `${year}-${month}-${day}`,
  ];
  fc.assert(
    fc.property(
      fc.integer({ min: 1900, max: 2100 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
      (year, month, day) => {
        const made = new Date(Date.UTC(year, month - 1, day));
        const exists = made.getUTCMonth() === month - 1 && made.getUTCDate() === day;
        const two = (number: number) => String(number).padStart(2, '0');
        for (const value of notations(two(day), two(month), String(year))) {
          const verdict = check(value);
          expect(verdict.ok, value).toBe(exists);
          if (verdict.ok) expect(verdict.clean ?? value).toBe(`${two(day)}-${two(month)}-${year}`);
        }
      },
    ),
    { numRuns: 2000 },
  );
});

describe('the end of a period', () => {
  const end = (value: string, other?: string) => period(value, { today, other });

  test('may stay empty', () => {
    for (const value of ['', ' ', '\u200b']) expect(end(value, WRITTEN)).toEqual({ ok: true });
  });

  test('comes on the day of the start or later, whatever the notations', () => {
    expect(end('23-08-2022', '23/08/2022')).toEqual({ ok: true });
    expect(end('24-08-2022', WRITTEN)).toEqual({ ok: true });
    expect(end('23/12/2022', '2022-08-23')).toEqual({ ok: true, clean: '23-12-2022', warning: 'date-notation' });
    expect(end('22-08-2022', WRITTEN)).toEqual({ ok: false, reason: 'end-before-start' });
    expect(end('01-09-2021', WRITTEN)).toEqual({ ok: false, reason: 'end-before-start' });
    expect(end('30-07-2022', WRITTEN)).toEqual({ ok: false, reason: 'end-before-start' });
  });

  test('is a date', () => {
    expect(end('31-02-2023', WRITTEN)).toEqual({ ok: false, reason: 'impossible-date' });
    expect(end('soon', WRITTEN)).toEqual({ ok: false, reason: 'date-format' });
  });

  test('is not blamed for a start that is missing or wrong', () => {
    for (const start of [undefined, '', '31-02-2023', 'soon']) expect(end('24-08-2022', start)).toEqual({ ok: true });
  });
});

describe('a period in one text', () => {
  const whole = (value: string) => periodInOneText(value, { today });

  test.each(['23-08-2022..23-12-2022', '23-08-2022..23-08-2022', '23-08-2022..'])('%j passes', (value) => {
    expect(whole(value)).toEqual({ ok: true });
  });

  test.each([
    ['23/08/2022..23-12-2022', '23-08-2022..23-12-2022', 'date-notation'],
    ['23.08.2022..23.12.2022', '23-08-2022..23-12-2022', 'date-notation'],
    ['16-09-2022..1/1/2023', '16-09-2022..01-01-2023', 'date-notation'],
    ['23-08-2022..31-12-9999', undefined, 'unusual-year'],
    ['23-08-2022 .. 23-12-2022', '23-08-2022..23-12-2022', 'pasted-characters'],
    [' 23-08-2022.. ', '23-08-2022..', 'pasted-characters'],
  ] as const)('%j passes and is offered as %j', (value, clean, warning) => {
    expect(whole(value)).toEqual({ ok: true, warning, ...(clean && { clean }) });
  });

  test.each([
    ['', 'empty'],
    ['..', 'empty'],
    ['..23-12-2022', 'empty'],
    ['23-08-2022', 'period-form'],
    ['23-08-2022.23-12-2022', 'period-form'],
    ['23-12-2022..23-08-2022', 'end-before-start'],
    ['31-02-2022..23-08-2022', 'impossible-date'],
    ['23-08-2022..31-02-2022', 'impossible-date'],
    ['23-08-2022...23-12-2022', 'date-format'],
    ['23-08-2022..23-12-2022..24-12-2022', 'date-format'],
    ['23-08..23-12-2022', 'too-short'],
  ] as const)('%j is refused: %s', (value, reason) => {
    expect(whole(value)).toEqual({ ok: false, reason });
  });

  test('says of two dates what the end field says', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
    const write = (value: Date) => value.toISOString().slice(0, 10).split('-').reverse().join('-');
    fc.assert(
      fc.property(day, day, (from, to) => {
        const ordered = from.toISOString().slice(0, 10) <= to.toISOString().slice(0, 10);
        expect(period(write(to), { today, other: write(from) }).ok).toBe(ordered);
        expect(whole(`${write(from)}..${write(to)}`).ok).toBe(ordered);
      }),
    );
  });
});
