/** In which quality somebody who has logged in comes. No source prints its address. */
import { address, PATHS, SOCIAL_SECURITY } from '../address';
import type { Audience } from '../visit';
import type { Page } from './document';
import { audience } from './social-security.texts';
import { SocialSecurityLayout } from './social-security-layout';
import { Text } from './text';
import type { SiteLanguage } from './three-languages';

/** Name of the buttons, as they are posted. */
export const AUDIENCE_FIELD = 'audience';
export const AUDIENCES: readonly Audience[] = ['employer', 'professional', 'health-care'];

export function socialSecurityAudience({ language }: { language: SiteLanguage }): Page {
  const body = (
    <SocialSecurityLayout
      language={language}
      href={(other) => address(SOCIAL_SECURITY, `${PATHS.socialSecurityAudience}?language=${other}`)}
    >
      <h1>
        <Text of={audience.heading} language={language} />
      </h1>
      <form method="post" action={address(SOCIAL_SECURITY, PATHS.socialSecurityAudience)}>
        <div class="actions">
          {AUDIENCES.map((one) => (
            <button key={one} type="submit" name={AUDIENCE_FIELD} value={one}>
              <Text of={audience[one]} language={language} />
            </button>
          ))}
        </div>
      </form>
    </SocialSecurityLayout>
  );
  return { language, title: audience.heading[language].text, style: 'socialSecurity', body };
}
