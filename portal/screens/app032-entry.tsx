/** Entry of the application: the enterprise number. With a refusal it is the screen app032-already-registered. */
import { address, CSAM, PATHS } from '../address';
import { onward } from '../aims';
import { app032 } from './app032.texts';
import { AlreadyRegistered } from './app032-already-registered';
import { texts } from './app032-entry.texts';
import { App032Layout, type App032Props } from './app032-layout';
import type { MessageId } from './app032-messages.texts';
import { Field } from './app032-parts';
import type { Page } from './document';
import { Text } from './text';

/** Name of the field, as it is posted. */
export const ENTRY_FIELD = 'camForm:kbo';

export interface EntryProps extends App032Props {
  /** What was typed before. */
  typed: string;
  error?: MessageId;
  /** The enterprise is registered: with the visitor, or with somebody else, who is named. */
  registered?: { enterprise: string } & ({ gap: 'yourself' } | { gap: 'other'; name: string });
}

export function app032Entry({ language, welcome, typed, error, registered }: EntryProps): Page {
  const body = (
    <App032Layout language={language} welcome={welcome} path={PATHS.entry}>
      <h1>
        <Text of={texts.heading} language={language} />
      </h1>
      {registered && (
        <AlreadyRegistered language={language} enterprise={registered.enterprise} registered={registered} />
      )}
      <p>
        <Text of={texts.purpose} language={language} />
      </p>
      <p>
        <Text of={texts.legalFunction} language={language} href={onward(CSAM, 'enterprise-search')} />
      </p>
      <p>
        <Text of={texts.enter} language={language} />
      </p>
      <ul>
        <li>
          <Text of={texts.enterRegister} language={language} />
        </li>
        <li>
          <Text of={texts.enterDesignate} language={language} />
        </li>
      </ul>
      <form id="camForm" method="post" action={address(CSAM, PATHS.entry)} autocomplete="off">
        <Field
          language={language}
          id={ENTRY_FIELD}
          label={app032.enterpriseNumber}
          value={typed}
          required
          hint={app032.tenDigits}
          error={error}
        />
        <div class="actions">
          <button type="submit" id="camForm:register" name="camForm:register" value="1">
            <Text of={texts.register} language={language} />
          </button>
        </div>
      </form>
    </App032Layout>
  );
  return { language, title: `${texts.heading[language].text} | CSAM`, style: 'application', body };
}
