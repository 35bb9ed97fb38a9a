/** What the form about a person is checked for. Pure over the world and the day; no password is kept. */

import { asMemberLanguage, asTitle } from '../screens/umoe-particulars';
import { APPLICATION, type PersonErrors, type PersonTyped } from '../screens/umoe-person-form';
import type { Visit } from '../visit';
import { applicationsForUsers, type Quality } from '../world/umoe';
import type { ApplicationId } from '../world/umoe-catalogue';
import type { Person } from '../world/world';
import type { Held } from './held';
import { checkEmail, checkNewAccount, optional } from './more-checks';

/** The applications that are ticked on a form or held in a draft. */
export function tickedApplications(quality: Quality, fields: Held): ApplicationId[] {
  return applicationsForUsers(quality).filter((id) => fields[`${APPLICATION}${id}`] === 'on');
}

interface Asking {
  visit: Visit;
  quality: Quality;
  person: Person;
  /** Somebody whom the portal does not know yet. */
  isNew: boolean;
  /** Managers get all applications; for users at least one is ticked. */
  asksApplications: boolean;
}

/** `values`: what to keep, fields that were wrong included, passwords never. */
export function checkPerson(fields: PersonTyped & Held, asking: Asking): { values: Held; errors: PersonErrors } {
  const { visit, quality, person, isNew, asksApplications } = asking;
  const email = checkEmail(fields.email, visit);
  const localEmail = optional(fields.localEmail, (typed) => checkEmail(typed, visit));
  const ticked = asksApplications ? tickedApplications(quality, fields) : [];
  const errors: PersonErrors = isNew ? newErrors(fields, visit, person) : {};
  if (!email.ok) errors.email = email.error;
  if (!localEmail.ok) errors.localEmail = localEmail.error;
  if (asksApplications && ticked.length === 0) errors.applications = 'application-empty';
  const values: Record<string, string> = {
    title: asTitle(fields.title),
    language: asMemberLanguage(fields.language),
    email: email.ok ? email.value : (fields.email ?? ''),
    localEmail: localEmail.ok ? localEmail.value : (fields.localEmail ?? ''),
  };
  for (const id of ticked) values[`${APPLICATION}${id}`] = 'on';
  if (isNew) {
    for (const name of ['userName', 'userNameAgain', 'lastName', 'firstName'] as const) {
      values[name] = (fields[name] ?? '').trim();
    }
  }
  return { values, errors };
}

function newErrors(fields: PersonTyped & Held, visit: Visit, person: Person): PersonErrors {
  const errors: PersonErrors = {};
  const account = checkNewAccount(fields, visit);
  for (const name of ['userName', 'userNameAgain', 'password', 'passwordAgain'] as const) {
    const checked = account[name];
    if (checked && !checked.ok) errors[name] = checked.error;
  }
  for (const name of ['lastName', 'firstName'] as const) {
    const typed = fields[name] ?? '';
    if (typed.trim() === '') errors[name] = 'field-empty';
    else if (plain(typed) !== plain(person[name])) errors[name] = 'name-different';
  }
  return errors;
}

/** Names are the same whatever their capitals, accents and spaces. */
function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s-]+/g, ' ')
    .trim()
    .toLowerCase();
}
