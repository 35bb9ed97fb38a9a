/** The page about access managers: an accordion, whose first part holds the standard procedure. */
import { address, CSAM, PATHS } from '../address';
import { outside } from '../outside';
import { texts } from './csam-access-managers.texts';
import { CsamLayout, type CsamProps } from './csam-layout';
import type { Page } from './document';
import { Text } from './text';

export function csamAccessManagers({ host, language }: CsamProps): Page {
  const body = (
    <CsamLayout host={host} language={language} paths={PATHS.accessManagers}>
      <div class="wrap page">
        <h1>
          <Text of={texts.heading} language={language} />
        </h1>
        <p>
          <Text of={texts.intro} language={language} href={outside('step-by-step')} />
        </p>
        <p>
          <Text of={texts.roles} language={language} />
        </p>
        <details>
          <summary>
            <Text of={texts.designate} language={language} />
          </summary>
          <div class="inside cards">
            <StandardCard language={language} />
            <ExceptionalCard language={language} />
          </div>
        </details>
        <details>
          <summary>
            <Text of={texts.designateOthers} language={language} />
          </summary>
          <div class="inside">
            <p>
              <Text of={texts.designateOthersAbout} language={language} />
            </p>
            <a href={outside('access-managers')}>
              <Text of={texts.designateOthersLink} language={language} />
            </a>
          </div>
        </details>
      </div>
    </CsamLayout>
  );
  return { language, title: `${texts.heading[language].text} | CSAM`, style: 'csam', body };
}

function StandardCard({ language }: Pick<CsamProps, 'language'>) {
  return (
    <div class="card">
      <h3>
        <Text of={texts.standard} language={language} />
      </h3>
      <p>
        <a class="button" href={address(CSAM, PATHS.entry)}>
          <Text of={texts.designateStandard} language={language} />
          <svg class="lock" viewBox="0 0 12 14" aria-hidden="true">
            <path d="M3 6V4a3 3 0 0 1 6 0v2" fill="none" stroke="currentColor" stroke-width="1.6" />
            <rect x="1" y="6" width="10" height="8" rx="1" fill="currentColor" />
          </svg>
        </a>
      </p>
      <p>
        <Text of={texts.standardWarning} language={language} />
      </p>
    </div>
  );
}

function ExceptionalCard({ language }: Pick<CsamProps, 'language'>) {
  return (
    <div class="card">
      <h3>
        <Text of={texts.exceptional} language={language} />
      </h3>
      <p>
        <Text of={texts.exceptionalQuestion} language={language} />
      </p>
      <p>
        <a href={address(CSAM, PATHS.publicEntry)}>
          <Text of={texts.exceptionalLink} language={language} />
        </a>
      </p>
    </div>
  );
}
