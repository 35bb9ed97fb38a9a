/**
 * What the access management of enterprises knows: user names, the qualities of each enterprise, who manages them, who
 * uses what. Plain data; every function that changes it says whether it did, and changes nothing when it refuses.
 * A number is never enough: who asks is checked by the pages, with `roleIn`.
 */
import { APPLICATIONS_OF, type ApplicationId, HEALTH_KINDS, type QualityKind } from './umoe-catalogue';

/** GL: local manager; co-GL: back-up of that manager; user: everybody else on the list. */
export type MemberType = 'GL' | 'co-GL' | 'user';
export const TITLES = ['mr', 'mrs', 'miss'] as const;
export type Title = (typeof TITLES)[number];
export const MEMBER_LANGUAGES = ['fr', 'nl', 'de'] as const;
export type MemberLanguage = (typeof MEMBER_LANGUAGES)[number];

/** A user name belongs to a person, whatever the enterprise. No password is kept. */
export interface Account {
  person: string;
  userName: string;
}

/** How somebody is addressed, as typed on the form. */
export interface Particulars {
  title: Title;
  language: MemberLanguage;
  email: string;
  /** Empty where none was given. */
  localEmail: string;
}

/** One line of the list of a quality. */
export interface Member extends Particulars {
  /** National or BIS number. */
  person: string;
  type: MemberType;
  applications: ApplicationId[];
  blocked: boolean;
  /** Simulated milliseconds; null: was so from the start. */
  createdAt: number | null;
  modifiedAt: number | null;
}

/** A function that somebody holds in a quality. Dates: YYYY-MM-DD, inclusive. */
export interface HeldFunction {
  id: string;
  person: string;
  /** Which function: an id of the pages that offer it. */
  function: string;
  from: string;
  until?: string | undefined;
  /** Given at, simulated milliseconds: in force 20 minutes later. Null: was so from the start. */
  givenAt: number | null;
}

/** A technical user that exchanges structured messages. `certificate`: what a chosen file was found to be, no file. */
export interface Channel {
  kind: 'ftp' | 'sftp' | 'web-service';
  userName: string;
  details: Record<string, string>;
  createdAt: number | null;
}

/** A sender of structured messages. */
export interface Sender {
  id: string;
  /** What the pages need: contact, quality of signature and the like. */
  details: Record<string, string>;
  channels: Channel[];
  createdAt: number | null;
}

export interface Quality {
  /** Lower-case words, unique in the world; stands in addresses. */
  id: string;
  enterprise: string;
  kind: QualityKind;
  /** Number at the ONSS, digits only; employers have one. */
  onss?: string | undefined;
  email: string;
  /** YYYY-MM-DD. */
  createdOn: string;
  /** First the GL; exactly one member is one. */
  members: Member[];
  functions: HeldFunction[];
  senders: Sender[];
}

export interface UmoeWorld {
  accounts: Account[];
  qualities: Quality[];
}

/** How a member is at the start; whatever is left out is plain: mr, French, no application, not blocked. */
export interface MemberStart {
  person: string;
  type: MemberType;
  email: string;
  title?: Title | undefined;
  language?: MemberLanguage | undefined;
  localEmail?: string | undefined;
  blocked?: boolean | undefined;
  applications?: ApplicationId[] | undefined;
}

export interface QualityStart {
  id: string;
  enterprise: string;
  kind: QualityKind;
  onss?: string | undefined;
  email: string;
  createdOn: string;
  members: MemberStart[];
  functions?: { person: string; function: string; from: string; until?: string | undefined }[] | undefined;
  senders?: { kind: 'ftp' | 'sftp'; userName: string }[] | undefined;
}

export interface UmoeStart {
  accounts: Account[];
  qualities: QualityStart[];
}

/** What a change came to. Refused: nothing was changed. */
export type Changed<Why extends string> = { ok: true } | { ok: false; why: Why };
export const DONE = { ok: true } as const;
export const refused = <Why extends string>(why: Why): { ok: false; why: Why } => ({ ok: false, why });

/** A fresh state; shares nothing with `start`. Without a start nobody manages anything. */
export function createUmoe(start: UmoeStart | undefined): UmoeWorld {
  if (!start) return { accounts: [], qualities: [] };
  const { accounts, qualities } = structuredClone(start);
  return {
    accounts,
    qualities: qualities.map(({ members, functions, senders, ...quality }) => ({
      ...quality,
      members: members.map((member) => ({
        person: member.person,
        type: member.type,
        email: member.email,
        title: member.title ?? 'mr',
        language: member.language ?? 'fr',
        localEmail: member.localEmail ?? '',
        blocked: member.blocked ?? false,
        applications: member.applications ?? [],
        createdAt: null,
        modifiedAt: null,
      })),
      functions: (functions ?? []).map((held, index) => ({ ...held, id: `${quality.id}-${index}`, givenAt: null })),
      senders: (senders ?? []).map(({ kind, userName }, index) => ({
        id: `sender-${index + 1}`,
        details: {},
        channels: [{ kind, userName, details: {}, createdAt: null }],
        createdAt: null,
      })),
    })),
  };
}

// ---------------------------------------------------------------- looking

export function findQuality(world: UmoeWorld, id: string | undefined): Quality | undefined {
  return world.qualities.find((quality) => quality.id === id);
}

export function qualitiesOf(world: UmoeWorld, enterprise: string): Quality[] {
  return world.qualities.filter((quality) => quality.enterprise === enterprise);
}

export function findMember(quality: Quality, person: string): Member | undefined {
  return quality.members.find((member) => member.person === person);
}

