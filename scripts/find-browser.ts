/**
 * Finds an installed browser. Nothing is ever downloaded: the tests run on what the system's packages provide.
 * Branded Chrome and Edge are not looked for: they no longer take an unpacked extension on the command line.
 */
import { accessSync, constants, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

// A plain data file, because set-up.mjs needs it too, under a Node that cannot read TypeScript.
const CANDIDATES: Record<BrowserName, { variable: string; commands: string[] }> = JSON.parse(
  readFileSync(new URL('./browser-commands.json', import.meta.url), 'utf8'),
);

function executable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Full path of the browser, or null when none is installed. The variables ARIANE_CHROMIUM and ARIANE_FIREFOX come first. */
export function findBrowser(name: BrowserName): string | null {
  const { variable, commands } = CANDIDATES[name];
  const chosen = process.env[variable];
  if (chosen) return executable(chosen) ? chosen : null;
  for (const command of commands) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      const path = join(folder, command);
      if (folder !== '' && executable(path)) return path;
    }
  }
  return null;
}

/** The browser, or an error that says what to install. */
export function needBrowser(name: BrowserName): string {
  const path = findBrowser(name);
  if (path === null)
    throw new Error(`${name} was not found. Run "npm run setup", or set ${CANDIDATES[name].variable}.`);
  return path;
}
