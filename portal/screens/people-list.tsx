/** The fictitious people of the scenario, one of whom the visitor plays: in place of card, code and PIN. */
import type { Language } from '../visit';
import { fullName, type Person } from '../world/world';
import { texts } from './fas-login.texts';
import { Text } from './text';

export interface PeopleProps {
  language: Language;
  people: readonly Person[];
  /** The last choice named somebody who does not exist. */
  unknown: boolean;
}

/** `action`: address to which the choice is posted, as the field `person`. */
export function PeopleList({ language, people, unknown, action }: PeopleProps & { action: string }) {
  return (
    <>
      <h1>
        <Text of={texts.peopleHeading} language={language} />
      </h1>
      <p>
        <Text of={texts.peopleIntro} language={language} />
      </p>
      {unknown && (
        <div class="message error">
          <p>
            <Text of={texts.unknownPerson} language={language} />
          </p>
        </div>
      )}
      <form method="post" action={action} autocomplete="off">
        <ul class="people">
          {people.map((person) => (
            <li key={person.number}>
              <button type="submit" name="person" value={person.number}>
                <Text of={texts.logInAs} language={language} values={{ name: fullName(person) }} />
              </button>
              <span class="hint">
                <Text of={texts.number} language={language} values={{ number: person.number }} />
              </span>
            </li>
          ))}
        </ul>
      </form>
    </>
  );
}
