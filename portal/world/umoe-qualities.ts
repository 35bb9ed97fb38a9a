/** Qualities that an enterprise gets. */
import { refused } from './changed';
import { type Quality, qualitiesOf, type UmoeWorld, userNameOf } from './umoe';
import { APPLICATIONS_OF, type QualityKind } from './umoe-catalogue';
import { addAccount, type NewMember, newMember } from './umoe-people';

/** The id that a quality of an enterprise gets when it is activated. */
export function qualityId(enterprise: string, kind: QualityKind): string {
  return `${kind}-${enterprise}`;
}

/**
 * Activates a quality with its first GL, who gets all its applications. A manager without a user name must be given
 * one.
 */
export function activateQuality(
  world: UmoeWorld,
  request: {
    enterprise: string;
    kind: QualityKind;
    email: string;
    manager: NewMember & { userName?: string | undefined };
  },
  now: number,
): { ok: true; quality: Quality } | { ok: false; why: 'already-active' | 'no-user-name' | 'user-name-taken' } {
  const { enterprise, kind, email, manager } = request;
  if (qualitiesOf(world, enterprise).some((quality) => quality.kind === kind)) return refused('already-active');
  if (userNameOf(world, manager.person) === undefined) {
    if (manager.userName === undefined) return refused('no-user-name');
    const added = addAccount(world, { person: manager.person, userName: manager.userName });
    if (!added.ok) return refused('user-name-taken');
  }
  const quality: Quality = {
    id: qualityId(enterprise, kind),
    enterprise,
    kind,
    email,
    createdOn: new Date(now).toISOString().slice(0, 10),
    opened: [],
    members: [newMember(manager, 'GL', [...APPLICATIONS_OF[kind]], now)],
    functions: [],
    senders: [],
  };
  world.qualities.push(quality);
  return { ok: true, quality };
}
