/** The people that were ticked, and the question whether to do it. Three screens show it. */
import { umoeAddress } from '../umoe/addresses';
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
import { Buttons } from './umoe-rows';
import { Cells, Heads, type Listed } from './umoe-users-parts';
import type { Wording } from './wording';

export interface ChosenPeopleProps {
  language: Language;
  enterprise: Enterprise;
  quality: Quality;
  listed: readonly Listed[];
  problem?: ProblemId | undefined;
}

export function chosenPeople(
  props: ChosenPeopleProps,
  { heading, question, path }: { heading: Wording; question: Wording; path: string },
): Page {
  const language = siteLanguage(props.language);
  const { enterprise, quality, listed, problem } = props;
  const query = { quality: quality.id };
  const content = (
    <>
      <Problem language={language} problem={problem} />
      <h1>
        <Text of={heading} language={language} />
      </h1>
      <table class="list">
        <tbody>
          <tr class="heads">
            <Heads language={language} />
          </tr>
          {listed.map((line) => (
            <tr key={line.person.number}>
              <Cells language={language} listed={line} />
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <Text of={question} language={language} />
      </p>
      <form method="post" action={umoeAddress(path, query)} autocomplete="off">
        <Buttons language={language} buttons={[{ id: 'confirm', of: umoe.confirm }]} />
      </form>
    </>
  );
  return umoePage({ language, path, query, enterprise, quality }, heading, content);
}
