/** The frame of the eHealth pages: a plain sheet with the two languages of the site. */
import type { ComponentChildren } from 'preact';
import type { Language } from '../visit';
import { LanguageLinks, type Page } from './document';
import { fillIn, type Wording } from './wording';

export interface EhealthFrame {
  language: Language;
  /** Absolute address of this page. */
  self: string;
  /** The same address in another language. */
  inLanguage: (language: Language) => string;
}

const EHEALTH_LANGUAGES: readonly Language[] = ['fr', 'nl'];

/** The language in which such a page comes: French for whoever reads neither of the two. */
export function ehealthLanguage(language: Language): 'fr' | 'nl' {
  return language === 'nl' ? 'nl' : 'fr';
}

export function ehealthPage({ language, inLanguage }: EhealthFrame, title: Wording, content: ComponentChildren): Page {
  const own = ehealthLanguage(language);
  const body = (
    <>
      <header class="utility">
        <div class="wrap">
          <LanguageLinks
            current={own}
            languages={EHEALTH_LANGUAGES}
            href={inLanguage}
            label={(other) => other.toUpperCase()}
          />
        </div>
      </header>
      <main class="wrap">
        <div class="sheet">{content}</div>
      </main>
    </>
  );
  return { language: own, title: fillIn(title[own].text.replaceAll('**', ''), {}), style: 'application', body };
}
