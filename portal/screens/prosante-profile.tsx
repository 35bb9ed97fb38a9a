/** In which profile, and for which organisation, somebody enters the applications of the health insurance. */
import { outside } from '../outside';
import type { Page } from './document';
import { ehealth as texts } from './ehealth.texts';
import { type EhealthFrame, ehealthLanguage, ehealthPage } from './ehealth-page';
import { type Organisation, OrganisationField } from './organisation-field';
import { Text } from './text';

export interface ProfileProps extends EhealthFrame {
  organisations: readonly Organisation[];
  refused: boolean;
}

export function prosanteProfile(props: ProfileProps): Page {
  const language = ehealthLanguage(props.language);
  const content = (
    <form method="post" action={props.self} autocomplete="off">
      <h1>
        <Text of={texts.prosanteHeading} language={language} />
      </h1>
      <h2>
        <Text of={texts.chooseProfile} language={language} />
      </h2>
      {props.refused && (
        <div class="message error">
          <p>
            <Text of={texts.chooseCitizen} language={language} />
          </p>
        </div>
      )}
      <div class="field">
        <label for="profile">
          <Text of={texts.as} language={language} />
        </label>
        <select id="profile" name="profile">
          <option value="">{texts.chooseAProfile[language].text}</option>
          <option value="citizen">{texts.citizen[language].text}</option>
        </select>
      </div>
      <OrganisationField
        language={language}
        label={texts.organisation}
        none={texts.chooseAProfile}
        organisations={props.organisations}
      />
      <div class="actions">
        <button type="submit">
          <Text of={texts.confirmProfile} language={language} />
        </button>
        <a href={outside('ehealth-help')}>
          <Text of={texts.help} language={language} />
        </a>
      </div>
    </form>
  );
  return ehealthPage(props, texts.prosanteHeading, content);
}
