/** All that was entered, once more, and the conditions to accept. */
import { address, CSAM, PATHS } from '../address';
import type { Language } from '../visit';
import { type Enterprise, fullName, type Person } from '../world/world';
import { app032 } from './app032.texts';
import { texts } from './app032-confirmation.texts';
import { App032Layout } from './app032-layout';
import type { MessageId } from './app032-messages.texts';
import { EnterpriseBlock, FieldError, ReadOnly } from './app032-parts';
import type { Page } from './document';
import { Text } from './text';
import type { Wording } from './wording';

/** Name of the check box, as it is posted. */
export const CONFIRM_FIELD = 'camForm:confirm';

/** Somebody, and how to reach them. */
export interface Reachable {
  person: Person;
  email: string;
  phone: string;
}

export interface ConfirmationProps {
  language: Language;
  enterprise: Enterprise;
  gap: Reachable;
  /** The person who asks, where somebody else is designated. */
  contact?: Reachable;
  welcome: string | null;
  error?: MessageId;
}

/** Where the page stands, and what it leads back to. */
interface Place {
  path: string;
  details: string;
}

export function app032Confirmation(props: ConfirmationProps): Page {
  return confirmationPage(props, { path: PATHS.confirmation, details: PATHS.details });
}

/** The page, after log-in or before any. */
export function confirmationPage(
  { language, enterprise, gap, contact, welcome, error }: ConfirmationProps,
  { path, details }: Place,
): Page {
  const body = (
    <App032Layout language={language} welcome={welcome} path={path}>
      <h1>
        <Text of={texts.heading} language={language} />
      </h1>
      <EnterpriseBlock language={language} enterprise={enterprise} />
      <PersonBlock language={language} heading={app032.gap} who={gap} />
      {contact && <PersonBlock language={language} heading={app032.contact} who={contact} />}
      <form id="camForm" method="post" action={address(CSAM, path)} autocomplete="off">
        <section class="block">
          <h2>
            <Text of={texts.conditions} language={language} />
          </h2>
          <p>
            <Text of={texts.declaration} language={language} />
          </p>
          <div class="choice">
            <input
              type="checkbox"
              id={CONFIRM_FIELD}
              name={CONFIRM_FIELD}
              value="true"
              aria-invalid={error ? 'true' : undefined}
              aria-describedby={error ? `${CONFIRM_FIELD}:error` : undefined}
            />
            <label for={CONFIRM_FIELD}>
              <Text of={texts.iConfirm} language={language} />
            </label>
          </div>
          {error && <FieldError language={language} id={`${CONFIRM_FIELD}:error`} error={error} />}
        </section>
        <div class="actions">
          <a href={address(CSAM, details)}>
            <Text of={texts.correct} language={language} />
          </a>
          <button type="submit" id="camForm:submit" name="camForm:submit" value="1">
            <Text of={texts.confirm} language={language} />
          </button>
        </div>
      </form>
    </App032Layout>
  );
  return { language, title: `${texts.heading[language].text} | CSAM`, style: 'application', body };
}

function PersonBlock({ language, heading, who }: { language: Language; heading: Wording; who: Reachable }) {
  return (
    <section class="block">
      <h2>
        <Text of={heading} language={language} />
      </h2>
      <ReadOnly
        language={language}
        rows={[
          [app032.name, fullName(who.person)],
          [app032.nationalNumber, who.person.number],
          [app032.email, who.email],
          [app032.phone, who.phone],
        ]}
      />
    </section>
  );
}
