/** Who becomes chief access manager, and how both can be reached. Both variants stand on the page, without script. */
import type { ComponentChildren } from 'preact';
import { address, CSAM, PATHS } from '../address';
import type { Language } from '../visit';
import { type Enterprise, fullName, type Person } from '../world/world';
import { app032 } from './app032.texts';
import { texts } from './app032-enterprise-details.texts';
import { App032Layout, type App032Props } from './app032-layout';
import type { MessageId } from './app032-messages.texts';
import { EnterpriseBlock, Field, FieldError, ReadOnly } from './app032-parts';
import type { Page } from './document';
import { Text } from './text';

/** Names of the fields, as they are posted, by what they hold. */
export const DETAILS_FIELDS = {
  gap: 'camForm:gap',
  gapNumber: 'camForm:camSsin',
  gapEmail: 'camForm:camEmail',
  gapPhone: 'camForm:camPhone',
  ownEmail: 'camForm:email',
  ownPhone: 'camForm:phone',
} as const;
export type DetailsField = keyof typeof DETAILS_FIELDS;

export interface DetailsProps extends Omit<App032Props, 'welcome'> {
  enterprise: Enterprise;
  /** The legal representative who asks. */
  person: Person;
  /** That person is the chief access manager already, so that only somebody else can be designated. */
  onlyOther?: boolean;
  typed: Partial<Record<DetailsField, string>>;
  errors: Partial<Record<DetailsField, MessageId>>;
}

export function app032EnterpriseDetails(props: DetailsProps): Page {
  return detailsPage(props, { welcome: fullName(props.person), path: PATHS.details });
}

/** The page, after log-in or before any. `path`: where it stands and its form is sent. */
export function detailsPage(props: DetailsProps, { welcome, path }: { welcome: string | null; path: string }): Page {
  const { language, enterprise } = props;
  const body = (
    <App032Layout language={language} welcome={welcome} path={path}>
      <h1>
        <Text of={texts.heading} language={language} />
      </h1>
      <EnterpriseBlock language={language} enterprise={enterprise} />
      <form id="camForm" method="post" action={address(CSAM, path)} autocomplete="off">
        <ManagerBlock {...props} />
        <ContactBlock {...props} />
        <div class="actions">
          <button type="submit" id="camForm:next" name="camForm:next" value="1">
            <Text of={texts.next} language={language} />
          </button>
        </div>
      </form>
    </App032Layout>
  );
  return { language, title: `${texts.heading[language].text} | CSAM`, style: 'application', body };
}

function ManagerBlock({ language, person, onlyOther = false, typed, errors }: DetailsProps) {
  const name = DETAILS_FIELDS.gap;
  return (
    <fieldset>
      <legend>
        <Text of={app032.gap} language={language} />
      </legend>
      <WhatAManagerDoes language={language} />
      {!onlyOther && (
        <div class="choice">
          <input type="radio" id={`${name}:0`} name={name} value="self" checked={(typed.gap ?? 'self') === 'self'} />
          <label for={`${name}:0`}>
            <Text of={app032.gap} language={language} /> {fullName(person)}
          </label>
        </div>
      )}
      <div class="choice">
        <input type="radio" id={`${name}:1`} name={name} value="other" checked={typed.gap === 'other'} />
        <label for={`${name}:1`}>
          <Text of={texts.otherPerson} language={language} />
        </label>
      </div>
      {errors.gap && <FieldError language={language} id={`${name}:error`} error={errors.gap} />}
      <div class="when-other">
        <Field
          language={language}
          id={DETAILS_FIELDS.gapNumber}
          label={app032.nationalNumber}
          value={typed.gapNumber ?? ''}
          required
          hint={app032.elevenDigits}
          error={errors.gapNumber}
        />
        <EmailField language={language} field="gapEmail" typed={typed} errors={errors}>
          <CampaignNote language={language} />
        </EmailField>
        <PhoneField language={language} field="gapPhone" typed={typed} errors={errors} />
      </div>
    </fieldset>
  );
}

function ContactBlock({ language, person, typed, errors }: DetailsProps) {
  return (
    <fieldset>
      <legend>
        <Text of={app032.contact} language={language} />
      </legend>
      <ReadOnly
        language={language}
        rows={[
          [app032.name, fullName(person)],
          [app032.nationalNumber, person.number],
        ]}
      />
      <EmailField language={language} field="ownEmail" typed={typed} errors={errors}>
        <div class="when-self">
          <CampaignNote language={language} />
        </div>
        <p class="when-other">
          <Text of={texts.remark} language={language} />
        </p>
      </EmailField>
      <PhoneField language={language} field="ownPhone" typed={typed} errors={errors} />
    </fieldset>
  );
}

type ContactFieldProps = Pick<DetailsProps, 'language' | 'typed' | 'errors'> & {
  field: DetailsField;
  children?: ComponentChildren;
};

function EmailField({ language, field, typed, errors, children }: ContactFieldProps) {
  return (
    <Field
      language={language}
      id={DETAILS_FIELDS[field]}
      label={app032.email}
      value={typed[field] ?? ''}
      required
      error={errors[field]}
    >
      {children}
    </Field>
  );
}

function PhoneField({ language, field, typed, errors }: ContactFieldProps) {
  return (
    <Field
      language={language}
      id={DETAILS_FIELDS[field]}
      label={app032.phone}
      value={typed[field] ?? ''}
      required
      error={errors[field]}
    />
  );
}

function WhatAManagerDoes({ language }: { language: Language }) {
  return (
    <div>
      <p>
        <Text of={texts.who} language={language} />
      </p>
      <p>
        <Text of={texts.tasks} language={language} />
      </p>
      <ul>
        <li>
          <Text of={texts.taskDesignate} language={language} />
        </li>
        <li>
          <Text of={texts.taskHelp} language={language} />
        </li>
      </ul>
      <p>
        <Text of={texts.choose} language={language} />
      </p>
    </div>
  );
}

function CampaignNote({ language }: { language: Language }) {
  return (
    <>
      <p>
        <Text of={texts.campaigns} language={language} />
      </p>
      <p>
        <Text of={texts.mailIs} language={language} />
      </p>
      <ul>
        <li>
          <Text of={texts.mailExists} language={language} />
        </li>
        <li>
          <Text of={texts.mailGeneral} language={language} />
        </li>
      </ul>
      <p>
        <Text of={texts.mailRead} language={language} />
      </p>
    </>
  );
}
