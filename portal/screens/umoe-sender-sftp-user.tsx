/** The technical user of the SFTP channel: a name, typed twice; the SSH key stands for the password. */
import type { Page } from './document';
import type { FormProps } from './umoe-sender-parts';
import { technicalUserPage } from './umoe-sender-technical-user';

export function umoeSenderSftpUser(props: FormProps): Page {
  return technicalUserPage(props, false);
}
