import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nationalNumber } from '../../../rules/validators/national-number';
import { type Birth, makeNationalNumber, neighbourSwaps, singleDigitChanges } from './make-numbers';

const TODAY = '2026-11-20';
const check = (value: string, today = TODAY) => nationalNumber(value, { today });
const checkBirth = (birth: Birth, today = TODAY) => check(makeNationalNumber(birth), today);

const REGISTER = makeNationalNumber({ year: 1903, month: 5, day: 14, sequence: 27 });

test('the example is what it is meant to be', () => {
  expect(REGISTER).toBe('03051402739');
});

test('numbers of the register pass in both centuries', () => {
  expect(check(REGISTER)).toEqual({ ok: true });
  expect(checkBirth({ year: 1900, month: 1, day: 1 })).toEqual({ ok: true });
  expect(checkBirth({ year: 1904, month: 12, day: 31, sequence: 998 })).toEqual({ ok: true });
  expect(checkBirth({ year: 1999, month: 12, day: 31, sequence: 998 })).toEqual({ ok: true });
  expect(checkBirth({ year: 2000, month: 1, day: 1, sequence: 998 })).toEqual({ ok: true });
  expect(checkBirth({ year: 2004, month: 12, day: 31, sequence: 998 })).toEqual({ ok: true });
});

test.each([
  '03.05.14-027.39',
  '03 05 14 027.39',
  '030514-027-39',
  '03/05/14 027.39',
  '030514 027.39',
  '03.05.14\u2013027.39',
  '03\u00a005\u00a014\u00a0027\u00a039',
])('%j is read without its separators', (value) => {
  expect(check(value)).toEqual({ ok: true, clean: REGISTER, warning: 'separators' });
});

test.each(['\ufeff03051402739', '\u202a03051402739\u202c', '030514\u200d02739', '０３０５１４０２７３９'])(
  '%j looks the same and is offered clean',
  (value) => {
    expect(check(value)).toEqual({ ok: true, clean: REGISTER, warning: 'pasted-characters' });
  },
);

test.each([
  ['', 'empty'],
  ['\u3000\u200b ', 'empty'],
  ['0305140278', 'too-short'],
  ['030514027390', 'too-long'],
  ['BE03051402739', 'not-digits'],
  ['O3051402783', 'not-digits'],
  ['03051402738', 'check-digits'],
  ['00000000000', 'sequence'],
] as const)('%j is refused: %s', (value, reason) => {
  expect(check(value)).toEqual({ ok: false, reason });
});

describe('dates', () => {
  test.each([
    [1903, 2, 29],
    [1903, 2, 30],
    [1903, 2, 31],
    [1904, 2, 30],
    [1900, 2, 29], // 1900 was no leap year; the same six digits exist in 2000
    [1903, 4, 31],
    [1903, 6, 31],
    [1903, 9, 31],
    [1903, 11, 31],
    [1903, 1, 32],
    [1903, 12, 99],
    [1903, 13, 1],
    [1903, 19, 1],
    [1903, 33, 1],
    [1903, 39, 1],
    [1903, 53, 1],
    [1903, 59, 1],
    [1903, 73, 1],
    [1903, 80, 1],
    [1903, 99, 1],
    [1903, 0, 32],
    [2001, 2, 29],
    [2100 - 1, 2, 29],
  ])('%i-%i-%i cannot exist', (year, month, day) => {
    expect(checkBirth({ year, month, day })).toEqual({ ok: false, reason: 'impossible-date' });
    if (month <= 12) {
      expect(checkBirth({ year, month, day, raised: 40 })).toEqual({ ok: false, reason: 'impossible-date' });
    }
  });

  test('every day of 1900 to 1904 passes, and no other date of those years does', () => {
    for (let year = 1900; year <= 1904; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        for (let day = 1; day <= 31; day += 1) {
          const exists = new Date(Date.UTC(year, month - 1, day)).getUTCMonth() === month - 1;
          expect(checkBirth({ year, month, day }).ok, `${year}-${month}-${day}`).toBe(exists);
        }
      }
    }
  });

  test('29 February follows the century that the check digits choose', () => {
    expect(checkBirth({ year: 2000, month: 2, day: 29 })).toEqual({ ok: true });
    expect(checkBirth({ year: 1900, month: 2, day: 29 })).toEqual({ ok: false, reason: 'impossible-date' });
    expect(checkBirth({ year: 1904, month: 2, day: 29 })).toEqual({ ok: true });
    expect(checkBirth({ year: 2004, month: 2, day: 29 })).toEqual({ ok: true });
  });

  test('no one is born after today', () => {
    const birth = { year: 2004, month: 3, day: 15 };
    expect(checkBirth(birth, '2004-03-14')).toEqual({ ok: false, reason: 'future-date' });
    expect(checkBirth(birth, '2004-03-15')).toEqual({ ok: true });
    expect(checkBirth(birth, '2004-03-16')).toEqual({ ok: true });
    expect(checkBirth({ year: 2075, month: 11, day: 15 })).toEqual({ ok: false, reason: 'future-date' });
    expect(checkBirth({ ...birth, raised: 20 }, '2004-03-14')).toEqual({ ok: false, reason: 'future-date' });
  });

  test('an unknown part of the date is no reason to call it future, the known part is', () => {
    expect(checkBirth({ year: 2004, month: 3, day: 0 }, '2004-03-01')).toMatchObject({ ok: true });
    expect(checkBirth({ year: 2004, month: 3, day: 0 }, '2004-02-29')).toEqual({ ok: false, reason: 'future-date' });
    expect(checkBirth({ year: 2004, month: 0, day: 1 }, '2004-01-01')).toMatchObject({ ok: true });
    expect(checkBirth({ year: 2004, month: 0, day: 0 }, '2003-12-31')).toEqual({ ok: false, reason: 'future-date' });
  });
});

