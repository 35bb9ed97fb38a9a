/**
 * Every address of the simulated portal passes through here: which hosts are simulated, how a link is written, and how
 * the id of a visit survives the hop from one site to another.
 */

/** The sites that the portal stands in for, by their true names. */
export const SIMULATED_HOSTS = [
  'www.csam.be',
  'csam.be',
  'idp.iamfas.belgium.be',
  'www.socialsecurity.be',
  'kbopub.economie.fgov.be',
  'www.riziv.fgov.be',
  'ondpapp08.riziv.fgov.be',
  'www.vas.ehealth.fgov.be',
  'www.ehealth.fgov.be',
] as const;
export type SimulatedHost = (typeof SIMULATED_HOSTS)[number];

export const CSAM = 'www.csam.be';
export const IDENTITY = 'idp.iamfas.belgium.be';
export const SOCIAL_SECURITY = 'www.socialsecurity.be';
export const ENTERPRISES = 'kbopub.economie.fgov.be';
export const INAMI = 'www.riziv.fgov.be';
export const INAMI_APPLICATIONS = 'ondpapp08.riziv.fgov.be';
export const MEDSEIP = 'www.vas.ehealth.fgov.be';
export const EHEALTH = 'www.ehealth.fgov.be';

/** Paths printed in a source, and, under "our own", those that no source prints. */
export const PATHS = {
  accessManagers: {
    fr: '/fr/gestion-gestionnaires-acces.html',
    nl: '/nl/beheer-toegangsbeheerders.html',
    de: '/de/verwaltung-zugangsverwalter.html',
    en: '/en/management-access-managers.html',
  },
  entry: '/app032/camregistration/',
  details: '/app032/camregistration/xhtml/specifyCam.xhtml',
  confirmation: '/app032/camregistration/xhtml/confirmCam.xhtml',
  identity: '/fas/XUI/',
  publicEntry: '/app032/camregistrationpublic/',
  socialSecurity: '/',
  umoeService: {
    fr: '/site_fr/employer/applics/umoe/index.htm',
    nl: '/site_nl/employer/applics/umoe/index.htm',
    // Of the German page only another page of its folder is printed.
    de: '/site_de/employer/applics/umoe/index.htm',
  },
  umoeHome: '/app016/umoe/',
  mandates: {
    fr: '/fr/gestion-mandats.html',
    nl: '/nl/beheer-mandaten.html',
    de: '/de/verwaltung-vollmachten.html',
  },
  socialServiceProvider: '/site_fr/employer/infos/employer_onss/registration_gen/register/register.htm',
  contact: '/contact_fr',
  enterpriseSearch: '/kbopub/zoekwoordenform.html',
  inamiProgrammes: '/fr/programmes-web/Pages/default.aspx',
  bhod: '/MyPortalFrontOffice/',
  medseip: '/webmedseip/fr',
  // our own
  publicDetails: '/app032/camregistrationpublic/details',
  publicConfirmation: '/app032/camregistrationpublic/confirmation',
  publicRegistered: '/app032/camregistrationpublic/registered',
  publicDocument: '/app032/camregistrationpublic/document.pdf',
  socialSecurityEnterprise: '/simulation/enterprise',
  socialSecurityLogIn: '/simulation/log-in',
  socialSecurityAudience: '/simulation/audience',
  coGap: '/app016/umoe/simulation/co-gap',
  medseipLogIn: '/simulation/medseip-log-in',
  card: '/simulation/card',
  prosanteProfile: '/simulation/prosante-profile',
  medseipProfile: '/simulation/medseip-profile',
  medseipHome: '/simulation/medseip-home',
  ehealthLogout: '/simulation/logout',
  desk: '/simulation/desk',
  sessionExpired: '/simulation/session-expired',
  onward: '/simulation/onward',
  designated: '/app032/camregistration/xhtml/result.xhtml',
  logout: '/app032/camregistration/logout',
  people: '/fas/XUI/people',
  outside: '/simulation/outside',
} as const;

export function isSimulatedHost(host: string): host is SimulatedHost {
  return (SIMULATED_HOSTS as readonly string[]).includes(host);
}

/** The absolute address of `path` on a simulated host. All links and redirects are made by this function. */
export function address(host: SimulatedHost, path: string): string {
  return `https://${host}${path}`;
}

/** Whether a resolved address stays inside the simulation: https, default port, exact host, no credentials. */
export function isInside(url: URL): boolean {
  return (
    url.protocol === 'https:' &&
    url.port === '' &&
    url.username === '' &&
    url.password === '' &&
    isSimulatedHost(url.hostname)
  );
}

const VISIT = 'visit';

/** A redirect to another site takes the visit's id along, because no cookie is sent to both. Never used for links. */
export function addressWithVisit(host: SimulatedHost, path: string, visitId: string): string {
  const url = new URL(address(host, path));
  url.searchParams.set(VISIT, visitId);
  return url.href;
}

/** The visit's id that such a redirect carries, or null, and the address without it. */
export function takeVisit(url: URL): { visitId: string | null; rest: URL } {
  const rest = new URL(url);
  rest.searchParams.delete(VISIT);
  return { visitId: url.searchParams.get(VISIT), rest };
}
