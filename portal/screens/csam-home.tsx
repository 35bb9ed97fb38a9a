/** www.csam.be: the home page, where three cards lead to the three services. */
import { address, PATHS } from '../address';
import { outside } from '../outside';
import type { Language } from '../visit';
import { texts } from './csam-home.texts';
import { CsamLayout, type CsamProps } from './csam-layout';
import type { Page } from './document';
import { Text } from './text';
import type { Wording } from './wording';

export const HOME_PATHS: Record<Language, string> = { fr: '/fr/', nl: '/nl/', de: '/de/', en: '/en/' };

/** No source names an English page. */
const mandatesPage = (host: CsamProps['host'], language: Language) =>
  language === 'en' ? outside('mandates') : address(host, PATHS.mandates[language]);

export function csamHome({ host, language }: CsamProps): Page {
  const card = (heading: Wording, about: Wording, href: string) => (
    <div class="card">
      <h3>
        <Text of={heading} language={language} />
      </h3>
      <p>
        <Text of={about} language={language} />
      </p>
      <a class="button more" href={href}>
        <Text of={texts.learnMore} language={language} />
      </a>
    </div>
  );
  const body = (
    <CsamLayout host={host} language={language} paths={HOME_PATHS}>
      <div class="hero">
        <div class="wrap">
          <h1>
            <Text of={texts.heading} language={language} />
          </h1>
          <p>
            <Text of={texts.intro} language={language} />
          </p>
        </div>
      </div>
      <div class="wrap">
        <h2>
          <Text of={texts.discover} language={language} />
        </h2>
        <div class="cards">
          {card(texts.keys, texts.keysAbout, outside('keys'))}
          {card(texts.accessManagers, texts.accessManagersAbout, address(host, PATHS.accessManagers[language]))}
          {card(texts.mandates, texts.mandatesAbout, mandatesPage(host, language))}
        </div>
      </div>
    </CsamLayout>
  );
  return { language, title: texts.title[language].text, style: 'csam', body };
}
