/** Home page of the social security portal: its languages side by side, each with its own audiences. */
import { address, PATHS, SOCIAL_SECURITY } from '../address';
import { outside } from '../outside';
import type { Page } from './document';
import { home } from './social-security.texts';
import { SocialSecurityLayout } from './social-security-layout';
import { Text } from './text';
import type { SiteLanguage } from './three-languages';

const IN_ORDER: readonly SiteLanguage[] = ['nl', 'fr', 'de'];

export function socialSecurityHome({ language }: { language: SiteLanguage }): Page {
  const elsewhere = outside('social-security-page');
  const body = (
    <SocialSecurityLayout
      language={language}
      href={(other) => address(SOCIAL_SECURITY, `${PATHS.socialSecurity}?language=${other}`)}
    >
      <div class="cards">
        {IN_ORDER.map((one) => (
          <section class="card" lang={one} key={one}>
            <p>
              <strong>{home.country[one].text}</strong>
            </p>
            {one === language ? <h1>{home.heading[one].text}</h1> : <h2>{home.heading[one].text}</h2>}
            <ul>
              <li>
                <a href={elsewhere}>
                  <Text of={home.citizen} language={one} />
                </a>
              </li>
              <li>
                <a href={address(SOCIAL_SECURITY, `${PATHS.socialSecurityEnterprise}?language=${one}`)}>
                  <Text of={home.enterprise} language={one} />
                </a>
              </li>
              <li>
                <a href={elsewhere}>
                  <Text of={home.professionals} language={one} />
                </a>
              </li>
            </ul>
          </section>
        ))}
      </div>
    </SocialSecurityLayout>
  );
  return { language, title: 'Social Security | .be', style: 'socialSecurity', body };
}
