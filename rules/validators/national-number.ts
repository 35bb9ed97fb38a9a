import { accept, readDigits, refuse } from './tidy';
import type { Validator } from './verdict';

/** Most days a month can have; index 0 is the unknown month, whose day counts on when a series is full. */
const LONGEST_MONTH = [31, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Number of the national register or BIS number, both of which the portals take in the same field: YYMMDD, a sequence
 * number, and two check digits that also tell the century.
 *
 * In a BIS number the month is raised by 20 (sex unknown) or 40 (sex known). Month or day 00 mean that the date was not
 * known. `today` refuses births in the future.
 */
export const nationalNumber: Validator = (value, { today }) => {
  const read = readDigits(value);
  if (!read.ok) return read;
  const { digits } = read;
  if (digits.length < 11) return refuse('too-short');
  if (digits.length > 11) return refuse('too-long');

  const part = (from: number, to: number) => Number(digits.slice(from, to));
  const year = part(0, 2);
  const month = part(2, 4) % 20;
  const raised = part(2, 4) - month; // 0 register, 20 and 40 BIS, 60 self-assigned
  const day = part(4, 6);
  const leapDay = month === 2 && day === 29;
  const sequence = part(6, 9);

  // What is wrong in any century comes first: it says where to look.
  if (raised > 60 || day > (LONGEST_MONTH[month] ?? -1) || (leapDay && year % 4 !== 0))
    return refuse('impossible-date');
  if (sequence === 0) return refuse('sequence');

  const century = centuryOf(part(0, 9), part(9, 11));
  if (century === undefined) return refuse('check-digits');
  if (raised === 60) return refuse('self-assigned');
  if (leapDay && century + year === 1900) return refuse('impossible-date');
  const known = month === 0 ? [century + year] : day === 0 ? [century + year, month] : [century + year, month, day];
  const born = known.map((number) => String(number).padStart(2, '0')).join('-');
  // As text: the shorter form of an incomplete date comes before every day in it.
  if (born > today) return refuse('future-date');

  const warning =
    sequence === 999
      ? 'sequence-999'
      : month === 0
        ? 'unknown-date'
        : day === 0
          ? 'unknown-day'
          : raised
            ? 'bis-number'
            : read.warning;
  return accept(value, digits, warning);
};

/**
 * The century whose check digits these are: 97 − (base mod 97), where births from 2000 have a 2 put before the base.
 * Both cannot fit: 2·10⁹ mod 97 is 68, not 0.
 */
function centuryOf(base: number, check: number): 1900 | 2000 | undefined {
  if (97 - (base % 97) === check) return 1900;
  if (97 - ((2_000_000_000 + base) % 97) === check) return 2000;
  return undefined;
}
