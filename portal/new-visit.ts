/** A visit that begins: nobody logged in, the world as the scenario describes it. */
import type { Scenario } from './scenarios/schema';
import type { Language, Visit } from './visit';
import { createWorld } from './world/world';

/** As far as a visitor can move the clock: ten years of milliseconds. */
const FARTHEST = 10 * 365 * 24 * 60 * 60 * 1000;

/** `clock` gives simulated time in milliseconds; the language is the scenario's unless another is given. */
export function newVisit(
  id: string,
  scenario: Pick<Scenario, 'start' | 'language' | 'faults'>,
  { language, clock = Date.now }: { language?: Language | undefined; clock?: (() => number) | undefined } = {},
): Visit {
  let ahead = 0;
  return {
    id,
    world: createWorld(scenario.start),
    clock: () => clock() + ahead,
    forward: (milliseconds) => {
      ahead = Math.min(FARTHEST, ahead + Math.max(0, milliseconds));
    },
    language: language ?? scenario.language,
    faults: scenario.faults,
    played: [],
    loggedIn: null,
    returnTo: null,
    audience: null,
    draft: {},
  };
}
