/**
 * What the access management of enterprises knows: user names, the qualities of each enterprise, who manages them, who
 * uses what. Plain data, and how it is read. What changes it stands in the files beside this one, by what is changed;
 * a number is never enough there: who asks is checked by the pages, with `roleIn`.
 */
import { APPLICATIONS_OF, type ApplicationId, HEALTH_KINDS, MANAGERS_ONLY, type QualityKind } from './umoe-catalogue';

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
  /** Applications into which an authority took the enterprise by its number, beyond those of the kind. */
  opened: ApplicationId[];
  /** First the GL; exactly one member is one. */
  members: Member[];
  functions: HeldFunction[];
  senders: Sender[];
}

export interface UmoeWorld {
  accounts: Account[];
  qualities: Quality[];
}

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

/** Those of its kind, then those that were opened to the enterprise. */
export function applicationsOf({ kind, opened }: Quality): readonly ApplicationId[] {
  return [...APPLICATIONS_OF[kind], ...opened];
}

/** Those of them that an ordinary user can be given. */
export function applicationsForUsers(quality: Quality): readonly ApplicationId[] {
  return applicationsOf(quality).filter((id) => !MANAGERS_ONLY.includes(id));
}

export function isHealthQuality(quality: Quality): boolean {
  return HEALTH_KINDS.includes(quality.kind);
}
