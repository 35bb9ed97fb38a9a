import type { ReasonCode, Verdict, WarningCode } from './verdict';

/** More than anyone types into one of these fields. What is longer is refused unread. */
export const LONGEST = 500;

/** Marks that take no room on the screen: byte order mark, zero-width, direction and variation marks, soft hyphen. */
const INVISIBLE = /\p{Cf}|\p{Variation_Selector}|\u034f/gu;

/** Full-width forms of the ASCII characters, as East Asian keyboards give them. */
const FULL_WIDTH = /[\uff01-\uff5e]/g;

const SEPARATORS = /[\s./\u00b7\u2212\u2010-\u2015-]/g;

/**
 * What a person sees in `value`, as plain characters: invisible marks gone, full-width characters made ordinary, no
 * space at either end. Linear in the length of the value.
 */
export function tidy(value: string): string {
  return value
    .replace(INVISIBLE, '')
    .replace(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .trim();
}

/** `text` without spaces of any kind, dots, dashes and slashes. */
export function withoutSeparators(text: string): string {
  return text.replace(SEPARATORS, '');
}

/** The verdict on a value that fails, with its reason. */
export function refuse(reason: ReasonCode): Verdict & { ok: false } {
  return { ok: false, reason };
}

/** The verdict on a value that passes; `clean` is told only where it differs from what was typed. */
export function accept(typed: string, clean: string, warning: WarningCode | undefined): Verdict {
  return { ok: true, ...(clean === typed ? {} : { clean }), ...(warning ? { warning } : {}) };
}

/**
 * Reads a number of which only the digits count. `prefix` is what may stand before them and is left out, given without
 * separators. `warning` says what has to go before the portal takes it.
 */
export function readDigits(
  value: string,
  prefix?: RegExp,
): { ok: true; digits: string; warning: WarningCode | undefined } | (Verdict & { ok: false }) {
  const text = tidy(value);
  if (text === '') return refuse('empty');
  if (text.length > LONGEST) return refuse('too-long');
  const compact = withoutSeparators(text);
  const digits = prefix ? compact.replace(prefix, '$1') : compact;
  if (!/^\d*$/.test(digits)) return refuse('not-digits');
  const warning = digits !== text ? 'separators' : text !== value ? 'pasted-characters' : undefined;
  return { ok: true, digits, warning };
}
