/**
 * What goes by paper: requests of the exceptional procedure, sent from the desk, and the letters and e-mails that come
 * back. Handling takes simulated days; how many is our own choice, because no source says it.
 */
import { findRegistration, isoDay, isRepresentative, register, type World } from './world';

const DAY = 24 * 60 * 60 * 1000;
/** From the day it is sent. */
export const HANDLING = 5 * DAY;

export interface PaperRequest {
  /** Made like the tickets of the contact centre: 13 signs, and plainly fictitious. */
  ticket: string;
  enterprise: string;
  /** National number of the legal representative. */
  by: string;
  gap: string;
  email: string;
  phone: string;
  /** Simulated milliseconds. */
  at: number;
  /** When the signed document was sent; null while it lies on the desk. */
  sentAt: number | null;
  state: 'open' | 'accepted' | 'refused';
}

export interface Post {
  kind: 'letter' | 'e-mail';
  about: 'refused-card' | 'refused-function' | 'refused-registered' | 'gap-instructions';
  /** E-mail address, or national number of the person a letter goes to. */
  to: string;
  ticket: string;
  /** Simulated milliseconds. */
  at: number;
}

export type NewRequest = Omit<PaperRequest, 'ticket' | 'at' | 'sentAt' | 'state'>;

/** Keeps a request. Whether somebody of the enterprise has a card is looked at only when it is handled. */
export function request(world: World, asked: NewRequest, now: number): PaperRequest {
  const year = isoDay(now).slice(2, 4);
  const serial = String(world.requests.length + 1).padStart(3, '0');
  const kept: PaperRequest = { ...asked, ticket: `${year}A${serial}FICTIVE`, at: now, sentAt: null, state: 'open' };
  world.requests.push(kept);
  return kept;
}

export function findRequest(world: World, ticket: string | undefined): PaperRequest | undefined {
  return world.requests.find((kept) => kept.ticket === ticket);
}

/** Puts the signed document in the post. False when there is none of that ticket on the desk. */
export function send(world: World, ticket: string | undefined, now: number): boolean {
  const found = findRequest(world, ticket);
  if (!found || found.sentAt !== null) return false;
  found.sentAt = now;
  return true;
}

/** Handles what has been under way long enough, in the order in which it was sent. */
export function handle(world: World, now: number): void {
  const due = world.requests
    .filter(({ state, sentAt }) => state === 'open' && sentAt !== null && sentAt + HANDLING <= now)
    .sort((one, other) => (one.sentAt ?? 0) - (other.sentAt ?? 0));
  for (const one of due) decide(world, one, (one.sentAt ?? now) + HANDLING);
}

function decide(world: World, asked: PaperRequest, at: number): void {
  const { ticket, by, gap, enterprise, email, phone } = asked;
  const about = refusal(world, asked, at);
  asked.state = about === null ? 'accepted' : 'refused';
  if (about === null) {
    register(world, { by, gap, enterprise, email, phone }, at);
    world.post.push({ kind: 'e-mail', about: 'gap-instructions', to: email, ticket, at });
  } else world.post.push({ kind: 'letter', about, to: by, ticket, at });
}

function refusal(world: World, { by, enterprise }: PaperRequest, at: number): Post['about'] | null {
  if (!isRepresentative(world, by, enterprise, at)) return 'refused-function';
  if (findRegistration(world, enterprise)) return 'refused-registered';
  const withCard = world.people.some(
    ({ number, withoutCard }) => withoutCard !== true && isRepresentative(world, number, enterprise, at),
  );
  return withCard ? 'refused-card' : null;
}
