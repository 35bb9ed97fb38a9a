/** First of the three pages that activate a quality: who is written to, and who manages it. */
import type { Page } from './document';
import { Text } from './text';
import { activate } from './umoe-activate-quality.texts';
import { showEnterprise } from './umoe-numbers';
import { BlockTitle, Buttons, ErrorRow, type Errors, InputRow, Note, ShownRow } from './umoe-rows';
import { type SheetFrame, umoeSheet } from './umoe-sheet';
import type { Wording } from './wording';

export interface ActivateContactProps extends SheetFrame {
  enterpriseNumber: string;
  /** Name of the quality that is to be activated, in the page's language. */
  qualityName: Wording;
  typed: { email?: string | undefined; manager?: string | undefined; niss?: string | undefined };
  errors: Errors;
}

export function umoeActivateQualityContact(props: ActivateContactProps): Page {
  const { language, qualityName, enterpriseNumber, typed, errors } = props;
  const content = (
    <form method="post" action={props.self} autocomplete="off">
      <h1>
        <Text of={activate.heading} language={language} />
      </h1>
      <table>
        <BlockTitle language={language} of={activate.identification} />
        <ShownRow language={language} label={activate.quality} value={<Text of={qualityName} language={language} />} />
        <ShownRow language={language} label={activate.enterpriseNumber} value={showEnterprise(enterpriseNumber)} />
        <BlockTitle language={language} of={activate.contactData} />
        <InputRow
          language={language}
          label={activate.qualityEmail}
          mark="*"
          name="email"
          value={typed.email ?? ''}
          error={errors.email}
        />
        <Note>
          * <Text of={activate.emailNote} language={language} />
        </Note>
        <BlockTitle language={language} of={activate.localManager} />
        {(['self', 'other'] as const).map((who) => (
          <Note key={who}>
            <input type="radio" name="manager" value={who} id={`manager-${who}`} checked={typed.manager === who} />{' '}
            <Text of={who === 'self' ? activate.manageMyself : activate.appointManager} language={language} />
          </Note>
        ))}
        {errors.manager && <ErrorRow language={language} error={errors.manager} />}
        <InputRow
          language={language}
          label={activate.managerNiss}
          name="niss"
          value={typed.niss ?? ''}
          error={errors.niss}
        />
      </table>
      <Buttons language={language} buttons={[{ id: 'next', of: activate.next }]} />
    </form>
  );
  return umoeSheet(props, activate.heading, content);
}
