/** Second page: the manager's data and the applications of the quality. A known person's names are only shown. */
import type { Person } from '../world/world';
import type { Page } from './document';
import { Text } from './text';
import { activate } from './umoe-activate-quality.texts';
import { showEnterprise, showNiss } from './umoe-numbers';
import { LANGUAGE_OPTIONS, TITLE_OPTIONS } from './umoe-particulars';
import { BlockTitle, Buttons, type Errors, InputRow, Note, SelectRow, ShownRow, TwiceRows } from './umoe-rows';
import { type SheetFrame, umoeSheet } from './umoe-sheet';
import type { Wording } from './wording';

export interface ActivateDetailsProps extends SheetFrame {
  enterpriseNumber: string;
  qualityName: Wording;
  qualityEmail: string;
  manager: Person;
  /** Undefined: a person whom the portal does not know yet, who gets a user name and a password here. */
  knownUserName: string | undefined;
  /** What was typed; never a password. */
  typed: Record<string, string>;
  errors: Errors;
  applications: readonly Wording[];
}

export function umoeActivateQualityDetails(props: ActivateDetailsProps): Page {
  const { language, qualityName, enterpriseNumber, qualityEmail, typed, errors } = props;
  const content = (
    <form method="post" action={props.self} autocomplete="off">
      <table class="head-row">
        <tr>
          <td>
            <h1>
              <Text of={activate.heading} language={language} />
            </h1>
          </td>
          <td>
            <Text of={activate.required} language={language} />
          </td>
        </tr>
      </table>
      <table>
        <BlockTitle language={language} of={activate.identification} />
        <ShownRow language={language} label={activate.quality} value={<Text of={qualityName} language={language} />} />
        <ShownRow language={language} label={activate.enterpriseNumber} value={showEnterprise(enterpriseNumber)} />
        <BlockTitle language={language} of={activate.contactData} />
        <ShownRow language={language} label={activate.qualityEmail} value={qualityEmail} />
        <ManagerRows {...props} />
        <InputRow
          language={language}
          label={activate.userEmail}
          mark="*"
          name="userEmail"
          value={typed.userEmail ?? ''}
          error={errors.userEmail}
        />
        <InputRow
          language={language}
          label={activate.localEmail}
          name="localEmail"
          value={typed.localEmail ?? ''}
          error={errors.localEmail}
        />
        <Note>
          <Text of={activate.localEmailNote} language={language} />
        </Note>
        <BlockTitle language={language} of={activate.applications} />
        <Note>
          <ApplicationList language={language} applications={props.applications} />
        </Note>
      </table>
      <Buttons
        language={language}
        buttons={[
          { id: 'previous', of: activate.previous },
          { id: 'save', of: activate.save },
        ]}
      />
    </form>
  );
  return umoeSheet(props, activate.heading, content);
}

/** Who manages, with fields for a user name and a password where the portal has none. */
function ManagerRows({ language, manager, knownUserName, typed, errors }: ActivateDetailsProps) {
  return (
    <>
      <BlockTitle language={language} of={activate.localManager} />
      {knownUserName === undefined ? (
        <>
          <TwiceRows
            language={language}
            labels={[activate.userNameFirst, activate.userNameAgain]}
            name="userName"
            typed={typed}
            errors={errors}
          />
          <TwiceRows
            language={language}
            labels={[activate.passwordFirst, activate.passwordAgain]}
            name="password"
            typed={typed}
            errors={errors}
          />
        </>
      ) : (
        <ShownRow language={language} label={activate.userName} value={knownUserName} />
      )}
      <ShownRow language={language} label={activate.lastName} value={manager.lastName} />
      <ShownRow language={language} label={activate.firstName} value={manager.firstName} />
      <SelectRow
        language={language}
        label={activate.title}
        name="title"
        value={typed.title ?? 'mr'}
        options={TITLE_OPTIONS}
      />
      <ShownRow language={language} label={activate.niss} value={showNiss(manager.number)} />
      <SelectRow
        language={language}
        label={activate.language}
        name="choice"
        value={typed.choice ?? 'fr'}
        options={LANGUAGE_OPTIONS}
      />
    </>
  );
}

export function ApplicationList({
  language,
  applications,
}: {
  language: SheetFrame['language'];
  applications: readonly Wording[];
}) {
  return (
    <ul>
      {applications.map((application) => (
        <li key={application.fr.text}>
          <Text of={application} language={language} />
        </li>
      ))}
    </ul>
  );
}
