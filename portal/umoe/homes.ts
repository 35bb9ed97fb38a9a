/** The home pages: of the access management, of an enterprise, of a quality. And the way out. */
import { address, PATHS, SOCIAL_SECURITY } from '../address';
import type { Asked } from '../asked';
import { pageResponse, redirect } from '../respond';
import { KIND_FIELD, umoeEnterprise } from '../screens/umoe-enterprise';
import { ENTITY_FIELD, umoeHome } from '../screens/umoe-home';
import { umoeQuality } from '../screens/umoe-quality';
import { umoeUndescribed } from '../screens/umoe-undescribed';
import { qualitiesOf } from '../world/umoe';
import { isQualityKind, QUALITY_KINDS } from '../world/umoe-catalogue';
import { asGap, asManager, atUmoe, rolesOf } from './access';
import { UMOE_PATHS, umoeAddress } from './addresses';
import { takeTold } from './held';

/** Somebody who manages one quality and nothing else lands on the page of that quality at once. */
export function showHome(asked: Asked): Response {
  return atUmoe(asked, ({ visit, url, person }) => {
    visit.draft = {};
    const entities = rolesOf(visit, person);
    const [first, ...others] = entities;
    const [only, ...more] = first?.qualities ?? [];
    if (first && !first.gap && only && others.length === 0 && more.length === 0) {
      return redirect(umoeAddress(UMOE_PATHS.quality, { quality: only.quality.id }));
    }
    const wanted = url.searchParams.get('enterprise');
    const chosen = entities.find(({ enterprise }) => enterprise.number === wanted) ?? first;
    return pageResponse(umoeHome({ language: visit.language, person, entities, chosen }));
  });
}

/** An enterprise was chosen from the list: its roles are shown. */
export function postHome(asked: Asked): Response {
  return atUmoe(asked, ({ visit, person, fields }) => {
    const chosen = rolesOf(visit, person).find(({ enterprise }) => enterprise.number === fields[ENTITY_FIELD]);
    return redirect(umoeAddress(UMOE_PATHS.home, { enterprise: chosen?.enterprise.number }), 303);
  });
}

export function showEnterprise(asked: Asked): Response {
  return asGap(asked, ({ visit, person, enterprise }) => {
    const qualities = qualitiesOf(visit.world.umoe, enterprise.number);
    return pageResponse(
      umoeEnterprise({
        language: visit.language,
        person,
        enterprise,
        qualities,
        activatable: QUALITY_KINDS.filter((kind) => qualities.every((quality) => quality.kind !== kind)),
        activated: takeTold(visit) === 'quality-activated',
      }),
    );
  });
}

/** A quality to activate was chosen: that has pages of its own. */
export function postEnterprise(asked: Asked): Response {
  return asGap(asked, ({ enterprise, fields }) => {
    const kind = fields[KIND_FIELD];
    const { number } = enterprise;
    if (!isQualityKind(kind)) return redirect(umoeAddress(UMOE_PATHS.enterprise, { enterprise: number }), 303);
    return redirect(umoeAddress(UMOE_PATHS.activate, { enterprise: number, kind }), 303);
  });
}

export function showQuality(asked: Asked): Response {
  return asManager(asked, ({ visit, person, enterprise, quality, as }) => {
    visit.draft = {};
    return pageResponse(umoeQuality({ language: visit.language, person, enterprise, quality, as }));
  });
}

export function showUndescribed(asked: Asked): Response {
  return atUmoe(asked, ({ visit }) => pageResponse(umoeUndescribed({ language: visit.language })));
}

/** Ends the session and goes back to the public site. */
export function quit({ visit }: Asked): Response {
  visit.loggedIn = null;
  visit.audience = null;
  visit.draft = {};
  return redirect(address(SOCIAL_SECURITY, PATHS.socialSecurity));
}
