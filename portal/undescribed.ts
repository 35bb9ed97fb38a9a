/** The pages that no source describes, at the addresses that sources name, each with the next step of its procedure. */
import {
  address,
  CSAM,
  EHEALTH,
  ENTERPRISES,
  INAMI,
  INAMI_APPLICATIONS,
  MEDSEIP,
  PATHS,
  type SimulatedHost,
  SOCIAL_SECURITY,
} from './address';
import { onward } from './aims';
import type { Route } from './asked';
import { pageResponse, redirect } from './respond';
import { undescribed } from './screens/undescribed';
import type { UndescribedId } from './screens/undescribed.texts';
import type { Language } from './visit';

interface Place {
  id: UndescribedId;
  host: SimulatedHost;
  path: string;
  /** In which languages the site has pages, the one for others first. */
  languages: readonly [Language, ...Language[]];
  onward: string;
}

const ALL = ['fr', 'nl', 'de', 'en'] as const;
const TWO = ['fr', 'nl'] as const;

export const UNDESCRIBED: readonly Place[] = [
  {
    id: 'inami-web-programmes',
    host: INAMI,
    path: PATHS.inamiProgrammes,
    languages: TWO,
    onward: onward(INAMI, 'prosante'),
  },
  {
    id: 'bhod-application',
    host: INAMI_APPLICATIONS,
    path: PATHS.bhod,
    languages: TWO,
    onward: onward(INAMI_APPLICATIONS, 'inami-programmes'),
  },
  {
    id: 'medseip-public',
    host: MEDSEIP,
    path: PATHS.medseip,
    languages: TWO,
    onward: onward(MEDSEIP, 'medseip-log-in'),
  },
  {
    id: 'medseip-log-in',
    host: EHEALTH,
    path: PATHS.medseipLogIn,
    languages: TWO,
    onward: address(EHEALTH, PATHS.card),
  },
  {
    id: 'cbe-public-search',
    host: ENTERPRISES,
    path: PATHS.enterpriseSearch,
    languages: ALL,
    onward: onward(ENTERPRISES, 'csam'),
  },
  {
    id: 'social-service-provider',
    host: SOCIAL_SECURITY,
    path: PATHS.socialServiceProvider,
    languages: ['fr'],
    onward: address(SOCIAL_SECURITY, PATHS.socialSecurity),
  },
  ...(['fr', 'nl', 'de'] as const).map((language): Place => {
    const path = PATHS.mandates[language];
    return { id: 'csam-mandates', host: CSAM, path, languages: [language], onward: address(CSAM, `/${language}/`) };
  }),
  ...(['fr', 'nl', 'de'] as const).map((language): Place => {
    const path = PATHS.mandates[language];
    const home = address('csam.be', `/${language}/`);
    return { id: 'csam-mandates', host: 'csam.be', path, languages: [language], onward: home };
  }),
  {
    id: 'contact-page',
    host: SOCIAL_SECURITY,
    path: PATHS.contact,
    languages: ['fr'],
    onward: address(SOCIAL_SECURITY, PATHS.socialSecurity),
  },
  {
    id: 'co-gap',
    host: SOCIAL_SECURITY,
    path: PATHS.coGap,
    languages: ['fr', 'nl', 'de'],
    onward: address(SOCIAL_SECURITY, PATHS.umoeHome),
  },
];

export function undescribedRoutes(route: Route): void {
  for (const { id, host, path, languages, onward: next } of UNDESCRIBED) {
    route(host, path, ({ visit }) => {
      const language = languages.find((one) => one === visit.language) ?? languages[0];
      return pageResponse(undescribed({ id, language, onward: next }));
    });
  }
  route(ENTERPRISES, '/', () => redirect(address(ENTERPRISES, PATHS.enterpriseSearch)));
}
