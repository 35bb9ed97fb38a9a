import { accept, readDigits, refuse } from './tidy';
import type { Verdict } from './verdict';

/** `BE` and the 0 in brackets that some letterheads put before the nine digits of the old form; that 0 counts. */
const PREFIX = /^(?:BE)?(?:\((0)\))?/i;

/**
 * Number of the Crossroads Bank for Enterprises: ten digits, the first 0 or 1, the last two 97 − (first eight mod 97).
 * Nine digits are the form used before 2005: a 0 goes in front.
 *
 * Numbers beginning with 1 are issued since September 2023. A second digit 0 passes with a warning, because no source
 * says that it is never issued.
 */
export const enterpriseNumber = (value: string): Verdict => {
  const read = readDigits(value, PREFIX);
  if (!read.ok) return read;
  const typed = read.digits;
  if (typed.length < 9) return refuse('too-short');
  if (typed.length > 10) return refuse('too-long');

  const padded = typed.length === 9;
  const digits = padded ? `0${typed}` : typed;
  if (Number(digits[0]) > 1) return refuse('first-digit');
  if (97 - (Number(digits.slice(0, 8)) % 97) !== Number(digits.slice(8))) {
    // The old form never began with 0 or 1: here a digit is missing, which is more useful to know.
    return refuse(padded && Number(typed[0]) < 2 ? 'too-short' : 'check-digits');
  }
  const warning = digits[1] === '0' ? 'second-digit-zero' : padded ? 'padded' : read.warning;
  return accept(value, digits, warning);
};
