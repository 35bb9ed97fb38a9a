/** What several pages of a sender share: the frame of the form, the applications, a certificate read back. */
import type { ComponentChildren } from 'preact';
import type { Channel } from '../world/umoe';
import type { Page } from './document';
import { Text } from './text';
import { batchApplications } from './umoe-batch-applications.texts';
import { showDay } from './umoe-numbers';
import { BlockTitle, type ButtonSpec, Buttons, ErrorRow, type Errors, Note, ShownRow, Trail } from './umoe-rows';
import { sender as texts } from './umoe-sender.texts';
import { type SheetFrame, umoeSheet } from './umoe-sheet';
import type { Wording } from './wording';

export const CHANNEL_NAMES: Record<Channel['kind'], string> = {
  ftp: 'FTP',
  sftp: 'SFTP',
  'web-service': 'Web Service',
};

export const BATCH_APPLICATIONS = Object.keys(batchApplications) as (keyof typeof batchApplications)[];
export type BatchApplication = (typeof BATCH_APPLICATIONS)[number];

/** Typed so far; never a password or a file. */
export type Typed = Readonly<Record<string, string>>;

export interface FormProps extends SheetFrame {
  typed: Typed;
  errors: Errors;
}

const SENDER_STEPS = [texts.stepInformation, texts.stepContact, texts.stepChannel, texts.stepConfirmation];
const CHANNEL_STEPS = [texts.stepInformation, texts.stepChannel, texts.stepConfirmation];
export const CANCEL: ButtonSpec = { id: 'cancel', of: texts.cancel };
export const PREVIOUS: ButtonSpec = { id: 'previous', of: texts.previous };
export const NEXT: ButtonSpec = { id: 'next', of: texts.next };
export const CONFIRM: ButtonSpec = { id: 'confirm', of: texts.confirm };

/** One page of the series: trail, title, table, buttons. `of`: a new sender, or a channel for one that exists. */
export function senderPage(
  props: SheetFrame,
  {
    of,
    at,
    buttons,
    files = false,
    rows,
  }: {
    of: 'sender' | 'channel';
    at: number;
    buttons: readonly ButtonSpec[];
    files?: boolean;
    rows: ComponentChildren;
  },
): Page {
  const heading = of === 'sender' ? texts.heading : texts.channelHeading;
  const content = (
    <form method="post" action={props.self} autocomplete="off" enctype={files ? 'multipart/form-data' : undefined}>
      <Trail language={props.language} steps={of === 'sender' ? SENDER_STEPS : CHANNEL_STEPS} at={at} />
      <h1>
        <Text of={heading} language={props.language} />
      </h1>
      <table>{rows}</table>
      <Buttons language={props.language} buttons={buttons} />
    </form>
  );
  return umoeSheet(props, heading, content);
}

export function RequiredNote({ language }: { language: SheetFrame['language'] }) {
  return (
    <Note>
      * <Text of={texts.requiredNote} language={language} />
    </Note>
  );
}

/** The list of applications. `kind`: the channel that is being described, named under each application for SFTP. */
export function ApplicationRows({
  props,
  kind,
  allowed,
}: {
  props: FormProps;
  kind: 'ftp' | 'sftp';
  allowed: Wording;
}) {
  const { language, typed, errors } = props;
  return (
    <>
      <BlockTitle language={language} of={texts.securedApplications} />
      <Note>
        <Text of={allowed} language={language} />
      </Note>
      <Note>
        <Text of={texts.applicationList} language={language} /> *
      </Note>
      {errors.applications && <ErrorRow language={language} error={errors.applications} />}
      {BATCH_APPLICATIONS.map((id) => (
        <tr key={id}>
          <td colSpan={3}>
            <input
              type="checkbox"
              name={`application.${id}`}
              value="on"
              checked={typed[`application.${id}`] === 'on'}
            />{' '}
            <Text of={batchApplications[id]} language={language} />
            {kind === 'sftp' && (
              <div class="preferred">
                - <Text of={texts.preferred} language={language} /> : SFTP
              </div>
            )}
          </td>
        </tr>
      ))}
    </>
  );
}

/** What was found in the certificate. `details`: those of the verdict, by name. */
export function CertificateRows({ language, details }: { language: SheetFrame['language']; details: Typed }) {
  return (
    <>
      <BlockTitle language={language} of={texts.certificate} />
      <ShownRow language={language} label={texts.owner} value={details.owner ?? ''} />
      <ShownRow language={language} label={texts.company} value="Not specified" />
      <ShownRow language={language} label={texts.issuer} value={details.issuer ?? ''} />
      <ShownRow language={language} label={texts.expiry} value={showDay(details['valid-until'] ?? null)} />
      <ShownRow language={language} label={texts.serial} value={details.serial ?? ''} />
      <ShownRow language={language} label={texts.serialHex} value={details['serial-hex'] ?? ''} />
    </>
  );
}
