/** The identity site: the choice of a digital key. A guide never draws here. */
import { address, IDENTITY, PATHS } from '../address';
import { outside } from '../outside';
import type { Language } from '../visit';
import type { Page } from './document';
import { FasLayout } from './fas-layout';
import { texts } from './fas-login.texts';
import { Text } from './text';
import type { Wording } from './wording';

export function fasLogin({ language }: { language: Language }): Page {
  // Whichever key is chosen, the next page is the same: nothing of a real key is simulated.
  const key = (label: Wording) => (
    <li>
      <a class="key" href={address(IDENTITY, PATHS.people)}>
        <Text of={label} language={language} />
      </a>
    </li>
  );
  const body = (
    <FasLayout language={language} path={PATHS.identity}>
      <h1>
        <Text of={texts.heading} language={language} />
      </h1>
      <p>
        <Text of={texts.intro} language={language} />{' '}
        <a href={outside('identity-help')}>
          <Text of={texts.help} language={language} />
        </a>
      </p>
      <h2>
        <Text of={texts.eidKeys} language={language} />
      </h2>
      <ul class="keys">
        {key(texts.eidReader)}
        {key(texts.itsme)}
      </ul>
      <p>
        <a href={outside('itsme')}>
          <Text of={texts.itsmeAccount} language={language} />
        </a>
      </p>
      <h2>
        <Text of={texts.codeKeys} language={language} />
      </h2>
      <ul class="keys">
        {key(texts.codeMail)}
        {key(texts.codeApp)}
      </ul>
    </FasLayout>
  );
  return { language, title: texts.heading[language].text, style: 'identity', body };
}
