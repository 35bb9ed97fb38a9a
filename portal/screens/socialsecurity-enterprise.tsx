/** The part for enterprises, as it was at the end of 2016. No source prints its address. */
import { address, PATHS, SOCIAL_SECURITY } from '../address';
import { outside } from '../outside';
import type { Page } from './document';
import { enterprise, site } from './social-security.texts';
import { SocialSecurityLayout } from './social-security-layout';
import { Text } from './text';
import type { SiteLanguage } from './three-languages';
import type { Wording } from './wording';

export function socialSecurityEnterprise({ language }: { language: SiteLanguage }): Page {
  const logIn = address(SOCIAL_SECURITY, PATHS.socialSecurityLogIn);
  const tile = (name: Wording, about: Wording, href: string) => (
    <div class="card">
      <a href={href}>
        <strong>
          <Text of={name} language={language} />
        </strong>
      </a>
      <p>
        <Text of={about} language={language} />
      </p>
    </div>
  );
  const elsewhere = outside('social-security-page');
  const body = (
    <SocialSecurityLayout
      language={language}
      href={(other) => address(SOCIAL_SECURITY, `${PATHS.socialSecurityEnterprise}?language=${other}`)}
    >
      <p>
        <Text of={site.name} language={language} /> / <Text of={enterprise.heading} language={language} />
      </p>
      <h1>
        <Text of={enterprise.heading} language={language} />
      </h1>
      <p>
        <Text of={enterprise.secured} language={language} />{' '}
        <a href={logIn}>
          <Text of={enterprise.logIn} language={language} />
        </a>
      </p>
      <h2>
        <Text of={enterprise.account} language={language} />
      </h2>
      <div class="cards">
        {tile(enterprise.accessManagement, enterprise.accessManagementAbout, logIn)}
        {tile(enterprise.identification, enterprise.identificationAbout, elsewhere)}
        {tile(enterprise.register, enterprise.registerAbout, elsewhere)}
      </div>
    </SocialSecurityLayout>
  );
  return { language, title: `${enterprise.heading[language].text} | .be`, style: 'socialSecurity', body };
}
