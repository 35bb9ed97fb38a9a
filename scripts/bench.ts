/**
 * npm run bench [-- PART…] [--json] [--turns N] [--sizes 300,3000,30000] [--browser chromium,firefox] [--rows ID,ID]
 *                         [--lists 100,1000,10000]
 *
 * Parts, all of them unless some are named:
 * `decision`: the same decision in our engine, with its full trace, and in two other rule engines, on every way to
 * answer its questions: first that all three agree, then how long each takes, as a ratio to ours.
 * `recognition`: what other thresholds would cost, refused against wrong, on the saved pages.
 * `page`: the shipped guide in generated pages beside four libraries for tours: time to the first ring, cost at the
 * start, at rest and when the page changes, memory, size; location beside two other ways to find a field.
 * `manners`: what each of them does to a form that a person fills, as a table of passed and failed.
 * `store`: checklists of 30 items in our store, and with the same reads and writes in Dexie: open the list, search, open
 * one, tick, export, import, and how that grows.
 *
 * Times depend on the machine; ratios of one run hardly do. Exit status 0 when everything could be measured and the
 * engines agree: what misses its target is printed, not punished.
 */
import { parseArgs } from 'node:util';
import { checkKnowledge } from '../rules/loading/check-knowledge';
import { benchDecision, type DecisionBench, disagreement } from './bench/decision';
import { mannersTable } from './bench/manners/run';
import { mannersText } from './bench/manners/text';
import { benchPage } from './bench/page/bench-page';
import { goals, pageText } from './bench/page/text';
import { benchRecognition, recognitionText } from './bench/recognition';
import { benchStore, disagreementOf } from './bench/store/bench-store';
import { storeGoals, storeText } from './bench/store/text';
import { readKnowledgeFiles } from './knowledge-files';

const DECISION = 'which-designation-procedure';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    turns: { type: 'string' },
    sizes: { type: 'string', default: '300,3000,30000' },
    lists: { type: 'string', default: '100,1000,10000' },
    rows: { type: 'string' },
    browser: { type: 'string', default: 'chromium,firefox' },
  },
});
const turns = (usual: number) => Math.max(1, Number(values.turns ?? usual) || 1);
const say = (message: string) => console.error(message);

/** Result for `--json` and for people; null when it could not be measured, which has been said. */
type Part = () => Promise<{ json: object; text: string } | null>;

const PARTS: Record<string, Part> = {
  decision,
  recognition: async () => {
    const curves = await benchRecognition();
    return { json: { curves }, text: recognitionText(curves) };
  },
  page: async () => {
    const sizes = values.sizes
      .split(',')
      .map(Number)
      .filter((elements) => elements > 0);
    const bench = await benchPage({ sizes, turns: turns(7), say });
    return { json: { page: { ...bench, goals: goals(bench) } }, text: pageText(bench) };
  },
  store: async () => {
    const sizes = values.lists
      .split(',')
      .map(Number)
      .filter((lists) => lists > 0);
    const bench = await benchStore({ sizes, turns: turns(7), say });
    const differs = disagreementOf(bench);
    if (differs !== null) {
      console.error(`the stores do not agree: ${differs}`);
      return null;
    }
    return { json: { store: { ...bench, goals: storeGoals(bench) } }, text: storeText(bench) };
  },
  manners: async () => {
    const browsers = values.browser.split(',').filter((name) => name === 'chromium' || name === 'firefox');
    const table = await mannersTable({ browsers, only: values.rows?.split(',') ?? [], say });
    return { json: { manners: table }, text: mannersText(table) };
  },
};

async function main(): Promise<boolean> {
  const unknown = positionals.filter((name) => !(name in PARTS));
  if (unknown.length > 0) {
    console.error(`no such part: ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}`);
    return false;
  }
  const results: object[] = [];
  let ok = true;
  for (const [name, part] of Object.entries(PARTS)) {
    if (positionals.length > 0 && !positionals.includes(name)) continue;
    const result = await part();
    ok &&= result !== null;
    if (result === null) continue;
    results.push(result.json);
    if (!values.json) console.log(`${result.text}\n`);
  }
  if (values.json) console.log(JSON.stringify(Object.assign({}, ...results), null, 2));
  return ok;
}

async function decision(): ReturnType<Part> {
  const report = checkKnowledge(readKnowledgeFiles());
  const decision = report.ok ? report.knowledge.decisions[DECISION] : undefined;
  if (!report.ok || !decision) {
    console.error(report.ok ? `there is no decision ${DECISION}` : 'the knowledge has errors: npm run check');
    return null;
  }
  const { facts } = report.knowledge;
  const differs = await disagreement(decision, facts);
  if (differs) {
    console.error(`the engines do not agree: ${JSON.stringify(differs)}`);
    return null;
  }
  const result = await benchDecision(decision, facts, turns(20));
  return { json: { decisions: [result] }, text: decisionText(result) };
}

function decisionText({ decision, rules, assignments, turns, engines }: DecisionBench): string {
  const width = Math.max(...engines.map(({ name }) => name.length));
  return [
    `${decision}: ${rules} rules, ${assignments} full assignments, the same answers in every engine, ${turns} turns`,
    ...engines.map(
      ({ name, nanoseconds, ratio }) =>
        `  ${name.padEnd(width)}  ${(nanoseconds / 1000).toFixed(1).padStart(8)} µs per decision  × ${ratio.toFixed(2)}`,
    ),
  ].join('\n');
}

main().then(
  (ok) => {
    process.exitCode = ok ? 0 : 1;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
