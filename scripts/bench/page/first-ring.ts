/** Time from the end of the page's content to the first frame that shows the ring, or a peer's bubble. */
import type { Contestant } from './contestant';
import type { Venue } from './visit';

export interface FirstRing {
  name: string;
  /** Milliseconds on the clock, of each turn. */
  turns: number[];
  median: number;
}

/** The contestants take turns, in another order each time, so that a busy moment hits all of them. */
export async function firstRings(
  venue: Venue,
  contestants: readonly Contestant[],
  elements: number,
  turns: number,
): Promise<FirstRing[]> {
  const times = new Map<string, number[]>(contestants.map(({ name }) => [name, []]));
  for (let turn = 0; turn < turns; turn += 1) {
    const first = turn % contestants.length;
    for (const contestant of [...contestants.slice(first), ...contestants.slice(0, first)]) {
      const shown = await venue.visit(contestant, elements);
      if (shown !== null) times.get(contestant.name)?.push(shown);
    }
  }
  return [...times].map(([name, all]) => ({ name, turns: all, median: median(all) }));
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
