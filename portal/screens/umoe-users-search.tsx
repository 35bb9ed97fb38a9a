/** The criteria above the list of people. */
import { UMOE_PATHS, umoeAddress } from '../umoe/addresses';
import type { Language } from '../visit';
import { applicationsOf, type Quality } from '../world/umoe';
import { Text } from './text';
import { umoe } from './umoe.texts';
import { applicationNames, statusNames, typeNames } from './umoe-names.texts';
import { texts } from './umoe-users.texts';
import type { Wording } from './wording';

/** Names of the fields, as they are posted. */
export const CRITERIA = ['lastName', 'firstName', 'userName', 'type', 'number', 'status', 'application'] as const;
export type Criterion = (typeof CRITERIA)[number];
/** What was searched for; what is empty does not count. */
export type Criteria = Partial<Record<Criterion, string>>;

interface SearchProps {
  language: Language;
  quality: Quality;
  criteria: Criteria;
}

export function Search({ language, quality, criteria }: SearchProps) {
  const shared = { language, criteria };
  return (
    <form method="post" action={umoeAddress(UMOE_PATHS.users, { quality: quality.id })} autocomplete="off">
      <table class="form">
        <tbody>
          <tr>
            <td class="block-title" colSpan={4}>
              <Text of={texts.criteria} language={language} />
            </td>
          </tr>
          <tr>
            <TextCells {...shared} name="lastName" of={texts.lastName} />
            <TextCells {...shared} name="firstName" of={texts.firstName} />
          </tr>
          <tr>
            <TextCells {...shared} name="userName" of={texts.userName} />
            <ListCells {...shared} name="type" of={texts.type} options={Object.entries(typeNames)} />
          </tr>
          <tr>
            <TextCells {...shared} name="number" of={texts.niss} />
            <ListCells {...shared} name="status" of={texts.status} options={Object.entries(statusNames)} />
          </tr>
          <tr>
            <ListCells
              {...shared}
              name="application"
              of={umoe.applications}
              options={applicationsOf(quality).map((id) => [id, applicationNames[id]] as const)}
            />
            <td colSpan={2}>
              <button type="submit">
                <Text of={texts.search} language={language} />
              </button>
            </td>
          </tr>
        </tbody>
      </table>
    </form>
  );
}

interface CellsProps {
  language: Language;
  criteria: Criteria;
  name: Criterion;
  of: Wording;
}

function TextCells({ language, criteria, name, of }: CellsProps) {
  return (
    <>
      <td>
        <Text of={of} language={language} /> :
      </td>
      <td>
        <input type="text" name={name} value={criteria[name] ?? ''} size={16} autocomplete="off" />
      </td>
    </>
  );
}

function ListCells({
  language,
  criteria,
  name,
  of,
  options,
}: CellsProps & { options: (readonly [string, Wording])[] }) {
  return (
    <>
      <td>
        <Text of={of} language={language} /> :
      </td>
      <td>
        <select name={name}>
          <option value="" />
          {options.map(([id, text]) => (
            <option key={id} value={id} selected={criteria[name] === id}>
              {text[language].text}
            </option>
          ))}
        </select>
      </td>
    </>
  );
}
