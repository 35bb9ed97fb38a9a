/**
 * What a named check says of a typed value. Codes are stable and kebab-case; their sentences stand in texts/ under
 * `verdict.<code>`, in four languages.
 */
export type Verdict =
  /** `clean`: the form to write, when it differs from what was typed. `warning`: accepted, but look again. */
  { ok: true; clean?: string; warning?: WarningCode } | { ok: false; reason: ReasonCode };

export const REASONS = [
  'empty',
  'not-digits', // holds characters that such a number never has
  'too-short',
  'too-long',
  'first-digit', // an enterprise number begins with 0 or 1
  'check-digits', // the check digits do not match: is one digit mistyped?
  'impossible-date', // the birth date in the number cannot exist
  'future-date',
  'sequence', // sequence number 000 is never given
  'self-assigned', // month + 60: not a number the register gives
  'email-at', // no @, or more than one
  'email-domain',
  'email-characters',
  'phone-characters',
  'phone-prefix', // no known beginning
  'date-format', // not day, month and year in digits
  'end-before-start',
  'period-form', // not start..end
  'out-of-range', // no such number is given
  'password-upper', // no capital letter
  'password-lower',
  'password-digit',
  'password-special', // neither letter nor digit
  'exp-prefix', // a technical user name begins with EXP
  'different', // not the same as what was typed first
  'nothing-to-compare', // the first of the two fields is still empty
  'at-least-one', // of several fields or boxes, none is filled in or ticked
] as const;
export type ReasonCode = (typeof REASONS)[number];

export const WARNINGS = [
  'padded', // nine digits: a 0 was put in front
  'separators', // the portal wants digits only
  'second-digit-zero',
  'sequence-999',
  'unknown-day', // day 00 with a known month
  'unknown-date',
  'bis-number',
  'pasted-characters', // invisible or full-width characters, or spaces around: look the same, are not
  'unusual-phone',
  'date-notation', // a date in another notation than the portal's
  'unusual-year',
  'provisional-number',
  'exp-capitals', // exp in small letters
  'inner-space',
] as const;
export type WarningCode = (typeof WARNINGS)[number];

/** What a check may need to know beside the value. */
export interface Context {
  /** ISO date (YYYY-MM-DD), where a date must not lie in the future. */
  today: string;
  /** What the field it is compared with holds: the first typing (`same-as`) or the start (`period`). */
  other?: string | undefined;
}

/** Pure: same value and context, same verdict. */
export type Validator = (value: string, context: Context) => Verdict;
