/** Everything about a new sender once more, for both channels. */
import type { ComponentChildren } from 'preact';
import type { Page } from './document';
import { Text } from './text';
import { batchApplications } from './umoe-batch-applications.texts';
import { languageNames, titleNames } from './umoe-names.texts';
import { asMemberLanguage, asTitle } from './umoe-particulars';
import { BlockTitle, Note, ShownRow } from './umoe-rows';
import { sender as texts } from './umoe-sender.texts';
import { CONTACT_EMAILS } from './umoe-sender-contact';
import {
  BATCH_APPLICATIONS,
  CANCEL,
  CertificateRows,
  CHANNEL_NAMES,
  CONFIRM,
  PREVIOUS,
  senderPage,
  type Typed,
} from './umoe-sender-parts';
import type { SheetFrame } from './umoe-sheet';
import type { Wording } from './wording';

export interface SenderRecapProps extends SheetFrame {
  typed: Typed;
  certificate: Typed;
}

export function senderRecap(props: SenderRecapProps, kind: 'ftp' | 'sftp'): Page {
  const { language, typed, certificate } = props;
  const say = (of: Wording) => <Text of={of} language={language} />;
  const contact: [Wording, ComponentChildren][] = [
    [texts.lastName, typed.lastName ?? ''],
    [texts.firstName, typed.firstName ?? ''],
    [texts.title, say(titleNames[asTitle(typed.title)])],
    [texts.job, typed.job ?? ''],
    [texts.regime, say(languageNames[asMemberLanguage(typed.regime)])],
    [texts.phone, typed.phone ?? ''],
    [texts.fax, typed.fax ?? ''],
    [texts.mobile, typed.mobile ?? ''],
    [texts.emails, CONTACT_EMAILS.flatMap((name) => typed[name] || []).join(', ')],
  ];
  const rows = (
    <>
      <BlockTitle language={language} of={texts.stepContact} />
      {contact.map(([label, value]) => (
        <ShownRow key={label.fr.text} language={language} label={label} value={value} />
      ))}
      <BlockTitle language={language} of={texts.channel} />
      <ShownRow language={language} label={texts.channel} value={CHANNEL_NAMES[kind]} />
      <ShownRow language={language} label={texts.connection} value={kind === 'ftp' ? 'Router' : 'Internet'} />
      {kind === 'sftp' && (
        <ShownRow language={language} label={texts.sshKey} value={<Text of={texts.loaded} language={language} />} />
      )}
      <CertificateRows language={language} details={certificate} />
      <BlockTitle language={language} of={texts.technicalUser} />
      <ShownRow language={language} label={texts.userName} value={typed.userName ?? ''} />
      <BlockTitle language={language} of={texts.securedApplications} />
      {BATCH_APPLICATIONS.filter((id) => typed[`application.${id}`] === 'on').map((id) => (
        <Note key={id}>
          <Text of={batchApplications[id]} language={language} />
          <div class="preferred">
            - <Text of={texts.preferred} language={language} /> : {CHANNEL_NAMES[kind]}
          </div>
        </Note>
      ))}
    </>
  );
  return senderPage(props, { of: 'sender', at: 3, buttons: [CANCEL, PREVIOUS, CONFIRM], rows });
}
