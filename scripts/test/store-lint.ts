/** What Firefox's store says of the build: no error, and no warning but the known ones. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { BUILD, ROOT } from '../built';

/** Known and accepted, each with its reason. Anything else fails. */
const ACCEPTED: Record<string, string> = {
  // Preact's own branch for `dangerouslySetInnerHTML`, which no component of ours uses.
  UNSAFE_VAR_ASSIGNMENT: 'in Preact',
  // Ariane is for the desktop: nothing is claimed for Firefox on Android.
  KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION: 'desktop only',
};

interface Notice {
  code: string;
  message: string;
  file?: string;
}
const { stdout } = spawnSync(
  join(ROOT, 'node_modules', '.bin', 'addons-linter'),
  ['--output', 'json', '--min-manifest-version', '3', BUILD.firefox],
  { encoding: 'utf8', maxBuffer: 1 << 26 },
);
const { errors, warnings } = JSON.parse(stdout) as { errors: Notice[]; warnings: Notice[] };
const bad = [...errors, ...warnings.filter(({ code }) => !(code in ACCEPTED))];
for (const { code, message, file } of bad) console.error(`${code} ${file ?? ''}: ${message}`);
console.log(`${errors.length} errors, ${warnings.length} warnings, of which ${bad.length} not accepted`);
process.exitCode = bad.length === 0 ? 0 : 1;
