/** What is too large for one message goes in portions, each of which can be asked again. Pure. */
import type { Incoming } from '../../../session/messages';

/** Bounds of one message: more would hold the background up, and a browser refuses what is much more. */
export const PORTION = { lists: 200, events: 2_000, characters: 2_000_000 } as const;

/** In their order; one list is never divided, because half of its events say something else than all of them. */
export function portionsOf(incoming: readonly Incoming[]): Incoming[][] {
  const portions: Incoming[][] = [];
  let events = 0;
  let characters = 0;
  for (const one of incoming) {
    const size = JSON.stringify(one).length;
    const last = portions.at(-1);
    const fits =
      last !== undefined &&
      last.length < PORTION.lists &&
      events + one.events.length <= PORTION.events &&
      characters + size <= PORTION.characters;
    if (fits) {
      last.push(one);
    } else {
      portions.push([one]);
      events = 0;
      characters = 0;
    }
    events += one.events.length;
    characters += size;
  }
  return portions;
}

/** `values` in rows of `most`. */
export function rowsOf<T>(values: readonly T[], most: number): T[][] {
  return Array.from({ length: Math.ceil(values.length / most) }, (_, row) =>
    values.slice(row * most, (row + 1) * most),
  );
}
