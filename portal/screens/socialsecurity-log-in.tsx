/** How to log in to the social security portal: through CSAM. No source prints its address. */
import { address, PATHS, SOCIAL_SECURITY } from '../address';
import { outside } from '../outside';
import type { Page } from './document';
import { logIn } from './social-security.texts';
import { SocialSecurityLayout } from './social-security-layout';
import { Text } from './text';
import type { SiteLanguage } from './three-languages';
import type { Wording } from './wording';

export function socialSecurityLogIn({ language }: { language: SiteLanguage }): Page {
  const say = (of: Wording) => <Text of={of} language={language} />;
  const body = (
    <SocialSecurityLayout
      language={language}
      href={(other) => address(SOCIAL_SECURITY, `${PATHS.socialSecurityLogIn}?language=${other}`)}
    >
      <h1>{say(logIn.heading)}</h1>
      <ul>
        {[logIn.eid, logIn.token, logIn.mobile, logIn.itsme, logIn.codes].map((of) => (
          <li key={of.fr.text}>{say(of)}</li>
        ))}
      </ul>
      <form method="post" action={address(SOCIAL_SECURITY, PATHS.socialSecurityLogIn)}>
        <div class="actions">
          <button type="submit" name="via" value="csam">
            {say(logIn.csam)}
          </button>
        </div>
      </form>
      <p>
        <Text of={logIn.limosa} language={language} href={outside('social-security-page')} />
      </p>
      <p>{say(logIn.eBox)}</p>
      <p>{say(logIn.safer)}</p>
    </SocialSecurityLayout>
  );
  return { language, title: logIn.heading[language].text, style: 'socialSecurity', body };
}
