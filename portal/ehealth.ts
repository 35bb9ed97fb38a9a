/**
 * The eHealth hosts: choice of profile for the applications of the health insurance and for the portal for medicines,
 * and the home of that portal. No source prints these addresses: they are our own.
 */
import {
  address,
  addressWithVisit,
  EHEALTH,
  IDENTITY,
  INAMI_APPLICATIONS,
  MEDSEIP,
  PATHS,
  type SimulatedHost,
} from './address';
import type { Asked, Route } from './asked';
import { pageResponse, redirect } from './respond';
import { ehealthLanguage } from './screens/ehealth-page';
import { medseipHome } from './screens/medseip-home';
import { medseipProfile } from './screens/medseip-profile';
import type { Organisation } from './screens/organisation-field';
import { prosanteProfile } from './screens/prosante-profile';
import { simulationCard } from './screens/simulation-card';
import type { Language, Visit } from './visit';
import { type Quality, roleIn } from './world/umoe';
import { isInForce } from './world/umoe-functions';
import { findEnterprise, findPerson, fullName, type Person, peopleWithKey } from './world/world';

export function ehealthRoutes(route: Route): void {
  route(EHEALTH, PATHS.prosanteProfile, showProsante, postProsante);
  route(EHEALTH, PATHS.card, (asked) => cardPage(asked, false), postCard);
  route(EHEALTH, PATHS.medseipProfile, showMedseipProfile, postMedseipProfile);
  route(MEDSEIP, PATHS.medseipHome, showMedseipHome);
  for (const host of [EHEALTH, MEDSEIP] as const) route(host, PATHS.ehealthLogout, logOut);
}

type Step = (asked: Asked, person: Person) => Response;

/** Runs a step for somebody who is logged in; otherwise goes where `first` leads. */
function orFirst(asked: Asked, step: Step, first: (asked: Asked) => Response): Response {
  const person = findPerson(asked.visit.world, asked.visit.loggedIn);
  return person ? step(asked, person) : first(asked);
}

/** Through the identity site and back. */
const identified = (asked: Asked, step: Step): Response =>
  orFirst(asked, step, ({ visit, host, url }) => {
    visit.returnTo = address(host, url.pathname);
    return redirect(addressWithVisit(IDENTITY, PATHS.identity, visit.id), 303);
  });

/** Through the log-in of the portal for medicines, which reads the card itself. */
const withCard = (asked: Asked, step: Step): Response =>
  orFirst(asked, step, ({ visit }) => redirect(addressWithVisit(EHEALTH, PATHS.medseipLogIn, visit.id), 303));

const frameOf = ({ visit, host, url }: Asked) => ({
  language: ehealthLanguage(visit.language),
  self: address(host, url.pathname),
  inLanguage: (language: Language) => address(host, `${url.pathname}?language=${language}`),
});

/** The organisations for which `opens` finds the door open, each once. */
function organisations({ world }: Visit, opens: (quality: Quality) => boolean): Organisation[] {
  const numbers = new Set(world.umoe.qualities.filter(opens).map(({ enterprise }) => enterprise));
  return [...numbers].flatMap((number) => {
    const enterprise = findEnterprise(world, number);
    return enterprise ? [{ number, name: enterprise.name }] : [];
  });
}

// ---------------------------------------------------------------- ProSanté

/** The functions that open the application for general practitioners' circles. */
const CIRCLE_FUNCTIONS = ['inami-filemanager-gp-circle', 'inami-guardpost-gp-circle'];

function circlesOf(visit: Visit, { number }: Person): Organisation[] {
  const now = visit.clock();
  return organisations(
    visit,
    (quality) =>
      roleIn(quality, number) !== null &&
      quality.functions.some(
        (held) => held.person === number && CIRCLE_FUNCTIONS.includes(held.function) && isInForce(held, now),
      ),
  );
}

function prosantePage(asked: Asked, person: Person, refused: boolean): Response {
  return pageResponse(prosanteProfile({ ...frameOf(asked), organisations: circlesOf(asked.visit, person), refused }));
}

const showProsante = (asked: Asked): Response => identified(asked, (at, person) => prosantePage(at, person, false));

const postProsante = (asked: Asked): Response =>
  identified(asked, (at, person) => {
    const { fields, visit } = at;
    const known = circlesOf(visit, person).some(({ number }) => number === fields.organisation);
    if (fields.profile !== 'citizen' || !known) return prosantePage(at, person, true);
    return redirect(addressWithVisit(INAMI_APPLICATIONS, PATHS.bhod, visit.id), 303);
  });

// ---------------------------------------------------------------- MEDSEIP

function companiesOf(visit: Visit, { number }: Person): Organisation[] {
  return organisations(
    visit,
    (quality) =>
      quality.kind === 'health-institution' &&
      quality.members.some(
        (member) => member.person === number && !member.blocked && member.applications.includes('medseip'),
      ),
  );
}

function cardPage(asked: Asked, unknown: boolean): Response {
  return pageResponse(simulationCard({ ...frameOf(asked), people: peopleWithKey(asked.visit.world), unknown }));
}

function postCard(asked: Asked): Response {
  const { visit, fields } = asked;
  const person = peopleWithKey(visit.world).find(({ number }) => number === fields.person);
  if (!person) return cardPage(asked, true);
  visit.loggedIn = person.number;
  visit.draft = {};
  return redirect(address(EHEALTH, PATHS.medseipProfile), 303);
}

const logOutAt = (host: SimulatedHost): string => address(host, PATHS.ehealthLogout);

function medseipProfilePage(asked: Asked, person: Person, refused: boolean): Response {
  const page = medseipProfile({
    ...frameOf(asked),
    organisations: companiesOf(asked.visit, person),
    refused,
    name: fullName(person),
    logOut: logOutAt(asked.host),
  });
  return pageResponse(page);
}

const showMedseipProfile = (asked: Asked): Response =>
  withCard(asked, (at, person) => medseipProfilePage(at, person, false));

const ORGANISATION = 'medseip.organisation';

const postMedseipProfile = (asked: Asked): Response =>
  withCard(asked, (at, person) => {
    const { fields, visit } = at;
    const chosen = companiesOf(visit, person).find(({ number }) => number === fields.organisation);
    if (!chosen) return medseipProfilePage(at, person, true);
    visit.draft = { [ORGANISATION]: chosen.number };
    return redirect(addressWithVisit(MEDSEIP, PATHS.medseipHome, visit.id), 303);
  });

const showMedseipHome = (asked: Asked): Response =>
  withCard(asked, (at, person) => {
    const { visit, host } = at;
    const organisation = companiesOf(visit, person).find(({ number }) => number === visit.draft[ORGANISATION]);
    if (!organisation) return redirect(addressWithVisit(EHEALTH, PATHS.medseipProfile, visit.id));
    return pageResponse(medseipHome({ ...frameOf(at), name: fullName(person), organisation, logOut: logOutAt(host) }));
  });

/** Ends what was begun and goes back to the public page of the portal for medicines. */
function logOut({ visit }: Asked): Response {
  visit.loggedIn = null;
  visit.draft = {};
  return redirect(addressWithVisit(MEDSEIP, PATHS.medseip, visit.id));
}
