/** Reads a scenario of the simulated portal for the walker. */
import { readdirSync, readFileSync } from 'node:fs';
import { picksIn } from '../../portal/scenarios/picks';
import { parseScenario, type Scenario, type ScenarioPart } from '../../portal/scenarios/schema';
import type { WalkLanguage, WalkScenario } from './scenario';

export interface LoadedScenario extends WalkScenario {
  id: string;
  /** The whole file, for the portal that is to play it. */
  file: Scenario;
  faults: readonly string[];
  /** In which page languages the whole way can be gone: those in which the scenario says what its last page shows. */
  languages: readonly WalkLanguage[];
  /** Its lesson is that the portal refuses. */
  refusal: boolean;
  /** What is carried out afterwards in the same world, one after the other. */
  then: readonly WalkScenario[];
}

const LANGUAGES: readonly WalkLanguage[] = ['fr', 'nl', 'de', 'en'];

const FOLDER = new URL('../../portal/scenarios/', import.meta.url);

/**
 * The scenario with its end in `pageLanguage`. Fails with file, line and message when the file is wrong, and when its
 * pages do not come in that language.
 */
export function loadScenario(id: string, pageLanguage: WalkLanguage): LoadedScenario {
  const parsed = parseScenario(readFileSync(new URL(`${id}.yaml`, FOLDER), 'utf8'));
  if (!parsed.ok) {
    const [first] = parsed.errors;
    throw new Error(`portal/scenarios/${id}.yaml:${first?.line}:${first?.column}: ${first?.message}`);
  }
  const { scenario } = parsed;
  const { begin, faults, then = [] } = scenario;
  const ends = [scenario, ...then].map(({ expect }) => expect.heading);
  return {
    ...partOf(scenario, scenario, pageLanguage),
    id,
    file: scenario,
    begin,
    faults,
    languages: LANGUAGES.filter((language) => ends.every((heading) => heading[language] !== undefined)),
    refusal: scenario.expect.refusal === true,
    then: then.map((part) => partOf(scenario, part, pageLanguage)),
  };
}

/** One procedure of the scenario, as a person who reads the pages in that language carries it out. */
function partOf({ id, start }: Scenario, part: ScenarioPart, pageLanguage: WalkLanguage): WalkScenario {
  const { procedure, facts, values, expect, actor } = part;
  const heading = expect.heading[pageLanguage];
  if (heading === undefined) throw new Error(`portal/scenarios/${id}.yaml expects no end in “${pageLanguage}”`);
  const person = start.people.find(({ number }) => number === actor);
  return {
    procedure,
    begin: 'list',
    facts,
    values,
    picks: picksIn(part, pageLanguage),
    actor: person ? `${person.firstName} ${person.lastName}` : actor,
    pageLanguage,
    expect: { heading, text: expect.text?.[pageLanguage] ?? null },
  };
}

/** All scenarios without faults that reach the output of a procedure, or of the given one: what is walked by default. */
export function walkableScenarios(procedure?: string): LoadedScenario[] {
  return (
    readdirSync(FOLDER)
      .filter((name) => name.endsWith('.yaml'))
      // A file that is being written for another procedure need not be right yet.
      .filter((name) => procedure === undefined || practises(name, procedure))
      .map((name) => loadScenario(name.replace(/\.yaml$/, ''), 'fr'))
      .filter(({ faults, refusal }) => faults.length === 0 && !refusal)
  );
}

function practises(name: string, procedure: string): boolean {
  const lines = readFileSync(new URL(name, FOLDER), 'utf8').split('\n');
  return lines.some((line) => line.trimEnd() === `procedure: ${procedure}`);
}
