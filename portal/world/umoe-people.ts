/**
 * What can be done with the people of a quality, and the user names by which the portal knows them. Each says whether it
 * did, and changes nothing when it refuses. Who asks is checked by the pages.
 */
import { type Changed, DONE, refused } from './changed';
import {
  type Account,
  applicationsForUsers,
  applicationsOf,
  findMember,
  isUserNameTaken,
  type Member,
  type MemberType,
  type Particulars,
  type Quality,
  type UmoeWorld,
  userNameOf,
} from './umoe';
import type { ApplicationId } from './umoe-catalogue';

export interface NewMember extends Particulars {
  person: string;
}

/** Gives a person a user name. It stays when the person leaves a quality. */
export function addAccount(world: UmoeWorld, account: Account): Changed<'user-name-taken' | 'has-user-name'> {
  if (userNameOf(world, account.person) !== undefined) return refused('has-user-name');
  if (isUserNameTaken(world, account.userName)) return refused('user-name-taken');
  world.accounts.push({ person: account.person, userName: account.userName.trim() });
  return DONE;
}

/** A line of the list for somebody who was not on it. */
export function newMember(of: NewMember, type: MemberType, applications: ApplicationId[], now: number): Member {
  const { person, title, language, email, localEmail } = of;
  return {
    person,
    title,
    language,
    email,
    localEmail,
    type,
    applications,
    blocked: false,
    createdAt: now,
    modifiedAt: now,
  };
}

/** Adds an ordinary user. A person without a user name must be given one. */
export function addUser(
  world: UmoeWorld,
  quality: Quality,
  user: NewMember & { userName?: string | undefined; applications: readonly ApplicationId[] },
  now: number,
): Changed<'already-member' | 'no-user-name' | 'user-name-taken' | 'no-application' | 'unknown-application'> {
  if (findMember(quality, user.person)) return refused('already-member');
  if (user.applications.length === 0) return refused('no-application');
  if (!user.applications.every((id) => applicationsForUsers(quality).includes(id))) {
    return refused('unknown-application');
  }
  if (userNameOf(world, user.person) === undefined) {
    if (user.userName === undefined) return refused('no-user-name');
    const added = addAccount(world, { person: user.person, userName: user.userName });
    if (!added.ok) return refused('user-name-taken');
  }
  quality.members.push(newMember(user, 'user', [...user.applications], now));
  return DONE;
}

/**
 * Makes somebody the GL, from outside or from the list. The one who was it stays on the list as an ordinary user with
 * the same applications until somebody removes him or her.
 */
export function changeManager(
  world: UmoeWorld,
  quality: Quality,
  manager: NewMember,
  now: number,
): Changed<'already-manager' | 'no-user-name'> {
  if (findMember(quality, manager.person)?.type === 'GL') return refused('already-manager');
  if (userNameOf(world, manager.person) === undefined) return refused('no-user-name');
  for (const member of quality.members) {
    if (member.type === 'GL') Object.assign(member, { type: 'user', modifiedAt: now });
  }
  promote(quality, manager, 'GL', now);
  return DONE;
}

/** Makes somebody a co-GL, from outside or from among the users. */
export function addCoManager(
  world: UmoeWorld,
  quality: Quality,
  manager: NewMember,
  now: number,
): Changed<'already-manager' | 'no-user-name'> {
  const member = findMember(quality, manager.person);
  if (member && member.type !== 'user') return refused('already-manager');
  if (userNameOf(world, manager.person) === undefined) return refused('no-user-name');
  promote(quality, manager, 'co-GL', now);
  return DONE;
}

function promote(quality: Quality, manager: NewMember, type: MemberType, now: number): void {
  const member = findMember(quality, manager.person);
  const { person: _person, ...particulars } = manager;
  if (member) Object.assign(member, particulars, { type, blocked: false, modifiedAt: now });
  else quality.members.push(newMember(manager, type, [...applicationsOf(quality)], now));
}

type Refusal = 'nobody-chosen' | 'not-a-member' | 'is-manager';

/** Takes people off the list. The GL cannot go: another one must be appointed first. User names stay. */
export function removeUsers(quality: Quality, people: readonly string[]): Changed<Refusal> {
  const refusal = refusalToChoose(quality, people, true);
  if (refusal) return refused(refusal);
  quality.members = quality.members.filter(({ person }) => !people.includes(person));
  quality.functions = quality.functions.filter(({ person }) => !people.includes(person));
  return DONE;
}

/** Why nothing can be done with these people, or null. `sparesManager`: the GL must not be among them. */
export function refusalToChoose(quality: Quality, people: readonly string[], sparesManager: boolean): Refusal | null {
  if (people.length === 0) return 'nobody-chosen';
  const members = people.map((person) => findMember(quality, person));
  if (members.includes(undefined)) return 'not-a-member';
  return sparesManager && members.some((member) => member?.type === 'GL') ? 'is-manager' : null;
}

/** Blocked people stay on the list and cannot use anything. Who is blocked already stays so. */
export function block(quality: Quality, people: readonly string[], now: number): Changed<Refusal> {
  return setBlocked(quality, people, true, now);
}

/** Lets blocked people in again. Who is not blocked stays so. */
export function unblock(quality: Quality, people: readonly string[], now: number): Changed<Refusal> {
  return setBlocked(quality, people, false, now);
}

function setBlocked(quality: Quality, people: readonly string[], blocked: boolean, now: number): Changed<Refusal> {
  const refusal = refusalToChoose(quality, people, blocked);
  if (refusal) return refused(refusal);
  for (const member of quality.members) {
    if (people.includes(member.person)) Object.assign(member, { blocked, modifiedAt: now });
  }
  return DONE;
}

type ApplicationsRefusal = Exclude<Refusal, 'is-manager'> | 'no-application' | 'unknown-application';

/** Adds applications to each of the people; what somebody has already is not added twice. */
export function addApplications(
  quality: Quality,
  people: readonly string[],
  applications: readonly ApplicationId[],
  now: number,
): Changed<ApplicationsRefusal> {
  return changeApplications(quality, people, applications, now, (held) =>
    applicationsOf(quality).filter((id) => held.includes(id) || applications.includes(id)),
  );
}

/** Takes applications from each of the people; what somebody does not have is passed over. */
export function removeApplications(
  quality: Quality,
  people: readonly string[],
  applications: readonly ApplicationId[],
  now: number,
): Changed<ApplicationsRefusal> {
  return changeApplications(quality, people, applications, now, (held) =>
    held.filter((id) => !applications.includes(id)),
  );
}

function changeApplications(
  quality: Quality,
  people: readonly string[],
  applications: readonly ApplicationId[],
  now: number,
  change: (held: readonly ApplicationId[]) => ApplicationId[],
): Changed<ApplicationsRefusal> {
  const refusal = refusalToChoose(quality, people, false);
  if (refusal === 'nobody-chosen' || refusal === 'not-a-member') return refused(refusal);
  if (applications.length === 0) return refused('no-application');
  if (!applications.every((id) => applicationsOf(quality).includes(id))) return refused('unknown-application');
  for (const member of quality.members) {
    if (!people.includes(member.person)) continue;
    member.applications = change(member.applications);
    member.modifiedAt = now;
  }
  return DONE;
}
