/** The session is over: said by the site on a page of its own, with the way back to the log-in. */
import { CSAM, type SimulatedHost } from '../address';
import type { Language } from '../visit';
import type { Page } from './document';
import { texts } from './session-expired.texts';
import { Text } from './text';
import { siteLanguage } from './three-languages';

interface SessionExpiredProps {
  language: Language;
  host: SimulatedHost;
  /** Absolute address at which one begins again. */
  again: string;
}

export function sessionExpired({ language, host, again }: SessionExpiredProps): Page {
  // The other site has no English pages.
  const own = host === CSAM ? language : siteLanguage(language);
  const body = (
    <main class="wrap">
      <div class="sheet">
        <h1>
          <Text of={texts.heading} language={own} />
        </h1>
        <p>
          <Text of={texts.say} language={own} />
        </p>
        <p>
          <a href={again}>
            <Text of={texts.again} language={own} />
          </a>
        </p>
      </div>
    </main>
  );
  return { language: own, title: texts.heading[own].text, style: 'application', body };
}
