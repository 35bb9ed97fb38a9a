/** For which organisation: a list of those that let the person in, after an entry that names none. */
import { Text } from './text';
import type { Wording } from './wording';

export interface Organisation {
  /** Enterprise number. */
  number: string;
  name: string;
}

interface FieldProps {
  language: 'fr' | 'nl';
  label: Wording;
  /** What the list shows before one is chosen. */
  none: Wording;
  organisations: readonly Organisation[];
}

/** The field `organisation`: an enterprise number, or empty. */
export function OrganisationField({ language, label, none, organisations }: FieldProps) {
  return (
    <div class="field">
      <label for="organisation">
        <Text of={label} language={language} />
      </label>
      <select id="organisation" name="organisation">
        <option value="">{none[language].text}</option>
        {organisations.map(({ number, name }) => (
          <option key={number} value={number}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
