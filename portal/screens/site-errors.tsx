/** The sites' own error pages, and the page where a link out of the simulation ends. */
import { address, CSAM } from '../address';
import { backFrom, DESTINATIONS, type DestinationId } from '../outside';
import type { Language } from '../visit';
import { common } from './common.texts';
import type { Page } from './document';
import { errors, outside } from './site-errors.texts';
import { Text } from './text';

export type ErrorKind = keyof typeof errors;

/** `home`: without a link where even the host is none of ours. */
export function siteError({ language, kind, home }: { language: Language; kind: ErrorKind; home: boolean }): Page {
  const { heading, say } = errors[kind];
  const body = (
    <main class="wrap page">
      <h1>
        <Text of={heading} language={language} />
      </h1>
      <p>
        <Text of={say} language={language} />
      </p>
      {home && (
        <p>
          <a href={address(CSAM, `/${language}/`)}>
            <Text of={common.home} language={language} />
          </a>
        </p>
      )}
    </main>
  );
  return { language, title: heading[language].text, style: 'csam', body };
}

export function linkEndsHere({ language, destination }: { language: Language; destination: DestinationId }): Page {
  const body = (
    <main class="wrap page">
      <h1>
        <Text of={outside.heading} language={language} />
      </h1>
      <p>
        <Text of={outside.say} language={language} values={{ to: DESTINATIONS[destination].to }} />
      </p>
      <p>
        <a href={backFrom(destination, language)}>
          <Text of={outside.back} language={language} />
        </a>
      </p>
    </main>
  );
  return { language, title: outside.heading[language].text, style: 'csam', body };
}
