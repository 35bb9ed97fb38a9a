/**
 * npm run bench [-- PART…] [--json] [--turns N]
 *
 * `recognition`: what other thresholds would cost, refused against wrong, on the saved pages.
 *
 * `decision`, and without a part: the same decision in our engine, with its full trace, and in two other rule engines,
 * on every way to answer its questions: first that all three agree, then how long each takes, as a ratio to ours. Times
 * depend on the machine; ratios of one run hardly do. Exit status 0 when the engines agree.
 */
import { parseArgs } from 'node:util';
import { checkKnowledge } from '../rules/loading/check-knowledge';
import { benchDecision, type DecisionBench, disagreement } from './bench/decision';
import { benchRecognition, recognitionText } from './bench/recognition';
import { readKnowledgeFiles } from './knowledge-files';

const DECISION = 'which-designation-procedure';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, turns: { type: 'string', default: '20' } },
});

async function main(): Promise<boolean> {
  if (!positionals.includes('recognition')) return decisions();
  const curves = await benchRecognition();
  console.log(values.json ? JSON.stringify(curves, null, 2) : recognitionText(curves));
  return positionals.includes('decision') ? decisions() : true;
}

async function decisions(): Promise<boolean> {
  const report = checkKnowledge(readKnowledgeFiles());
  const decision = report.ok ? report.knowledge.decisions[DECISION] : undefined;
  if (!report.ok || !decision) {
    console.error(report.ok ? `there is no decision ${DECISION}` : 'the knowledge has errors: npm run check');
    return false;
  }
  const { facts } = report.knowledge;
  const differs = await disagreement(decision, facts);
  if (differs) {
    console.error(`the engines do not agree: ${JSON.stringify(differs)}`);
    return false;
  }
  const result = await benchDecision(decision, facts, Math.max(1, Number(values.turns) || 1));
  console.log(values.json ? JSON.stringify({ decisions: [result] }, null, 2) : text(result));
  return true;
}

function text({ decision, rules, assignments, turns, engines }: DecisionBench): string {
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
