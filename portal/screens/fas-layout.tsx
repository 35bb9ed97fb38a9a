/** Header of the identity site. */
import type { ComponentChildren } from 'preact';
import { address, IDENTITY } from '../address';
import type { Language } from '../visit';
import { LanguageLinks } from './document';
import { APPLICATION_LANGUAGES } from './wording';

export function FasLayout({
  language,
  path,
  children,
}: {
  language: Language;
  /** Path of this page, for the language links. */
  path: string;
  children: ComponentChildren;
}) {
  return (
    <>
      <header>
        <div class="utility">
          <div class="wrap">
            <LanguageLinks
              current={language}
              languages={APPLICATION_LANGUAGES}
              href={(other) => address(IDENTITY, `${path}?language=${other}`)}
              label={(other) => other}
            />
          </div>
        </div>
        <div class="head">
          <p class="wrap">
            <strong>CSAM</strong>
          </p>
        </div>
      </header>
      <main class="wrap">
        <div class="sheet">{children}</div>
      </main>
    </>
  );
}
