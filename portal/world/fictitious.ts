/**
 * The gate that keeps real numbers out: only people born 1900–1904 and enterprises 1990000000–1999999999 exist here.
 * It is no general check of such numbers (rules/validators is); it answers one question: plainly fictitious or not.
 */

/** `number`: digits only. True for an enterprise number of the fictitious range whose check digits match. */
export function isFictitiousEnterprise(number: string): boolean {
  if (!/^199\d{7}$/.test(number)) return false;
  return 97 - (Number(number.slice(0, 8)) % 97) === Number(number.slice(8));
}

/**
 * `number`: digits only. True for the national (or BIS) number of somebody born from 1900 to 1904, check digits
 * included. The same first six digits with the check digits of the years 2000 belong to a living person: refused.
 */
export function isFictitiousPerson(number: string): boolean {
  if (!/^0[0-4]\d{9}$/.test(number)) return false;
  const year = 1900 + Number(number.slice(0, 2));
  const month = Number(number.slice(2, 4)) % 20;
  const day = Number(number.slice(4, 6));
  if (Number(number.slice(2, 4)) >= 60 || month < 1 || month > 12) return false;
  if (day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return false;
  if (number.slice(6, 9) === '000') return false;
  return 97 - (Number(number.slice(0, 9)) % 97) === Number(number.slice(9));
}
