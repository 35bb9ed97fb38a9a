import type { Language } from '../../../rules/model';
import type { HandoverMessage } from '../../../store/share/handover';
import { ContactList } from '../../cite';
import { CopyButton } from '../../copy-button';
import { contactsOf } from '../../localise';
import { useReader } from '../../reader';

/** The message that goes with a part, ready to be copied; what stands in brackets is for the sender to fill in. */
export function PartMessage({ message, language }: { message: HandoverMessage | null; language: Language }) {
  const { t, knowledge, language: reader } = useReader();
  if (message === null) return null;
  const { to, addressee, subject, body } = message;
  return (
    <section class="letter stack-tight" aria-labelledby="message-title">
      <h2 id="message-title">{t('pages.share.part.message')}</h2>
      <p>
        <strong lang={language}>{addressee}</strong>
      </p>
      <ContactList contacts={contactsOf(knowledge, to ? [to] : [], reader)} />
      <div class="letter-text" lang={language === reader ? undefined : language}>
        <p>
          <strong>{subject}</strong>
        </p>
        <p>{body}</p>
      </div>
      <CopyButton text={`${subject}\n\n${body}`} />
      <p class="quiet">{t('pages.letter.fill')}</p>
    </section>
  );
}
