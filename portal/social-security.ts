/** The social security portal up to the access management of enterprises: pages without log-in, log-in, audience. */
import { address, addressWithVisit, IDENTITY, PATHS, SOCIAL_SECURITY } from './address';
import type { Asked, Route } from './asked';
import { outside } from './outside';
import { pageResponse, redirect } from './respond';
import { AUDIENCE_FIELD, AUDIENCES, socialSecurityAudience } from './screens/socialsecurity-audience';
import { socialSecurityEnterprise } from './screens/socialsecurity-enterprise';
import { socialSecurityHome } from './screens/socialsecurity-home';
import { socialSecurityLogIn } from './screens/socialsecurity-log-in';
import { siteLanguage } from './screens/three-languages';
import { umoeServicePage } from './screens/umoe-service-page';

export function socialSecurityRoutes(route: Route): void {
  const language = ({ visit }: Asked) => siteLanguage(visit.language);
  route(SOCIAL_SECURITY, PATHS.socialSecurity, (asked) =>
    pageResponse(socialSecurityHome({ language: language(asked) })),
  );
  route(SOCIAL_SECURITY, PATHS.socialSecurityEnterprise, (asked) =>
    pageResponse(socialSecurityEnterprise({ language: language(asked) })),
  );
  for (const one of ['fr', 'nl', 'de'] as const) {
    route(SOCIAL_SECURITY, PATHS.umoeService[one], ({ visit }) => {
      // An English visitor is on the French page, but stays an English visitor on the other sites.
      if (siteLanguage(visit.language) !== one) visit.language = one;
      return pageResponse(umoeServicePage({ language: one }));
    });
  }
  route(
    SOCIAL_SECURITY,
    PATHS.socialSecurityLogIn,
    (asked) => pageResponse(socialSecurityLogIn({ language: language(asked) })),
    ({ visit }) => {
      visit.returnTo = address(SOCIAL_SECURITY, PATHS.socialSecurityAudience);
      return redirect(addressWithVisit(IDENTITY, PATHS.identity, visit.id), 303);
    },
  );
  route(SOCIAL_SECURITY, PATHS.socialSecurityAudience, showAudience, postAudience);
}

const toLogIn = (status: 302 | 303) => redirect(address(SOCIAL_SECURITY, PATHS.socialSecurityLogIn), status);

function showAudience({ visit }: Asked): Response {
  if (visit.loggedIn === null) return toLogIn(302);
  return pageResponse(socialSecurityAudience({ language: siteLanguage(visit.language) }));
}

function postAudience(asked: Asked): Response {
  const { visit, fields } = asked;
  if (visit.loggedIn === null) return toLogIn(303);
  const chosen = AUDIENCES.find((audience) => audience === fields[AUDIENCE_FIELD]);
  if (!chosen) return showAudience(asked);
  visit.audience = chosen;
  // The third audience has an application of its own, which no source shows.
  if (chosen === 'professional') return redirect(outside('social-security-page'), 303);
  return redirect(address(SOCIAL_SECURITY, PATHS.umoeHome), 303);
}
