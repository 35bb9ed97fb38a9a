/** Numbers as the access management prints them: 1990.000.134, 020304 002 38, 1234567-89. */

/** `number`: ten digits. A leading zero is left out, as in the manuals. */
export function showEnterprise(number: string): string {
  return number.replace(/^0?(\d{3,4})(\d{3})(\d{3})$/, '$1.$2.$3');
}

/** `number`: eleven digits. */
export function showNiss(number: string): string {
  return number.replace(/^(\d{6})(\d{3})(\d{2})$/, '$1 $2 $3');
}

/** `number`: digits only. */
export function showOnss(number: string): string {
  return number.replace(/^(\d+)(\d{2})$/, '$1-$2');
}

/** A moment or a day (YYYY-MM-DD) as DD/MM/YYYY; empty for null. */
export function showDay(day: string | number | null): string {
  if (day === null) return '';
  const iso = typeof day === 'number' ? new Date(day).toISOString().slice(0, 10) : day;
  return iso.split('-').reverse().join('/');
}
