/** A visit that begins: nobody logged in, the world as the scenario describes it. */
import type { Scenario } from './scenarios/schema';
import type { Language, Visit } from './visit';
import { createWorld } from './world/world';

/** `clock` gives simulated time in milliseconds; the language is the scenario's unless another is given. */
export function newVisit(
  id: string,
  scenario: Pick<Scenario, 'start' | 'language' | 'faults'>,
  { language, clock = Date.now }: { language?: Language | undefined; clock?: (() => number) | undefined } = {},
): Visit {
  return {
    id,
    world: createWorld(scenario.start),
    clock,
    language: language ?? scenario.language,
    faults: scenario.faults,
    loggedIn: null,
    draft: {},
  };
}
