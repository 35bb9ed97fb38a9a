/**
 * The application that designates the chief access manager, step by step. What was entered so far stands in the visit's
 * draft; a page whose earlier step is missing leads back to the entry, so that the back button and a second click on a
 * button do no harm.
 */
import { address, addressWithVisit, CSAM, IDENTITY, PATHS } from './address';
import { checkDetails, checkEnterprise, type Details } from './app032-checks';
import { pageResponse, redirect } from './respond';
import { CHANGE_FIELD } from './screens/app032-already-registered';
import { app032Confirmation, CONFIRM_FIELD, type Reachable } from './screens/app032-confirmation';
import { app032Designated } from './screens/app032-designated';
import { app032EnterpriseDetails, DETAILS_FIELDS, type DetailsField } from './screens/app032-enterprise-details';
import { app032Entry, ENTRY_FIELD, type EntryProps } from './screens/app032-entry';
import type { Visit } from './visit';
import {
  findEnterprise,
  findPerson,
  findRegistration,
  fullName,
  type Person,
  register,
  replaceGap,
} from './world/world';

type Fields = Record<string, string>;

/** Answers one page for a person who is logged in. `fields` are those of the form that was posted. */
type Step = (visit: Visit, person: Person, fields: Fields) => Response;

const FIELDS = Object.entries(DETAILS_FIELDS) as [DetailsField, string][];

/** Runs a step, or sends the visitor to the identity site first. */
export function whenLoggedIn(step: Step, visit: Visit, fields: Fields = {}): Response {
  const person = findPerson(visit.world, visit.loggedIn);
  if (!person) {
    visit.returnTo = null;
    return redirect(addressWithVisit(IDENTITY, PATHS.identity, visit.id));
  }
  return step(visit, person, fields);
}

export const showEntry: Step = (visit, person) => {
  // Refused at the very end: say why, once.
  const refused = visit.draft.refused;
  if (refused === undefined) return entryPage(visit, person, { typed: '' });
  visit.draft = {};
  return refuseEnterprise(visit, person, refused);
};

export const postEntry: Step = (visit, person, fields) => {
  if (fields[CHANGE_FIELD] !== undefined) return beginChange(visit, person, fields[CHANGE_FIELD]);
  const typed = fields[ENTRY_FIELD] ?? '';
  const checked = checkEnterprise(typed, person.number, visit);
  if (!checked.ok) return refuseEnterprise(visit, person, typed);
  visit.draft = { enterprise: checked.number };
  return redirect(address(CSAM, `${PATHS.details}?kbo=${checked.number}`), 303);
};

/** Goes on from "already registered": the present chief access manager is to be replaced. */
function beginChange(visit: Visit, person: Person, typed: string): Response {
  const checked = checkEnterprise(typed, person.number, visit);
  if (checked.ok || 'error' in checked) return refuseEnterprise(visit, person, typed);
  visit.draft = { enterprise: checked.number, change: 'yes' };
  return redirect(address(CSAM, `${PATHS.details}?kbo=${checked.number}`), 303);
}

/** The chief access manager who is to be replaced; null for a first designation. */
function presentGap({ draft, world }: Visit): string | null {
  return draft.change === 'yes' ? (findRegistration(world, draft.enterprise)?.gap ?? null) : null;
}

function refuseEnterprise(visit: Visit, person: Person, typed: string): Response {
  const checked = checkEnterprise(typed, person.number, visit);
  if (checked.ok) return entryPage(visit, person, { typed });
  if ('error' in checked) return entryPage(visit, person, { typed, error: checked.error });
  if (checked.registered.why === 'registered-self') {
    return entryPage(visit, person, { typed, registered: { enterprise: typed, gap: 'yourself' } });
  }
  const gap = findPerson(visit.world, checked.registered.gap);
  const name = gap ? fullName(gap) : '';
  return entryPage(visit, person, { typed, registered: { enterprise: typed, gap: 'other', name } });
}

function entryPage(visit: Visit, person: Person, props: Omit<EntryProps, 'language' | 'welcome'>): Response {
  return pageResponse(app032Entry({ language: visit.language, welcome: fullName(person), ...props }));
}

export const showDetails: Step = (visit, person) => detailsPage(visit, person, draftDetails(visit), {});

