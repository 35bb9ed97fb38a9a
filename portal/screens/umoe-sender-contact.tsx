/** Second page of a new sender: the person whom the social security calls about it. */
import type { Page } from './document';
import { Text } from './text';
import { LANGUAGE_OPTIONS, TITLE_OPTIONS } from './umoe-particulars';
import { BlockTitle, InputRow, Note, Row, SelectRow } from './umoe-rows';
import { sender as texts } from './umoe-sender.texts';
import { CANCEL, type FormProps, NEXT, PREVIOUS, RequiredNote, senderPage } from './umoe-sender-parts';

export const CONTACT_EMAILS = ['email1', 'email2', 'email3'] as const;

export function umoeSenderContact(props: FormProps): Page {
  const { language, typed, errors } = props;
  const field = (name: string) => ({ language, name, value: typed[name] ?? '', error: errors[name] });
  const rows = (
    <>
      <BlockTitle language={language} of={texts.contactFor} />
      <BlockTitle language={language} of={texts.identification} />
      <InputRow {...field('lastName')} label={texts.lastName} mark="*" />
      <InputRow {...field('firstName')} label={texts.firstName} mark="*" />
      <SelectRow {...field('title')} label={texts.title} mark="*" options={TITLE_OPTIONS} />
      <InputRow {...field('job')} label={texts.job} mark="*" />
      <SelectRow {...field('regime')} label={texts.regime} mark="*" options={LANGUAGE_OPTIONS} />
      <InputRow {...field('phone')} label={texts.phone} mark="*" />
      <InputRow {...field('fax')} label={texts.fax} />
      <InputRow {...field('mobile')} label={texts.mobile} />
      <InputRow {...field(CONTACT_EMAILS[0])} label={texts.emails} mark="**" />
      {CONTACT_EMAILS.slice(1).map((name) => (
        <NamelessRow key={name} {...field(name)} />
      ))}
      <RequiredNote language={language} />
      <Note>
        ** <Text of={texts.atLeastOneEmail} language={language} />
      </Note>
    </>
  );
  return senderPage(props, { of: 'sender', at: 1, buttons: [CANCEL, PREVIOUS, NEXT], rows });
}

/** A further field under the same label, which is not repeated. */
function NamelessRow({
  language,
  name,
  value,
  error,
}: Pick<Parameters<typeof InputRow>[0], 'language' | 'name' | 'value' | 'error'>) {
  return (
    <Row language={language} label={NO_LABEL} error={error}>
      <input type="text" name={name} id={name} value={value} size={32} autocomplete="off" />
    </Row>
  );
}

const none = { text: '', read: true };
const NO_LABEL = { fr: none, nl: none, de: none, en: none };
