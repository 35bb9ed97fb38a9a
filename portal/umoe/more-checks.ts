/** What the pages of this part check of their forms. Pure over the world and the day; no file or password is kept. */
import { readCertificate } from '../../rules/validators/certificate';
import type { FileVerdict } from '../../rules/validators/file-verdict';
import { validate } from '../../rules/validators/registry';
import { readSshPublicKey } from '../../rules/validators/ssh-public-key';
import { findsNobody } from '../faults/unknown-person';
import type { MoreMessageId } from '../screens/umoe-more-messages.texts';
import type { Errors } from '../screens/umoe-rows';
import { BATCH_APPLICATIONS } from '../screens/umoe-sender-parts';
import type { Visit } from '../visit';
import { isFictitiousPerson } from '../world/fictitious';
import { isUserNameTaken } from '../world/umoe';
import { isTechnicalNameTaken } from '../world/umoe-senders';
import { findPerson, isoDay } from '../world/world';

export type Fields = Readonly<Record<string, string>>;
export type Files = Readonly<Record<string, Uint8Array>>;

/** `value`: what to keep. */
export type Checked = { ok: true; value: string } | { ok: false; error: MoreMessageId };
const fine = (value: string): Checked => ({ ok: true, value });
const wrong = (error: MoreMessageId): Checked => ({ ok: false, error });

/** Collects checked values and what is wrong, by field. */
export function collect(checks: Readonly<Record<string, Checked>>): { values: Record<string, string>; errors: Errors } {
  const values: Record<string, string> = {};
  const errors: Errors = {};
  for (const [name, checked] of Object.entries(checks)) {
    if (checked.ok) values[name] = checked.value;
    else errors[name] = checked.error;
  }
  return { values, errors };
}

export function checkEmail(typed: string | undefined, visit: Visit): Checked {
  const verdict = validate('email', typed ?? '', { today: isoDay(visit.clock()) });
  if (verdict.ok) return fine(verdict.clean ?? typed ?? '');
  return wrong(verdict.reason === 'empty' ? 'email-empty' : 'email-invalid');
}

/** A field that may stay empty. */
export function optional(typed: string | undefined, check: (typed: string) => Checked): Checked {
  return (typed ?? '').trim() === '' ? fine('') : check(typed ?? '');
}

export function filled(typed: string | undefined): Checked {
  const text = (typed ?? '').trim().slice(0, 200);
  return text === '' ? wrong('field-empty') : fine(text);
}

export function checkPhone(typed: string | undefined, visit: Visit): Checked {
  const verdict = validate('phone', typed ?? '', { today: isoDay(visit.clock()) });
  if (verdict.ok) return fine(verdict.clean ?? typed ?? '');
  return wrong(verdict.reason === 'empty' ? 'field-empty' : 'phone-invalid');
}

/** A person of this world by number. */
export function checkNiss(typed: string | undefined, visit: Visit): Checked {
  const verdict = validate('national-number', typed ?? '', { today: isoDay(visit.clock()) });
  if (!verdict.ok) return wrong(verdict.reason === 'empty' ? 'niss-empty' : 'niss-invalid');
  const number = verdict.clean ?? typed ?? '';
  if (!isFictitiousPerson(number)) return wrong('not-fictitious');
  const unknown = findsNobody(visit) || !findPerson(visit.world, number);
  return unknown ? wrong('niss-unknown') : fine(number);
}

/** User name and password of somebody who has none yet, each typed twice. The password is judged and let go. */
export function checkNewAccount(fields: Fields, visit: Visit): Record<string, Checked> {
  const userName = (fields.userName ?? '').trim();
  const name = (): Checked => {
    if (userName === '') return wrong('user-name-empty');
    if (userName.length > 50 || /\s/.test(userName)) return wrong('user-name-invalid');
    return isUserNameTaken(visit.world.umoe, userName) ? wrong('user-name-taken') : fine(userName);
  };
  const checks: Record<string, Checked> = { userName: name() };
  if ((fields.userNameAgain ?? '').trim() !== userName) checks.userNameAgain = wrong('user-name-different');
  return { ...checks, ...checkPassword(fields, visit, true) };
}

