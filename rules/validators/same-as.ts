import { LONGEST, refuse, tidy } from './tidy';
import type { Validator } from './verdict';

/**
 * The second typing of a value is the same as the first, `context.other`, character by character: it may be a password,
 * where a space counts. The verdict holds neither.
 */
export const sameAs: Validator = (value, { other = '' }) => {
  const text = tidy(value);
  if (text === '') return refuse('empty');
  if (text.length > LONGEST) return refuse('too-long');
  if (other === '') return refuse('nothing-to-compare');
  return value === other ? { ok: true } : refuse('different');
};
