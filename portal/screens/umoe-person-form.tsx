/**
 * The form about a person who is added to a quality. The three screens that show it differ in their title, and the one
 * for users in what it asks: applications, and of somebody new the user name, password and names.
 */
import { umoeAddress } from '../umoe/addresses';
import type { Language } from '../visit';
import {
  applicationsForUsers,
  applicationsOf,
  MEMBER_LANGUAGES,
  type MemberType,
  type Quality,
  TITLES,
} from '../world/umoe';
import type { ApplicationId } from '../world/umoe-catalogue';
import type { Enterprise, Person } from '../world/world';
import type { Page } from './document';
import { Text } from './text';
import { siteLanguage } from './three-languages';
import { umoe } from './umoe.texts';
import { umoePage } from './umoe-layout';
import { applicationNames, languageNames, titleNames } from './umoe-names.texts';
import { showNiss } from './umoe-numbers';
import { texts } from './umoe-person.texts';
import { type ProblemId, problems } from './umoe-problems.texts';
import { BlockTitle, Buttons, Note, Row, SelectRow, ShownRow } from './umoe-rows';
import type { Wording } from './wording';

/** Names of the fields, as they are posted; a box to tick is `APPLICATION` and the id of the application. */
export const PERSON_FIELDS = [
  'userName',
  'userNameAgain',
  'password',
  'passwordAgain',
  'lastName',
  'firstName',
  'title',
  'language',
  'email',
  'localEmail',
] as const;
export type PersonField = (typeof PERSON_FIELDS)[number];
export const APPLICATION = 'application-';
/** Values of the field `do`. */
export const SAVE = 'save';
export const CANCEL = 'cancel';

export type PersonTyped = Partial<Record<PersonField, string>>;
export type PersonErrors = Partial<Record<PersonField | 'applications', ProblemId>>;

export interface PersonFormProps {
  language: Language;
  enterprise: Enterprise;
  quality: Quality;
  person: Person;
  /** Undefined for somebody whom the portal does not know yet. */
  userName: string | undefined;
  typed: PersonTyped;
  applications: readonly ApplicationId[];
  errors: PersonErrors;
}

interface FormKind {
  type: MemberType;
  heading: Wording;
  path: string;
}

export function personForm(props: PersonFormProps, { type, heading, path }: FormKind): Page {
  const language = siteLanguage(props.language);
  const { enterprise, quality } = props;
  const query = { method: 'init' as const, quality: quality.id };
  const shared = { ...props, language };
  const content = (
    <>
      <h1>
        <Text of={heading} language={language} />
      </h1>
      <p class="note">
        <Text of={umoe.required} language={language} />
      </p>
      <form method="post" action={umoeAddress(path, { ...query, method: 'save' })} autocomplete="off">
        <table class="form">
          <tbody>
            <BlockTitle language={language} of={umoe.identification} />
            {props.userName === undefined ? <NewPerson {...shared} /> : <KnownPerson {...shared} />}
            <Particulars {...shared} />
            <BlockTitle language={language} of={umoe.applications} />
          </tbody>
        </table>
        <Applications {...shared} choosable={type === 'user'} />
        <Buttons
          language={language}
          buttons={[...(type === 'user' ? [{ id: CANCEL, of: umoe.cancel }] : []), { id: SAVE, of: umoe.save }]}
        />
      </form>
    </>
  );
  return umoePage({ language, path, query, enterprise, quality }, heading, content);
}

interface FieldProps extends Pick<PersonFormProps, 'language' | 'typed' | 'errors'> {
  name: PersonField;
  of: Wording;
  required?: boolean;
}

/** A password that was typed is never put on a page again. */
function Field({ language, typed, errors, name, of, required }: FieldProps) {
  const secret = name === 'password' || name === 'passwordAgain';
  return (
    <>
      <Row language={language} label={of} {...(required ? { mark: '*' as const } : {})}>
        {secret ? (
          <input type="password" name={name} size={32} autocomplete="off" />
        ) : (
          <input type="text" name={name} value={typed[name] ?? ''} size={32} autocomplete="off" />
        )}
      </Row>
      <FieldProblem language={language} problem={errors[name]} />
    </>
  );
}

function FieldProblem({ language, problem }: { language: Language; problem: ProblemId | undefined }) {
  if (problem === undefined) return null;
  return (
    <Note>
      <span class="error">
        • <Text of={problems[problem]} language={language} />
      </span>
    </Note>
  );
}

function NewPerson(props: PersonFormProps) {
  const { language } = props;
  return (
    <>
      <Note>
        <Text of={texts.twiceUserName} language={language} />
      </Note>
      <Field {...props} name="userName" of={texts.userNameFirst} required />
      <Field {...props} name="userNameAgain" of={texts.userNameAgain} required />
      <Note>
        <Text of={texts.twicePassword} language={language} />
      </Note>
      <Field {...props} name="password" of={texts.passwordFirst} required />
      <Field {...props} name="passwordAgain" of={texts.passwordAgain} required />
      <Field {...props} name="lastName" of={texts.lastName} required />
      <Field {...props} name="firstName" of={texts.firstName} required />
    </>
  );
}

function KnownPerson({ language, userName, person }: PersonFormProps) {
  return (
    <>
      <ShownRow language={language} label={texts.userName} value={userName} />
      <ShownRow language={language} label={texts.lastName} value={person.lastName} />
      <ShownRow language={language} label={texts.firstName} value={person.firstName} />
    </>
  );
}

function Particulars(props: PersonFormProps) {
  const { language, typed, person } = props;
  return (
    <>
      <SelectRow
        language={language}
        label={texts.title}
        name="title"
        value={typed.title ?? ''}
        options={TITLES.map((id) => [id, titleNames[id]] as const)}
      />
      <ShownRow language={language} label={texts.niss} value={showNiss(person.number)} />
      <SelectRow
        language={language}
        label={texts.language}
        name="language"
        value={typed.language ?? ''}
        options={MEMBER_LANGUAGES.map((id) => [id, languageNames[id]] as const)}
      />
      <Field {...props} name="email" of={texts.email} required />
      <Field {...props} name="localEmail" of={texts.localEmail} />
      <Note>
        <span class="note">
          <Text of={texts.localEmailNote} language={language} />
        </span>
      </Note>
    </>
  );
}

/** Managers get all applications of the quality; for a user they are ticked. */
function Applications({
  language,
  quality,
  applications,
  errors,
  choosable,
}: PersonFormProps & { choosable: boolean }) {
  return (
    <table class="applications">
      <tbody>
        <FieldProblem language={language} problem={errors.applications} />
        {(choosable ? applicationsForUsers : applicationsOf)(quality).map((id) => (
          <tr key={id}>
            <td>
              {choosable ? (
                <input type="checkbox" name={`${APPLICATION}${id}`} value="on" checked={applications.includes(id)} />
              ) : (
                '-'
              )}
            </td>
            <td>
              <Text of={applicationNames[id]} language={language} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
