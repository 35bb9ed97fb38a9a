/**
 * npm run soak [-- PART…] [--requests N] [--seed N] [--seeds N] [--from N] [--file PART-OF-NAME] [--kills N]
 *                        [--histories N] [--files N]
 *
 * Parts, all unless one is named:
 * `portal`: asks the simulated portal random requests (10,000 unless `--requests` says otherwise), and a tenth of that
 * over sockets: what pages offer, what they do not, and what nobody would send. `--seed` plays the same again. At the
 * first wrong answer it prints the request and the shortest way to it.
 * `mutations`: every saved page changed by twenty seeds as its owners might change it: what is there has to be found,
 * and nothing pointed at in the place of what was taken away. `--seeds 1 --from 7 --file forms/umoe-users` shows one
 * failure again.
 * `kills`: the background is ended 1,000 times in Chromium and a tenth of that in Firefox, each time between a message and
 * its answer: nothing that was acknowledged may be lost, nothing doubled.
 * `histories`: 10,000 made-up histories of one checklist on three machines that exchange files in any order: in the end all
 * see the same list, nothing lost, nothing doubled. `--seed` plays the same again.
 *
 * `bundles`: 100,000 spoilt files of shared checklists (`--files` says how many) are read: none may crash or take much
 * room, each refusal has a known code, what is sound is kept, and what is here stays as it is.
 *
 * Exit status 0 when all is as it must be.
 */
import { parseArgs } from 'node:util';
import { ensureBuilt } from './built';
import { bundlesText, soakBundles } from './soak/bundles';
import { figuresText } from './soak/figures';
import { historiesText, soakHistories } from './soak/histories';
import { soakKills } from './soak/kill-run';
import { killsText, WORK } from './soak/kills';
import { mutationsAreWell, mutationsText, soakMutations } from './soak/mutations';
import { allScenarios, type SoakResult, soakByHand, soakBySocket } from './soak/run';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    requests: { type: 'string', default: '10000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
    seeds: { type: 'string', default: '20' },
    from: { type: 'string', default: '1' },
    file: { type: 'string', default: '' },
    kills: { type: 'string', default: '1000' },
    histories: { type: 'string', default: '10000' },
    files: { type: 'string', default: '100000' },
  },
});

const numbers = {
  requests: wholeNumber('requests', 1),
  seed: wholeNumber('seed', 0),
  seeds: wholeNumber('seeds', 1),
  from: wholeNumber('from', 0),
  kills: wholeNumber('kills', 1),
  histories: wholeNumber('histories', 1),
  files: wholeNumber('files', 1),
};

/** Says how it went, and gives whether all was well. */
const PARTS: Record<string, () => Promise<boolean>> = { portal, mutations, kills, histories, bundles };

async function portal(): Promise<boolean> {
  const { requests, seed } = numbers;
  const scenarios = allScenarios();
  console.log(`seed ${seed}`);
  const byHand = said('as a function', await soakByHand({ requests, seed, scenarios }));
  const manager = scenarios.filter(({ id }) => id === 'new-colleague');
  const bySocket = await soakBySocket({ requests: Math.ceil(requests / 10), seed, scenarios: manager });
  return said('over sockets, with cookies', bySocket) && byHand;
}

function said(how: string, result: SoakResult): boolean {
  console.log(`${how}: ${figuresText(result.figures)}`);
  if (result.ok) console.log('  0 answers of 500, 0 exceptions, 0 mixed visits, 0 ways out');
  else console.error(`wrong: ${result.wrong}`);
  return result.ok;
}

async function mutations(): Promise<boolean> {
  const whole = await soakMutations({
    seeds: numbers.seeds,
    from: numbers.from,
    file: values.file,
    say: (line) => console.error(line),
  });
  console.log(mutationsText(whole));
  return mutationsAreWell(whole);
}

async function kills(): Promise<boolean> {
  ensureBuilt(['chromium', 'firefox'], (line) => console.error(line));
  let well = true;
  const plans = [['chromium', numbers.kills] as const, ['firefox', Math.ceil(numbers.kills / 10)] as const];
  for (const [name, count] of plans) {
    for (const [place, work] of WORK.entries()) {
      // Half of them each.
      const share = place === 0 ? Math.ceil(count / WORK.length) : Math.floor(count / WORK.length);
      if (share === 0) continue;
      const options = { kills: share, random: Math.random, say: (line: string) => console.error(line) };
      const told = await soakKills(name, work, options);
      console.log(killsText(`${name}, ${work}`, told));
      well &&= told.lost.length === 0 && told.doubled.length === 0;
    }
  }
  return well;
}

async function histories(): Promise<boolean> {
  console.log(`seed ${numbers.seed}`);
  const told = await soakHistories({ histories: numbers.histories, seed: numbers.seed, storedOneIn: 20 });
  console.log(historiesText(told));
  return told.wrong === null;
}

async function bundles(): Promise<boolean> {
  const { files, seed } = numbers;
  console.log(`seed ${seed}`);
  const say = (line: string) => console.error(line);
  const figures = await soakBundles({ count: files, seed, heavyOneIn: 1_000, againOneIn: 7, mergeOneIn: 101, say });
  console.log(bundlesText(figures));
  return figures.wrong.length === 0;
}

function wholeNumber(option: Exclude<keyof typeof values, 'file'>, least: number): number {
  const number = Number(values[option]);
  if (!Number.isInteger(number) || number < least)
    refuse(`--${option} takes a whole number from ${least}, not “${values[option]}”`);
  return number;
}

function refuse(why: string): never {
  console.error(why);
  process.exit(2);
}

for (const name of positionals)
  if (!Object.hasOwn(PARTS, name)) refuse(`“${name}” is no part: ${Object.keys(PARTS).join(', ')}`);
for (const [name, play] of Object.entries(PARTS)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  console.log(`== ${name}`);
  // The others are still played: one night, all that can be known.
  if (!(await play())) process.exitCode = 1;
}
