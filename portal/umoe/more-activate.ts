/** The three pages that activate a quality. What was typed stays in the draft until it is confirmed; no password does. */
import type { Asked } from '../asked';
import { pageResponse, redirect } from '../respond';
import { umoeActivateQualityConfirmation } from '../screens/umoe-activate-quality-confirmation';
import { umoeActivateQualityContact } from '../screens/umoe-activate-quality-contact';
import { umoeActivateQualityDetails } from '../screens/umoe-activate-quality-details';
import { applicationNames, qualityNames } from '../screens/umoe-names.texts';
import { showDay } from '../screens/umoe-numbers';
import { asMemberLanguage, asTitle } from '../screens/umoe-particulars';
import type { Errors } from '../screens/umoe-rows';
import { qualitiesOf, userNameOf } from '../world/umoe';
import { APPLICATIONS_OF, isQualityKind, type QualityKind } from '../world/umoe-catalogue';
import { activateQuality } from '../world/umoe-qualities';
import { findPerson, type Person } from '../world/world';
import { type AtEnterprise, asGap } from './access';
import { UMOE_PATHS, type UmoeQuery, umoeAddress } from './addresses';
import { type Held, heldOf, hold, tell } from './held';
import { type Checked, checkEmail, checkNewAccount, checkNiss, collect, type Fields, optional } from './more-checks';
import { MORE_PATHS } from './more-paths';

const SERIES = 'activate';

interface AtKind extends AtEnterprise {
  kind: QualityKind;
  held: Held;
}

/** For the chief access manager, and a quality that the enterprise does not have yet. */
function atKind(asked: Asked, step: (at: AtKind) => Response): Response {
  return asGap(asked, (at) => {
    const kind = at.url.searchParams.get('kind') ?? undefined;
    const { umoe } = at.visit.world;
    const { number } = at.enterprise;
    if (!isQualityKind(kind) || qualitiesOf(umoe, number).some((quality) => quality.kind === kind)) {
      return redirect(umoeAddress(UMOE_PATHS.enterprise, { enterprise: number }), 303);
    }
    return step({ ...at, kind, held: heldOf(at.visit, SERIES, `${number} ${kind}`) });
  });
}

const METHODS: Readonly<Record<string, UmoeQuery['method']>> = {
  [MORE_PATHS.activateDetails]: 'selectAdmin',
  [MORE_PATHS.activateConfirmation]: 'save',
};

function frameOf({ visit, enterprise, kind }: AtKind, path: string) {
  const query: UmoeQuery = { method: METHODS[path], enterprise: enterprise.number, kind };
  return {
    language: visit.language,
    path,
    query,
    self: umoeAddress(path, query),
    enterprise,
    enterpriseNumber: enterprise.number,
    qualityName: qualityNames[kind],
  };
}

function goTo(at: AtKind, path: string): Response {
  return redirect(frameOf(at, path).self, 303);
}

function keep(at: AtKind, values: Held): void {
  hold(at.visit, SERIES, `${at.enterprise.number} ${at.kind}`, { ...at.held, ...values });
}

// ---------------------------------------------------------------- contact

export const showActivateContact = (asked: Asked): Response =>
  atKind(asked, (at) => contactPage(at, { email: at.held.email, manager: at.held.who, niss: at.held.niss }, {}));

export const postActivateContact = (asked: Asked): Response =>
  atKind(asked, (at) => {
    const { fields, visit, person } = at;
    const checks: Record<string, Checked> = { email: checkEmail(fields.email, visit) };
    if (fields.manager === 'self') checks.niss = { ok: true, value: person.number };
    else if (fields.manager === 'other') checks.niss = checkNiss(fields.niss, visit);
    else checks.manager = { ok: false, error: 'manager-empty' };
    const { values, errors } = collect(checks);
    if (Object.keys(errors).length > 0) return contactPage(at, fields, errors);
    keep(at, { ...values, who: fields.manager ?? '', manager: values.niss ?? '' });
    return goTo(at, MORE_PATHS.activateDetails);
  });

function contactPage(at: AtKind, typed: Partial<Fields>, errors: Errors): Response {
  const { email, manager, niss } = typed;
  const frame = frameOf(at, MORE_PATHS.activateContact);
  return pageResponse(umoeActivateQualityContact({ ...frame, typed: { email, manager, niss }, errors }));
}

