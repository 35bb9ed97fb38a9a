import { LONGEST, refuse, tidy } from './tidy';
import type { ReasonCode, Validator } from './verdict';

/** The kinds of character that must be there. Letters with accents and spaces count for none: no source says they do. */
const KINDS: readonly [RegExp, ReasonCode][] = [
  [/[A-Z]/, 'password-upper'],
  [/[a-z]/, 'password-lower'],
  [/[0-9]/, 'password-digit'],
  [/[!-/:-@[-`{-~]/, 'password-special'],
];

/**
 * Password of UMOE: ten characters or more, with a capital letter, a small one, a digit and a special character. The
 * verdict never holds the password or a part of it: there is no `clean`.
 */
export const umoePassword: Validator = (value) => {
  const text = tidy(value);
  if (text === '') return refuse('empty');
  if (text.length > LONGEST) return refuse('too-long');
  if ([...text].length < 10) return refuse('too-short');
  const missing = KINDS.find(([kind]) => !kind.test(text));
  if (missing) return refuse(missing[1]);
  return text === value ? { ok: true } : { ok: true, warning: 'pasted-characters' };
};
