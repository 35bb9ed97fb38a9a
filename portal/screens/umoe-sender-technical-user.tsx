/** The technical user, whose page is the same for both channels but for the password. */
import type { Page } from './document';
import { Text } from './text';
import { BlockTitle, Note, TwiceRows } from './umoe-rows';
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
      <TwiceRows
        language={language}
        labels={[texts.userName, texts.userNameAgain]}
        name="userName"
        typed={typed}
        errors={errors}
        prefix="EXP"
      />
      {withPassword && (
        <>
          <Note>
            <Text of={texts.passwordTwice} language={language} />
          </Note>
          <TwiceRows
            language={language}
            labels={[texts.password, texts.passwordAgain]}
            name="password"
            typed={typed}
            errors={errors}
          />
        </>
      )}
    </>
  );
  return senderPage(props, { of: 'sender', at: 2, buttons: [CANCEL, PREVIOUS, NEXT], rows });
}
