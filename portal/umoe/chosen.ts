/**
 * What is done with the people that were ticked, once it is confirmed. Who they are stands in the draft; confirmed once,
 * it is gone, so that a second click or the back button leads to the list and does nothing.
 */
import type { Asked } from '../asked';
import { pageResponse } from '../respond';
import { umoeAddApplications } from '../screens/umoe-add-applications';
import { umoeBlockUsers } from '../screens/umoe-block-users';
import { umoeDeleteUsers } from '../screens/umoe-delete-users';
import { APPLICATION } from '../screens/umoe-person-form';
import type { ProblemId } from '../screens/umoe-problems.texts';
import { umoeRemoveApplications } from '../screens/umoe-remove-applications';
import { umoeUnblockUsers } from '../screens/umoe-unblock-users';
import type { ActionId, ToldId } from '../screens/umoe-users.texts';
import type { Changed } from '../world/changed';
import { applicationsOf } from '../world/umoe';
import type { ApplicationId } from '../world/umoe-catalogue';
import { addApplications, block, removeApplications, removeUsers, unblock } from '../world/umoe-people';
import { type AtQuality, asManager } from './access';
import { UMOE_PATHS } from './addresses';
import { heldOf, tell } from './held';
import { listOf, toUsers } from './list';

export const CHOSEN_SERIES = 'chosen';

interface Doing {
  path: string;
  /** What the list says once it is done. */
  told: ToldId;
  change: (at: AtQuality, people: readonly string[], applications: readonly ApplicationId[]) => Changed<ProblemId>;
}

const DOING: Record<ActionId, Doing> = {
  delete: {
    path: UMOE_PATHS.deleteUsers,
    told: 'users-deleted',
    change: ({ quality }, people) => removeUsers(quality, people),
  },
  block: {
    path: UMOE_PATHS.blockUsers,
    told: 'users-blocked',
    change: ({ quality, visit }, people) => block(quality, people, visit.clock()),
  },
  unblock: {
    path: UMOE_PATHS.unblockUsers,
    told: 'users-unblocked',
    change: ({ quality, visit }, people) => unblock(quality, people, visit.clock()),
  },
  'add-applications': {
    path: UMOE_PATHS.addApplications,
    told: 'applications-added',
    change: ({ quality, visit }, people, ids) => clearly(addApplications(quality, people, ids, visit.clock())),
  },
  'remove-applications': {
    path: UMOE_PATHS.removeApplications,
    told: 'applications-removed',
    change: ({ quality, visit }, people, ids) => clearly(removeApplications(quality, people, ids, visit.clock())),
  },
};

/** No application, or one that the page does not offer, is the same to a person: none was ticked. */
function clearly(
  changed: Changed<'nobody-chosen' | 'not-a-member' | 'no-application' | 'unknown-application'>,
): Changed<ProblemId> {
  if (changed.ok) return changed;
  const { why } = changed;
  return { ok: false, why: why === 'nobody-chosen' || why === 'not-a-member' ? why : 'application-empty' };
}

/** Address of the page that asks once more. */
export function chosenPath(action: ActionId): string {
  return DOING[action].path;
}

export function showChosen(action: ActionId): (asked: Asked) => Response {
  return (asked) => asManager(asked, (at) => chosenPage(at, action));
}

export function postChosen(action: ActionId): (asked: Asked) => Response {
  return (asked) =>
    asManager(asked, (at) => {
      const people = chosenPeople(at, action);
      if (people === null) return toUsers(at);
      const ids = applicationsOf(at.quality).filter((id) => at.fields[`${APPLICATION}${id}`] === 'on');
      const changed = DOING[action].change(at, people, ids);
      if (!changed.ok) return chosenPage(at, action, changed.why);
      tell(at.visit, DOING[action].told);
      return toUsers(at);
    });
}

/** Those that were ticked for just this, or null. */
function chosenPeople({ visit, quality }: AtQuality, action: ActionId): string[] | null {
  const held = heldOf(visit, CHOSEN_SERIES, quality.id);
  return held.action === action && held.people ? held.people.split(' ') : null;
}

function chosenPage(at: AtQuality, action: ActionId, problem?: ProblemId): Response {
  const { visit, enterprise, quality } = at;
  const people = chosenPeople(at, action);
  if (people === null) return toUsers(at);
  const props = { language: visit.language, enterprise, quality, listed: listOf(visit, quality, people), problem };
  const page = {
    delete: umoeDeleteUsers,
    block: umoeBlockUsers,
    unblock: umoeUnblockUsers,
    'add-applications': umoeAddApplications,
    'remove-applications': umoeRemoveApplications,
  }[action];
  return pageResponse(page(props));
}
