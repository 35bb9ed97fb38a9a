import { accept, LONGEST, refuse, tidy } from './tidy';
import type { Validator } from './verdict';

/** What may stand before the @, dots apart: letters of any script, digits and the signs that mail allows unquoted. */
const LOCAL = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+$/u;
const LABEL = /^(?!-)[\p{L}\p{M}\p{N}-]{1,63}(?<!-)$/u;
const TOP_LEVEL = /^(?:xn--.+|[\p{L}\p{M}]{2,})$/iu;

/**
 * An e-mail address that can be written to, by its form alone: quoted names and addresses by number are refused,
 * because no portal asks for them. Whether it is one person's or a shared address cannot be told from it and is not
 * guessed.
 */
export const email: Validator = (value) => {
  const text = tidy(value);
  if (text === '') return refuse('empty');
  if (text.length > LONGEST) return refuse('too-long');
  const [local = '', domain = '', ...more] = text.split('@');
  if (local === '' || domain === '' || more.length > 0) return refuse('email-at');
  if (/\s/.test(text)) return refuse('email-characters');
  if (text.length > 254 || local.length > 64) return refuse('too-long');
  if (!local.split('.').every((atom) => LOCAL.test(atom))) return refuse('email-characters');
  const labels = domain.split('.');
  if (labels.length < 2 || !labels.every((label) => LABEL.test(label)) || !TOP_LEVEL.test(labels.at(-1) ?? '')) {
    return refuse('email-domain');
  }
  return accept(value, text, text === value ? undefined : 'pasted-characters');
};
