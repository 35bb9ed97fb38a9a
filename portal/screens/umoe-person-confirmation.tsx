/** All that was entered about a person, once more. Three screens show it under their own titles. */
import { umoeAddress } from '../umoe/addresses';
import type { Language } from '../visit';
import type { Particulars, Quality } from '../world/umoe';
import type { ApplicationId } from '../world/umoe-catalogue';
import type { Enterprise, Person } from '../world/world';
import type { Page } from './document';
import { Text } from './text';
import { siteLanguage } from './three-languages';
import { umoe } from './umoe.texts';
import { umoePage } from './umoe-layout';
import { applicationNames, languageNames, statusNames, titleNames } from './umoe-names.texts';
import { showDay, showNiss } from './umoe-numbers';
import { texts } from './umoe-person.texts';
import { BlockTitle, Buttons, ShownRow } from './umoe-rows';
import type { Wording } from './wording';

/** Values of the field `do`. */
export const PREVIOUS = 'previous';
export const CONFIRM = 'confirm';

export interface PersonConfirmationProps {
  language: Language;
  enterprise: Enterprise;
  quality: Quality;
  person: Person;
  userName: string;
  particulars: Particulars;
  applications: readonly ApplicationId[];
  /** Simulated milliseconds. */
  now: number;
}

export function personConfirmation(
  props: PersonConfirmationProps,
  { heading, path, previous }: { heading: Wording; path: string; previous: boolean },
): Page {
  const language = siteLanguage(props.language);
  const { enterprise, quality, applications } = props;
  const query = { method: 'save' as const, quality: quality.id };
  const content = (
    <>
      <h1>
        <Text of={heading} language={language} />
      </h1>
      <table class="form">
        <tbody>
          <BlockTitle language={language} of={umoe.identification} />
          {recap(props).map(([label, value]) => (
            <ShownRow key={label.fr.text} language={language} label={label} value={valueText(value, language)} />
          ))}
          <BlockTitle language={language} of={umoe.applications} />
        </tbody>
      </table>
      <ul>
        {applications.map((id) => (
          <li key={id}>
            <Text of={applicationNames[id]} language={language} />
          </li>
        ))}
      </ul>
      <form method="post" action={umoeAddress(path, query)} autocomplete="off">
        <Buttons
          language={language}
          buttons={[...(previous ? [{ id: PREVIOUS, of: umoe.previous }] : []), { id: CONFIRM, of: umoe.confirm }]}
        />
      </form>
    </>
  );
  return umoePage({ language, path, query, enterprise, quality }, heading, content);
}

function recap({ person, userName, particulars, now }: PersonConfirmationProps): [Wording, string | Wording][] {
  return [
    [texts.userName, userName],
    [texts.lastName, person.lastName],
    [texts.firstName, person.firstName],
    [texts.title, titleNames[particulars.title]],
    [texts.niss, showNiss(person.number)],
    [texts.language, languageNames[particulars.language]],
    [texts.created, showDay(now)],
    [texts.changed, ''],
    [texts.status, statusNames.active],
    [texts.email, particulars.email],
    [texts.localEmail, particulars.localEmail],
  ];
}

function valueText(value: string | Wording, language: Language) {
  return typeof value === 'string' ? value : <Text of={value} language={language} />;
}