// ---------------------------------------------------------------- details

/** With the person who will manage; without, the first page comes first. */
function withManager(asked: Asked, step: (at: AtKind, manager: Person) => Response): Response {
  return atKind(asked, (at) => {
    const manager = findPerson(at.visit.world, at.held.manager ?? null);
    return manager ? step(at, manager) : goTo(at, MORE_PATHS.activateContact);
  });
}

export const showActivateDetails = (asked: Asked): Response =>
  withManager(asked, (at, manager) => detailsPage(at, manager, at.held, {}));

export const postActivateDetails = (asked: Asked): Response =>
  withManager(asked, (at, manager) => {
    const { fields, visit } = at;
    if (fields.do === 'previous') return goTo(at, MORE_PATHS.activateContact);
    const isNew = userNameOf(visit.world.umoe, manager.number) === undefined;
    const { values, errors } = collect({
      ...(isNew ? checkNewAccount(fields, visit) : {}),
      userEmail: checkEmail(fields.userEmail, visit),
      localEmail: optional(fields.localEmail, (typed) => checkEmail(typed, visit)),
    });
    if (Object.keys(errors).length > 0) return detailsPage(at, manager, fields, errors);
    keep(at, { ...values, title: asTitle(fields.title), choice: asMemberLanguage(fields.choice) });
    return goTo(at, MORE_PATHS.activateConfirmation);
  });

function detailsPage(at: AtKind, manager: Person, typed: Fields, errors: Errors): Response {
  return pageResponse(
    umoeActivateQualityDetails({
      ...frameOf(at, MORE_PATHS.activateDetails),
      qualityEmail: at.held.email ?? '',
      manager,
      knownUserName: userNameOf(at.visit.world.umoe, manager.number),
      typed,
      errors,
      applications: APPLICATIONS_OF[at.kind].map((id) => applicationNames[id]),
    }),
  );
}

// ---------------------------------------------------------------- confirmation

/** With everything filled in; without, the page before comes first. */
function withEverything(asked: Asked, step: (at: AtKind, manager: Person, userName: string) => Response): Response {
  return withManager(asked, (at, manager) => {
    const userName = userNameOf(at.visit.world.umoe, manager.number) ?? at.held.userName;
    const ready = userName !== undefined && at.held.userEmail !== undefined;
    return ready ? step(at, manager, userName) : goTo(at, MORE_PATHS.activateDetails);
  });
}

export const showActivateConfirmation = (asked: Asked): Response =>
  withEverything(asked, (at, manager, userName) => {
    const { held, visit, kind } = at;
    return pageResponse(
      umoeActivateQualityConfirmation({
        ...frameOf(at, MORE_PATHS.activateConfirmation),
        qualityEmail: held.email ?? '',
        manager,
        userName,
        title: held.title ?? '',
        choice: held.choice ?? '',
        userEmail: held.userEmail ?? '',
        localEmail: held.localEmail ?? '',
        today: showDay(visit.clock()),
        applications: APPLICATIONS_OF[kind].map((id) => applicationNames[id]),
      }),
    );
  });

export const postActivateConfirmation = (asked: Asked): Response =>
  withEverything(asked, (at, manager, userName) => {
    const { held, visit, kind, enterprise, fields } = at;
    if (fields.do === 'previous') return goTo(at, MORE_PATHS.activateDetails);
    const particulars = {
      person: manager.number,
      title: asTitle(held.title),
      language: asMemberLanguage(held.choice),
      email: held.userEmail ?? '',
      localEmail: held.localEmail ?? '',
      userName,
    };
    const request = { enterprise: enterprise.number, kind, email: held.email ?? '', manager: particulars };
    const activated = activateQuality(visit.world.umoe, request, visit.clock());
    // Somebody took the user name meanwhile; nothing else can be in the way here.
    if (!activated.ok) return goTo(at, MORE_PATHS.activateDetails);
    tell(visit, 'quality-activated');
    return redirect(umoeAddress(UMOE_PATHS.enterprise, { enterprise: enterprise.number }), 303);
  });
