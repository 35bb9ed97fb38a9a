import fc from 'fast-check';
import { expect, test } from 'vitest';
import { enterpriseNumber } from '../../../rules/validators/enterprise-number';
import { makeEnterpriseNumber, neighbourSwaps, singleDigitChanges } from './make-numbers';

const check = (value: string) => enterpriseNumber(value);

/** Fictitious: 1990000000 to 1999999999. */
const fictitious = fc.integer({ min: 19900000, max: 19999999 }).map(makeEnterpriseNumber);
const OLD = makeEnterpriseNumber(9999999); // 09999999.., whose nine-digit form is 9999999..
const NEW = makeEnterpriseNumber(19900000);

test('the examples are what they are meant to be', () => {
  expect(OLD).toBe('0999999922');
  expect(NEW).toBe('1990000035');
});

test('ten right digits pass, with nothing to add', () => {
  expect(check(OLD)).toEqual({ ok: true });
  expect(check(NEW)).toEqual({ ok: true });
  fc.assert(
    fc.property(fictitious, (number) => {
      expect(check(number)).toEqual({ ok: true });
    }),
  );
});

test.each([
  '0999.999.922',
  '0999 999 922',
  '0999-999-922',
  '0999/999922',
  '0999\u00a0999\u00a0922',
  '0999\u2009999\u202f922',
  '0999\u2013999\u2011922',
  '0999·999·922',
  'BE0999999922',
  'BE 0999.999.922',
  'BE-0999-999-922',
  'be0999999922',
  'Be 0999/999.922',
  'BE(0)999999922',
  'BE (0) 999.999.922',
  '(0)999.999.922',
  '0999999922.',
  '0999\t999\n922',
])('%j is read without its separators', (value) => {
  expect(check(value)).toEqual({ ok: true, clean: OLD, warning: 'separators' });
});

test.each(['999999922', '999.999.922', 'BE999999922', 'BE 999 999 922'])('%j is the old form', (value) => {
  expect(check(value)).toEqual({ ok: true, clean: OLD, warning: 'padded' });
});

test.each([
  '\ufeff0999999922',
  '0999\u200b999922',
  '\u200e0999999922\u200f',
  '\u20680999999922\u2069',
  '0999999922\ufe0f',
  '0999\u034f999922',
  ' 0999999922 ',
  '0999999922\n',
  '０９９９９９９９２２',
])('%j looks the same and is offered clean', (value) => {
  expect(check(value)).toEqual({ ok: true, clean: OLD, warning: 'pasted-characters' });
});

test('a second digit 0 passes with a warning', () => {
  expect(check(makeEnterpriseNumber(123456))).toMatchObject({ ok: true, warning: 'second-digit-zero' });
  expect(check(makeEnterpriseNumber(10012345))).toMatchObject({ ok: true, warning: 'second-digit-zero' });
});

test.each([
  ['', 'empty'],
  [' \u00a0\t', 'empty'],
  ['\ufeff\u200b', 'empty'],
  ['-', 'too-short'],
  ['BE', 'too-short'],
  ['0', 'too-short'],
  ['09999999', 'too-short'],
  ['09999999220', 'too-long'],
  ['BE(0)0999999922', 'too-long'],
  ['abc', 'not-digits'],
  ['O999999922', 'not-digits'],
  ['BEBE0999999922', 'not-digits'],
  ['NL0999999922', 'not-digits'],
  ['0999999922x', 'not-digits'],
  ['0999,999,922', 'not-digits'],
  ['+0999999922', 'not-digits'],
  ['٠٩٩٩٩٩٩٩٢٢', 'not-digits'],
  ['0999999921', 'check-digits'],
  ['999999921', 'check-digits'],
  ['0000000000', 'check-digits'],
  // A right number of which one digit fell out: with a 0 in front it would still not begin as the old form did.
  ['099999922', 'too-short'],
  ['199000035', 'too-short'],
] as const)('%j is refused: %s', (value, reason) => {
  expect(check(value)).toEqual({ ok: false, reason });
});

test('numbers that begin with 2 to 9 are refused even when the check digits fit', () => {
  for (let first = 2; first <= 9; first += 1) {
    expect(check(makeEnterpriseNumber(first * 10_000_000 + 2133))).toEqual({ ok: false, reason: 'first-digit' });
  }
});

test('check digits run from 01 to 97: 00, 98 and 99 never stand for them', () => {
  const base = 97 * 205_500; // remainder 0, so the check digits are 97 and not 00
  expect(makeEnterpriseNumber(base)).toBe('1993350097');
  expect(check('1993350097')).toEqual({ ok: true });
  expect(check('1993350000')).toEqual({ ok: false, reason: 'check-digits' });
  expect(check(`${base + 96}01`)).toEqual({ ok: true });
  expect(check(`${base + 96}98`)).toEqual({ ok: false, reason: 'check-digits' });
  expect(check(`${base + 95}99`)).toEqual({ ok: false, reason: 'check-digits' });
});

// 97 is prime and greater than any change of one digit, so no change of one digit leaves the remainder as it was.
test('any single mistyped digit is refused', () => {
  fc.assert(
    fc.property(fictitious, (number) => {
      expect(singleDigitChanges(number).filter((changed) => check(changed).ok)).toEqual([]);
    }),
  );
});

// A swap changes the eight digits by 9·δ·10^k, or moves δ between them and the check digits: never a multiple of 97.
test('any swap of two different neighbours is refused', () => {
  fc.assert(
    fc.property(fictitious, (number) => {
      expect(neighbourSwaps(number).filter((swapped) => check(swapped).ok)).toEqual([]);
    }),
  );
});

test('of a hundred possible endings exactly one passes', () => {
  fc.assert(
    fc.property(fictitious, (number) => {
      const endings = Array.from({ length: 100 }, (_, ending) => number.slice(0, 8) + String(ending).padStart(2, '0'));
      expect(endings.filter((candidate) => check(candidate).ok)).toEqual([number]);
    }),
  );
});
