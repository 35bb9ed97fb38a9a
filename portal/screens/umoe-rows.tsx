/**
 * Rows of the old forms: a table in a table, the label in one cell, a colon in the next, the field in the third. No
 * `<label>`, as on the originals.
 */
import type { ComponentChildren } from 'preact';
import type { Language } from '../visit';
import { Text } from './text';
import { type MoreMessageId, moreMessages } from './umoe-more-messages.texts';
import type { Wording } from './wording';

/** What is wrong, and with which field; a message may name no field. */
export type Errors = Partial<Record<string, MoreMessageId>>;

interface RowProps {
  language: Language;
  label: Wording;
  /** `*` or `**`, as the note under the form explains it. */
  mark?: '*' | '**';
  error?: MoreMessageId | undefined;
  children: ComponentChildren;
}

export function Row({ language, label, mark, error, children }: RowProps) {
  return (
    <>
      <tr>
        <td>
          <Text of={label} language={language} />
          {mark && ` ${mark}`}
        </td>
        <td>:</td>
        <td>{children}</td>
      </tr>
      {error && <ErrorRow language={language} error={error} />}
    </>
  );
}

/** Under the field it is about; the title row of a block is told apart by its single cell. */
export function ErrorRow({ language, error }: { language: Language; error: MoreMessageId }) {
  return (
    <tr>
      <td colSpan={3} class="error">
        • <Text of={moreMessages[error]} language={language} />
      </td>
    </tr>
  );
}

interface InputProps extends Omit<RowProps, 'children'> {
  name: string;
  value?: string;
  type?: 'text' | 'password' | 'file';
}

export function InputRow({ name, value, type = 'text', ...row }: InputProps) {
  return (
    <Row {...row}>
      {type === 'text' ? (
        <input type="text" name={name} id={name} value={value} size={32} autocomplete="off" />
      ) : (
        <input type={type} name={name} id={name} size={32} autocomplete="off" />
      )}
    </Row>
  );
}

interface TwiceProps {
  language: Language;
  /** Of the first field and of the second. */
  labels: readonly [Wording, Wording];
  /** Of the first field; the second bears the same with `Again`. */
  name: 'userName' | 'password';
  typed: Readonly<Record<string, string>>;
  errors: Errors;
  /** What stands in both before anything was typed. */
  prefix?: string;
}

/** A value that is typed twice. A password is never put on a page again. */
export function TwiceRows({ language, labels, name, typed, errors, prefix = '' }: TwiceProps) {
  return (
    <>
      {([name, `${name}Again`] as const).map((field, index) => (
        <InputRow
          key={field}
          language={language}
          label={labels[index === 0 ? 0 : 1]}
          mark="*"
          name={field}
          type={name === 'password' ? 'password' : 'text'}
          value={typed[field] ?? prefix}
          error={errors[field]}
        />
      ))}
    </>
  );
}

interface SelectProps extends Omit<RowProps, 'children'> {
  name: string;
  value?: string;
  /** Value and what the list shows: a text that is the same in every language, or a wording. */
  options: readonly (readonly [value: string, text: Wording | string])[];
}

export function SelectRow({ name, value, options, ...row }: SelectProps) {
  return (
    <Row {...row}>
      <select name={name} id={name}>
        {options.map(([id, text]) => (
          <option key={id} value={id} selected={id === value}>
            {typeof text === 'string' ? text : text[row.language].text}
          </option>
        ))}
      </select>
    </Row>
  );
}

/** What the page only shows. */
export function ShownRow({ language, label, value }: { language: Language; label: Wording; value: ComponentChildren }) {
  return (
    <Row language={language} label={label}>
      {value}
    </Row>
  );
}

/** A bold line over the whole width, before the rows it is about. */
export function BlockTitle({ language, of }: { language: Language; of: Wording }) {
  return (
    <tr>
      <td colSpan={3} class="block-title">
        <b>
          <Text of={of} language={language} />
        </b>
      </td>
    </tr>
  );
}

/** A paragraph over the whole width. */
export function Note({ children }: { children: ComponentChildren }) {
  return (
    <tr>
      <td colSpan={3}>{children}</td>
    </tr>
  );
}

export interface ButtonSpec {
  /** Value of the field `do`. */
  id: string;
  of: Wording;
}

/**
 * The buttons at the end of a form, in the order in which they are seen. The main one, which is the last, comes first in
 * the form, because the Enter key presses the first: otherwise it would cancel what was typed, or go back.
 */
export function Buttons({ language, buttons }: { language: Language; buttons: readonly ButtonSpec[] }) {
  return (
    <div class="reversed-buttons">
      {buttons.toReversed().map(({ id, of }) => (
        <button key={id} type="submit" name="do" value={id}>
          <Text of={of} language={language} />
        </button>
      ))}
    </div>
  );
}

/** Where in a series of pages this one stands: `Information > Personne de contact > …`. */
export function Trail({ language, steps, at }: { language: Language; steps: readonly Wording[]; at: number }) {
  return (
    <p class="trail">
      {steps.map((step, index) => (
        <span key={step.fr.text}>
          {index > 0 && ' > '}
          {index === at ? (
            <b>
              <Text of={step} language={language} />
            </b>
          ) : (
            <Text of={step} language={language} />
          )}
        </span>
      ))}
    </p>
  );
}

/** What happened, as the old pages say it: a bullet above everything else. */
export function Told({ language, message }: { language: Language; message: Wording }) {
  return (
    <ul class="told">
      <li>
        <Text of={message} language={language} />
      </li>
    </ul>
  );
}
