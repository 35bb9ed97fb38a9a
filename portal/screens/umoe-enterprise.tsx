/** The page of an enterprise, for its chief access manager: the qualities it has and those it can activate. */
import { UMOE_PATHS, umoeAddress } from '../umoe/addresses';
import type { Language } from '../visit';
import type { Quality } from '../world/umoe';
import type { QualityKind } from '../world/umoe-catalogue';
import { type Enterprise, fullName, type Person } from '../world/world';
import type { Page } from './document';
import { Text } from './text';
import { siteLanguage } from './three-languages';
import { umoe } from './umoe.texts';
import { texts } from './umoe-enterprise.texts';
import { QualityNumber, umoePage } from './umoe-layout';
import { qualityNames } from './umoe-names.texts';
import { showEnterprise } from './umoe-numbers';
import { Told } from './umoe-rows';

/** Name of the list of qualities to activate, as it is posted. */
export const KIND_FIELD = 'kind';

export interface EnterpriseProps {
  language: Language;
  person: Person;
  enterprise: Enterprise;
  qualities: readonly Quality[];
  /** Kinds that the enterprise does not have yet. */
  activatable: readonly QualityKind[];
  /** A quality was activated just before. */
  activated: boolean;
}

export function umoeEnterprise(props: EnterpriseProps): Page {
  const language = siteLanguage(props.language);
  const { person, enterprise, qualities, activated } = props;
  const query = { enterprise: enterprise.number };
  const content = (
    <>
      {activated && <Told language={language} message={texts.activated} />}
      <p>
        <Text of={umoe.welcome} language={language} /> <b>{fullName(person)}</b>,{' '}
        <Text of={texts.role} language={language} />
      </p>
      <p>
        <Text of={umoe.name} language={language} />: {enterprise.name}
        <br />
        <Text of={umoe.enterpriseNumber} language={language} />: {showEnterprise(enterprise.number)}
      </p>
      <p>
        <Text of={texts.checkData} language={language} />
      </p>
      <h1>
        <Text of={texts.heading} language={language} />
      </h1>
      <table class="list">
        <tbody>
          <tr class="heads">
            <th>
              <Text of={texts.name} language={language} />
            </th>
            <th>
              <Text of={texts.identifier} language={language} />
            </th>
          </tr>
          {qualities.map((quality) => (
            <tr key={quality.id}>
              <td>
                <a href={umoeAddress(UMOE_PATHS.quality, { quality: quality.id })}>
                  <Text of={qualityNames[quality.kind]} language={language} />
                </a>
              </td>
              <td>
                <QualityNumber language={language} quality={quality} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Activation {...props} language={language} />
    </>
  );
  return umoePage({ language, path: UMOE_PATHS.enterprise, query, enterprise }, texts.heading, content);
}

function Activation({ language, enterprise, activatable }: EnterpriseProps) {
  return (
    <form
      method="post"
      action={umoeAddress(UMOE_PATHS.enterprise, { enterprise: enterprise.number })}
      autocomplete="off"
    >
      <table>
        <tbody>
          <tr>
            <td>
              <Text of={texts.activate} language={language} />
            </td>
            <td>
              <select name={KIND_FIELD}>
                {activatable.map((kind) => (
                  <option key={kind} value={kind}>
                    {qualityNames[kind][language].text}
                  </option>
                ))}
              </select>
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
