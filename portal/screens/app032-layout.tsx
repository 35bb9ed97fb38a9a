/** Header and footer of the application that designates the chief access manager. */
import type { ComponentChildren } from 'preact';
import { address, CSAM, PATHS } from '../address';
import { outside } from '../outside';
import type { Language } from '../visit';
import { app032 } from './app032.texts';
import { LanguageLinks } from './document';
import { Text } from './text';
import { APPLICATION_LANGUAGES } from './wording';

export interface App032Props {
  language: Language;
  /** Full name of the person who is logged in; null on the pages before any log-in, which greet nobody. */
  welcome: string | null;
}

export function App032Layout({
  language,
  welcome,
  path,
  children,
}: App032Props & { path: string; children: ComponentChildren }) {
  return (
    <>
      <header>
        <div class="utility">
          <div class="wrap">
            <LanguageLinks
              current={language}
              languages={APPLICATION_LANGUAGES}
              href={(other) => address(CSAM, `${path}?language=${other}`)}
              label={(other) => other}
            />
            <a href={outside('app032-help')}>
              <Text of={app032.help} language={language} />
            </a>
          </div>
        </div>
        <div class="head">
          <p class="wrap">
            <strong>CSAM</strong>
            <span class="of">
              <Text of={app032.header} language={language} />
            </span>
          </p>
        </div>
      </header>
      <main class="wrap">
        <div class="sheet">
          {welcome !== null && (
            <p class="welcome">
              <Text of={app032.welcome} language={language} /> {welcome} |{' '}
              <a href={address(CSAM, PATHS.logout)}>
                <Text of={app032.logout} language={language} />
              </a>
            </p>
          )}
          {children}
        </div>
      </main>
      <footer class="wrap foot">
        <Text of={app032.footer} language={language} />
      </footer>
    </>
  );
}
