/** The list of the people of a quality as it is shown: by whom it may be used, and what of it was searched for. */
import { pageResponse, redirect } from '../respond';
import { type UsersProps, umoeUsers } from '../screens/umoe-users';
import type { StartId } from '../screens/umoe-users.texts';
import type { Listed } from '../screens/umoe-users-parts';
import type { Criteria } from '../screens/umoe-users-search';
import type { Visit } from '../visit';
import { type Quality, userNameOf } from '../world/umoe';
import { findPerson } from '../world/world';
import type { AtQuality } from './access';
import { UMOE_PATHS, umoeAddress } from './addresses';
import { heldOf } from './held';

/** Name under which the draft keeps what was searched for. */
export const SEARCH = 'search';

/** Only the chief access manager changes the local manager. */
export function startable({ gap }: AtQuality): StartId[] {
  return gap ? ['user', 'co-GL', 'GL'] : ['user', 'co-GL'];
}

/** The list, with what was done or what could not be done above it. */
export function usersPage(
  at: AtQuality,
  shown: Partial<Pick<UsersProps, 'done' | 'problem' | 'chosen' | 'action' | 'start' | 'niss'>>,
): Response {
  const { visit, quality, enterprise } = at;
  const criteria: Criteria = heldOf(visit, SEARCH, quality.id);
  return pageResponse(
    umoeUsers({
      language: visit.language,
      enterprise,
      quality,
      criteria,
      listed: listOf(visit, quality).filter((line) => fits(line, criteria)),
      done: undefined,
      startable: startable(at),
      ...shown,
    }),
  );
}

export function toUsers({ quality }: AtQuality): Response {
  return redirect(umoeAddress(UMOE_PATHS.users, { quality: quality.id }), 303);
}

/** Members with what is known of them elsewhere; those of `people` where given. */
export function listOf(visit: Visit, quality: Quality, people?: readonly string[]): Listed[] {
  return quality.members.flatMap((member) => {
    const person = findPerson(visit.world, member.person);
    if (!person || (people && !people.includes(member.person))) return [];
    return [{ member, person, userName: userNameOf(visit.world.umoe, member.person) ?? '' }];
  });
}

function fits({ member, person, userName }: Listed, criteria: Criteria): boolean {
  const holds = (text: string, wanted = '') => text.toLowerCase().includes(wanted.trim().toLowerCase());
  const digits = (criteria.number ?? '').replace(/\D/g, '');
  return (
    holds(person.lastName, criteria.lastName) &&
    holds(person.firstName, criteria.firstName) &&
    holds(userName, criteria.userName) &&
    (!criteria.type || member.type === criteria.type) &&
    person.number.includes(digits) &&
    (!criteria.status || member.blocked === (criteria.status === 'blocked')) &&
    (!criteria.application || member.applications.some((id) => id === criteria.application))
  );
}
