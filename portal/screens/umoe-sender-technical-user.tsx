/** The technical user, whose page is the same for both channels but for the password. */
import type { Page } from './document';
import { Text } from './text';
import { BlockTitle, InputRow, Note } from './umoe-rows';
import { sender as texts } from './umoe-sender.texts';
import { CANCEL, type FormProps, NEXT, PREVIOUS, senderPage } from './umoe-sender-parts';

export function technicalUserPage(props: FormProps, withPassword: boolean): Page {
  const { language, typed, errors } = props;
  const rows = (
    <>
      <BlockTitle language={language} of={texts.technicalUser} />
      <Note>
        <Text of={texts.nameTwice} language={language} />
      </Note>
      <InputRow
        language={language}
        label={texts.userName}
        mark="*"
        name="userName"
        value={typed.userName ?? 'EXP'}
        error={errors.userName}
      />
      <InputRow
        language={language}
        label={texts.userNameAgain}
        mark="*"
        name="userNameAgain"
        value={typed.userNameAgain ?? 'EXP'}
        error={errors.userNameAgain}
      />
      {withPassword && (
        <>
          <Note>
            <Text of={texts.passwordTwice} language={language} />
          </Note>
          <InputRow
            language={language}
            label={texts.password}
            mark="*"
            name="password"
            type="password"
            error={errors.password}
          />
          <InputRow
            language={language}
            label={texts.passwordAgain}
            mark="*"
            name="passwordAgain"
            type="password"
            error={errors.passwordAgain}
          />
        </>
      )}
    </>
  );
  return senderPage(props, { of: 'sender', at: 2, buttons: [CANCEL, PREVIOUS, NEXT], rows });
}
