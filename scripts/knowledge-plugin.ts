/**
 * Vite plugin that puts the YAML files into the build as data, so that no YAML parser and no zod is shipped.
 *
 * `virtual:knowledge` exports `knowledge`, `virtual:scenarios` exports `scenarios` (see rules/virtual.d.ts). A mistake in
 * a file fails the build with its file, line and column.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { checkKnowledge } from '../rules/loading/check-knowledge';
import type { Knowledge, Step } from '../rules/model';
import { PROJECT_ROOT, readKnowledgeFiles } from './knowledge-files';

const KNOWLEDGE = 'virtual:knowledge';
const SCENARIOS = 'virtual:scenarios';
/** By Rollup's convention: an id that no other plugin touches. */
const OWN = '\0';

/** What a virtual module holds and which files it was made of. */
interface Module {
  code: string;
  files: string[];
}

/** The plugin. `root` is the folder that holds `rules/` and `portal/scenarios/`. */
export function knowledgePlugin(root: string = PROJECT_ROOT): Plugin {
  return {
    name: 'ariane-knowledge',
    resolveId: (id) => (id === KNOWLEDGE || id === SCENARIOS ? `${OWN}${id}` : undefined),
    async load(id) {
      if (id !== `${OWN}${KNOWLEDGE}` && id !== `${OWN}${SCENARIOS}`) return undefined;
      const { code, files } = id === `${OWN}${KNOWLEDGE}` ? knowledgeModule(root) : await scenariosModule(root);
      for (const file of files) this.addWatchFile(join(root, file));
      return code;
    },
  };
}

function knowledgeModule(root: string): Module {
  const files = readKnowledgeFiles(root);
  const report = checkKnowledge(files);
  if (!report.ok) {
    const lines = report.errors.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);
    throw new Error(`the knowledge has errors\n${lines.join('\n')}`);
  }
  return { code: knowledgeCode(report.knowledge), files: files.map(({ path }) => path) };
}

/**
 * Each step once: procedures that share steps were expanded, and a worker that wakes up would read every step as often as
 * it is used.
 */
function knowledgeCode({ procedures, ...others }: Knowledge): string {
  const places = new Map<string, number>();
  const placeOf = (step: Step): number => {
    const text = JSON.stringify(step);
    const place = places.get(text) ?? places.size;
    places.set(text, place);
    return place;
  };
  const placed = Object.values(procedures).map((procedure) => ({ ...procedure, steps: procedure.steps.map(placeOf) }));
  const steps = [...places.keys()].map((text): unknown => JSON.parse(text));
  return `const data = ${parsed({ ...others, procedures: placed, steps })};
const { steps, procedures, ...others } = data;
const whole = procedures.map((procedure) => [procedure.id, { ...procedure, steps: procedure.steps.map((at) => steps[at]) }]);
export const knowledge = { ...others, procedures: Object.fromEntries(whole) };
`;
}

async function scenariosModule(root: string): Promise<Module> {
  const folder = 'portal/scenarios';
  const files = existsSync(join(root, folder))
    ? readdirSync(join(root, folder)).filter((name) => name.endsWith('.yaml'))
    : [];
  // Loaded here and not above: the portal is not needed to build the knowledge.
  const { parseScenario } = await import('../portal/scenarios/schema');
  const id = (name: string) => name.replace(/\.yaml$/, '');
  const scenarios = files
    .sort((a, b) => (id(a) < id(b) ? -1 : 1))
    .map((name) => {
      const parsed = parseScenario(readFileSync(join(root, folder, name), 'utf8'));
      if (parsed.ok) return parsed.scenario;
      const lines = parsed.errors.map(({ line, column, message }) => `${folder}/${name}:${line}:${column} ${message}`);
      throw new Error(`a scenario has errors\n${lines.join('\n')}`);
    });
  return { code: `export const scenarios = ${parsed(scenarios)};\n`, files: files.map((name) => `${folder}/${name}`) };
}

/** An expression that gives `value`. `JSON.parse` of a text is read faster than an object of this size. */
const parsed = (value: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
