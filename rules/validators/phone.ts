import { accept, LONGEST, refuse, tidy, withoutSeparators } from './tidy';
import type { Validator, Verdict } from './verdict';

/** Country calling codes assigned by the ITU (E.164). 997 is reserved and not in use. */
const COUNTRY =
  /^(?:1|7|2(?:[07]|[2346]\d|1[12368]|5[0-8]|9[01789])|3(?:[0-469]|[57]\d|8[0-35-79])|4(?:[013-9]|2[013])|5(?:[1-8]|[09]\d)|6(?:[0-6]|7[02-9]|8[0-35-9]|9[0-2])|8(?:[1246]|0[08]|5[02356]|7[08]|8[0-368])|9(?:[0-58]|6[0-8]|7[0-79]|9[2-68]))/;

/** Beginnings in use in Belgium, without the 0: zones, 070, 078 and 0800 (eight digits), mobile (nine). */
const USUAL = /^(?:(?:1[0-69]|[23][2-8]|4[23]|5\d|6[013-57-9]|7[018]|8[0-79]|9[2-4])\d{6}|4[5-9]\d{7})$/;

/**
 * A telephone number as people write it. Belgian: 0 and eight digits, or 04 and eight more for a mobile, or the same
 * behind +32, 0032 or 32. Foreign: + or 00 and an assigned country code. `clean` keeps the form that was chosen,
 * without separators and without a 0 in brackets.
 */
export const phone: Validator = (value) => {
  const text = tidy(value);
  if (text === '') return refuse('empty');
  if (text.length > LONGEST) return refuse('too-long');
  const compact = withoutSeparators(text);
  const abroad = /^\(?(?:\+|00)/.test(compact);
  const number = (abroad ? compact.replace('(0)', '') : compact).replace(/[()]/g, '');
  if (!/^\+?\d*$/.test(number)) return refuse('phone-characters');

  if (!abroad) {
    if (number[0] === '0') return belgian(value, text, '0', number.slice(1));
    if (/^320?[1-9]\d{7,8}$/.test(number)) return belgian(value, text, '+32', number.slice(2));
    return refuse('phone-prefix');
  }
  const digits = number.replace(/^(?:\+|00)/, '');
  if (digits[0] === '0') return refuse('phone-prefix');
  if (digits.startsWith('32')) return belgian(value, text, '+32', digits.slice(2));
  if (digits.length < 7) return refuse('too-short');
  if (!COUNTRY.test(digits)) return refuse('phone-prefix');
  if (digits.length > 15) return refuse('too-long');
  return accept(value, `+${digits}`, text === value ? undefined : 'pasted-characters');
};

/** The verdict on a Belgian number, of which `rest` follows 0 or 32. People often leave the 0 in after +32. */
function belgian(typed: string, text: string, prefix: '0' | '+32', rest: string): Verdict {
  const national = prefix === '+32' ? rest.replace(/^0/, '') : rest;
  if (national[0] === '0') return refuse('phone-prefix');
  if (national.length < (/^4[5-9]/.test(national) ? 9 : 8)) return refuse('too-short');
  if (national.length > (national[0] === '4' ? 9 : 8)) return refuse('too-long');
  const warning = USUAL.test(national) ? (text === typed ? undefined : 'pasted-characters') : 'unusual-phone';
  return accept(typed, prefix + national, warning);
}
