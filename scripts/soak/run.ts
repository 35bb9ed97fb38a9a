/** Runs random series until a number of requests is reached, or one is answered wrongly; that one is made small. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parseScenario, type Scenario } from '../../portal/scenarios/schema';
import { PROJECT_ROOT } from '../knowledge-files';
import { type Series, series } from './deeds';
import { play } from './drive';
import { type Figures, newFigures } from './figures';
import { byHand, bySocket } from './hosts';
import { MARKS, type Typist } from './values';

/** Milliseconds after which a wrong series is printed as small as it is by then. */
const LONGEST = 30_000;

const FOLDER = `${PROJECT_ROOT}/portal/scenarios`;

export function allScenarios(): Scenario[] {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));
  return names.sort().map((name) => {
    const parsed = parseScenario(readFileSync(`${FOLDER}/${name}`, 'utf8'));
    if (!parsed.ok) throw new Error(`${name}: ${parsed.errors[0]?.message}`);
    return parsed.scenario;
  });
}

export interface SoakOptions {
  requests: number;
  seed: number;
  scenarios: readonly Scenario[];
}

/** `wrong`: the smallest series that was found, with the request and what was wrong with its answer. */
export type SoakResult = { ok: true; figures: Figures } | { ok: false; figures: Figures; wrong: string };

/** What the visitor at place `index` knows and types. */
export function typistIn({ actor, start }: Scenario, index: number): Typist {
  const first = start.people.filter(({ number }) => number === actor);
  return {
    mark: MARKS[index] ?? '',
    people: [...first, ...start.people.filter(({ number }) => number !== actor)],
    enterprises: start.enterprises.map(({ number }) => number),
    qualities: start.umoe?.qualities.map(({ id }) => id) ?? [],
  };
}

/** Asks the handler itself; each visitor is in a world of his or her own. */
export function soakByHand({ requests, seed, scenarios }: SoakOptions): Promise<SoakResult> {
  return repeat(requests, seed, scenarios.length, async (one, figures) => {
    const worlds = one.visitors.flatMap(({ scenario }) => scenarios[scenario] ?? []);
    await play(byHand(one, worlds), one.deeds, worlds.map(typistIn), figures);
  });
}

/** Asks a server at the true addresses, with cookies; all visitors begin in the first of the worlds. */
export async function soakBySocket({ requests, seed, scenarios }: SoakOptions): Promise<SoakResult> {
  const [scenario] = scenarios;
  if (!scenario) throw new Error('no scenario');
  const server = await bySocket(scenario);
  try {
    return await repeat(requests, seed, 1, (one, figures) => {
      const typists = one.visitors.map((_, index) => typistIn(scenario, index));
      return play(server.begin(), one.deeds, typists, figures);
    });
  } finally {
    await server.close();
  }
}

async function repeat(
  requests: number,
  seed: number,
  worlds: number,
  playOne: (one: Series, figures: Figures) => Promise<void>,
): Promise<SoakResult> {
  const figures = newFigures();
  for (let turn = 0; figures.requests < requests; turn += 1) {
    // Counted only when it went well: making a failure small plays it many times.
    const property = fc.asyncProperty(series(worlds), async (one) => {
      await playOne(one, figures);
    });
    const details = await fc.check(property, { numRuns: 5, seed: seed + turn, interruptAfterTimeLimit: LONGEST });
    if (details.failed) {
      const { errorInstance, counterexample, numShrinks } = details;
      const why = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
      const smallest = JSON.stringify(counterexample?.[0]);
      return {
        ok: false,
        figures,
        wrong: `${why}\n  seed ${seed + turn}, made smaller ${numShrinks} times: ${smallest}`,
      };
    }
  }
  return { ok: true, figures };
}
