/** End of the exceptional procedure: the ticket, the document to sign, and how to send it, as the guide of 2018 shows. */
import { address, CSAM, PATHS } from '../address';
import type { Language } from '../visit';
import { App032Layout } from './app032-layout';
import { POSTAL_ADDRESS, texts } from './app032-request-registered.texts';
import type { Page } from './document';
import { Text } from './text';

export function app032RequestRegistered({ language, ticket }: { language: Language; ticket: string }): Page {
  const body = (
    <App032Layout language={language} welcome={null} path={PATHS.publicRegistered}>
      <h1>
        <Text of={texts.heading} language={language} />
      </h1>
      <div class="done">
        <p>
          <Text of={texts.registered} language={language} values={{ ticket }} />
        </p>
      </div>
      <h2>
        <Text of={texts.lastStep} language={language} />
      </h2>
      <p>
        <Text of={texts.who} language={language} />
      </p>
      <p>
        <Text of={texts.button} language={language} />
      </p>
      <form id="documentForm" method="get" action={address(CSAM, PATHS.publicDocument)}>
        <div class="actions">
          <button type="submit" id="documentForm:download">
            <Text of={texts.download} language={language} />
          </button>
        </div>
      </form>
      <p>
        <Text of={texts.how} language={language} />
      </p>
      <address>
        {POSTAL_ADDRESS.map((line) => (
          <div key={line}>{line}</div>
        ))}
      </address>
      <p>
        <strong>
          <Text of={texts.onlyOriginals} language={language} />
        </strong>
      </p>
      <p>
        <a href={address(CSAM, PATHS.desk)}>
          <Text of={texts.desk} language={language} />
        </a>
      </p>
    </App032Layout>
  );
  return { language, title: `${texts.heading[language].text} | CSAM`, style: 'application', body };
}
