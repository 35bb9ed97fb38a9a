/** Who is registered, and the way to each person's functions: an icon without a word beside it, as described. */
import type { Language } from '../visit';
import type { Member } from '../world/umoe';
import type { Person } from '../world/world';
import type { Page } from './document';
import { Text } from './text';
import { FunctionTabs } from './umoe-function-parts';
import { functions as texts } from './umoe-functions.texts';
import { statusNames, typeNames } from './umoe-names.texts';
import { showNiss } from './umoe-numbers';
import { type SheetFrame, umoeSheet } from './umoe-sheet';

export interface OverviewLine {
  person: Person;
  userName: string;
  member: Member;
  /** Where the person's functions stand. */
  open: string;
}

export function umoeFunctionsOverview(props: SheetFrame & { lines: readonly OverviewLine[] }): Page {
  const { language, lines } = props;
  const columns = [texts.lastName, texts.firstName, texts.userName, texts.type, texts.niss, texts.status, texts.action];
  const content = (
    <>
      <FunctionTabs language={language} current="overview" self={props.self} />
      <h1>
        <Text of={texts.overviewHeading} language={language} />
      </h1>
      <p>
        <Text of={texts.overview} language={language} />
      </p>
      <table class="list">
        <tr>
          {columns.map((column) => (
            <th key={column.fr.text}>
              <Text of={column} language={language} />
            </th>
          ))}
        </tr>
        {lines.map((line) => (
          <Line key={line.person.number} language={language} line={line} />
        ))}
      </table>
    </>
  );
  return umoeSheet(props, texts.overviewHeading, content);
}

const PEN = "<path d='M2 14h12M4 10l6-6 2 2-6 6H4z' fill='none' stroke='%231d4e89' stroke-width='1.5'/>";
const ICON = `data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'>${PEN}</svg>`;

function Line({ language, line: { person, userName, member, open } }: { language: Language; line: OverviewLine }) {
  return (
    <tr>
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
      <td>
        <a href={open}>
          <img
            src={ICON}
            width={16}
            height={16}
            alt={`${texts.heading[language].text}: ${person.firstName} ${person.lastName}`}
          />
        </a>
      </td>
    </tr>
  );
}
