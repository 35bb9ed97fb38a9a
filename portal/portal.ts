/**
 * The simulated portal: one handler for every host that carries it. Routes are exact hosts and paths; whatever is
 * asked, in whatever way, a page comes back.
 */
import { Hono } from 'hono';
import {
  address,
  addressWithVisit,
  CSAM,
  IDENTITY,
  isSimulatedHost,
  PATHS,
  SIMULATED_HOSTS,
  type SimulatedHost,
} from './address';
import {
  logOut,
  postConfirmation,
  postDetails,
  postEntry,
  showConfirmation,
  showDesignated,
  showDetails,
  showEntry,
  whenLoggedIn,
} from './app032';
import { publicRoutes } from './app032-public';
import type { Asked, Route } from './asked';
import { deskRoutes } from './desk';
import { ehealthRoutes } from './ehealth';
import { insistOnDutch } from './faults/dutch-page';
import { withFaults } from './faults/play';
import { expiredRoutes } from './faults/session-expiry';
import { readForm } from './form';
import { readFilesForm } from './form-files';
import { onwardRoutes } from './onward';
import { isDestination } from './outside';
import { pageResponse, redirect } from './respond';
import { csamAccessManagers } from './screens/csam-access-managers';
import { csamHome, HOME_PATHS } from './screens/csam-home';
import { fasLogin } from './screens/fas-login';
import { fasPeople } from './screens/fas-people';
import { type ErrorKind, linkEndsHere, siteError } from './screens/site-errors';
import { CSAM_LANGUAGES, isLanguage } from './screens/wording';
import { socialSecurityRoutes } from './social-security';
import { moreRoutes } from './umoe/more-routes';
import { umoe } from './umoe/routes';
import { undescribedRoutes } from './undescribed';
import type { Visit } from './visit';
import { peopleWithKey } from './world/world';

const app = new Hono<{ Bindings: { visit: Visit } }>({
  getPath: (request) => {
    const { hostname, pathname } = new URL(request.url);
    return `/${hostname}${pathname}`;
  },
});

/**
 * Answers one request of one visitor: simulated host or not, any method, path, query and body. Changes only `visit`
 * (language, login, draft, world). Never throws; the answer is a page or a redirect within the simulated hosts, apart
 * from the id of the visit that a redirect to another of them carries.
 */
export async function portal(request: Request, visit: Visit): Promise<Response> {
  try {
    return await withFaults(request, visit, async () => app.fetch(request, { visit }));
  } catch {
    return errorPage(visit, 400, request, 400); // an address or method that cannot even be routed
  }
}

function errorPage(visit: Visit, kind: ErrorKind, request: Request, status: number, allow?: string): Response {
  const home = URL.canParse(request.url) && isSimulatedHost(new URL(request.url).hostname);
  const page = siteError({ language: visit.language, kind, home });
  return pageResponse(page, status, allow ? { allow } : {});
}

/** An address that the portal serves. */
export interface Place {
  host: SimulatedHost;
  path: string;
  /** Has a form, with or without files. */
  takes: 'nothing' | 'form' | 'files';
}

const places: Place[] = [];
/** All of them, for whoever checks that they keep the rules of all. */
export const PLACES: readonly Place[] = places;

const route: Route = (host, path, get, post, { files = false } = {}) => {
  places.push({ host, path, takes: post ? (files ? 'files' : 'form') : 'nothing' });
  const pattern = `/${host}${path}`;
  const asked = (request: Request, visit: Visit, fields: Asked['fields'] = {}): Asked => {
    const url = new URL(request.url);
    const language = url.searchParams.get('language') ?? undefined;
    if (isLanguage(language)) visit.language = language;
    insistOnDutch(visit);
    return { host, url, visit, fields };
  };
  app.get(pattern, (c) => get(asked(c.req.raw, c.env.visit)));
  if (post) {
    app.post(pattern, async (c) => {
      const form = files ? await readFilesForm(c.req.raw) : await readForm(c.req.raw);
      if (form.ok) return post({ ...asked(c.req.raw, c.env.visit, form.fields), files: form.files });
      return errorPage(c.env.visit, form.status === 413 ? 413 : 400, c.req.raw, form.status);
    });
  }
  const allow = post ? 'GET, HEAD, POST' : 'GET, HEAD';
  app.all(pattern, (c) => errorPage(c.env.visit, 405, c.req.raw, 405, allow));
};

