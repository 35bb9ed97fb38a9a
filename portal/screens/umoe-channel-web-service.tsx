/** The web-service channel of a sender that exists: only a certificate. */
import type { Page } from './document';
import { Text } from './text';
import { BlockTitle, InputRow, Note, ShownRow } from './umoe-rows';
import { sender as texts } from './umoe-sender.texts';
import { CANCEL, type FormProps, NEXT, PREVIOUS, senderPage } from './umoe-sender-parts';

export function umoeChannelWebService(props: FormProps): Page {
  const { language, errors } = props;
  const rows = (
    <>
      <BlockTitle language={language} of={texts.channel} />
      <ShownRow language={language} label={texts.channel} value="Web Service" />
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
    </>
  );
  return senderPage(props, { of: 'channel', at: 1, buttons: [CANCEL, PREVIOUS, NEXT], files: true, rows });
}
