/**
 * Where links lead that leave the simulation. A closed list: the page that says so shows nothing taken from an address.
 */
import { address, CSAM, EHEALTH, IDENTITY, MEDSEIP, PATHS, type SimulatedHost, SOCIAL_SECURITY } from './address';
import type { Language } from './visit';

interface Destination {
  host: SimulatedHost;
  /** What the true page is called or where it is, as text; never a link. */
  to: string;
  /** Path on the same host from which the link came; per language where the paths differ. */
  back: string | Record<Language, string>;
}

const csam = (to: string, back: Destination['back'] = '/'): Destination => ({ host: CSAM, to, back });

export const DESTINATIONS = {
  about: csam('www.csam.be'),
  services: csam('www.csam.be'),
  contact: csam('www.csam.be'),
  keys: csam('www.csam.be'),
  mandates: csam('www.csam.be'),
  'step-by-step': csam('www.csam.be', PATHS.accessManagers),
  'access-managers': csam('www.csam.be', PATHS.accessManagers),
  'ehealth-help': { host: EHEALTH, to: 'www.ehealth.fgov.be', back: PATHS.prosanteProfile },
  'medseip-help': { host: EHEALTH, to: 'www.ehealth.fgov.be', back: PATHS.medseipProfile },
  'medseip-inside': { host: MEDSEIP, to: 'www.vas.ehealth.fgov.be', back: PATHS.medseipHome },
  'social-security-page': { host: SOCIAL_SECURITY, to: 'www.socialsecurity.be', back: PATHS.socialSecurity },
  'app032-help': csam('www.csam.be', PATHS.entry),
  manual: csam('www.csam.be', PATHS.designated),
  egov: csam('iamapps.belgium.be', PATHS.designated),
  flemish: csam('www.vlaanderen.be', PATHS.designated),
  'identity-help': { host: IDENTITY, to: 'sma-help.bosa.belgium.be', back: PATHS.identity },
  itsme: { host: IDENTITY, to: 'www.itsme-id.com', back: PATHS.identity },
} satisfies Record<string, Destination>;

export type DestinationId = keyof typeof DESTINATIONS;

export function isDestination(id: string | undefined): id is DestinationId {
  return id !== undefined && Object.hasOwn(DESTINATIONS, id);
}

/** The link to put on a page in place of one that leaves the simulation. */
export function outside(id: DestinationId): string {
  return address(DESTINATIONS[id].host, `${PATHS.outside}?to=${id}`);
}

/** Address to which the page that ends a link leads back. */
export function backFrom(id: DestinationId, language: Language): string {
  const { host, back } = DESTINATIONS[id] as Destination;
  return address(host, typeof back === 'string' ? back : back[language]);
}