export const postDetails: Step = (visit, person, fields) => {
  if (!findEnterprise(visit.world, visit.draft.enterprise)) return backToEntry(303);
  const typed: Details = Object.fromEntries(FIELDS.map(([field, name]) => [field, fields[name] ?? '']));
  const checked = checkDetails(typed, visit, { person: person.number, present: presentGap(visit) });
  const begun: Visit['draft'] = { enterprise: visit.draft.enterprise ?? '' };
  if (visit.draft.change !== undefined) begun.change = visit.draft.change;
  // What is wrong is shown again, but a confirmation page must not be reached with it.
  if (!checked.ok) {
    visit.draft = begun;
    return detailsPage(visit, person, typed, checked.errors);
  }
  visit.draft = { ...begun, ready: 'yes', ...checked.details };
  return redirect(address(CSAM, PATHS.confirmation), 303);
};

function detailsPage(
  visit: Visit,
  person: Person,
  typed: Details,
  errors: Parameters<typeof app032EnterpriseDetails>[0]['errors'],
): Response {
  const enterprise = findEnterprise(visit.world, visit.draft.enterprise);
  if (!enterprise) return backToEntry(302);
  const onlyOther = presentGap(visit) === person.number;
  return pageResponse(
    app032EnterpriseDetails({ language: visit.language, enterprise, person, onlyOther, typed, errors }),
  );
}

function draftDetails(visit: Visit): Details {
  const details: Details = {};
  for (const [field] of FIELDS) {
    const value = visit.draft[field];
    if (value !== undefined) details[field] = value;
  }
  return details;
}

export const showConfirmation: Step = (visit, person) => confirmationPage(visit, person, false) ?? backToEntry(302);

export const postConfirmation: Step = (visit, person, fields) => {
  const { draft, world } = visit;
  // A second click on the button: the first one has done it.
  if (draft.done !== undefined) return redirect(address(CSAM, PATHS.designated), 303);
  const request = readRequest(visit, person);
  if (!request) return backToEntry(303);
  if (fields[CONFIRM_FIELD] !== 'true') return confirmationPage(visit, person, true) ?? backToEntry(303);
  const { enterprise, gap } = request;
  const { email, phone } = gap;
  const asked = { by: person.number, gap: gap.person.number, enterprise: enterprise.number, email, phone };
  const registered = (draft.change === 'yes' ? replaceGap : register)(world, asked, visit.clock());
  visit.draft = registered.ok ? { done: enterprise.number } : { refused: enterprise.number };
  return registered.ok ? redirect(address(CSAM, PATHS.designated), 303) : backToEntry(303);
};

function confirmationPage(visit: Visit, person: Person, unticked: boolean): Response | null {
  const request = readRequest(visit, person);
  if (!request) return null;
  const error = unticked ? { error: 'not-confirmed' as const } : {};
  return pageResponse(
    app032Confirmation({ language: visit.language, welcome: fullName(person), ...request, ...error }),
  );
}

/** The whole request as it stands in the draft, or null while it is not complete. */
function readRequest(visit: Visit, person: Person) {
  const { draft, world } = visit;
  const enterprise = findEnterprise(world, draft.enterprise);
  if (!enterprise || draft.ready !== 'yes') return null;
  const own: Reachable = { person, email: draft.ownEmail ?? '', phone: draft.ownPhone ?? '' };
  if (draft.gap === 'self') return { enterprise, gap: own };
  const other = findPerson(world, draft.gapNumber ?? null);
  if (!other) return null;
  const gap: Reachable = { person: other, email: draft.gapEmail ?? '', phone: draft.gapPhone ?? '' };
  return { enterprise, gap, contact: own };
}

export const showDesignated: Step = (visit, person) => {
  const registration = findRegistration(visit.world, visit.draft.done);
  const enterprise = findEnterprise(visit.world, visit.draft.done);
  const gap = findPerson(visit.world, registration?.gap ?? null);
  if (!registration || !enterprise || !gap) return backToEntry(302);
  return pageResponse(
    app032Designated({
      language: visit.language,
      welcome: fullName(person),
      enterprise: enterprise.name,
      gap: gap.number === person.number ? null : fullName(gap),
      email: registration.email,
    }),
  );
};

/** Ends what was begun and goes back to the public site. */
export function logOut(visit: Visit): Response {
  visit.loggedIn = null;
  visit.draft = {};
  return redirect(address(CSAM, `/${visit.language}/`));
}

function backToEntry(status: 302 | 303): Response {
  return redirect(address(CSAM, PATHS.entry), status);
}
