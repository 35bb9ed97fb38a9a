/** The page of the online service "access management", before any log-in. */
import { address, PATHS, SOCIAL_SECURITY } from '../address';
import { outside } from '../outside';
import type { Page } from './document';
import { service } from './social-security.texts';
import { SocialSecurityLayout } from './social-security-layout';
import { Text } from './text';
import type { SiteLanguage } from './three-languages';
import type { Wording } from './wording';

export function umoeServicePage({ language }: { language: SiteLanguage }): Page {
  const say = (of: Wording) => <Text of={of} language={language} />;
  const body = (
    <SocialSecurityLayout language={language} href={(other) => address(SOCIAL_SECURITY, PATHS.umoeService[other])}>
      <h1>{say(service.heading)}</h1>
      <p>{say(service.about)}</p>
      <h2>{say(service.who)}</h2>
      <p>{say(service.managers)}</p>
      <p>{say(service.users)}</p>
      <h2>{say(service.features)}</h2>
      <p>{say(service.delegate)}</p>
      <section class="block">
        <h2>{say(service.manage)}</h2>
        <form method="get" action={address(SOCIAL_SECURITY, PATHS.socialSecurityLogIn)}>
          <div class="actions">
            <button type="submit">{say(service.accessManagement)}</button>
          </div>
        </form>
      </section>
      <section class="block">
        <h2>{say(service.data)}</h2>
        <a href={outside('social-security-page')}>{say(service.moreData)}</a>
      </section>
      <section class="block">
        <h2>{say(service.question)}</h2>
        <p>
          <Text of={service.ask} language={language} href={address(SOCIAL_SECURITY, PATHS.contact)} />
        </p>
      </section>
    </SocialSecurityLayout>
  );
  return { language, title: service.heading[language].text, style: 'socialSecurity', body };
}
