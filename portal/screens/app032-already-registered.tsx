/** The state "already registered" of the entry: its message, and who the chief access manager is. */
import type { Language } from '../visit';
import { texts } from './app032-already-registered.texts';
import type { EntryProps } from './app032-entry';
import { Text } from './text';

export function AlreadyRegistered({
  language,
  registered,
}: {
  language: Language;
  registered: NonNullable<EntryProps['registered']>;
}) {
  return (
    <div class="message error" id="camForm:messages">
      <p>
        <Text of={texts.registered} language={language} />{' '}
        {registered.gap === 'yourself' && <Text of={texts.yourself} language={language} />}
      </p>
      {registered.gap === 'other' && (
        <p>
          <Text of={texts.presentGap} language={language} /> {registered.name}
        </p>
      )}
    </div>
  );
}
