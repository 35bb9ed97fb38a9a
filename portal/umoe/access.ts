/** Who stands before a page of the access management, and for what. Nobody else gets further than the home page. */
import { address, PATHS, SOCIAL_SECURITY } from '../address';
import type { Asked } from '../asked';
import { redirect } from '../respond';
import type { Visit } from '../visit';
import { findQuality, type MemberType, type Quality, qualitiesOf, roleIn } from '../world/umoe';
import { type Enterprise, findEnterprise, findPerson, managesAccess, type Person } from '../world/world';
import { UMOE_PATHS, umoeAddress } from './addresses';

export interface AtUmoe extends Asked {
  person: Person;
}

export interface AtEnterprise extends AtUmoe {
  enterprise: Enterprise;
}

export interface AtQuality extends AtEnterprise {
  quality: Quality;
  /** How the visitor manages the quality; a chief access manager does so as a GL. */
  as: 'GL' | 'co-GL';
  gap: boolean;
}

/** Runs a step for somebody who is logged in and has said in which quality; leads there first otherwise. */
export function atUmoe(asked: Asked, step: (at: AtUmoe) => Response): Response {
  const person = findPerson(asked.visit.world, asked.visit.loggedIn);
  if (!person) return redirect(address(SOCIAL_SECURITY, PATHS.socialSecurityLogIn));
  if (asked.visit.audience === null) return redirect(address(SOCIAL_SECURITY, PATHS.socialSecurityAudience));
  return step({ ...asked, person });
}

/** Runs a step for the chief access manager of the enterprise in the address; anybody else is led to the home page. */
export function asGap(asked: Asked, step: (at: AtEnterprise) => Response): Response {
  return atUmoe(asked, (at) => {
    const enterprise = findEnterprise(at.visit.world, at.url.searchParams.get('enterprise') ?? undefined);
    if (!enterprise || !managesAccess(at.visit.world, at.person.number, enterprise.number)) return homeAgain(asked);
    return step({ ...at, enterprise });
  });
}

/** Runs a step for somebody who manages the quality in the address; anybody else is led to the home page. */
export function asManager(asked: Asked, step: (at: AtQuality) => Response): Response {
  return atUmoe(asked, (at) => {
    const { world } = at.visit;
    const quality = findQuality(world.umoe, at.url.searchParams.get('quality') ?? undefined);
    const enterprise = findEnterprise(world, quality?.enterprise);
    if (!quality || !enterprise) return homeAgain(asked);
    const gap = managesAccess(world, at.person.number, enterprise.number);
    const type = gap ? 'GL' : managerType(quality, at.person.number);
    return type === null ? homeAgain(asked) : step({ ...at, enterprise, quality, as: type, gap });
  });
}

/** After a form the address must be asked for anew with GET. */
function homeAgain({ fields }: Asked): Response {
  return redirect(umoeAddress(UMOE_PATHS.home), Object.keys(fields).length > 0 ? 303 : 302);
}

function managerType(quality: Quality, person: string): 'GL' | 'co-GL' | null {
  const role = roleIn(quality, person);
  return role === 'user' ? null : role;
}

/** What a person may do in one enterprise. */
export interface Roles {
  enterprise: Enterprise;
  /** Chief access manager. */
  gap: boolean;
  /** Qualities that the person manages. */
  qualities: { quality: Quality; type: MemberType }[];
}

/**
 * Everything that a person manages, by enterprise. Nothing for somebody who came in a quality in which no manual shows
 * access management: neither as an employer nor as an actor of health care.
 */
export function rolesOf(visit: Visit, person: Person): Roles[] {
  if (visit.audience === 'professional') return [];
  return visit.world.enterprises.flatMap((enterprise) => {
    const gap = managesAccess(visit.world, person.number, enterprise.number);
    const qualities = qualitiesOf(visit.world.umoe, enterprise.number).flatMap((quality) => {
      const type = managerType(quality, person.number);
      return type === null ? [] : [{ quality, type }];
    });
    return gap || qualities.length > 0 ? [{ enterprise, gap, qualities }] : [];
  });
}
