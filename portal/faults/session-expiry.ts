/**
 * `session-expiry`: the first form that is sent after a person has typed or ticked something in it finds nobody logged
 * in any more. What was typed is gone, what was confirmed before stays. It strikes once.
 */
import { address, CSAM, PATHS, type SimulatedHost, SOCIAL_SECURITY } from '../address';
import type { Route } from '../asked';
import { pageResponse, redirect } from '../respond';
import { sessionExpired } from '../screens/session-expired';
import { UMOE_PATHS } from '../umoe/addresses';
import type { Visit } from '../visit';

/** Forms that only lead somewhere: a session that ends there would cost the person nothing. */
const ONLY_LEAD: readonly string[] = [
  UMOE_PATHS.home,
  UMOE_PATHS.enterprise,
  UMOE_PATHS.users,
  UMOE_PATHS.execute,
  UMOE_PATHS.start,
];

/** Where each site says so, and where its link begins again: there the log-in comes first. */
const SITES: readonly { host: SimulatedHost; again: string; holds: (path: string) => boolean }[] = [
  { host: CSAM, again: PATHS.entry, holds: (path) => path === PATHS.details || path === PATHS.confirmation },
  {
    host: SOCIAL_SECURITY,
    again: PATHS.umoeHome,
    holds: (path) => path.startsWith(UMOE_PATHS.home) && !ONLY_LEAD.includes(path),
  },
];

/** The way to the site's own page about it, when the fault strikes at this request; otherwise null. */
export function expire(request: Request, visit: Visit): Response | null {
  if (!visit.faults.includes('session-expiry') || visit.played.includes('session-expiry')) return null;
  if (request.method !== 'POST' || visit.loggedIn === null) return null;
  const { hostname, pathname } = new URL(request.url);
  const site = SITES.find(({ host, holds }) => host === hostname && holds(pathname));
  if (!site) return null;
  visit.played.push('session-expiry');
  visit.loggedIn = null;
  visit.audience = null;
  visit.draft = {};
  return redirect(address(site.host, PATHS.sessionExpired), 303);
}

/** The page that says it. */
export function expiredRoutes(route: Route): void {
  for (const { host, again } of SITES) {
    route(host, PATHS.sessionExpired, ({ visit }) =>
      pageResponse(sessionExpired({ language: visit.language, host, again: address(host, again) })),
    );
  }
}
