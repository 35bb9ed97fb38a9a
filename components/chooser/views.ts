/** What the chooser shows, as a pile of views: going on puts one on top, going back takes it away. Kept nowhere. */
import type { Answered } from '../question-flow';

export type View =
  | { kind: 'home' }
  | { kind: 'decisions' }
  /** `last`: the answer to put back on the question that the person returned to. */
  | { kind: 'decision'; id: string; answers: Answered[]; last: Answered | null }
  /** `open`: systems that the person unfolded. */
  | { kind: 'procedures'; query: string; open: string[] }
  | { kind: 'procedure'; id: string; facts: Record<string, string> };

export type Pile = readonly [View, ...View[]];

export const HOME: Pile = [{ kind: 'home' }];

export const topOf = (pile: Pile): View => pile.at(-1) ?? pile[0];

/** `view` on top of all others. */
export function onTop([first, ...rest]: Pile, view: View): Pile {
  return [first, ...rest, view];
}

/** Without the view on top; the first view always stays. */
export function without([first, ...rest]: Pile): Pile {
  return [first, ...rest.slice(0, -1)];
}

/** The view on top changed: an answer was given, a search typed. */
export function changed(pile: Pile, view: View): Pile {
  return pile.length === 1 ? [view] : onTop(without(pile), view);
}
