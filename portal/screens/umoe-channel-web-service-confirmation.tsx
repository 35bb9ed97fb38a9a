/** Last page of a web-service channel: the certificate read back. */
import type { Page } from './document';
import { BlockTitle, ShownRow } from './umoe-rows';
import { sender as texts } from './umoe-sender.texts';
import { CANCEL, CertificateRows, CONFIRM, PREVIOUS, senderPage, type Typed } from './umoe-sender-parts';
import type { SheetFrame } from './umoe-sheet';

export function umoeChannelWebServiceConfirmation(props: SheetFrame & { certificate: Typed }): Page {
  const { language, certificate } = props;
  const rows = (
    <>
      <BlockTitle language={language} of={texts.channel} />
      <ShownRow language={language} label={texts.channel} value="Web Service" />
      <ShownRow language={language} label={texts.connection} value="Internet" />
      <CertificateRows language={language} details={certificate} />
    </>
  );
  return senderPage(props, { of: 'channel', at: 2, buttons: [CANCEL, PREVIOUS, CONFIRM], rows });
}
