/** How a scenario describes the beginning of the access management of enterprises, and what becomes of it. */
import type { Account, MemberLanguage, MemberType, Title, UmoeWorld } from './umoe';
import type { ApplicationId, QualityKind } from './umoe-catalogue';

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
  opened?: ApplicationId[] | undefined;
  members: MemberStart[];
  functions?: { person: string; function: string; from: string; until?: string | undefined }[] | undefined;
  senders?: { kind: 'ftp' | 'sftp'; userName: string }[] | undefined;
}

export interface UmoeStart {
  accounts: Account[];
  qualities: QualityStart[];
}

/** A fresh state; shares nothing with `start`. Without a start nobody manages anything. */
export function createUmoe(start: UmoeStart | undefined): UmoeWorld {
  if (!start) return { accounts: [], qualities: [] };
  const { accounts, qualities } = structuredClone(start);
  return {
    accounts,
    qualities: qualities.map(({ members, functions, senders, opened, ...quality }) => ({
      ...quality,
      opened: opened ?? [],
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
