/**
 * Links from one simulated site to another. No cookie is sent to both and an address that a person can copy must not
 * hold the id of the visit: so the link stays on its own site, which redirects. A closed list, as for links that end.
 */
import {
  address,
  CSAM,
  EHEALTH,
  ENTERPRISES,
  IDENTITY,
  INAMI,
  MEDSEIP,
  PATHS,
  type SimulatedHost,
  SOCIAL_SECURITY,
} from './address';
import type { Visit } from './visit';

export interface Aim {
  host: SimulatedHost;
  path: string | ((visit: Visit) => string);
  /** Through the identity site first: where it is to lead back. */
  returnTo?: string;
}

const service = ({ language }: Visit) => PATHS.umoeService[language === 'en' ? 'fr' : language];

export const AIMS = {
  csam: { host: CSAM, path: '/' },
  'umoe-service': { host: SOCIAL_SECURITY, path: service },
  'social-security': { host: SOCIAL_SECURITY, path: PATHS.socialSecurity },
  'enterprise-search': { host: ENTERPRISES, path: PATHS.enterpriseSearch },
  'inami-programmes': { host: INAMI, path: PATHS.inamiProgrammes },
  prosante: { host: IDENTITY, path: PATHS.identity, returnTo: address(EHEALTH, PATHS.prosanteProfile) },
  medseip: { host: MEDSEIP, path: PATHS.medseip },
  'medseip-log-in': { host: EHEALTH, path: PATHS.medseipLogIn },
} satisfies Record<string, Aim>;

export type AimId = keyof typeof AIMS;

/** The link to put on a page of `host` that leads to another simulated site. */
export function onward(host: SimulatedHost, to: AimId): string {
  return address(host, `${PATHS.onward}?to=${to}`);
}
