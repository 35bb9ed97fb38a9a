import type { ValidatorName } from '../model';
import { date } from './date';
import { email } from './email';
import { enterpriseNumber } from './enterprise-number';
import { nationalNumber } from './national-number';
import { onssNumber } from './onss-number';
import { period } from './period';
import { phone } from './phone';
import { sameAs } from './same-as';
import { technicalUserName } from './technical-user-name';
import { umoePassword } from './umoe-password';
import type { Context, Validator, Verdict } from './verdict';

/** Checks of typed text. Those of files are large and stand apart, in files.ts: they are loaded where one is asked for. */
export type TextValidatorName = Exclude<ValidatorName, 'certificate' | 'ssh-public-key'>;

/** Every check of text that knowledge can name. Closed: data holds names, never code or regular expressions. */
export const VALIDATORS: Readonly<Record<TextValidatorName, Validator>> = {
  'enterprise-number': enterpriseNumber,
  'national-number': nationalNumber,
  email,
  phone,
  date,
  period,
  'onss-number': onssNumber,
  'umoe-password': umoePassword,
  'technical-user-name': technicalUserName,
  'same-as': sameAs,
};

/** Whether the check called `name` is one of text, which `validate` knows. */
export function isTextValidator(name: string): name is TextValidatorName {
  return Object.hasOwn(VALIDATORS, name);
}

/**
 * What the check called `name` says of `value`. Pure and total: it never throws, whatever the value, and takes time
 * linear in its length. `context.today` is the date (YYYY-MM-DD) after which no one is born yet; `context.other` what
 * the field it is compared with holds (`same-as`, `period`).
 */
export function validate(name: TextValidatorName, value: string, context: Context): Verdict {
  return VALIDATORS[name](value, context);
}
