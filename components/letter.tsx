import { useState } from 'preact/hooks';
import type { Language, Letter } from '../rules/model';
import { ContactList } from './cite';
import { CopyButton } from './copy-button';
import { LanguagePicker } from './language-picker';
import { contactsOf } from './localise';
import { useReader } from './reader';

/**
 * A message ready to be copied: to whom, in which language, its text, and a button that copies it. What stands in
 * brackets is filled in by the sender after copying; Ariane fills in and sends nothing.
 */
export function LetterView({ letter }: { letter: Letter }) {
  const { t, say, knowledge, language: reader } = useReader();
  // The addressee may read another language than the person who sends it.
  const [chosen, setLanguage] = useState<Language | null>(null);
  const language = chosen ?? reader;
  const subject = letter.subject[language];
  const body = letter.body[language];
  const contacts = contactsOf(knowledge, letter.to ? [letter.to] : [], reader);
  return (
    <div class="letter stack-tight">
      <p>
        <strong>{t('guide.letter.heading', { addressee: say(letter.addressee) })}</strong>
      </p>
      <ContactList contacts={contacts} />
      <LanguagePicker value={language} onChoose={setLanguage} label={t('pages.letter.language')} />
      <div class="letter-text" lang={language === reader ? undefined : language}>
        <p>
          <strong>{subject}</strong>
        </p>
        <p>{body}</p>
      </div>
      <CopyButton text={`${subject}\n\n${body}`} />
      <p class="quiet">{t('pages.letter.fill')}</p>
    </div>
  );
}
