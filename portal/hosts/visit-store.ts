/** Which visit a request to a server belongs to. A cookie holds its id on each site; a redirect carries it across. */
import { takeVisit } from '../address';
import type { Visit } from '../visit';

const COOKIE = 'simulation-visit';
/** A caller that never brings its cookie back must not fill the memory: the visit that was unused longest goes. */
const MOST_VISITS = 1000;

export interface VisitStore {
  /** The one used last comes last. */
  all(): Visit[];
  /** `arrived`: the address without the id of the visit, when it came in the address. */
  find(
    url: URL,
    cookies: string | undefined,
    secure: boolean,
  ): { visit: Visit; setCookie?: string | undefined; arrived?: URL | undefined };
}

/**
 * `begin` makes a new visit, for a request that brings none that is known. `alone`: there is one visitor, whom a site
 * that is opened by its address knows without a cookie.
 */
export function createVisitStore(begin: () => Visit, alone = false): VisitStore {
  const visits = new Map<string, Visit>();
  return {
    all: () => [...visits.values()],
    find: (url, cookies, secure) => {
      const { visitId, rest } = takeVisit(url);
      const arriving = visitId === null ? undefined : visits.get(visitId);
      const known = visits.get(readCookie(cookies) ?? '');
      const only = alone ? [...visits.values()][0] : undefined;
      const visit = arriving ?? known ?? only ?? begin();
      // The last of the order is the one used last.
      visits.delete(visit.id);
      visits.set(visit.id, visit);
      const [longestUnused] = visits.keys();
      if (visits.size > MOST_VISITS && longestUnused !== undefined) visits.delete(longestUnused);
      return {
        visit,
        setCookie: visit === known ? undefined : cookie(visit.id, url.hostname, secure),
        arrived: arriving && rest,
      };
    },
  };
}

/** csam.be and www.csam.be are one site to a cookie; the identity site is another. */
function cookie(id: string, host: string, secure: boolean): string {
  const domain = host.endsWith('csam.be') ? '; Domain=csam.be' : '';
  return `${COOKIE}=${id}; Path=/; HttpOnly; SameSite=Lax${domain}${secure ? '; Secure' : ''}`;
}

function readCookie(header: string | undefined): string | undefined {
  return header
    ?.split(';')
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(`${COOKIE}=`))
    ?.slice(COOKIE.length + 1);
}
