/**
 * The exceptional procedure: the form that is filled in without any log-in, and the document to sign. Its draft has
 * names of its own, so that nothing typed here can pass for the request of somebody who is logged in.
 */
import { address, CSAM, PATHS } from './address';
import { checkDetails, checkPublic, type Details, type PublicTyped } from './app032-checks';
import type { Asked, Route } from './asked';
import { pageResponse, pdfResponse, redirect } from './respond';
import { CONFIRM_FIELD, type Reachable } from './screens/app032-confirmation';
import { DETAILS_FIELDS, type DetailsField } from './screens/app032-enterprise-details';
import { app032PublicConfirmation } from './screens/app032-public-confirmation';
import { app032PublicDetails } from './screens/app032-public-details';
import { app032PublicEntry, PUBLIC_FIELDS, type PublicEntryProps } from './screens/app032-public-entry';
import { app032RequestRegistered } from './screens/app032-request-registered';
import { requestDocument } from './screens/request-document';
import type { Visit } from './visit';
import { findRequest, request } from './world/post';
import { findEnterprise, findPerson, refusalToRegister } from './world/world';

type Fields = Asked['fields'];

const FIELDS = Object.entries(DETAILS_FIELDS) as [DetailsField, string][];
/** Before the names of what was typed on the second page. */
const PREFIX = 'public-';

export function publicRoutes(route: Route): void {
  route(CSAM, PATHS.publicEntry, showEntry, postEntry);
  route(CSAM, PATHS.publicDetails, showDetails, postDetails);
  route(CSAM, PATHS.publicConfirmation, showConfirmation, postConfirmation);
  route(CSAM, PATHS.publicRegistered, showRegistered);
  route(CSAM, PATHS.publicDocument, showDocument);
  const entry = () => redirect(address(CSAM, PATHS.publicEntry));
  route(CSAM, PATHS.publicEntry.replace(/\/$/, ''), entry);
  route('csam.be', PATHS.publicEntry, entry);
}

const backToEntry = (status: 302 | 303) => redirect(address(CSAM, PATHS.publicEntry), status);

function showEntry({ visit }: Asked): Response {
  return entryPage(visit, { number: '', firstName: '', lastName: '', enterprise: '' }, {});
}

function postEntry({ visit, fields }: Asked): Response {
  const typed: PublicTyped = {
    number: fields[PUBLIC_FIELDS.number] ?? '',
    firstName: fields[PUBLIC_FIELDS.firstName] ?? '',
    lastName: fields[PUBLIC_FIELDS.lastName] ?? '',
    enterprise: fields[PUBLIC_FIELDS.enterprise] ?? '',
  };
  const checked = checkPublic(typed, visit);
  if (!checked.ok) return entryPage(visit, typed, checked.errors);
  visit.draft = { publicBy: checked.person, publicEnterprise: checked.enterprise };
  return redirect(address(CSAM, PATHS.publicDetails), 303);
}

function entryPage(visit: Visit, typed: PublicTyped, errors: PublicEntryProps['errors']): Response {
  return pageResponse(app032PublicEntry({ language: visit.language, typed, errors }));
}

/** Who asks for which enterprise, as long as that person may; null when the first page is still to be filled in. */
function begun({ draft, world, clock }: Visit) {
  const person = findPerson(world, draft.publicBy ?? null);
  const enterprise = findEnterprise(world, draft.publicEnterprise);
  if (!person || !enterprise) return null;
  if (refusalToRegister(world, person.number, enterprise.number, clock())) return null;
  return { person, enterprise };
}

function showDetails({ visit }: Asked): Response {
  const typed: Details = {};
  for (const [field] of FIELDS) {
    const value = visit.draft[`${PREFIX}${field}`];
    if (value !== undefined) typed[field] = value;
  }
  return detailsPage(visit, typed, {}, 302);
}

function postDetails({ visit, fields }: Asked): Response {
  const who = begun(visit);
  if (!who) return backToEntry(303);
  const typed: Details = Object.fromEntries(FIELDS.map(([field, name]) => [field, fields[name] ?? '']));
  const checked = checkDetails(typed, visit, { person: who.person.number, present: null });
  const first = { publicBy: who.person.number, publicEnterprise: who.enterprise.number };
  // What is wrong is shown again, but the confirmation must not be reached with it.
  visit.draft = first;
  if (!checked.ok) return detailsPage(visit, typed, checked.errors, 303);
  const kept = Object.entries(checked.details).map(([field, value]) => [`${PREFIX}${field}`, value]);
  visit.draft = { ...first, publicReady: 'yes', ...Object.fromEntries(kept) };
  return redirect(address(CSAM, PATHS.publicConfirmation), 303);
}

function detailsPage(
  visit: Visit,
  typed: Details,
  errors: Parameters<typeof app032PublicDetails>[0]['errors'],
  status: 302 | 303,
): Response {
  const who = begun(visit);
  if (!who) return backToEntry(status);
  return pageResponse(app032PublicDetails({ language: visit.language, ...who, typed, errors }));
}

/** The whole request, or null while it is not complete. */
function complete(visit: Visit) {
  const who = begun(visit);
  const { draft, world } = visit;
  if (!who || draft.publicReady !== 'yes') return null;
  const typed = (field: DetailsField) => draft[`${PREFIX}${field}`] ?? '';
  const other = typed('gap') === 'other' ? findPerson(world, typed('gapNumber')) : undefined;
  if (typed('gap') === 'other' && !other) return null;
  const gap: Reachable = other
    ? { person: other, email: typed('gapEmail'), phone: typed('gapPhone') }
    : { person: who.person, email: typed('ownEmail'), phone: typed('ownPhone') };
  return { ...who, gap };
}

function showConfirmation({ visit }: Asked): Response {
  return confirmation(visit, false) ?? backToEntry(302);
}

function confirmation(visit: Visit, unticked: boolean): Response | null {
  const whole = complete(visit);
  if (!whole) return null;
  const { enterprise, gap } = whole;
  const error = unticked ? { error: 'not-confirmed' as const } : {};
  return pageResponse(app032PublicConfirmation({ language: visit.language, enterprise, gap, ...error }));
}

function postConfirmation({ visit, fields }: Asked & { fields: Fields }): Response {
  // A second click on the button: the first one has done it.
  if (visit.draft.publicTicket !== undefined) return redirect(address(CSAM, PATHS.publicRegistered), 303);
  const whole = complete(visit);
  if (!whole) return backToEntry(303);
  if (fields[CONFIRM_FIELD] !== 'true') return confirmation(visit, true) ?? backToEntry(303);
  const { person, enterprise, gap } = whole;
  const asked = { by: person.number, enterprise: enterprise.number, gap: gap.person.number };
  const { ticket } = request(visit.world, { ...asked, email: gap.email, phone: gap.phone }, visit.clock());
  visit.draft = { publicTicket: ticket };
  return redirect(address(CSAM, PATHS.publicRegistered), 303);
}

function showRegistered({ visit }: Asked): Response {
  const found = findRequest(visit.world, visit.draft.publicTicket);
  if (!found) return backToEntry(302);
  return pageResponse(app032RequestRegistered({ language: visit.language, ticket: found.ticket }));
}

function showDocument({ visit }: Asked): Response {
  const found = findRequest(visit.world, visit.draft.publicTicket);
  const bytes = found && requestDocument(visit.world, found, visit.language);
  return bytes ? pdfResponse(bytes, `${found.ticket}.pdf`) : backToEntry(302);
}
