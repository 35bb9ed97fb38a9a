/** The parts of `npm test`, in the order in which they run: what is quick and finds most comes first. */
import { join } from 'node:path';
import { ROOT } from '../built';
import { asOne, counted, type PartResult, run } from './run';

export type { PartResult };

interface Part {
  name: string;
  what: string;
  run: () => Promise<PartResult>;
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
}
interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number };
}

function vitest(project: string): Promise<PartResult> {
  const file = join(ROOT, 'out', `vitest-${project}.json`);
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile=${file}`];
  return counted(
    file,
    () => run('vitest', args),
    (report) => {
      const { numPassedTests, numFailedTests } = report as VitestReport;
      return { passed: numPassedTests, failed: numFailedTests };
    },
  );
}

function playwright(project: string): Promise<PartResult> {
  const file = join(ROOT, 'out', `e2e-${project}.json`);
  const args = ['test', '--project', project, '--reporter=list,json'];
  return counted(
    file,
    () => run('playwright', args, { PLAYWRIGHT_JSON_OUTPUT_FILE: file }),
    (report) => {
      const { expected, unexpected, flaky } = (report as PlaywrightReport).stats;
      // What passes only at the second try is a failure: nothing here depends on luck.
      return { passed: expected, failed: unexpected + flaky };
    },
  );
}

async function walks(): Promise<PartResult> {
  const file = join(ROOT, 'out', 'walks.json');
  return counted(
    file,
    () => run('tsx', ['scripts/walk.ts', '--short', '--out', file]),
    (report) => {
      const all = (report as { walks: { ok: boolean }[] }).walks;
      const passed = all.filter(({ ok }) => ok).length;
      return { passed, failed: all.length - passed };
    },
  );
}

async function types(): Promise<PartResult> {
  const prepared = await asOne('wxt', ['prepare']);
  return prepared.failed > 0 ? prepared : asOne('tsc', ['--noEmit']);
}

export const PARTS: readonly Part[] = [
  { name: 'lint', what: 'format, lint, boundaries between the rooms', run: () => asOne('biome', ['check', '.']) },
  { name: 'types', what: 'TypeScript, strict', run: types },
  { name: 'check', what: 'the knowledge', run: () => asOne('tsx', ['scripts/check.ts']) },
  { name: 'unit', what: 'what is pure, in Node', run: () => vitest('unit') },
  { name: 'browser', what: 'what needs layout and focus, in Chromium', run: () => vitest('browser') },
  { name: 'build', what: 'both browsers, and the budget in a page', run: () => asOne('tsx', ['scripts/build.ts']) },
  {
    name: 'store-lint',
    what: 'the Firefox build, as its store sees it',
    run: () => asOne('tsx', ['scripts/test/store-lint.ts']),
  },
  { name: 'e2e', what: 'the built extension in Chromium', run: () => playwright('chromium') },
  { name: 'firefox', what: 'the built extension in Firefox', run: () => playwright('firefox') },
  { name: 'walk', what: 'each procedure walked once, at the true addresses', run: walks },
  { name: 'zip', what: 'the packages, twice, byte for byte', run: () => asOne('tsx', ['scripts/zip.ts', '--verify']) },
];
