import type { ValidatorName } from '../model';
import { email } from './email';
import { enterpriseNumber } from './enterprise-number';
import { nationalNumber } from './national-number';
import { phone } from './phone';
import type { Validator, Verdict } from './verdict';

/** Every check that knowledge can name. Closed: data holds names, never code or regular expressions. */
export const VALIDATORS: Readonly<Record<ValidatorName, Validator>> = {
  'enterprise-number': enterpriseNumber,
  'national-number': nationalNumber,
  email,
  phone,
};

/**
 * What the check called `name` says of `value`. Pure and total: it never throws, whatever the value, and takes time
 * linear in its length. `context.today` is the date (YYYY-MM-DD) after which no one is born yet.
 */
export function validate(name: ValidatorName, value: string, context: { today: string }): Verdict {
  return VALIDATORS[name](value, context);
}
