/**
 * `npm run walk -- [--procedure ID] [--lang fr] [--page-lang nl] [--browser chromium] [--short] [--json]`: an automatic
 * person follows the guidance on the simulated portal at the true addresses, with the shipped builds, to the end.
 * Exit status 0 when every walk reached its output. Messages go to stderr.
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

const name = ({ procedure, language, pageLanguage, browser }: WalkPlan) =>
  `${procedure}, ${language} reader on ${pageLanguage} pages, ${browser}`;

/** Both browsers at once, each one walk after the other. */
async function all(wanted: readonly WalkPlan[]): Promise<WalkReport[]> {
  const reports = new Map<WalkPlan, WalkReport>();
  const queue = async (browser: string) => {
    for (const plan of wanted.filter((candidate) => candidate.browser === browser)) {
      const report = await oneWalk(plan, ({ step, text, did }) => {
        if (values.verbose) console.error(`  ${plan.browser}: ${step}: ${text} → ${did}`);
      });
      reports.set(plan, report);
      const { ok, steps, seconds, failedAt, why } = report;
      console.error(`${ok ? 'ok    ' : 'FAILED'} ${name(plan)}: ${steps} steps, ${seconds} s`);
      if (!ok) console.error(`       at ${failedAt}: ${why}`);
    }
  };
  await Promise.all([queue('chromium'), queue('firefox')]);
  return wanted.flatMap((plan) => reports.get(plan) ?? []);
}

const wanted = plans();
if (wanted.length === 0) {
  console.error('No scenario fits. Each file of portal/scenarios names the procedure that it practises.');
  process.exit(2);
}
ensureBuilt([...new Set(wanted.map(({ browser }) => browser))], (message) => console.error(message));
const walks = await all(wanted);
const json = JSON.stringify({ walks }, null, 2);
if (values.out) writeFileSync(values.out, json);
if (values.json) console.log(json);
else console.log(`${walks.filter(({ ok }) => ok).length} of ${walks.length} walks reached their output`);
process.exitCode = walks.every(({ ok }) => ok) ? 0 : 1;
