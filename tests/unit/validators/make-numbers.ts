/** Makes numbers with right check digits for tests. Written from the published formulas, not from our validators. */

/** The enterprise number whose first eight digits are `base`: `makeEnterpriseNumber(19900000)`. */
export function makeEnterpriseNumber(base: number): string {
  return String(base).padStart(8, '0') + twoDigits(97 - (base % 97));
}

/**
 * The ONSS number whose first digits are `base`; a provisional one from eight digits. The whole number, check digits
 * included, leaves 96 when divided by 97.
 */
export function makeOnssNumber(base: number): string {
  const digits = String(base).padStart(7, '0');
  return digits + twoDigits(Number((96n - (BigInt(`${digits}00`) % 97n) + 97n) % 97n));
}

export interface Birth {
  year: number;
  /** 0 when unknown. */
  month: number;
  /** 0 when unknown. */
  day: number;
  sequence?: number;
  /** 0 for the national register, 20 or 40 for a BIS number, 60 for numbers that nobody official gives. */
  raised?: 0 | 20 | 40 | 60;
}

/** A national number or BIS number. It is not checked whether the date exists. */
export function makeNationalNumber({ year, month, day, sequence = 1, raised = 0 }: Birth): string {
  const base = [year % 100, month + raised, day].map(twoDigits).join('') + String(sequence).padStart(3, '0');
  // From 2000 on, a 2 stands before the nine digits when the check digits are computed.
  return base + twoDigits(97 - Number(BigInt(year < 2000 ? base : `2${base}`) % 97n));
}

/** `number` with the digit at `index` replaced, for each of the nine other digits. */
export function singleDigitChanges(number: string): string[] {
  return [...number].flatMap((digit, index) =>
    [...'0123456789']
      .filter((other) => other !== digit)
      .map((other) => number.slice(0, index) + other + number.slice(index + 1)),
  );
}

/** `number` with two neighbours that differ swapped, for each such pair. */
export function neighbourSwaps(number: string): string[] {
  return [...number].flatMap((digit, index) => {
    const next = number[index + 1];
    return next === undefined || next === digit
      ? []
      : [number.slice(0, index) + next + digit + number.slice(index + 2)];
  });
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
