/**
 * Our two number checks against npm `stdnum`, an independent implementation. Where they disagree, the disagreement is
 * one of the classes below, each with an example and our reason; anything else fails the test.
 */
import fc from 'fast-check';
import { insz, vat } from 'stdnum/lib/cjs/be/index.js';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { enterpriseNumber } from '../../../rules/validators/enterprise-number';
import { nationalNumber } from '../../../rules/validators/national-number';
import { makeEnterpriseNumber, makeNationalNumber } from './make-numbers';

const TODAY = '2026-11-20';

// stdnum reads the clock.
beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${TODAY}T12:00:00Z`) });
});
afterAll(() => {
  vi.useRealTimers();
});

const ours = {
  insz: (value: string) => nationalNumber(value, { today: TODAY }).ok,
  vat: (value: string) => enterpriseNumber(value).ok,
};
const theirs = {
  insz: (value: string) => accepts(() => insz.validate(value).isValid),
  vat: (value: string) => accepts(() => vat.validate(value).isValid),
};

/** stdnum throws on some characters instead of answering. */
function accepts(ask: () => boolean): boolean {
  try {
    return ask();
  } catch {
    return false;
  }
}

interface Class {
  why: string;
  weAccept: boolean;
  fits: (digits: string) => boolean;
  examples: string[];
}

const fields = (digits: string) => ({
  yy: digits.slice(0, 2),
  month: Number(digits.slice(2, 4)) % 20,
  day: Number(digits.slice(4, 6)),
  sequence: digits.slice(6, 9),
  check: Number(digits.slice(9)),
});

const INSZ: Record<string, Class> = {
  'sequence 000': {
    why: 'IT000: sequence numbers run from 001 to 998. 999 passes with a warning, 000 was never reported.',
    weAccept: false,
    fits: (digits) => fields(digits).sequence === '000',
    examples: [makeNationalNumber({ year: 1903, month: 5, day: 14, sequence: 0 })],
  },
  'check digits 00, 98 and 99': {
    why: '97 − (n mod 97) gives 01 to 97. stdnum asks only that the sum divides by 97, so 00, 98 and 99 pass for 97, 01 and 02.',
    weAccept: false,
    fits: (digits) => fields(digits).check < 1 || fields(digits).check > 97,
    examples: [withCheckDigits('97', '00'), withCheckDigits('01', '98'), withCheckDigits('02', '99')],
  },
  'unknown month with a day above 31': {
    why: 'A full series counts on in the day, but no source shows one beyond the days of a month.',
    weAccept: false,
    fits: (digits) => fields(digits).month === 0 && fields(digits).day > 31,
    examples: [makeNationalNumber({ year: 1903, month: 0, day: 45 })],
  },
  'known month with day 00': {
    why: 'Possible when only year and month were known. We accept it with a warning.',
    weAccept: true,
    fits: (digits) => fields(digits).month > 0 && fields(digits).day === 0,
    examples: [
      makeNationalNumber({ year: 1903, month: 5, day: 0 }),
      makeNationalNumber({ year: 1903, month: 5, day: 0, raised: 40 }),
    ],
  },
  'born tomorrow': {
    why: 'stdnum allows a day for time zones. We are given the date in Belgium.',
    weAccept: false,
    fits: (digits) => /^26(11|31|51)21/.test(digits),
    examples: [makeNationalNumber({ year: 2026, month: 11, day: 21 })],
  },
};

const VAT: Record<string, Class> = {
  'first digit 2 to 9': {
    why: 'Enterprise numbers begin with 0 or 1; 2 to 8 are establishment units, 9 other bodies.',
    weAccept: false,
    fits: (digits) => digits.length === 10 && Number(digits[0]) > 1,
    examples: [makeEnterpriseNumber(20000213)],
  },
};

/** A number whose right check digits are `right`, with `instead` in their place. */
function withCheckDigits(right: string, instead: string): string {
  for (let sequence = 1; sequence < 999; sequence += 1) {
    const number = makeNationalNumber({ year: 1903, month: 5, day: 14, sequence });
    if (number.endsWith(right)) return number.slice(0, 9) + instead;
  }
  throw new Error(`no number of that day ends in ${right}`);
}

function classesOf(classes: Record<string, Class>, digits: string, weAccept: boolean): string[] {
  return Object.keys(classes).filter((name) => classes[name]?.weAccept === weAccept && classes[name].fits(digits));
}

describe.each([
  ['insz', INSZ],
  ['vat', VAT],
] as const)('%s', (kind, classes) => {
  test.each(Object.entries(classes))('%s: the two disagree', (name, { weAccept, examples, why }) => {
    for (const example of examples) {
      expect([ours[kind](example), theirs[kind](example)], `${example}: ${why}`).toEqual([weAccept, !weAccept]);
      expect(classesOf(classes, example, weAccept)).toEqual([name]);
    }
  });
});

const twoDigits = (max: number) => fc.integer({ min: 0, max }).map((number) => String(number).padStart(2, '0'));

/** Eleven digits, most of them with check digits that fit one of the centuries, many of them near an edge. */
const nationalNumbers = fc
  .record({
    year: fc.oneof(fc.integer({ min: 1900, max: 2099 }), fc.constantFrom(1900, 1904, 1999, 2000, 2026, 2027)),
    month: fc.oneof(fc.integer({ min: 0, max: 19 }), fc.constantFrom(0, 1, 2, 11, 12, 13)),
    raised: fc.constantFrom(0, 20, 40, 60),
    day: fc.oneof(fc.integer({ min: 0, max: 40 }), fc.constantFrom(0, 1, 20, 21, 28, 29, 30, 31, 32)),
    sequence: fc.oneof(fc.integer({ min: 0, max: 999 }), fc.constantFrom(0, 1, 998, 999)),
    check: fc.option(twoDigits(99), { freq: 3 }),
  })
  .map(({ check, ...birth }) => {
    const number = makeNationalNumber(birth as Parameters<typeof makeNationalNumber>[0]);
    return check === null ? number : number.slice(0, 9) + check;
  });

const enterpriseNumbers = fc.oneof(
  fc.integer({ min: 0, max: 99_999_999 }).map(makeEnterpriseNumber),
  fc.integer({ min: 0, max: 19_999_999 }).map(makeEnterpriseNumber),
  fc.integer({ min: 0, max: 9_999_999 }).map((base) => makeEnterpriseNumber(base).slice(1)),
  fc.tuple(fc.integer({ min: 0, max: 99_999_999 }), twoDigits(99)).map(([base, check]) => `${base}${check}`),
);

test.each([
  ['insz', nationalNumbers, INSZ],
  ['vat', enterpriseNumbers, VAT],
] as const)('%s: every other number gets the same answer', (kind, numbers, classes) => {
  let same = 0;
  fc.assert(
    fc.property(numbers, (digits) => {
      const weAccept = ours[kind](digits);
      if (weAccept === theirs[kind](digits)) {
        same += 1;
        return;
      }
      expect(classesOf(classes, digits, weAccept), `${digits}: a disagreement of no known class`).not.toEqual([]);
    }),
    { numRuns: 5000, seed: 97 },
  );
  expect(same).toBeGreaterThan(2500);
});

describe('typed forms', () => {
  const BOTH = [
    'BE0999999922',
    'BE0999.999.922',
    'BE 0999 999 922',
    'BE-0999-999-922',
    '0999999922',
    'BE999999922',
    'BE(0)999999922',
    'be0999999922',
    makeEnterpriseNumber(19900000),
    makeEnterpriseNumber(2003),
  ];
  test.each(BOTH)('both take %s', (value) => {
    expect([ours.vat(value), theirs.vat(value)]).toEqual([true, true]);
  });

  // A slash is how many letterheads write it, and it cannot be taken for anything else.
  test.each(['BE0999/999922', '0999/999.922'])('only we take %s', (value) => {
    expect([ours.vat(value), theirs.vat(value)]).toEqual([true, false]);
  });

  test.each(['03.05.14-027.39', '03 05 14 027 39', '030514-027-39'])('both take %s', (value) => {
    expect([ours.insz(value), theirs.insz(value)]).toEqual([true, true]);
  });

  test('only we take 03/05/14 027 39', () => {
    expect([ours.insz('03/05/14 027 39'), theirs.insz('03/05/14 027 39')]).toEqual([true, false]);
  });
});
