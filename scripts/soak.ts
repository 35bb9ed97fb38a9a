/**
 * npm run soak [-- COUNT] [--seed N]
 *
 * Asks the simulated portal COUNT random requests (10,000 unless given), and a tenth of that over sockets: what pages
 * offer, what they do not, and what nobody would send. Prints what was done; at the first wrong answer, the request and
 * the shortest way to it. Exit status 0 when every answer was as it must be.
 */
import { parseArgs } from 'node:util';
import { figuresText } from './soak/figures';
import { allScenarios, type SoakResult, soakByHand, soakBySocket } from './soak/run';

const { values, positionals } = parseArgs({ options: { seed: { type: 'string' } }, allowPositionals: true });
const requests = Math.max(1, Number(positionals[0] ?? 10_000) || 10_000);
const seed = Number(values.seed ?? Date.now() % 1_000_000_000);
const scenarios = allScenarios();

console.log(`seed ${seed}`);
report('as a function', await soakByHand({ requests, seed, scenarios }));
const manager = scenarios.filter(({ id }) => id === 'new-colleague');
report(
  'over sockets, with cookies',
  await soakBySocket({ requests: Math.ceil(requests / 10), seed, scenarios: manager }),
);

function report(how: string, result: SoakResult): void {
  console.log(`${how}: ${figuresText(result.figures)}`);
  if (result.ok) {
    console.log('  0 answers of 500, 0 exceptions, 0 mixed visits, 0 ways out');
    return;
  }
  console.error(`wrong: ${result.wrong}`);
  process.exitCode = 1;
}
