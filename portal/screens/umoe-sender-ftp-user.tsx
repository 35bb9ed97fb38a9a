/** The technical user of the FTP channel: name and password, each typed twice. */
import type { Page } from './document';
import type { FormProps } from './umoe-sender-parts';
import { technicalUserPage } from './umoe-sender-technical-user';

export function umoeSenderFtpUser(props: FormProps): Page {
  return technicalUserPage(props, true);
}
