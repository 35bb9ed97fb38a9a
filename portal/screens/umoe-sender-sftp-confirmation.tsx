/** Last page of a new sender with SFTP. */
import type { Page } from './document';
import { type SenderRecapProps, senderRecap } from './umoe-sender-recap';

export function umoeSenderSftpConfirmation(props: SenderRecapProps): Page {
  return senderRecap(props, 'sftp');
}
