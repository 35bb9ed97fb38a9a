/** Third step of the log-in to the portal for medicines: for which organisation. */
import { outside } from '../outside';
import type { Page } from './document';
import { ehealth as texts } from './ehealth.texts';
import { ehealthLanguage, ehealthPage } from './ehealth-page';
import { OrganisationField } from './organisation-field';
import type { ProfileProps } from './prosante-profile';
import { Text } from './text';

export interface MedseipProfileProps extends ProfileProps {
  /** Full name of the person who is logged in. */
  name: string;
  logOut: string;
}

export function medseipProfile(props: MedseipProfileProps): Page {
  const language = ehealthLanguage(props.language);
  const content = (
    <form method="post" action={props.self} autocomplete="off">
      <h1>
        <Text of={texts.medseipHeading} language={language} />
      </h1>
      <ol>
        {[texts.stepOne, texts.stepTwo, texts.stepThreeShort].map((step) => (
          <li key={step.fr.text}>
            <Text of={step} language={language} />
          </li>
        ))}
      </ol>
      <h2>
        <Text of={texts.stepThree} language={language} />
      </h2>
      <p>
        <Text of={texts.identifiedAs} language={language} /> : {props.name} (
        <a href={props.logOut}>
          <Text of={texts.logOut} language={language} />
        </a>
        ) <a href={outside('medseip-help')}>{texts.help[language].text}</a>
      </p>
      {props.refused && (
        <div class="message error">
          <p>
            <Text of={texts.chooseFirst} language={language} />
          </p>
        </div>
      )}
      <div class="field">
        <span>
          <Text of={texts.connectAs} language={language} />
        </span>
        <span>{props.name}</span>
      </div>
      <OrganisationField
        language={language}
        label={texts.medseipOrganisation}
        none={texts.noOrganisation}
        organisations={props.organisations}
      />
      <div class="actions">
        <button type="submit">
          <Text of={texts.logIn} language={language} />
        </button>
      </div>
    </form>
  );
  return ehealthPage(props, texts.medseipHeading, content);
}
