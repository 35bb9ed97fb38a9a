/** What follows the choice of a key on the identity site. */
import { address, IDENTITY, PATHS } from '../address';
import type { Page } from './document';
import { FasLayout } from './fas-layout';
import { texts } from './fas-login.texts';
import { PeopleList, type PeopleProps } from './people-list';
import { Text } from './text';

export function fasPeople(props: PeopleProps): Page {
  const { language } = props;
  const body = (
    <FasLayout language={language} path={PATHS.people}>
      <PeopleList {...props} action={address(IDENTITY, PATHS.people)} />
      <p>
        <a href={address(IDENTITY, PATHS.identity)}>
          <Text of={texts.otherKey} language={language} />
        </a>
      </p>
    </FasLayout>
  );
  return { language, title: texts.peopleHeading[language].text, style: 'identity', body };
}
