/** The applications of a quality to tick, for the people that were chosen. Two screens show it. */
import { umoeAddress } from '../umoe/addresses';
import type { Language } from '../visit';
import { applicationsOf, type Quality } from '../world/umoe';
import type { Enterprise } from '../world/world';
import type { Page } from './document';
import { Text } from './text';
import { siteLanguage } from './three-languages';
import { umoe } from './umoe.texts';
import { umoePage } from './umoe-layout';
import { applicationNames, qualityNames } from './umoe-names.texts';
import { showDay, showEnterprise, showOnss } from './umoe-numbers';
import { APPLICATION } from './umoe-person-form';
import { Problem } from './umoe-problem';
import type { ProblemId } from './umoe-problems.texts';
import { BlockTitle, Buttons, Note, ShownRow } from './umoe-rows';
import type { Wording } from './wording';

export interface ChosenApplicationsProps {
  language: Language;
  enterprise: Enterprise;
  quality: Quality;
  problem?: ProblemId | undefined;
}

export function chosenApplications(
  props: ChosenApplicationsProps,
  { heading, note, path }: { heading: Wording; note: Wording; path: string },
): Page {
  const language = siteLanguage(props.language);
  const { enterprise, quality, problem } = props;
  const query = { quality: quality.id };
  const number: [Wording, string] =
    quality.onss === undefined
      ? [umoe.enterpriseNumber, showEnterprise(enterprise.number)]
      : [umoe.onss, showOnss(quality.onss)];
  const content = (
    <>
      <Problem language={language} problem={problem} />
      <h1>
        <Text of={heading} language={language} />
      </h1>
      <form method="post" action={umoeAddress(path, query)} autocomplete="off">
        <table class="form">
          <tbody>
            <BlockTitle language={language} of={umoe.qualityIdentification} />
            <ShownRow
              language={language}
              label={umoe.quality}
              value={<Text of={qualityNames[quality.kind]} language={language} />}
            />
            <ShownRow language={language} label={number[0]} value={number[1]} />
            <ShownRow language={language} label={umoe.since} value={showDay(quality.createdOn)} />
            <BlockTitle language={language} of={umoe.applications} />
            <Note>
              <Text of={note} language={language} />
            </Note>
          </tbody>
        </table>
        <table class="applications">
          <tbody>
            {applicationsOf(quality).map((id) => (
              <tr key={id}>
                <td>
                  <input type="checkbox" name={`${APPLICATION}${id}`} value="on" />
                </td>
                <td>
                  <Text of={applicationNames[id]} language={language} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <Buttons language={language} buttons={[{ id: 'confirm', of: umoe.confirm }]} />
      </form>
    </>
  );
  return umoePage({ language, path, query, enterprise, quality }, heading, content);
}