test('an unknown date passes with a warning', () => {
  expect(checkBirth({ year: 1900, month: 0, day: 0 })).toEqual({ ok: true, warning: 'unknown-date' });
  expect(checkBirth({ year: 1900, month: 0, day: 1 })).toEqual({ ok: true, warning: 'unknown-date' });
  expect(checkBirth({ year: 1903, month: 0, day: 0, raised: 20 })).toEqual({ ok: true, warning: 'unknown-date' });
  expect(checkBirth({ year: 1903, month: 0, day: 1, raised: 40 })).toEqual({ ok: true, warning: 'unknown-date' });
  expect(checkBirth({ year: 1903, month: 5, day: 0 })).toEqual({ ok: true, warning: 'unknown-day' });
  expect(checkBirth({ year: 1903, month: 5, day: 0, raised: 40 })).toEqual({ ok: true, warning: 'unknown-day' });
});

test('BIS numbers pass and are named; months raised by 60 are refused with their own reason', () => {
  for (let month = 1; month <= 12; month += 1) {
    const birth = { year: 1903, month, day: 14 };
    expect(checkBirth(birth)).toEqual({ ok: true });
    expect(checkBirth({ ...birth, raised: 20 })).toEqual({ ok: true, warning: 'bis-number' });
    expect(checkBirth({ ...birth, raised: 40 })).toEqual({ ok: true, warning: 'bis-number' });
    expect(checkBirth({ ...birth, raised: 60 })).toEqual({ ok: false, reason: 'self-assigned' });
  }
  expect(checkBirth({ year: 2003, month: 5, day: 14, raised: 40 })).toEqual({ ok: true, warning: 'bis-number' });
});

test('sequence 000 is refused, 999 passes with a warning', () => {
  const birth = { year: 1903, month: 5, day: 14 };
  expect(checkBirth({ ...birth, sequence: 0 })).toEqual({ ok: false, reason: 'sequence' });
  expect(checkBirth({ ...birth, sequence: 999 })).toEqual({ ok: true, warning: 'sequence-999' });
  expect(checkBirth({ ...birth, sequence: 999, raised: 20 })).toEqual({ ok: true, warning: 'sequence-999' });
});

// The two centuries' check digits differ by 2·10⁹ mod 97 = 68, so one number never fits both.
test('of a hundred possible endings one fits each century, never the same', () => {
  expect(2_000_000_000 % 97).toBe(68);
  const births = fc.record({
    year: fc.integer({ min: 0, max: 4 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    sequence: fc.integer({ min: 1, max: 998 }),
  });
  fc.assert(
    fc.property(births, ({ year, ...birth }) => {
      const in1900 = makeNationalNumber({ year: 1900 + year, ...birth });
      const in2000 = makeNationalNumber({ year: 2000 + year, ...birth });
      const endings = Array.from({ length: 100 }, (_, ending) => in1900.slice(0, 9) + String(ending).padStart(2, '0'));
      expect(endings.filter((candidate) => check(candidate).ok).sort()).toEqual([in1900, in2000].sort());
      expect(in1900).not.toBe(in2000);
    }),
  );
});

describe('what the two centuries let through', () => {
  const firstDays = (from: number) =>
    Array.from({ length: 120 }, (_, index) =>
      makeNationalNumber({ year: from + Math.floor(index / 12), month: 1 + (index % 12), day: 1 }),
    );
  const passing = (numbers: string[]) => numbers.filter((number) => check(number).ok);

  /*
   * Trying both centuries has a price. A changed digit passes when it shifts the nine digits by what the 2 in front
   * shifts them: d·10^k ≡ ±68 (mod 97) with 1 ≤ |d| ≤ 9. The only solution is d = ∓6 at k = 7, the second digit of
   * the year. So a person of 1906 to 1909 can be mistyped into one of 2000 to 2003, and the other way round, and
   * nothing in the number can tell. The other years of the sample have no digit that is 6 away.
   */
  test('one mistyped digit: only the second digit of the year, by six', () => {
    for (const [from, passes, becomes] of [
      [1900, (digit: number) => digit >= 6, -6],
      [2000, (digit: number) => digit <= 3, 6],
    ] as const) {
      const sample = firstDays(from);
      expect(passing(sample)).toHaveLength(120);
      let tried = 0;
      let letThrough = 0;
      for (const number of sample) {
        const changes = singleDigitChanges(number);
        const expected = passes(Number(number[1]))
          ? [number.slice(0, 1) + String(Number(number[1]) + becomes) + number.slice(2)]
          : [];
        expect(passing(changes)).toEqual(expected);
        tried += changes.length;
        letThrough += expected.length;
      }
      expect(tried).toBe(120 * 99);
      expect(letThrough).toBe(48);
    }
  });

  test('two swapped neighbours: none in the sample from 1900 to 1909', () => {
    expect(firstDays(1900).flatMap((number) => passing(neighbourSwaps(number)))).toEqual([]);
  });

  /*
   * A swap shifts the nine digits by 9·δ·10^k, which equals the shift of the century for the two digits of the month
   * when they are 2 apart: February (02) of 2000 and later becomes month 20, a BIS number without a known month. It
   * passes, and says that the date is unknown.
   */
  test('two swapped neighbours: February from 2000 on reads as a BIS number without a month', () => {
    const swapped = firstDays(2000).flatMap((number) => passing(neighbourSwaps(number)));
    expect(swapped).toEqual(Array.from({ length: 10 }, (_, year) => expect.stringMatching(`^0${year}2001001`)));
    for (const number of swapped) expect(check(number)).toEqual({ ok: true, warning: 'unknown-date' });
  });
});