/** `strict`: with the rule that is printed for people; for technical users none is. Nothing is kept. */
export function checkPassword(fields: Fields, visit: Visit, strict: boolean): Record<string, Checked> {
  const password = fields.password ?? '';
  const verdict = validate('umoe-password', password, { today: isoDay(visit.clock()) });
  if (password === '') return { password: wrong('password-empty') };
  if (strict && !verdict.ok) return { password: wrong('password-rule') };
  return (fields.passwordAgain ?? '') === password ? {} : { passwordAgain: wrong('password-different') };
}

/** Name of a technical user, typed twice. */
export function checkTechnicalName(fields: Fields, visit: Visit): Record<string, Checked> {
  const typed = (fields.userName ?? '').trim();
  const verdict = validate('technical-user-name', typed, { today: isoDay(visit.clock()) });
  const name = (): Checked => {
    if (typed === '' || typed === 'EXP') return wrong('user-name-empty');
    // The prefix in capitals: the check of the guide offers to rewrite it, the portal does not.
    if (!typed.startsWith('EXP')) return wrong('exp-prefix');
    if (!verdict.ok || typed.length > 50 || /\s/.test(typed)) return wrong('user-name-invalid');
    return isTechnicalNameTaken(visit.world.umoe, typed) ? wrong('user-name-taken') : fine(typed);
  };
  const checks: Record<string, Checked> = { userName: name() };
  if ((fields.userNameAgain ?? '').trim() !== typed) checks.userNameAgain = wrong('user-name-different');
  return checks;
}

/** `value`: the details that were found in the file, as JSON; never the file. */
export function checkCertificate(file: Uint8Array | undefined, visit: Visit): Checked {
  if (!file) return wrong('certificate-empty');
  const verdict = readCertificate(file, { today: isoDay(visit.clock()) });
  return fileChecked(verdict, {
    empty: 'certificate-empty',
    secret: 'certificate-private',
    invalid: 'certificate-invalid',
  });
}

/** From a file, or pasted. */
export function checkSshKey(file: Uint8Array | undefined, pasted: string | undefined): Checked {
  const text = (pasted ?? '').trim();
  const content = file ?? (text === '' ? undefined : text);
  if (content === undefined) return wrong('key-empty');
  return fileChecked(readSshPublicKey(content), { empty: 'key-empty', secret: 'key-private', invalid: 'key-invalid' });
}

function fileChecked(
  verdict: FileVerdict,
  errors: { empty: MoreMessageId; secret: MoreMessageId; invalid: MoreMessageId },
): Checked {
  if (verdict.ok) return fine(JSON.stringify(verdict.details));
  const { reason } = verdict;
  if (reason === 'empty' || reason === 'empty-file') return wrong(errors.empty);
  if (reason === 'private-key' || reason === 'keystore') return wrong(errors.secret);
  return wrong(reason === 'expired' ? 'certificate-expired' : errors.invalid);
}

/** The applications that are ticked, one field each; at least one. */
export function checkApplications(fields: Fields): Record<string, Checked> {
  const names = BATCH_APPLICATIONS.map((id) => `application.${id}`).filter((name) => fields[name] === 'on');
  if (names.length === 0) return { applications: wrong('application-empty') };
  return Object.fromEntries(names.map((name) => [name, fine('on')]));
}

/** A period as typed: days with hyphens, day first. `from` and `until` come back as YYYY-MM-DD. */
export function checkPeriod(fields: Fields, visit: Visit): { values: Record<string, string>; errors: Errors } {
  const today = isoDay(visit.clock());
  const from = (fields.from ?? '').trim();
  const until = (fields.until ?? '').trim();
  const start = readDay(from, today);
  const end = readDay(until, today);
  const checks: Record<string, Checked> = {
    from: from === '' ? wrong('date-empty') : start ? fine(start) : wrong('date-invalid'),
    until: until === '' ? fine('') : end ? fine(end) : wrong('date-invalid'),
  };
  if (start && end && end < start) checks.until = wrong('end-before-start');
  return collect(checks);
}

/** The page takes no other notation than the one it prints. */
function readDay(typed: string, today: string): string | undefined {
  if (!/^\d{1,2}-\d{1,2}-\d{4}$/.test(typed)) return undefined;
  const verdict = validate('date', typed, { today });
  if (!verdict.ok) return undefined;
  return (verdict.clean ?? typed).split('-').reverse().join('-');
}
