/** What the application checks of a form, in the order in which a person meets it. Pure over the world and the clock. */
import { validate } from '../rules/validators/registry';
import { findsNobody } from './faults/unknown-person';
import type { DetailsField } from './screens/app032-enterprise-details';
import type { MessageId } from './screens/app032-messages.texts';
import type { Visit } from './visit';
import { isFictitiousEnterprise, isFictitiousPerson } from './world/fictitious';
import { type EnterpriseRefusal, findPerson, isoDay, refusalToRegister } from './world/world';

/** `value` is the form to keep: what was typed, or its clean form. */
type Checked = { ok: true; value: string } | { ok: false; error: MessageId };

type Named = 'enterprise-number' | 'national-number' | 'email' | 'phone';

function check(name: Named, typed: string, visit: Visit, errors: { empty: MessageId; invalid: MessageId }): Checked {
  const verdict = validate(name, typed, { today: isoDay(visit.clock()) });
  if (verdict.ok) return { ok: true, value: verdict.clean ?? typed };
  return { ok: false, error: verdict.reason === 'empty' ? errors.empty : errors.invalid };
}

export type EnterpriseChecked =
  | { ok: true; number: string }
  | { ok: false; error: MessageId }
  | { ok: false; number: string; registered: Exclude<EnterpriseRefusal, { why: 'no-function' }> };

/** Whether `person` may register the enterprise whose number was typed. */
export function checkEnterprise(typed: string, person: string, visit: Visit): EnterpriseChecked {
  const errors = { empty: 'enterprise-empty', invalid: 'enterprise-invalid' } as const;
  const checked = check('enterprise-number', typed, visit, errors);
  if (!checked.ok) return checked;
  if (!isFictitiousEnterprise(checked.value)) return { ok: false, error: 'not-fictitious' };
  const refusal = refusalToRegister(visit.world, person, checked.value, visit.clock());
  if (refusal === null) return { ok: true, number: checked.value };
  return refusal.why === 'no-function'
    ? { ok: false, error: 'no-function' }
    : { ok: false, number: checked.value, registered: refusal };
}

export type Details = Partial<Record<DetailsField, string>>;

export type DetailsChecked =
  | { ok: true; details: Details }
  | { ok: false; errors: Partial<Record<DetailsField, MessageId>> };

/** Who asks, and the present chief access manager where one is to be replaced: that person cannot be designated again. */
export interface Asking {
  person: string;
  present: string | null;
}

/** Checks who becomes chief access manager and how both are reached. The hidden fields of the other variant do not count. */
export function checkDetails(typed: Details, visit: Visit, { person, present }: Asking): DetailsChecked {
  if (typed.gap !== 'self' && typed.gap !== 'other') return { ok: false, errors: { gap: 'choice-empty' } };
  if (typed.gap === 'self' && person === present) return { ok: false, errors: { gap: 'gap-already' } };
  const checks: Partial<Record<DetailsField, Checked>> = {
    ownEmail: checkEmail(typed.ownEmail ?? '', visit),
    ownPhone: checkPhone(typed.ownPhone ?? '', visit),
  };
  if (typed.gap === 'other') {
    checks.gapNumber = checkPerson(typed.gapNumber ?? '', visit);
    checks.gapEmail = checkEmail(typed.gapEmail ?? '', visit);
    checks.gapPhone = checkPhone(typed.gapPhone ?? '', visit);
  }
  if (checks.gapNumber?.ok === true && checks.gapNumber.value === present) {
    checks.gapNumber = { ok: false, error: 'gap-already' };
  }
  const details: Details = { gap: typed.gap };
  const errors: Partial<Record<DetailsField, MessageId>> = {};
  for (const [field, checked] of Object.entries(checks) as [DetailsField, Checked][]) {
    if (checked.ok) details[field] = checked.value;
    else errors[field] = checked.error;
  }
  return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, details };
}

/** The four fields of the public form. */
export interface PublicTyped {
  number: string;
  firstName: string;
  lastName: string;
  enterprise: string;
}

export type PublicChecked =
  | { ok: true; person: string; enterprise: string }
  | { ok: false; errors: Partial<Record<keyof PublicTyped | 'form', MessageId>> };

/** Whether these are number and names of somebody who represents that enterprise, which has no access manager yet. */
export function checkPublic(typed: PublicTyped, visit: Visit): PublicChecked {
  const errors: Partial<Record<keyof PublicTyped | 'form', MessageId>> = {};
  const person = check('national-number', typed.number, visit, { empty: 'person-empty', invalid: 'person-invalid' });
  const texts = { empty: 'enterprise-empty', invalid: 'enterprise-invalid' } as const;
  const enterprise = check('enterprise-number', typed.enterprise, visit, texts);
  if (!person.ok) errors.number = person.error;
  else if (!isFictitiousPerson(person.value)) errors.number = 'not-fictitious';
  if (!enterprise.ok) errors.enterprise = enterprise.error;
  else if (!isFictitiousEnterprise(enterprise.value)) errors.enterprise = 'not-fictitious';
  if (typed.firstName.trim() === '') errors.firstName = 'first-name-empty';
  if (typed.lastName.trim() === '') errors.lastName = 'last-name-empty';
  if (Object.keys(errors).length > 0 || !person.ok || !enterprise.ok) return { ok: false, errors };
  const found = findsNobody(visit) ? undefined : findPerson(visit.world, person.value);
  const named = found && sameName(found.firstName, typed.firstName) && sameName(found.lastName, typed.lastName);
  // One answer for both, so that the form tells nobody who exists.
  const refusal = refusalToRegister(visit.world, person.value, enterprise.value, visit.clock());
  if (!named || refusal?.why === 'no-function') return { ok: false, errors: { form: 'representative-unknown' } };
  if (refusal) return { ok: false, errors: { form: 'registered' } };
  return { ok: true, person: person.value, enterprise: enterprise.value };
}

/** Names are compared without regard to capitals, accents and spaces around. */
function sameName(one: string, other: string): boolean {
  const plain = (name: string) => name.trim().normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain(one) === plain(other);
}

function checkPerson(typed: string, visit: Visit): Checked {
  const checked = check('national-number', typed, visit, { empty: 'person-empty', invalid: 'person-invalid' });
  if (!checked.ok) return checked;
  if (!isFictitiousPerson(checked.value)) return { ok: false, error: 'not-fictitious' };
  const known = !findsNobody(visit) && findPerson(visit.world, checked.value);
  return known ? checked : { ok: false, error: 'person-unknown' };
}

function checkEmail(typed: string, visit: Visit): Checked {
  return check('email', typed, visit, { empty: 'email-empty', invalid: 'email-invalid' });
}

function checkPhone(typed: string, visit: Visit): Checked {
  return check('phone', typed, visit, { empty: 'phone-empty', invalid: 'phone-invalid' });
}
