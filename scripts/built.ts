/** The built extension: where it lies, whether it is of the present sources, and building it. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from './find-browser';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Folder of the shipped build for a browser. Edge takes Chromium's. */
export const BUILD: Record<BrowserName, string> = {
  chromium: join(ROOT, '.output', 'chrome-mv3'),
  firefox: join(ROOT, '.output', 'firefox-mv3'),
};
const TARGET: Record<BrowserName, string> = { chromium: 'chrome', firefox: 'firefox' };

/** Everything that ends up in the extension, or decides how it is built. */
const SOURCES = [
  'entrypoints',
  'components',
  'session',
  'guide',
  'rules',
  'texts',
  'store',
  'portal',
  'public',
  'scripts/knowledge-plugin.ts',
  'wxt.config.ts',
  'tsconfig.json',
  'package-lock.json',
];

function filesUnder(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function sourcesHash(): string {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap((path) => filesUnder(join(ROOT, path)))) {
    hash.update(file.slice(ROOT.length)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

/** Where a build notes of which sources it is. Beside the folder, so that it is not packed. */
const stampOf = (browser: BrowserName) => join(ROOT, '.output', `.${TARGET[browser]}-of`);

function isCurrent(browser: BrowserName, hash: string): boolean {
  const stamp = stampOf(browser);
  return existsSync(join(BUILD[browser], 'manifest.json')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;
}

/** Runs a tool of node_modules/.bin in the project's root. Fails with its output when the tool fails. */
export function tool(name: string, args: string[]): void {
  const { status, stdout, stderr } = spawnSync(join(ROOT, 'node_modules', '.bin', name), args, {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${name} ${args.join(' ')} failed:\n${stdout}${stderr}`);
}

/** Builds for one browser, always. */
export function build(browser: BrowserName): void {
  const hash = sourcesHash();
  tool('wxt', ['build', '-b', TARGET[browser]]);
  writeFileSync(stampOf(browser), hash);
}

/** Builds for each of `browsers` whose build is missing or older than the sources. `say` hears what is being done. */
export function ensureBuilt(browsers: readonly BrowserName[], say: (message: string) => void): void {
  for (const browser of browsers) {
    if (isCurrent(browser, sourcesHash())) continue;
    say(`building for ${browser} …`);
    build(browser);
  }
}
