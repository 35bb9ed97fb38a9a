/** Tables about people that several pages of a quality share. */
import type { Language } from '../visit';
import type { Member } from '../world/umoe';
import type { Person } from '../world/world';
import { Text } from './text';
import { statusNames, typeNames } from './umoe-names.texts';
import { showNiss } from './umoe-numbers';
import { texts } from './umoe-users.texts';

/** A line of the list. */
export interface Listed {
  member: Member;
  person: Person;
  userName: string;
}

export const COLUMNS = [texts.lastName, texts.firstName, texts.userName, texts.type, texts.niss, texts.status] as const;

export function Heads({ language }: { language: Language }) {
  return (
    <>
      {COLUMNS.map((column) => (
        <th key={column.fr.text}>
          <Text of={column} language={language} />
        </th>
      ))}
    </>
  );
}

export function Cells({ language, listed }: { language: Language; listed: Listed }) {
  const { member, person, userName } = listed;
  return (
    <>
      <td>{person.lastName}</td>
      <td>{person.firstName}</td>
      <td>{userName}</td>
      <td>
        <Text of={typeNames[member.type]} language={language} />
      </td>
      <td>{showNiss(person.number)}</td>
      <td>
        <Text of={member.blocked ? statusNames.blocked : statusNames.active} language={language} />
      </td>
    </>
  );
}
