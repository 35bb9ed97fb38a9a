/** Entry of the exceptional procedure: who asks, and for which enterprise. Nobody is logged in. */
import { address, CSAM, PATHS } from '../address';
import { onward } from '../aims';
import type { Language } from '../visit';
import { app032 } from './app032.texts';
import { texts as entry } from './app032-entry.texts';
import { App032Layout } from './app032-layout';
import type { MessageId } from './app032-messages.texts';
import { Field, FieldError } from './app032-parts';
import { texts } from './app032-public-entry.texts';
import type { Page } from './document';
import { Text } from './text';

/** Names of the fields, as they are posted, by what they hold. */
export const PUBLIC_FIELDS = {
  number: 'publicForm:ssin',
  firstName: 'publicForm:firstName',
  lastName: 'publicForm:lastName',
  enterprise: 'publicForm:kbo',
} as const;
export type PublicField = keyof typeof PUBLIC_FIELDS;

export interface PublicEntryProps {
  language: Language;
  typed: Record<PublicField, string>;
  /** `form`: about the four fields together. */
  errors: Partial<Record<PublicField | 'form', MessageId>>;
}

export function app032PublicEntry({ language, typed, errors }: PublicEntryProps): Page {
  const field = (name: PublicField, label: typeof app032.name, hint?: typeof app032.name) => (
    <Field
      language={language}
      id={PUBLIC_FIELDS[name]}
      label={label}
      value={typed[name]}
      error={errors[name]}
      {...(hint ? { hint } : {})}
    />
  );
  const body = (
    <App032Layout language={language} welcome={null} path={PATHS.publicEntry}>
      <h1>
        <Text of={entry.heading} language={language} />
      </h1>
      {errors.form && (
        <div class="message error">
          <FieldError language={language} id="publicForm:error" error={errors.form} />
        </div>
      )}
      <p>
        <Text of={entry.purpose} language={language} />
      </p>
      <p>
        <Text of={entry.legalFunction} language={language} href={onward(CSAM, 'enterprise-search')} />
      </p>
      <p>
        <Text of={texts.enter} language={language} />
      </p>
      <ul>
        <li>
          <Text of={entry.enterRegister} language={language} />
        </li>
        <li>
          <Text of={entry.enterDesignate} language={language} />
        </li>
      </ul>
      <form
        id="publicForm"
        method="post"
        action={address(CSAM, PATHS.publicEntry)}
        autocomplete="off"
        aria-describedby={errors.form ? 'publicForm:error' : undefined}
      >
        {field('number', app032.nationalNumber, app032.elevenDigits)}
        {field('firstName', texts.firstName)}
        {field('lastName', app032.name)}
        {field('enterprise', app032.enterpriseNumber, app032.tenDigits)}
        <div class="actions">
          <button type="submit" id="publicForm:register" name="publicForm:register" value="1">
            <Text of={entry.register} language={language} />
          </button>
        </div>
      </form>
    </App032Layout>
  );
  return { language, title: `${entry.heading[language].text} | CSAM`, style: 'application', body };
}
