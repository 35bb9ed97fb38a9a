/** The portal for medicines: the company, its activities, its controls. */
import { outside } from '../outside';
import type { Page } from './document';
import { ehealth as texts } from './ehealth.texts';
import { type EhealthFrame, ehealthLanguage, ehealthPage } from './ehealth-page';
import type { Organisation } from './organisation-field';
import { Text } from './text';
import { showEnterprise } from './umoe-numbers';
import type { Wording } from './wording';

export interface MedseipHomeProps extends EhealthFrame {
  name: string;
  organisation: Organisation;
  logOut: string;
}

export function medseipHome(props: MedseipHomeProps): Page {
  const { name, organisation, logOut } = props;
  const language = ehealthLanguage(props.language);
  const link = (of: Wording) => (
    <p>
      <a href={outside('medseip-inside')}>
        <Text of={of} language={language} />
      </a>
    </p>
  );
  const tile = (of: Wording) => (
    <h2>
      <Text of={of} language={language} />
    </h2>
  );
  const content = (
    <>
      <p class="welcome">
        {name} (BCE: {showEnterprise(organisation.number)}) |{' '}
        <a href={logOut}>
          <Text of={texts.leave} language={language} />
        </a>
      </p>
      <h1>
        <Text of={texts.homeHeading} language={language} />
      </h1>
      <section class="block">
        {tile(texts.myCompany)}
        <p>{organisation.name}</p>
        {link(texts.companyData)}
      </section>
      <section class="block">
        {tile(texts.myActivities)}
        {link(texts.activities)}
      </section>
      <section class="block">
        {tile(texts.myControls)}
        {link(texts.myFile)}
        {link(texts.guidelines)}
      </section>
      <p class="foot">
        <Text of={texts.footer} language={language} />
      </p>
    </>
  );
  return ehealthPage(props, texts.homeHeading, content);
}
