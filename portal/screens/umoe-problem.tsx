/** Above everything else on a page of the access management: what cannot be done. */
import type { Language } from '../visit';
import { Text } from './text';
import { type ProblemId, problems } from './umoe-problems.texts';

export function Problem({ language, problem }: { language: Language; problem: ProblemId | undefined }) {
  if (problem === undefined) return null;
  return (
    <ul class="error">
      <li>
        <Text of={problems[problem]} language={language} />
      </li>
    </ul>
  );
}
