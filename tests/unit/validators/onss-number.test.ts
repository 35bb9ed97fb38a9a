import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { onssNumber } from '../../../rules/validators/onss-number';
import { makeOnssNumber, neighbourSwaps, singleDigitChanges } from './make-numbers';

const check = (value: string) => onssNumber(value, { today: '2026-11-20' });

const final = fc.integer({ min: 1000, max: 1_999_999 }).map(makeOnssNumber);
const provisional = fc.integer({ min: 50_000_001, max: 59_999_999 }).map(makeOnssNumber);

test('the bounds and the example that the glossary of the ONSS prints pass', () => {
  expect(makeOnssNumber(1000)).toBe('000100006');
  expect(makeOnssNumber(1_999_999)).toBe('199999934');
  expect(makeOnssNumber(50_000_001)).toBe('5000000120');
  expect(makeOnssNumber(59_999_999)).toBe('5999999989');
  for (const number of ['000100006', '199999934', '000935467']) expect(check(number), number).toEqual({ ok: true });
  for (const number of ['5000000120', '5999999989'])
    expect(check(number), number).toEqual({ ok: true, warning: 'provisional-number' });
});

test.each(['0009354-67', '0009354.67', '0009354 67', '000 9354 67', '0009354\u201367', '000.9354-67'])(
  '%j is read without its separators',
  (value) => {
    expect(check(value)).toEqual({ ok: true, clean: '000935467', warning: 'separators' });
  },
);

test.each(['\ufeff000935467', ' 000935467', '０００９３５４６７'])(
  '%j looks the same and is offered clean',
  (value) => {
    expect(check(value)).toEqual({ ok: true, clean: '000935467', warning: 'pasted-characters' });
  },
);

test.each([
  ['', 'empty'],
  ['00093546', 'too-short'],
  ['9354-67', 'too-short'], // the zeros in front belong to it
  ['0009354670', 'too-long'],
  ['1990000035', 'too-long'], // an enterprise number
  ['123000935467', 'too-long'], // with the category in front, as it was once written
  ['50000001201', 'too-long'],
  ['000935468', 'check-digits'],
  ['5000000121', 'check-digits'],
  ['000000096', 'out-of-range'],
  [makeOnssNumber(999), 'out-of-range'],
  [makeOnssNumber(2_000_000), 'out-of-range'],
  [makeOnssNumber(50_000_000), 'out-of-range'],
  ['00093S467', 'not-digits'],
  ['BE000935467', 'not-digits'],
] as const)('%j is refused: %s', (value, reason) => {
  expect(check(value)).toEqual({ ok: false, reason });
});

test('every number of both ranges passes, and one ending of a hundred', () => {
  fc.assert(
    fc.property(fc.oneof(final, provisional), (number) => {
      expect(check(number).ok).toBe(true);
      const endings = Array.from({ length: 100 }, (_, end) => number.slice(0, -2) + String(end).padStart(2, '0'));
      expect(endings.filter((candidate) => check(candidate).ok)).toEqual([number]);
    }),
  );
});

/*
 * The whole number leaves 96 when divided by 97. 97 is prime, and neither d·10^k (a changed digit) nor 9·d·10^k (a
 * swap) is a multiple of it, so the checksum sees all of them: there are no exceptions to enumerate.
 */
describe('what the checksum sees', () => {
  test('no changed digit and no swap of neighbours passes, in both ranges', () => {
    fc.assert(
      fc.property(fc.oneof(final, provisional), (number) => {
        expect([...singleDigitChanges(number), ...neighbourSwaps(number)].filter((other) => check(other).ok)).toEqual(
          [],
        );
      }),
    );
  });

  test('counted over one number of every thousand', () => {
    const sample = Array.from({ length: 1999 }, (_, index) => makeOnssNumber(1000 * (index + 1) + (index % 1000)));
    const tried = sample.flatMap((number) => [...singleDigitChanges(number), ...neighbourSwaps(number)]);
    expect(sample.every((number) => check(number).ok)).toBe(true);
    expect(tried.length).toBeGreaterThan(1999 * 81);
    expect(tried.filter((other) => check(other).ok)).toHaveLength(0);
  });
});
