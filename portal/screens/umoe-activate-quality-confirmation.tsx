/** Third page: everything once more, before the quality is activated. */
import type { ComponentChildren } from 'preact';
import type { Person } from '../world/world';
import type { Page } from './document';
import { Text } from './text';
import { activate } from './umoe-activate-quality.texts';
import { ApplicationList } from './umoe-activate-quality-details';
import { languageNames, titleNames } from './umoe-names.texts';
import { showEnterprise, showNiss } from './umoe-numbers';
import { asMemberLanguage, asTitle } from './umoe-particulars';
import { BlockTitle, Buttons, Note, ShownRow } from './umoe-rows';
import { type SheetFrame, umoeSheet } from './umoe-sheet';
import type { Wording } from './wording';

export interface ActivateConfirmationProps extends SheetFrame {
  enterpriseNumber: string;
  qualityName: Wording;
  qualityEmail: string;
  manager: Person;
  userName: string;
  title: string;
  choice: string;
  userEmail: string;
  localEmail: string;
  /** As the page shows a date: dd/mm/yyyy. */
  today: string;
  applications: readonly Wording[];
}

export function umoeActivateQualityConfirmation(props: ActivateConfirmationProps): Page {
  const { language, manager } = props;
  const say = (of: Wording) => <Text of={of} language={language} />;
  const shown: [Wording, ComponentChildren][] = [
    [activate.userName, props.userName],
    [activate.lastName, manager.lastName],
    [activate.firstName, manager.firstName],
    [activate.title, say(titleNames[asTitle(props.title)])],
    [activate.niss, showNiss(manager.number)],
    [activate.language, say(languageNames[asMemberLanguage(props.choice)])],
    [activate.createdOn, props.today],
    [activate.modifiedOn, props.today],
    [activate.status, say(activate.active)],
    [activate.userEmail, props.userEmail],
    [activate.localEmail, props.localEmail],
  ];
  const content = (
    <form method="post" action={props.self}>
      <h1>
        <Text of={activate.heading} language={language} />
      </h1>
      <table>
        <BlockTitle language={language} of={activate.identification} />
        <ShownRow
          language={language}
          label={activate.quality}
          value={<Text of={props.qualityName} language={language} />}
        />
        <ShownRow
          language={language}
          label={activate.enterpriseNumber}
          value={showEnterprise(props.enterpriseNumber)}
        />
        <BlockTitle language={language} of={activate.contactData} />
        <ShownRow language={language} label={activate.qualityEmail} value={props.qualityEmail} />
        <BlockTitle language={language} of={activate.localManager} />
        {shown.map(([label, value]) => (
          <ShownRow key={label.fr.text} language={language} label={label} value={value} />
        ))}
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
          { id: 'confirm', of: activate.confirm },
        ]}
      />
    </form>
  );
  return umoeSheet(props, activate.heading, content);
}
