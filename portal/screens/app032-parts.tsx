/** Parts that several pages of the application share: a labelled field, a read-only list, a message. */
import type { ComponentChildren } from 'preact';
import type { Language } from '../visit';
import type { Enterprise } from '../world/world';
import { app032 } from './app032.texts';
import { type MessageId, messages } from './app032-messages.texts';
import { Text } from './text';
import type { Wording } from './wording';

interface FieldProps {
  language: Language;
  /** Id and name, as the application makes them: `camForm:email`. */
  id: string;
  label: Wording;
  value: string;
  required?: boolean;
  hint?: Wording;
  error?: MessageId | undefined;
  /** What stands under the field. */
  children?: ComponentChildren;
}

/** A text field with its label, hint and, after a refusal, what is wrong with what was typed. */
export function Field({ language, id, label, value, required, hint, error, children }: FieldProps) {
  const described = [hint && `${id}:hint`, error && `${id}:error`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={id}>
        <Text of={label} language={language} />
        {required && ' *'}
      </label>
      <span class="entry">
        <input
          type="text"
          id={id}
          name={id}
          value={value}
          autocomplete="off"
          aria-required={required ? 'true' : undefined}
          aria-invalid={error ? 'true' : undefined}
          aria-describedby={described || undefined}
        />
        {hint && (
          <span class="hint" id={`${id}:hint`}>
            <Text of={hint} language={language} />
          </span>
        )}
      </span>
      {error && <FieldError language={language} id={`${id}:error`} error={error} />}
      {children && <div class="note">{children}</div>}
    </div>
  );
}

export function FieldError({ language, id, error }: { language: Language; id: string; error: MessageId }) {
  return (
    <p class="error" id={id}>
      <Text of={messages[error]} language={language} />
    </p>
  );
}

/** Labels and values that cannot be changed. A value of several lines is given as a list. */
export function ReadOnly({ language, rows }: { language: Language; rows: [Wording, string | string[]][] }) {
  return (
    <dl>
      {rows.map(([label, value]) => (
        <div class="row" key={label.en.text}>
          <dt>
            <Text of={label} language={language} />
          </dt>
          <dd>
            {[value].flat().map((line) => (
              <div key={line}>{line}</div>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The block about the enterprise, the same on the two pages that show it. */
export function EnterpriseBlock({ language, enterprise }: { language: Language; enterprise: Enterprise }) {
  return (
    <section class="block">
      <h2>
        <Text of={app032.enterprise} language={language} />
      </h2>
      <ReadOnly
        language={language}
        rows={[
          [app032.enterpriseNumber, enterprise.number],
          [app032.enterpriseName, enterprise.name],
          [app032.address, enterprise.address],
        ]}
      />
    </section>
  );
}
