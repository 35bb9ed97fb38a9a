/** `slow-pages`: every page comes late. The portal only says by how much; the host that carries it does the waiting. */
import type { Visit } from '../visit';

/** Milliseconds, unless the host is given others. Long enough to be noticed, short enough to be borne. */
export const SLOW_PAGE = 2500;
/** No host waits longer, whatever it is given. */
export const SLOWEST_PAGE = 10_000;

/** By how many milliseconds a page of this visit is to come late; 0 for a visit without the fault. */
export function lateness(visit: Pick<Visit, 'faults'>, wanted: number = SLOW_PAGE): number {
  if (!visit.faults.includes('slow-pages') || !(wanted > 0)) return 0;
  return Math.min(wanted, SLOWEST_PAGE);
}
