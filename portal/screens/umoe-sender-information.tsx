/** First page of a new sender: what structured messages are for. */
import type { Page } from './document';
import { Text } from './text';
import { Note } from './umoe-rows';
import { sender as texts } from './umoe-sender.texts';
import { CANCEL, NEXT, senderPage } from './umoe-sender-parts';
import type { SheetFrame } from './umoe-sheet';

export function umoeSenderInformation(props: SheetFrame): Page {
  const rows = [texts.intro, texts.useful, texts.firstTime].map((of) => (
    <Note key={of.fr.text}>
      <Text of={of} language={props.language} />
    </Note>
  ));
  return senderPage(props, { of: 'sender', at: 0, buttons: [CANCEL, NEXT], rows });
}
