/** In place of card, code and PIN: the fictitious people of the scenario, one of whom the visitor plays. */
import { address, IDENTITY, PATHS } from '../address';
import type { Language } from '../visit';
import { fullName, type Person } from '../world/world';
import type { Page } from './document';
import { FasLayout } from './fas-layout';
import { texts } from './fas-login.texts';
import { Text } from './text';

export function fasPeople({
  language,
  people,
  unknown,
}: {
  language: Language;
  people: readonly Person[];
  /** The last choice named somebody who does not exist. */
  unknown: boolean;
}): Page {
  const body = (
    <FasLayout language={language} path={PATHS.people}>
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
      <form method="post" action={address(IDENTITY, PATHS.people)} autocomplete="off">
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
      <p>
        <a href={address(IDENTITY, PATHS.identity)}>
          <Text of={texts.otherKey} language={language} />
        </a>
      </p>
    </FasLayout>
  );
  return { language, title: texts.peopleHeading[language].text, style: 'identity', body };
}
