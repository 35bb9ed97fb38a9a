/** Structured messages of a quality: whether there is a sender, and what was just done. */
import type { Sender } from '../world/umoe';
import type { Page } from './document';
import { Text } from './text';
import { Told } from './umoe-rows';
import { sender as texts } from './umoe-sender.texts';
import { CHANNEL_NAMES } from './umoe-sender-parts';
import { type SheetFrame, umoeSheet } from './umoe-sheet';

export interface MessagesProps extends SheetFrame {
  senders: readonly Sender[];
  told: 'senderCreated' | 'channelAdded' | undefined;
  /** Where the registration of a sender begins. */
  configure: string;
  /** Where a web-service channel is added to the sender. */
  addChannel: string;
}

export function umoeMessages(props: MessagesProps): Page {
  const { language, senders, told } = props;
  const content = (
    <>
      {told && <Told language={language} message={texts[told]} />}
      {senders.length === 0 && <Told language={language} message={texts.noSender} />}
      <h1>
        <Text of={texts.messagesHeading} language={language} />
      </h1>
      {senders.length > 0 && (
        <table class="list">
          <tr>
            <th>
              <Text of={texts.senderExists} language={language} />
            </th>
            <th>
              <Text of={texts.channels} language={language} />
            </th>
          </tr>
          {senders.map(({ id, channels }) => (
            <tr key={id}>
              <td>{channels.map(({ userName }) => userName).find((name) => name !== '')}</td>
              <td>{channels.map(({ kind }) => CHANNEL_NAMES[kind]).join(', ')}</td>
            </tr>
          ))}
        </table>
      )}
      <p>
        {senders.length === 0 ? (
          <a href={props.configure}>
            <Text of={texts.configure} language={language} />
          </a>
        ) : (
          <a href={props.addChannel}>
            <Text of={texts.addChannel} language={language} />
          </a>
        )}
      </p>
    </>
  );
  return umoeSheet(props, texts.messagesHeading, content);
}
