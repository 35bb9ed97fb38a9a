/** Follows a link from one simulated site to another: a redirect, with which the visit goes along. */
import { addressWithVisit, PATHS, SIMULATED_HOSTS } from './address';
import { AIMS, type Aim, type AimId } from './aims';
import type { Route } from './asked';
import { pageResponse, redirect } from './respond';
import { siteError } from './screens/site-errors';

/** The redirecting address, on every host. */
export function onwardRoutes(route: Route): void {
  for (const host of SIMULATED_HOSTS) {
    route(host, PATHS.onward, ({ url, visit }) => {
      const to = url.searchParams.get('to') ?? '';
      if (!Object.hasOwn(AIMS, to)) {
        return pageResponse(siteError({ language: visit.language, kind: 404, home: true }), 404);
      }
      const aim: Aim = AIMS[to as AimId];
      if (aim.returnTo !== undefined) visit.returnTo = aim.returnTo;
      return redirect(addressWithVisit(aim.host, typeof aim.path === 'string' ? aim.path : aim.path(visit), visit.id));
    });
  }
}
