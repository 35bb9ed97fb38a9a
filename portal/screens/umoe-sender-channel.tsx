/** Third page of a new sender: by which channel. That there is a list is described; how it looks is not. */
import type { Page } from './document';
import { Text } from './text';
import { BlockTitle, Note, SelectRow } from './umoe-rows';
import { sender as texts } from './umoe-sender.texts';
import { CANCEL, type FormProps, NEXT, PREVIOUS, senderPage } from './umoe-sender-parts';

export function umoeSenderChannel(props: FormProps): Page {
  const { language, typed, errors } = props;
  const rows = (
    <>
      <BlockTitle language={language} of={texts.channels} />
      <Note>
        <Text of={texts.chooseChannel} language={language} />
      </Note>
      <SelectRow
        language={language}
        label={texts.connection}
        name="channel"
        value={typed.channel ?? ''}
        error={errors.channel}
        options={[
          ['', ''],
          ['ftp', 'FTP'],
          ['sftp', 'SFTP'],
        ]}
      />
    </>
  );
  return senderPage(props, { of: 'sender', at: 2, buttons: [CANCEL, PREVIOUS, NEXT], rows });
}
