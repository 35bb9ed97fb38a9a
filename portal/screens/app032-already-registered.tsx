/** The state "already registered" of the entry: its message, and who the chief access manager is. */
import { address, CSAM, PATHS } from '../address';
import type { Language } from '../visit';
import { texts } from './app032-already-registered.texts';
import type { EntryProps } from './app032-entry';
import { Text } from './text';

/** Name of the button that sends the enterprise whose chief access manager is to be replaced. */
export const CHANGE_FIELD = 'changeForm:kbo';

export function AlreadyRegistered({
  language,
  enterprise,
  registered,
}: {
  language: Language;
  /** Its number. */
  enterprise: string;
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
      {/* No source shows how the page goes on: this button is our own, and the only one of its kind. */}
      <form id="changeForm" method="post" action={address(CSAM, PATHS.entry)} autocomplete="off">
        <button type="submit" id="changeForm:change" name={CHANGE_FIELD} value={enterprise} data-simulation="continue">
          <Text of={texts.change} language={language} />
        </button>
      </form>
    </div>
  );
}
