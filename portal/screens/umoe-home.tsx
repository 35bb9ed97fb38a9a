/** Home page of the access management: for which enterprise, and in which role. */
import type { Roles } from '../umoe/access';
import { UMOE_PATHS, umoeAddress } from '../umoe/addresses';
import type { Language } from '../visit';
import { fullName, type Person } from '../world/world';
import type { Page } from './document';
import { Text } from './text';
import { siteLanguage } from './three-languages';
import { umoe } from './umoe.texts';
import { texts } from './umoe-home.texts';
import { EnterpriseLine, QualityNumber, umoePage } from './umoe-layout';
import { qualityNames } from './umoe-names.texts';
import { showEnterprise } from './umoe-numbers';

/** Name of the list, as it is posted. */
export const ENTITY_FIELD = 'entity';

export interface HomeProps {
  language: Language;
  person: Person;
  entities: readonly Roles[];
  /** The one that the list shows. */
  chosen: Roles | undefined;
}

export function umoeHome({ language: asked, person, entities, chosen }: HomeProps): Page {
  const language = siteLanguage(asked);
  const content = (
    <>
      <p>
        <Text of={umoe.welcome} language={language} /> <b>{fullName(person)}</b>,{' '}
        <Text of={texts.welcome} language={language} />
      </p>
      <p>
        <Text of={texts.list} language={language} />
      </p>
      <p>
        <Text of={texts.roles} language={language} />
      </p>
      <p>
        <Text of={texts.return} language={language} href={umoeAddress(UMOE_PATHS.home)} />
      </p>
      <h1>
        <Text of={texts.choose} language={language} />
      </h1>
      <form method="post" action={umoeAddress(UMOE_PATHS.home)} autocomplete="off">
        <table>
          <tbody>
            <tr>
              <td>
                <Text of={texts.choose} language={language} />
              </td>
              <td>
                <select name={ENTITY_FIELD}>
                  {entities.map(({ enterprise }) => (
                    <option
                      key={enterprise.number}
                      value={enterprise.number}
                      selected={enterprise === chosen?.enterprise}
                    >
                      {`${enterprise.name}; ${umoe.enterpriseNumber[language].text}: ${showEnterprise(enterprise.number)}`}
                    </option>
                  ))}
                </select>
              </td>
              <td>
                <button type="submit">
                  <Text of={umoe.show} language={language} />
                </button>
              </td>
            </tr>
          </tbody>
        </table>
      </form>
      {chosen ? <Links language={language} roles={chosen} /> : <Nothing language={language} />}
    </>
  );
  const query = chosen && { enterprise: chosen.enterprise.number };
  return umoePage({ language, path: UMOE_PATHS.home, query }, umoe.home, content);
}

function Nothing({ language }: { language: Language }) {
  return (
    <p>
      <Text of={texts.nothing} language={language} />
    </p>
  );
}

/** The manuals underline the name in one picture and the role in another: both are links here. */
function Links({ language, roles }: { language: Language; roles: Roles }) {
  const { enterprise, gap, qualities } = roles;
  const to = umoeAddress(UMOE_PATHS.enterprise, { enterprise: enterprise.number });
  return (
    <>
      <p>
        <Text of={texts.click} language={language} />
      </p>
      <p>
        <EnterpriseLine language={language} enterprise={enterprise} />
        {gap && (
          <>
            {' ('}
            <a href={to}>
              <Text of={texts.manager} language={language} />
            </a>
            )
          </>
        )}
        {qualities.map(({ quality, type }) => (
          <span key={quality.id}>
            <br />
            -- <Text of={umoe.quality} language={language} />:{' '}
            <a href={umoeAddress(UMOE_PATHS.quality, { quality: quality.id })}>
              <Text of={qualityNames[quality.kind]} language={language} />
            </a>
            ; <QualityNumber language={language} quality={quality} /> (
            <Text of={type === 'GL' ? umoe.localManager : umoe.coLocalManager} language={language} />)
          </span>
        ))}
      </p>
    </>
  );
}
