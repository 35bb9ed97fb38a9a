import { useEffect, useRef, useState } from 'preact/hooks';
import type { Letter } from '../rules/model';
import { Button } from './button';
import { ContactList } from './cite';
import { LanguagePicker } from './language-picker';
import { contactsOf } from './localise';
import { useReader } from './reader';

type Copied = 'yes' | 'refused' | null;

/**
 * A message ready to be copied: to whom, in which language, its text, and a button that copies it. What stands in
 * brackets is filled in by the sender after copying; Ariane fills in and sends nothing.
 */
export function LetterView({ letter }: { letter: Letter }) {
  const { t, say, knowledge, language: reader } = useReader();
  // The addressee may read another language than the person who sends it.
  const [language, setLanguage] = useState(reader);
  useEffect(() => setLanguage(reader), [reader]);
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

/** Copies `text` while the press is being handled, and says what came of it. */
function CopyButton({ text }: { text: string }) {
  const { t } = useReader();
  const [copied, setCopied] = useState<Copied>(null);
  const now = useRef(text);
  now.current = text;
  // What was said of one text is not true of the next.
  useEffect(() => setCopied(null), [text]);
  const tell = (what: Copied) => {
    if (now.current === text) setCopied(what);
  };
  const copy = () => {
    setCopied(null);
    // Where there is no clipboard at all, asking for it throws instead of refusing.
    try {
      navigator.clipboard.writeText(text).then(
        () => tell('yes'),
        () => tell('refused'),
      );
    } catch {
      tell('refused');
    }
  };
  return (
    <div class="row">
      <Button onPress={copy}>{t('guide.copy')}</Button>
      <span role="status">
        {copied === 'yes' && t('guide.copied')}
        {copied === 'refused' && t('guide.copy.failed')}
      </span>
    </div>
  );
}
