/**
 * A person is added to a quality as a user, as a co-GL, or as its GL: a form, a page to confirm, and the list again.
 * What was typed stands in the draft until it is confirmed, so that a second click or the back button does no harm.
 */
import type { Asked } from '../asked';
import { pageResponse, redirect } from '../respond';
import { umoeCoGaConfirmation } from '../screens/umoe-co-ga-confirmation';
import { umoeCoGaForm } from '../screens/umoe-co-ga-form';
import { umoeGaConfirmation } from '../screens/umoe-ga-confirmation';
import { umoeGaForm } from '../screens/umoe-ga-form';
import { asMemberLanguage, asTitle } from '../screens/umoe-particulars';
import { CONFIRM, PREVIOUS } from '../screens/umoe-person-confirmation';
import { CANCEL, type PersonErrors } from '../screens/umoe-person-form';
import { umoeUserConfirmation } from '../screens/umoe-user-confirmation';
import { umoeUserForm } from '../screens/umoe-user-form';
import type { StartId, ToldId } from '../screens/umoe-users.texts';
import { applicationsOf, findMember, type Particulars, userNameOf } from '../world/umoe';
import { addCoManager, addUser, changeManager } from '../world/umoe-people';
import { findPerson, type Person } from '../world/world';
import { type AtQuality, asManager } from './access';
import { UMOE_PATHS, umoeAddress } from './addresses';
import { type Held, heldOf, hold, tell } from './held';
import { toUsers, usersPage } from './list';
import { checkPerson, tickedApplications } from './person-checks';

/** Under which names the drafts of the three are kept. */
export const STARTED: Record<StartId, string> = { user: 'new-user', 'co-GL': 'new-co-gl', GL: 'new-gl' };

const PATHS: Record<StartId, string> = {
  user: UMOE_PATHS.createUser,
  'co-GL': UMOE_PATHS.addCoManager,
  GL: UMOE_PATHS.changeManager,
};
const TOLD: Record<StartId, ToldId> = { user: 'user-saved', 'co-GL': 'co-ga-saved', GL: 'ga-saved' };
const FORMS = { user: umoeUserForm, 'co-GL': umoeCoGaForm, GL: umoeGaForm };
const CONFIRMATIONS = { user: umoeUserConfirmation, 'co-GL': umoeCoGaConfirmation, GL: umoeGaConfirmation };

/** Address of the form. */
export function startedPath(start: StartId): string {
  return PATHS[start];
}

interface AtPerson extends AtQuality {
  start: StartId;
  person: Person;
  /** The person whom the form is about; `person` is the visitor. */
  about: Person;
  held: Held;
}

/** For somebody who manages the quality and has given the number of the person; leads to the list otherwise. */
function atPerson(asked: Asked, start: StartId, step: (at: AtPerson) => Response): Response {
  return asManager(asked, (at) => {
    const held = heldOf(at.visit, STARTED[start], at.quality.id);
    const about = findPerson(at.visit.world, held.niss ?? null);
    if (!about || (start === 'GL' && !at.gap)) return toUsers(at);
    return step({ ...at, start, about, held });
  });
}

export function showPerson(start: StartId): (asked: Asked) => Response {
  return (asked) =>
    atPerson(asked, start, (at) => {
      if (at.url.searchParams.get('method') !== 'save') return formPage(at, {});
      return at.held.ready === 'yes' ? confirmationPage(at) : toMethod(at, 'init');
    });
}

export function postPerson(start: StartId): (asked: Asked) => Response {
  return (asked) =>
    atPerson(asked, start, (at) => {
      const { visit, quality, held, fields } = at;
      if (fields.do === CANCEL) {
        visit.draft = {};
        return toUsers(at);
      }
      if (fields.do === CONFIRM) return held.ready === 'yes' ? carryOut(at) : toMethod(at, 'init');
      if (fields.do === PREVIOUS) {
        const { ready: _ready, ...rest } = held;
        hold(visit, STARTED[start], quality.id, rest);
        return toMethod(at, 'init');
      }
      return save(at);
    });
}

function save(at: AtPerson): Response {
  const { visit, quality, start, about, fields } = at;
  const isNew = userNameOf(visit.world.umoe, about.number) === undefined;
  const asking = { visit, quality, person: about, isNew, asksApplications: start === 'user' };
  const { values, errors } = checkPerson(fields, asking);
  const wrong = Object.keys(errors).length > 0;
  hold(visit, STARTED[start], quality.id, { ...values, niss: about.number, ...(wrong ? {} : { ready: 'yes' }) });
  if (!wrong) return toMethod(at, 'save');
  return formPage({ ...at, held: values }, errors);
}

function carryOut(at: AtPerson): Response {
  const { visit, quality, start, about, held } = at;
  const { umoe } = visit.world;
  const now = visit.clock();
  const member = { person: about.number, ...particularsOf(held) };
  const change = {
    user: () => {
      const applications = tickedApplications(quality, held);
      return addUser(umoe, quality, { ...member, userName: held.userName, applications }, now);
    },
    'co-GL': () => addCoManager(umoe, quality, member, now),
    GL: () => changeManager(umoe, quality, member, now),
  }[start];
  const changed = change();
  if (changed.ok) {
    tell(visit, TOLD[start]);
    return toUsers(at);
  }
  visit.draft = {};
  const { why } = changed;
  return usersPage(at, {
    problem: why === 'no-application' || why === 'unknown-application' ? 'application-empty' : why,
  });
}

function particularsOf(held: Held): Particulars {
  return {
    title: asTitle(held.title),
    language: asMemberLanguage(held.language),
    email: held.email ?? '',
    localEmail: held.localEmail ?? '',
  };
}

function toMethod({ quality, start }: AtPerson, method: 'init' | 'save'): Response {
  return redirect(umoeAddress(PATHS[start], { method, quality: quality.id }), 303);
}

/** Of somebody who is on the list already, the form holds what the list knows. */
function formPage({ visit, enterprise, quality, start, about, held }: AtPerson, errors: PersonErrors): Response {
  const known = findMember(quality, about.number);
  const before = known && {
    title: known.title,
    language: known.language,
    email: known.email,
    localEmail: known.localEmail,
  };
  return pageResponse(
    FORMS[start]({
      language: visit.language,
      enterprise,
      quality,
      person: about,
      userName: userNameOf(visit.world.umoe, about.number),
      typed: { ...before, ...held },
      applications: tickedApplications(quality, held),
      errors,
    }),
  );
}

function confirmationPage({ visit, enterprise, quality, start, about, held }: AtPerson): Response {
  return pageResponse(
    CONFIRMATIONS[start]({
      language: visit.language,
      enterprise,
      quality,
      person: about,
      userName: userNameOf(visit.world.umoe, about.number) ?? held.userName ?? '',
      particulars: particularsOf(held),
      applications: start === 'user' ? tickedApplications(quality, held) : applicationsOf(quality),
      now: visit.clock(),
    }),
  );
}
