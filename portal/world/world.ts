/**
 * The simulated world behind the pages: who exists, who represents which enterprise, who is registered. Plain data,
 * so that a scenario can describe its start and a test can compare two of them. The clock comes from the visit.
 */
import type { PaperRequest, Post } from './post';
import type { UmoeWorld } from './umoe';
import { createUmoe, type UmoeStart } from './umoe-start';

export interface Enterprise {
  /** Ten digits, of the fictitious range. */
  number: string;
  name: string;
  /** Lines of the address. */
  address: string[];
}

export interface Person {
  /** Eleven digits; born 1900–1904. */
  number: string;
  firstName: string;
  lastName: string;
  /** Has neither eID nor electronic foreigner's card, nor any other digital key: cannot log in. */
  withoutCard?: boolean | undefined;
}

/** A function in the register of enterprises that lets a person act for the enterprise. Dates: YYYY-MM-DD, inclusive. */
export interface LegalFunction {
  person: string;
  enterprise: string;
  from?: string | undefined;
  until?: string | undefined;
}

export interface Registration {
  enterprise: string;
  /** National number of the chief access manager. */
  gap: string;
  /** Who asked for it; null where it was so from the start. */
  by: string | null;
  /** Where the confirmation is "sent". */
  email: string;
  phone: string;
  /** Simulated time in milliseconds; null where it was so from the start. */
  at: number | null;
}

/** A chief access manager who was replaced: access stays until somebody takes it away. */
export interface FormerGap {
  enterprise: string;
  gap: string;
  /** Simulated time in milliseconds. */
  replacedAt: number;
}

export interface World {
  enterprises: Enterprise[];
  people: Person[];
  legalFunctions: LegalFunction[];
  /** One for each enterprise that has a chief access manager. */
  registrations: Registration[];
  former: FormerGap[];
  /** Requests of the exceptional procedure, signed on paper. */
  requests: PaperRequest[];
  /** What the fictitious company received: letters and e-mails. */
  post: Post[];
  /** What the access management of enterprises knows. */
  umoe: UmoeWorld;
}

export interface WorldStart {
  enterprises: Enterprise[];
  people: Person[];
  legalFunctions: LegalFunction[];
  registrations: Omit<Registration, 'by' | 'at'>[];
  umoe?: UmoeStart | undefined;
}

/** A fresh world; nothing is shared with `start` or with another world. */
export function createWorld(start: WorldStart): World {
  const { enterprises, people, legalFunctions, registrations } = structuredClone(start);
  return {
    umoe: createUmoe(start.umoe),
    former: [],
    requests: [],
    post: [],
    enterprises,
    people,
    legalFunctions,
    registrations: registrations.map((registration) => ({ ...registration, by: null, at: null })),
  };
}

export function findPerson(world: World, number: string | null): Person | undefined {
  return world.people.find((person) => person.number === number);
}

/** Those who can identify themselves at the identity site. */
export function peopleWithKey(world: World): Person[] {
  return world.people.filter(({ withoutCard }) => withoutCard !== true);
}

export function findEnterprise(world: World, number: string | undefined): Enterprise | undefined {
  return world.enterprises.find((enterprise) => enterprise.number === number);
}

export function findRegistration(world: World, enterprise: string | undefined): Registration | undefined {
  return world.registrations.find((registration) => registration.enterprise === enterprise);
}

export function fullName(person: Person): string {
  return `${person.firstName} ${person.lastName}`;
}

/** Whether the person represents the enterprise at that moment (`now` in milliseconds). */
export function isRepresentative(world: World, person: string, enterprise: string, now: number): boolean {
  const today = isoDay(now);
  return world.legalFunctions.some(
    (held) =>
      held.person === person &&
      held.enterprise === enterprise &&
      (held.from ?? '') <= today &&
      today <= (held.until ?? '9999'),
  );
}

export type EnterpriseRefusal =
  | { why: 'no-function' }
  | { why: 'registered-self' }
  | { why: 'registered'; gap: string };

/** Why `person` cannot register `enterprise` now, or null when nothing stands in the way. */
export function refusalToRegister(
  world: World,
  person: string,
  enterprise: string,
  now: number,
): EnterpriseRefusal | null {
  // First who asks: somebody without a function is not told who the access manager is.
  if (!isRepresentative(world, person, enterprise, now)) return { why: 'no-function' };
  const registration = findRegistration(world, enterprise);
  if (!registration) return null;
  return registration.gap === person ? { why: 'registered-self' } : { why: 'registered', gap: registration.gap };
}

/**
 * Registers an enterprise with its first chief access manager. Refused, and nothing changed, when the one who asks may
 * not, when the enterprise is registered already, or when the person designated does not exist.
 */
export function register(
  world: World,
  request: { by: string; gap: string; enterprise: string; email: string; phone: string },
  now: number,
): { ok: true; registration: Registration } | { ok: false; why: EnterpriseRefusal['why'] | 'unknown-person' } {
  const refusal = refusalToRegister(world, request.by, request.enterprise, now);
  if (refusal) return { ok: false, why: refusal.why };
  if (!findPerson(world, request.gap)) return { ok: false, why: 'unknown-person' };
  const registration = { ...request, at: now };
  world.registrations.push(registration);
  return { ok: true, registration };
}

/**
 * Puts another chief access manager in the place of the present one, who keeps access until it is taken away. Refused,
 * and nothing changed, when the one who asks does not represent the enterprise, when it has no chief access manager
 * yet, when the person designated is the present one, or does not exist.
 */
export function replaceGap(
  world: World,
  request: { by: string; gap: string; enterprise: string; email: string; phone: string },
  now: number,
):
  | { ok: true; registration: Registration }
  | { ok: false; why: 'no-function' | 'not-registered' | 'same' | 'unknown-person' } {
  if (!isRepresentative(world, request.by, request.enterprise, now)) return { ok: false, why: 'no-function' };
  const present = findRegistration(world, request.enterprise);
  if (!present) return { ok: false, why: 'not-registered' };
  if (present.gap === request.gap) return { ok: false, why: 'same' };
  if (!findPerson(world, request.gap)) return { ok: false, why: 'unknown-person' };
  world.former = world.former.filter(({ enterprise, gap }) => enterprise !== request.enterprise || gap !== request.gap);
  world.former.push({ enterprise: request.enterprise, gap: present.gap, replacedAt: now });
  const registration = { ...request, at: now };
  world.registrations[world.registrations.indexOf(present)] = registration;
  return { ok: true, registration };
}

/** Whether somebody can still manage the access of an enterprise as its present or former chief access manager. */
export function managesAccess(world: World, person: string, enterprise: string): boolean {
  if (findRegistration(world, enterprise)?.gap === person) return true;
  return world.former.some((former) => former.enterprise === enterprise && former.gap === person);
}

/** Takes the access of a former chief access manager away. False when there was none to take. */
export function removeFormerGap(world: World, person: string, enterprise: string): boolean {
  const at = world.former.findIndex((former) => former.enterprise === enterprise && former.gap === person);
  if (at === -1) return false;
  world.former.splice(at, 1);
  return true;
}

/** The day of a moment, YYYY-MM-DD in UTC. */
export function isoDay(now: number): string {
  return new Date(now).toISOString().slice(0, 10);
}
