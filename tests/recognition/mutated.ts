/** One saved page, changed by one seed, and judged: with all its targets, then without each of them. */
import type { Location } from '../../guide/reading';
import { type Deciding, judge, type Known, type PageJudged } from './judge';
import { loadScreen } from './load';
import { lookAt } from './look';
import { mutate } from './mutate/mutate';
import { takeAway, WAYS, type Way } from './mutate/take-away';
import type { SavedScreen } from './saved-screen';

/** A target that is not there any more, or is called something else. */
export interface TakenAway {
  target: string;
  way: Way;
  location: Location;
  /** Something was pointed at all the same. */
  wrong: boolean;
}

export interface MutatedJudged {
  seed: number;
  /** What was changed. */
  log: string[];
  page: PageJudged;
  taken: TakenAway[];
}

/** Null for a page that must stay unknown: there is nothing to be found on it. */
export async function judgeMutated(
  saved: SavedScreen,
  seed: number,
  known: Known,
  by?: Deciding,
): Promise<MutatedJudged | null> {
  const screen = known.screens.find(({ id }) => id === saved.expected);
  if (screen === undefined) return null;
  const loaded = await loadScreen(saved);
  try {
    const work = mutate(loaded, screen, seed);
    const page = judge(await lookAt(work), known, by);
    const taken: TakenAway[] = [];
    for (const target of work.marked.keys()) {
      const way = work.random.pick(WAYS) ?? 'control';
      const putBack = takeAway(work, target, way);
      if (putBack === null) continue;
      const judged = judge(await lookAt({ ...work, marked: new Map() }), known, by);
      putBack();
      const found = judged.targets.find((one) => one.target === target);
      if (found) taken.push({ target, way, location: found.location, wrong: found.location.status === 'found' });
    }
    return { seed, log: work.log, page, taken };
  } finally {
    loaded.close();
  }
}
