/** The list of the people of a quality: searching, beginning something with those ticked or with a NISS, exporting. */
import type { Asked } from '../asked';
import { csvResponse, redirect } from '../respond';
import type { ProblemId } from '../screens/umoe-problems.texts';
import { ACTION_FIELD, CHOSEN, NISS_FIELD, START_FIELD } from '../screens/umoe-users';
import { isActionId, isStartId, isToldId, type StartId } from '../screens/umoe-users.texts';
import { CRITERIA } from '../screens/umoe-users-search';
import type { Visit } from '../visit';
import { findMember, type Quality, userNameOf } from '../world/umoe';
import { refusalToChoose } from '../world/umoe-people';
import { asManager } from './access';
import { umoeAddress } from './addresses';
import { CHOSEN_SERIES, chosenPath } from './chosen';
import { usersCsv } from './csv';
import { hold, takeTold } from './held';
import { listOf, SEARCH, startable, toUsers, usersPage } from './list';
import { checkNiss } from './more-checks';
import { STARTED, startedPath } from './person';

export function showUsers(asked: Asked): Response {
  return asManager(asked, (at) => {
    const done = takeTold(at.visit);
    return usersPage(at, { done: isToldId(done) ? done : undefined });
  });
}

/** What was searched for is kept in the draft: a number must not stand in an address. */
export function postSearch(asked: Asked): Response {
  return asManager(asked, (at) => {
    const { visit, quality, fields } = at;
    hold(visit, SEARCH, quality.id, Object.fromEntries(CRITERIA.map((name) => [name, fields[name] ?? ''])));
    return toUsers(at);
  });
}

export function postExecute(asked: Asked): Response {
  return asManager(asked, (at) => {
    const { visit, quality, fields } = at;
    const chosen = Object.keys(fields).flatMap((name) => (name.startsWith(CHOSEN) ? [name.slice(CHOSEN.length)] : []));
    const action = fields[ACTION_FIELD];
    if (!isActionId(action)) return toUsers(at);
    const problem = refusalToChoose(quality, chosen, action === 'delete' || action === 'block');
    if (problem) return usersPage(at, { problem, chosen, action });
    hold(visit, CHOSEN_SERIES, quality.id, { action, people: chosen.join(' ') });
    return redirect(umoeAddress(chosenPath(action), { quality: quality.id }), 303);
  });
}

export function postStart(asked: Asked): Response {
  return asManager(asked, (at) => {
    const { visit, quality, fields } = at;
    const start = fields[START_FIELD];
    const niss = fields[NISS_FIELD] ?? '';
    if (!isStartId(start) || !startable(at).includes(start)) return toUsers(at);
    const checked = checkNiss(niss, visit);
    const problem = checked.ok ? refusalToStart(visit, quality, start, checked.value) : checked.error;
    if (problem !== null) return usersPage(at, { problem, start, niss });
    hold(visit, STARTED[start], quality.id, { niss: checked.ok ? checked.value : '' });
    return redirect(umoeAddress(startedPath(start), { method: 'init', quality: quality.id }), 303);
  });
}

function refusalToStart(visit: Visit, quality: Quality, start: StartId, niss: string): ProblemId | null {
  const type = findMember(quality, niss)?.type;
  if (start === 'user') return type === undefined ? null : 'already-member';
  if (type === start || (start === 'co-GL' && type === 'GL')) return 'already-manager';
  return userNameOf(visit.world.umoe, niss) === undefined ? 'no-user-name' : null;
}

export function exportUsers(asked: Asked): Response {
  return asManager(asked, ({ visit, quality }) =>
    csvResponse(usersCsv(listOf(visit, quality), visit.language), 'utilisateurs.csv'),
  );
}
