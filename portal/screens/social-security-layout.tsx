/** Header of the social security portal. */
import type { ComponentChildren } from 'preact';
import { address, PATHS, SOCIAL_SECURITY } from '../address';
import type { Language } from '../visit';
import { LanguageLinks } from './document';
import { site } from './social-security.texts';
import { Text } from './text';
import { type SiteLanguage, UMOE_LANGUAGES } from './three-languages';

export function SocialSecurityLayout({
  language,
  href,
  children,
}: {
  language: SiteLanguage;
  /** This page in another language. */
  href: (language: SiteLanguage) => string;
  children: ComponentChildren;
}) {
  const other = (wanted: Language) => href(wanted === 'en' ? 'fr' : wanted);
  return (
    <>
      <header>
        <div class="utility">
          <div class="wrap">
            <LanguageLinks
              current={language}
              languages={UMOE_LANGUAGES}
              href={other}
              label={(shown) => shown.toUpperCase()}
            />
          </div>
        </div>
        <div class="head">
          <p class="wrap">
            <a href={address(SOCIAL_SECURITY, PATHS.socialSecurity)}>
              <strong>
                <Text of={site.portal} language={language} />
              </strong>
            </a>
            <span class="of">.be</span>
          </p>
        </div>
      </header>
      <main class="wrap">
        <div class="sheet">{children}</div>
      </main>
    </>
  );
}