/** The user name of a person, or undefined for somebody whom the portal does not know yet. */
export function userNameOf(world: UmoeWorld, person: string): string | undefined {
  return world.accounts.find((account) => account.person === person)?.userName;
}

/** Compared without regard to capitals, as a log-in does. */
export function isUserNameTaken(world: UmoeWorld, userName: string): boolean {
  const wanted = userName.trim().toLowerCase();
  return world.accounts.some((account) => account.userName.toLowerCase() === wanted);
}

/** What a person is in a quality, or null for somebody who is not on the list or is blocked. */
export function roleIn(quality: Quality, person: string): MemberType | null {
  const member = findMember(quality, person);
  return member && !member.blocked ? member.type : null;
}

export function applicationsOf(quality: Quality): readonly ApplicationId[] {
  return APPLICATIONS_OF[quality.kind];
}

export function isHealthQuality(quality: Quality): boolean {
  return HEALTH_KINDS.includes(quality.kind);
}

// ---------------------------------------------------------------- changing: user names and members

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

// ---------------------------------------------------------------- changing: qualities, functions, senders

/** The id that a quality of an enterprise gets when it is activated. */
export function qualityId(enterprise: string, kind: QualityKind): string {
  return `${kind}-${enterprise}`;
}

/**
 * Activates a quality with its first GL, who gets all its applications. A manager without a user name must be given
 * one.
 */
export function activateQuality(
  world: UmoeWorld,
  request: {
    enterprise: string;
    kind: QualityKind;
    email: string;
    manager: NewMember & { userName?: string | undefined };
  },
  now: number,
): { ok: true; quality: Quality } | { ok: false; why: 'already-active' | 'no-user-name' | 'user-name-taken' } {
  const { enterprise, kind, email, manager } = request;
  if (qualitiesOf(world, enterprise).some((quality) => quality.kind === kind)) return refused('already-active');
  if (userNameOf(world, manager.person) === undefined) {
    if (manager.userName === undefined) return refused('no-user-name');
    const added = addAccount(world, { person: manager.person, userName: manager.userName });
    if (!added.ok) return refused('user-name-taken');
  }
  const quality: Quality = {
    id: qualityId(enterprise, kind),
    enterprise,
    kind,
    email,
    createdOn: new Date(now).toISOString().slice(0, 10),
    members: [newMember(manager, 'GL', [...APPLICATIONS_OF[kind]], now)],
    functions: [],
    senders: [],
  };
  world.qualities.push(quality);
  return { ok: true, quality };
}

/** Milliseconds until a function that was given is in force. */
export const FUNCTION_DELAY = 20 * 60_000;

/** Gives a function to somebody on the list, for a period. Refused: the same function twice in overlapping periods. */
export function addFunction(
  quality: Quality,
  given: { person: string; function: string; from: string; until?: string | undefined },
  now: number,
): { ok: true; held: HeldFunction } | { ok: false; why: 'not-a-member' | 'period-reversed' | 'held-already' } {
  if (!findMember(quality, given.person)) return refused('not-a-member');
  const end = given.until ?? '9999';
  if (end < given.from) return refused('period-reversed');
  const overlaps = quality.functions.some(
    (held) =>
      held.person === given.person &&
      held.function === given.function &&
      held.from <= end &&
      given.from <= (held.until ?? '9999'),
  );
  if (overlaps) return refused('held-already');
  const held = { ...given, id: `${quality.id}-${quality.functions.length}-${now}`, givenAt: now };
  quality.functions.push(held);
  return { ok: true, held };
}

/** Whether a function can be used at that moment: 20 minutes after it was given, within its period. */
export function isInForce(held: HeldFunction, now: number): boolean {
  const today = new Date(now).toISOString().slice(0, 10);
  const ready = held.givenAt === null || now >= held.givenAt + FUNCTION_DELAY;
  return ready && held.from <= today && today <= (held.until ?? '9999');
}

/** Adds a sender of structured messages. Its technical users are new to the whole portal. */
export function addSender(
  world: UmoeWorld,
  quality: Quality,
  sender: Omit<Sender, 'id' | 'createdAt' | 'channels'> & { channels: readonly Omit<Channel, 'createdAt'>[] },
  now: number,
): { ok: true; sender: Sender } | { ok: false; why: 'user-name-taken' } {
  const names = sender.channels.map(({ userName }) => userName.toLowerCase());
  if (new Set(names).size < names.length || names.some((name) => isTechnicalNameTaken(world, name))) {
    return refused('user-name-taken');
  }
  const added: Sender = {
    id: `sender-${quality.senders.length + 1}`,
    details: { ...sender.details },
    channels: sender.channels.map((channel) => ({ ...channel, createdAt: now })),
    createdAt: now,
  };
  quality.senders.push(added);
  return { ok: true, sender: added };
}

/** Adds a channel to a sender that exists. A web service has no technical user: its name is empty. */
export function addChannel(
  world: UmoeWorld,
  sender: Sender,
  channel: Omit<Channel, 'createdAt'>,
  now: number,
): Changed<'user-name-taken'> {
  if (channel.userName !== '' && isTechnicalNameTaken(world, channel.userName)) return refused('user-name-taken');
  sender.channels.push({ ...channel, createdAt: now });
  return DONE;
}

/** Whether a user or a technical user of any enterprise bears that name. */
export function isTechnicalNameTaken(world: UmoeWorld, userName: string): boolean {
  const wanted = userName.trim().toLowerCase();
  const channels = world.qualities.flatMap(({ senders }) => senders.flatMap((sender) => sender.channels));
  return isUserNameTaken(world, wanted) || channels.some((channel) => channel.userName.toLowerCase() === wanted);
}
