import { expect, test } from 'vitest';
import { asOfDate } from '../../../session/dates';

test('a date is as exact as the evidence, in the language of the reader', () => {
  expect(asOfDate('2018', 'fr')).toBe('2018');
  expect(asOfDate('2018-07', 'nl')).toBe('juli 2018');
  expect(asOfDate('2018-07', 'de')).toBe('Juli 2018');
  expect(asOfDate('2018-07-02', 'en')).toBe('2 July 2018');
});
