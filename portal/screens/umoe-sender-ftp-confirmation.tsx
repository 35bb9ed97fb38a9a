/** Last page of a new sender with FTP. */
import type { Page } from './document';
import { type SenderRecapProps, senderRecap } from './umoe-sender-recap';

export function umoeSenderFtpConfirmation(props: SenderRecapProps): Page {
  return senderRecap(props, 'ftp');
}
