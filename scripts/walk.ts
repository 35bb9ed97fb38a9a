/**
 * `npm run walk -- [--procedure ID] [--lang fr] [--page-lang nl] [--browser chromium] [--short] [--jobs 3] [--json]`: an
 * automatic person follows the guidance on the simulated portal at the true addresses, with the shipped builds, to the
 * end. Exit status 0 when every walk reached its output. Messages go to stderr.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './built';
import { fullMatrix, isBrowser, isLanguage, shortMatrix } from './walker/matrix';
import { oneWalk, type WalkPlan, type WalkReport } from './walker/one-walk';

const { values } = parseArgs({
  options: {
    procedure: { type: 'string' },
    lang: { type: 'string' },
    'page-lang': { type: 'string' },
    browser: { type: 'string' },
    short: { type: 'boolean', default: false },
    /** Walks at once. */
    jobs: { type: 'string', default: '3' },
    json: { type: 'boolean', default: false },
    /** Writes the JSON into a file too. */
    out: { type: 'string' },
    /** Each step as it is taken. */
    verbose: { type: 'boolean', default: false },
  },
});

function allowed<Value extends string>(
  name: string,
  text: string | undefined,
  is: (text: string) => text is Value,
): Value | undefined {
  if (text === undefined || is(text)) return text;
  console.error(`--${name} ${text}: not one that Ariane walks with`);
  process.exit(2);
}

function plans(): WalkPlan[] {
  if (values.short) return shortMatrix();
  return fullMatrix({
    procedure: values.procedure,
    language: allowed('lang', values.lang, isLanguage),
    pageLanguage: allowed('page-lang', values['page-lang'], isLanguage),
    browser: allowed('browser', values.browser, isBrowser),
  });
}

const name = ({ scenario, procedure, language, pageLanguage, browser }: WalkPlan) =>
  `${scenario} (${procedure}), ${language} reader on ${pageLanguage} pages, ${browser}`;

/** Several at once, each in a browser of its own: most of a walk is spent waiting for pages. */
async function all(wanted: readonly WalkPlan[], jobs: number): Promise<WalkReport[]> {
  const reports = new Map<WalkPlan, WalkReport>();
  const waiting = [...wanted];
  const worker = async () => {
    for (let plan = waiting.shift(); plan; plan = waiting.shift()) {
      const called = name(plan);
      const report = await oneWalk(plan, ({ step, say, text, did }) => {
        if (step === 'outside') console.error(`  ${called}: ${text} → ${did}`);
        else if (values.verbose) console.error(`  ${called}: ${step}: ${say} → ${did}`);
      });
      reports.set(plan, report);
      const { ok, steps, seconds, wording, failedAt, why } = report;
      console.error(`${ok ? 'ok    ' : 'FAILED'} ${called}, ${wording} wording: ${steps} steps, ${seconds} s`);
      if (!ok) console.error(`       at ${failedAt}: ${why}`);
    }
  };
  await Promise.all(Array.from({ length: jobs }, worker));
  return wanted.flatMap((plan) => reports.get(plan) ?? []);
}

/** How many arrived, of each kind of wording apart. */
function summary(walks: readonly WalkReport[]): string[] {
  const kinds = {
    evidenced: 'in wording that sources show',
    reconstructed: 'in wording that is mostly our own',
  } as const;
  return (['evidenced', 'reconstructed'] as const).flatMap((kind) => {
    const ofKind = walks.filter(({ wording }) => wording === kind);
    const arrived = ofKind.filter(({ ok }) => ok).length;
    return ofKind.length === 0 ? [] : [`${arrived} of ${ofKind.length} walks ${kinds[kind]} reached their output`];
  });
}

const jobs = Number(values.jobs);
if (!Number.isInteger(jobs) || jobs < 1) {
  console.error(`--jobs ${values.jobs}: not a number of walks`);
  process.exit(2);
}
const wanted = plans();
if (wanted.length === 0) {
  console.error('No scenario fits. Each file of portal/scenarios names the procedure that it practises.');
  process.exit(2);
}
ensureBuilt([...new Set(wanted.map(({ browser }) => browser))], (message) => console.error(message));
const began = performance.now();
const walks = await all(wanted, jobs);
const json = JSON.stringify({ walks }, null, 2);
if (values.out) writeFileSync(values.out, json);
const minutes = ((performance.now() - began) / 60_000).toFixed(1);
const lines = [...summary(walks), `${walks.length} walks in ${minutes} minutes`];
if (values.json) console.log(json);
for (const line of lines) (values.json ? console.error : console.log)(line);
process.exitCode = walks.every(({ ok }) => ok) ? 0 : 1;
