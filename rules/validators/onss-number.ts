import { accept, readDigits, refuse } from './tidy';
import type { Validator } from './verdict';

/**
 * Number of an employer at the ONSS/RSZ: nine digits, of which the last two are 96 − (100 × the first seven mod 97).
 * Given are 0001000-06 to 1999999-34. A provisional number has ten digits and begins with 5.
 *
 * It is shown as 9999999-99 or 9999999.99; `clean` holds the digits only.
 */
export const onssNumber: Validator = (value) => {
  const read = readDigits(value);
  if (!read.ok) return read;
  const { digits } = read;
  const provisional = digits.length === 10 && digits[0] === '5';
  if (digits.length < 9) return refuse('too-short');
  if (digits.length > 9 && !provisional) return refuse('too-long');

  const number = Number(digits.slice(0, -2));
  if (96 - ((number * 100) % 97) !== Number(digits.slice(-2))) return refuse('check-digits');
  const [lowest, highest] = provisional ? [50_000_001, 59_999_999] : [1000, 1_999_999];
  if (number < lowest || number > highest) return refuse('out-of-range');
  return accept(value, digits, provisional ? 'provisional-number' : read.warning);
};
