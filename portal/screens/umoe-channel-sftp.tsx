/** The SFTP channel: SSH public key, certificate, what may pass. Printed under the heading of a channel that is added. */
import type { Page } from './document';
import { Text } from './text';
import { BlockTitle, InputRow, Note, Row, ShownRow } from './umoe-rows';
import { sender as texts } from './umoe-sender.texts';
import { ApplicationRows, CANCEL, type FormProps, NEXT, PREVIOUS, RequiredNote, senderPage } from './umoe-sender-parts';

export function umoeChannelSftp(props: FormProps): Page {
  const { language, typed, errors } = props;
  const rows = (
    <>
      <BlockTitle language={language} of={texts.channel} />
      <ShownRow language={language} label={texts.channel} value="SFTP" />
      <InputRow language={language} label={texts.loadKey} name="keyFile" type="file" error={errors.key} />
      <Row language={language} label={texts.keyText}>
        <textarea name="keyText" id="keyText" rows={3} cols={40} autocomplete="off">
          {typed.keyText ?? ''}
        </textarea>
      </Row>
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
      <ApplicationRows props={props} kind="sftp" allowed={texts.allowedSftp} />
      <RequiredNote language={language} />
    </>
  );
  return senderPage(props, { of: 'channel', at: 1, buttons: [CANCEL, PREVIOUS, NEXT], files: true, rows });
}