// ---------------------------------------------------------------- the public site, at both of its names

for (const host of [CSAM, 'csam.be'] as const) {
  route(host, '/', ({ visit }) => pageResponse(csamHome({ host, language: visit.language })));
  for (const language of CSAM_LANGUAGES) {
    route(host, HOME_PATHS[language], ({ visit }) => {
      visit.language = language;
      return pageResponse(csamHome({ host, language }));
    });
    route(host, `/${language}`, () => redirect(address(host, HOME_PATHS[language])));
    route(host, PATHS.accessManagers[language], ({ visit }) => {
      visit.language = language;
      return pageResponse(csamAccessManagers({ host, language }));
    });
  }
}

// ---------------------------------------------------------------- the application

route(
  CSAM,
  PATHS.entry,
  ({ visit }) => whenLoggedIn(showEntry, visit),
  ({ visit, fields }) => whenLoggedIn(postEntry, visit, fields),
);
route(
  CSAM,
  PATHS.details,
  ({ visit }) => whenLoggedIn(showDetails, visit),
  ({ visit, fields }) => whenLoggedIn(postDetails, visit, fields),
);
route(
  CSAM,
  PATHS.confirmation,
  ({ visit }) => whenLoggedIn(showConfirmation, visit),
  ({ visit, fields }) => whenLoggedIn(postConfirmation, visit, fields),
);
route(CSAM, PATHS.designated, ({ visit }) => whenLoggedIn(showDesignated, visit));
route(CSAM, PATHS.logout, ({ visit }) => logOut(visit));
route(CSAM, PATHS.entry.replace(/\/$/, ''), () => redirect(address(CSAM, PATHS.entry)));
// The other name of the site has no application of its own.
route('csam.be', PATHS.entry, () => redirect(address(CSAM, PATHS.entry)));

// ---------------------------------------------------------------- the identity site

route(IDENTITY, PATHS.identity, ({ visit }) => pageResponse(fasLogin({ language: visit.language })));
route(IDENTITY, PATHS.identity.replace(/\/$/, ''), () => redirect(address(IDENTITY, PATHS.identity)));
route(
  IDENTITY,
  PATHS.people,
  ({ visit }) => peoplePage(visit, false),
  ({ visit, fields }) => {
    const person = peopleWithKey(visit.world).find(({ number }) => number === fields.person);
    if (!person) return peoplePage(visit, true);
    visit.loggedIn = person.number;
    visit.draft = {};
    const back = new URL(visit.returnTo ?? address(CSAM, PATHS.entry));
    visit.returnTo = null;
    if (!isSimulatedHost(back.hostname)) return peoplePage(visit, true);
    return redirect(addressWithVisit(back.hostname, `${back.pathname}${back.search}`, visit.id), 303);
  },
);

function peoplePage(visit: Visit, unknown: boolean): Response {
  return pageResponse(fasPeople({ language: visit.language, people: peopleWithKey(visit.world), unknown }));
}

// ---------------------------------------------------------------- the other sites, each in its own file

publicRoutes(route);
deskRoutes(route);
socialSecurityRoutes(route);
undescribedRoutes(route);
ehealthRoutes(route);
umoe(route);
moreRoutes(route);
onwardRoutes(route);
expiredRoutes(route);

// ---------------------------------------------------------------- where links out of the simulation end

for (const host of SIMULATED_HOSTS) {
  route(host, PATHS.outside, ({ url, visit }) => {
    const to = url.searchParams.get('to') ?? undefined;
    if (isDestination(to)) return pageResponse(linkEndsHere({ language: visit.language, destination: to }));
    return pageResponse(siteError({ language: visit.language, kind: 404, home: true }), 404);
  });
}

app.notFound((c) => errorPage(c.env.visit, 404, c.req.raw, 404));
app.onError((_error, c) => errorPage(c.env.visit, 400, c.req.raw, 500));
