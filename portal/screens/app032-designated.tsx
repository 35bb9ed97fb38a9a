/** The chief access manager is designated. Its address is our own: no source prints it. */
import { address, CSAM, PATHS } from '../address';
import { onward } from '../aims';
import { outside } from '../outside';
import { texts } from './app032-designated.texts';
import { App032Layout, type App032Props } from './app032-layout';
import type { Page } from './document';
import { Text } from './text';
import type { Wording } from './wording';

export interface DesignatedProps extends App032Props {
  enterprise: string;
  /** Name of the person designated, or null for oneself. */
  gap: string | null;
  email: string;
}

export function app032Designated({ language, welcome, enterprise, gap, email }: DesignatedProps): Page {
  const say = (of: Wording, values: Record<string, string> = {}) => (
    <Text of={of} language={language} values={values} />
  );
  const item = (of: Wording, href: string) => (
    <li>
      <Text of={of} language={language} href={href} />
    </li>
  );
  const body = (
    <App032Layout language={language} welcome={welcome} path={PATHS.designated}>
      <h1>{say(texts.heading)}</h1>
      <div class="done">
        <strong>
          {say(texts.activated, { enterprise })} {gap === null ? say(texts.self) : say(texts.other, { name: gap })}{' '}
          {say(texts.email, { email })}
        </strong>
      </div>
      <p>
        <Text of={texts.allows} language={language} href={address(CSAM, `/${language}/`)} />
      </p>
      <ul>
        <li>{say(texts.allowsDesignate)}</li>
        <li>{say(texts.allowsAdapt)}</li>
        <li>{say(texts.allowsOther)}</li>
      </ul>
      <p>
        <Text of={texts.manual} language={language} href={outside('manual')} />
      </p>
      <p>{say(texts.systems)}</p>
      <ul>
        {item(texts.socialSecurity, onward(CSAM, 'umoe-service'))}
        {item(texts.egov, outside('egov'))}
        {item(texts.flemish, outside('flemish'))}
      </ul>
    </App032Layout>
  );
  return { language, title: `${texts.heading[language].text} | CSAM`, style: 'application', body };
}
