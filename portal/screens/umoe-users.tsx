/** The people of a quality: a search, the list, what can be done with those ticked, and the way to add or change. */
import { UMOE_PATHS, umoeAddress } from '../umoe/addresses';
import type { Language } from '../visit';
import type { Quality } from '../world/umoe';
import type { Enterprise } from '../world/world';
import type { Page } from './document';
import { Text } from './text';
import { siteLanguage } from './three-languages';
import { umoe } from './umoe.texts';
import { umoePage } from './umoe-layout';
import { Problem } from './umoe-problem';
import type { ProblemId } from './umoe-problems.texts';
import { Told } from './umoe-rows';
import { type ActionId, actions, type StartId, starts, type ToldId, texts, told } from './umoe-users.texts';
import { Cells, Heads, type Listed } from './umoe-users-parts';
import { type Criteria, Search } from './umoe-users-search';

/** Names of the fields, as they are posted. A box to tick is `CHOSEN` and the number of the person. */
export const CHOSEN = 'chosen-';
export const ACTION_FIELD = 'action';
export const START_FIELD = 'start';
export const NISS_FIELD = 'niss';

export interface UsersProps {
  language: Language;
  enterprise: Enterprise;
  quality: Quality;
  listed: readonly Listed[];
  criteria: Criteria;
  /** What was done just before. */
  done: ToldId | undefined;
  problem?: ProblemId | undefined;
  /** What the visitor had ticked, chosen and typed when it could not be done. */
  chosen?: readonly string[];
  action?: ActionId | undefined;
  start?: StartId | undefined;
  niss?: string;
  /** What this visitor may begin. */
  startable: readonly StartId[];
}

export function umoeUsers(props: UsersProps): Page {
  const language = siteLanguage(props.language);
  const { enterprise, quality, done, problem } = props;
  const content = (
    <>
      {done !== undefined && <Told language={language} message={told[done]} />}
      <Problem language={language} problem={problem} />
      {quality.kind === 'ehealth-care' && (
        <p>
          <Text of={texts.rolesElsewhere} language={language} />
        </p>
      )}
      <h1>
        <Text of={texts.heading} language={language} />
      </h1>
      <Search language={language} quality={quality} criteria={props.criteria} />
      <List {...props} language={language} />
      <Start {...props} language={language} />
    </>
  );
  const query = { quality: quality.id };
  return umoePage({ language, path: UMOE_PATHS.users, query, enterprise, quality }, texts.heading, content);
}

function List({ language, quality, listed, chosen = [], action }: UsersProps) {
  const query = { quality: quality.id };
  const count = listed.length;
  return (
    <form method="post" action={umoeAddress(UMOE_PATHS.execute, query)} autocomplete="off">
      <p>
        <Text of={texts.page} language={language} />{' '}
        <Text of={count === 1 ? texts.one : texts.several} language={language} values={{ count: String(count) }} />
      </p>
      <table class="list">
        <tbody>
          <tr class="heads">
            <th>
              {/* As in the manuals, which do not say what it does. */}
              <input type="checkbox" />
            </th>
            <Heads language={language} />
            <th>
              <Text of={texts.action} language={language} />
            </th>
          </tr>
          {listed.map((line) => (
            <tr key={line.person.number}>
              <td>
                <input
                  type="checkbox"
                  name={`${CHOSEN}${line.person.number}`}
                  value="on"
                  checked={chosen.includes(line.person.number)}
                />
              </td>
              <Cells language={language} listed={line} />
              <td aria-hidden="true">✎</td>
            </tr>
          ))}
        </tbody>
      </table>
      <table>
        <tbody>
          <tr>
            <td>
              <select name={ACTION_FIELD}>
                {Object.entries(actions).map(([id, of]) => (
                  <option key={id} value={id} selected={id === action}>
                    {of[language].text}
                  </option>
                ))}
              </select>
            </td>
            <td>
              <button type="submit">
                <Text of={texts.execute} language={language} />
              </button>
            </td>
            <td>
              <a href={umoeAddress(UMOE_PATHS.exportUsers, query)}>
                <Text of={texts.exportUsers} language={language} />
              </a>
            </td>
          </tr>
        </tbody>
      </table>
    </form>
  );
}

function Start({ language, quality, startable, start, niss = '' }: UsersProps) {
  return (
    <form method="post" action={umoeAddress(UMOE_PATHS.start, { quality: quality.id })} autocomplete="off">
      <table>
        <tbody>
          <tr>
            <td>
              <select name={START_FIELD}>
                {startable.map((id) => (
                  <option key={id} value={id} selected={id === start}>
                    {starts[id][language].text}
                  </option>
                ))}
              </select>
            </td>
            <td>
              <Text of={texts.niss} language={language} />:
            </td>
            <td>
              <input type="text" name={NISS_FIELD} value={niss} size={16} autocomplete="off" />
            </td>
            <td>
              <button type="submit">
                <Text of={umoe.next} language={language} />
              </button>
            </td>
          </tr>
        </tbody>
      </table>
    </form>
  );
}
