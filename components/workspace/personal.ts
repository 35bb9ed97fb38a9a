/** What must not be written into a checklist: whatever is kept may be shared one day. */
import { nationalNumber } from '../../rules/validators/national-number';

/** Eleven digits, however they are set, that are no part of a longer number. */
const ELEVEN = /(?<!\d)(?:\d[\s./-]{0,2}){10}\d(?!\d)/g;

/** Whether a text holds a number of the national register, or a BIS number. `today`: RFC 3339 full-date. */
export function holdsNationalNumber(text: string, today: string): boolean {
  return [...text.matchAll(ELEVEN)].some(([found]) => nationalNumber(found.replace(/\D/g, ''), { today }).ok);
}
