import type { ComponentChildren } from 'preact';
import { useReader } from './reader';

export type MessageKind = 'info' | 'thread' | 'warning' | 'error';

interface MessageProps {
  kind: MessageKind;
  title?: ComponentChildren;
  /** One sentence or two; follows the word of the kind on the same line when there is no title. */
  text?: string;
  children?: ComponentChildren;
  /** Spoken at once: for the failure of something the person just pressed. */
  alert?: boolean;
}

/** A framed message. Its kind is said in words, not by colour alone. */
export function Message({ kind, title, text, children, alert = false }: MessageProps) {
  const { t } = useReader();
  const word = kind === 'warning' ? t('pages.message.warning') : kind === 'error' ? t('pages.message.error') : null;
  return (
    <div class={`message ${kind} stack-tight`} role={alert ? 'alert' : undefined}>
      {title && (
        <p class="message-kind">
          {word && `${word} `}
          {title}
        </p>
      )}
      {text && (
        <p>
          {word && !title && <span class="message-kind">{word} </span>}
          {text}
        </p>
      )}
      {children}
    </div>
  );
}

/** Nothing here yet: says what would be here and how it comes. */
export function Empty({ children }: { children: ComponentChildren }) {
  return <p class="quiet">{children}</p>;
}
