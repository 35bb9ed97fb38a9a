/**
 * What the measurements of recognition run inside a browser: the tests' own loading, changing and judging of saved pages.
 * The build gives it to the browser as one script that defines `arianeRecognition`.
 */
import type { Known } from '../../tests/recognition/judge';
import { judgeMutated } from '../../tests/recognition/mutated';
import { type MutatedSummary, summarise } from '../../tests/recognition/mutated-figures';
import type { SavedScreen } from '../../tests/recognition/saved-screen';
import { type Curves, curves } from './curve';

export interface InPage {
  /** Figures and failures of one page changed by one seed: the page itself stays in the browser. */
  mutated(saved: SavedScreen, seed: number, known: Known): Promise<MutatedSummary | null>;
  curves(saved: readonly SavedScreen[], known: Known): Promise<Curves>;
}

const inPage: InPage = {
  async mutated(saved, seed, known) {
    const judged = await judgeMutated(saved, seed, known);
    return judged && summarise([judged]);
  },
  curves,
};

export default inPage;
