/** Header and menu of the public site. */
import type { ComponentChildren } from 'preact';
import { address, type SimulatedHost } from '../address';
import { outside } from '../outside';
import type { Language } from '../visit';
import { common } from './common.texts';
import { LanguageLinks } from './document';
import { Text } from './text';
import { CSAM_LANGUAGES } from './wording';

/** What every page of the public site is given. */
export interface CsamProps {
  /** The site answers at www.csam.be and at csam.be; its own links stay on the one that was asked. */
  host: SimulatedHost;
  language: Language;
}

export function CsamLayout({
  host,
  language,
  paths,
  children,
}: CsamProps & { paths: Record<Language, string>; children: ComponentChildren }) {
  return (
    <>
      <header class="top">
        <div class="wrap">
          <a class="brand" href={address(host, `/${language}/`)}>
            CSAM
          </a>
          <nav class="menu" aria-label={common.menu[language].text}>
            <a href={address(host, `/${language}/`)}>
              <Text of={common.home} language={language} />
            </a>
            <a href={outside('about')}>
              <Text of={common.about} language={language} />
            </a>
            <a href={outside('services')}>
              <Text of={common.services} language={language} />
            </a>
            <a href={outside('contact')}>
              <Text of={common.contact} language={language} />
            </a>
          </nav>
          <LanguageLinks
            current={language}
            languages={CSAM_LANGUAGES}
            href={(other) => address(host, paths[other])}
            label={(other) => other.toUpperCase()}
          />
        </div>
      </header>
      <main>{children}</main>
    </>
  );
}
