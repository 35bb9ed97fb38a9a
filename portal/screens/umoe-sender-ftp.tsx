/** The FTP channel of a new sender: its certificate, and what may pass. */
import type { Page } from './document';
import { Text } from './text';
import { BlockTitle, InputRow, Note } from './umoe-rows';
import { sender as texts } from './umoe-sender.texts';
import { ApplicationRows, CANCEL, type FormProps, NEXT, PREVIOUS, RequiredNote, senderPage } from './umoe-sender-parts';

export function umoeSenderFtp(props: FormProps): Page {
  const { language, errors } = props;
  const rows = (
    <>
      <BlockTitle language={language} of={texts.channels} />
      <BlockTitle language={language} of={texts.ftpChannel} />
      <Note>
        <Text of={texts.certificateRule} language={language} />
      </Note>
      <InputRow
        language={language}
        label={texts.loadCertificate}
        name="certificate"
        type="file"
        error={errors.certificate}
      />
      <ApplicationRows props={props} kind="ftp" allowed={texts.allowedFtp} />
      <RequiredNote language={language} />
    </>
  );
  return senderPage(props, { of: 'sender', at: 2, buttons: [CANCEL, PREVIOUS, NEXT], files: true, rows });
}
