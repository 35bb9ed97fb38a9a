/**
 * One person's visit to the simulated portal. Everything that would be in a cookie, a clock or a random generator comes
 * in here, so that the same handler serves the practice frame, a class server and the tests.
 */
import type { Language } from '../rules/model';
import type { World } from './world/world';

export type { Language };

/** What is made to go wrong on purpose. Played in portal/faults. */
export type Fault = 'session-expiry' | 'slow-pages' | 'changed-layout' | 'unknown-person' | 'dutch-page';

export type Audience = 'employer' | 'professional' | 'health-care';

export interface Visit {
  id: string;
  world: World;
  /** Simulated time, milliseconds since the epoch. */
  clock: () => number;
  /** Moves that clock forward, by milliseconds; never back, and not for ever. */
  forward: (milliseconds: number) => void;
  /** Language of the pages; changes when the visitor follows a language link. */
  language: Language;
  faults: readonly Fault[];
  /** Those of them that strike once and have struck. */
  played: Fault[];
  /** National number of the fictitious person who is logged in, or null. */
  loggedIn: string | null;
  /** Address within the simulation to which the identity site leads back; null for the application of CSAM. */
  returnTo: string | null;
  /** In which quality the visitor entered the social security portal; null before that. */
  audience: Audience | null;
  /** What the visitor typed so far in an unfinished request; forgotten when it is confirmed. Never logged. */
  draft: Record<string, string>;
}

/** Answers one request of one visitor. Total: any method, path, body gives a page, never an exception. */
export type Portal = (request: Request, visit: Visit) => Promise<Response>;
