/**
 * One person's visit to the simulated portal. Everything that would be in a cookie, a clock or a random generator comes
 * in here, so that the same handler serves the practice frame, a class server and the tests.
 */
import type { Language } from '../rules/model';
import type { World } from './world/world';

export type { Language };

/** What is made to go wrong on purpose. Each is described in portal/scenarios. */
export type Fault = 'session-expiry' | 'slow-pages' | 'changed-layout' | 'unknown-person' | 'dutch-page';

export interface Visit {
  id: string;
  world: World;
  /** Simulated time, milliseconds since the epoch. */
  clock: () => number;
  /** Language of the pages; changes when the visitor follows a language link. */
  language: Language;
  faults: readonly Fault[];
  /** National number of the fictitious person who is logged in, or null. */
  loggedIn: string | null;
  /** What the visitor typed so far in an unfinished request; forgotten when it is confirmed. Never logged. */
  draft: Record<string, string>;
}

/** Answers one request of one visitor. Total: any method, path, body gives a page, never an exception. */
export type Portal = (request: Request, visit: Visit) => Promise<Response>;
