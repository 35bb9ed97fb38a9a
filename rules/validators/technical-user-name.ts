import { accept, LONGEST, refuse, tidy } from './tidy';
import type { Validator } from './verdict';

/**
 * User name of a technical user: begins with EXP. What may follow, and how much of it, no source says: nothing is
 * claimed, a space inside is only pointed out.
 */
export const technicalUserName: Validator = (value) => {
  const text = tidy(value);
  if (text === '') return refuse('empty');
  if (text.length > LONGEST) return refuse('too-long');
  const prefix = text.slice(0, 3).toUpperCase();
  if (!'EXP'.startsWith(prefix)) return refuse('exp-prefix');
  if (text.length < 4) return refuse('too-short');
  const clean = prefix + text.slice(3);
  if (clean !== text) return accept(value, clean, 'exp-capitals');
  if (/\s/.test(text)) return accept(value, text, 'inner-space');
  return accept(value, text, text === value ? undefined : 'pasted-characters');
};
