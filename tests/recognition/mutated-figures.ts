/** Counts over changed pages, and every failure with what is needed to see it again. */
import { add, count, type Figures, misses } from './figures';
import { WAYS, type Way } from './mutate/take-away';
import type { MutatedJudged } from './mutated';

export interface MutatedSummary {
  figures: Figures;
  /** Of the targets taken away or renamed: how many, and how many were pointed at all the same. */
  taken: Record<Way, { all: number; wrong: number }>;
  /** A line each: what happened to a target that is there. */
  lost: string[];
  /** What must never happen. */
  wrong: string[];
}

export function summarise(pages: readonly MutatedJudged[]): MutatedSummary {
  const taken = Object.fromEntries(
    WAYS.map((way) => {
      const all = pages.flatMap((page) => page.taken.filter((one) => one.way === way));
      return [way, { all: all.length, wrong: all.filter(({ wrong }) => wrong).length }];
    }),
  ) as MutatedSummary['taken'];
  const lines = pages.flatMap(({ seed, log, page }) =>
    misses([page]).map((miss) => `seed ${seed}: ${miss} (${log.join('; ')})`),
  );
  const pointed = pages.flatMap(({ seed, log, page, taken: all }) =>
    all.flatMap(({ target, way, location, wrong }) =>
      wrong && location.status === 'found'
        ? [
            `seed ${seed}: ${page.seen.saved.file}: ${target} ${way}, and “${location.label}” pointed at, ${location.confidence} (${log.join('; ')})`,
          ]
        : [],
    ),
  );
  const isWrong = (line: string) => / WRONG \d| taken for (?!unknown )/.test(line);
  return {
    figures: count(pages.map(({ page }) => page)),
    taken,
    lost: lines.filter((line) => !isWrong(line)),
    wrong: [...lines.filter(isWrong), ...pointed],
  };
}

export function together(parts: readonly MutatedSummary[]): MutatedSummary {
  const whole = summarise([]);
  for (const { figures, taken, lost, wrong } of parts) {
    whole.figures = add(whole.figures, figures);
    for (const way of WAYS) {
      whole.taken[way].all += taken[way].all;
      whole.taken[way].wrong += taken[way].wrong;
    }
    whole.lost.push(...lost);
    whole.wrong.push(...wrong);
  }
  return whole;
}
