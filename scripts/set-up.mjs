// Makes a fresh clone ready: packages, browsers, generated types. Has no dependency and runs under Node 20, because it
// is what installs the Node that everything else runs on. Does nothing, quickly, when all is in place.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const at = (/** @type {string[]} */ ...parts) => join(root, ...parts);

/** @param {string} message */
const say = (message) => console.error(`set-up: ${message}`);

/** @param {string} message @returns {never} */
function giveUp(message) {
  say(message);
  process.exit(1);
}

/** PATH without our own node_modules: `npm ci` deletes that folder while it runs, and the Node in it. */
const outerPath = (process.env.PATH ?? '')
  .split(delimiter)
  .filter((folder) => folder !== '' && !folder.endsWith(join('node_modules', '.bin')))
  .join(delimiter);

/** @param {string} command @param {string[]} args @param {NodeJS.ProcessEnv} [extra] */
function run(command, args, extra = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, PATH: outerPath, ...extra },
    shell: process.platform === 'win32',
  });
  return error === undefined && status === 0;
}

// ---------------------------------------------------------------- packages

const lockHash = () =>
  createHash('sha256')
    .update(readFileSync(at('package-lock.json')))
    .digest('hex');
const marker = at('node_modules', '.ariane-lock');
/** The Node from the registry: its install script may have been skipped, then everything after would fail oddly. */
const ownNode = at('node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');

/** Whether what `npm` says it installed is what the lock file asks for, whoever ran it. */
function installedAsLocked() {
  try {
    const wanted = JSON.parse(readFileSync(at('package-lock.json'), 'utf8')).packages;
    const present = JSON.parse(readFileSync(at('node_modules', '.package-lock.json'), 'utf8')).packages;
    const strangers = Object.keys(present).some((path) => present[path].version !== wanted[path]?.version);
    // A package for another system is locked but rightly absent; npm marks those as optional.
    const lacking = Object.keys(wanted).some((path) => path !== '' && !wanted[path].optional && !present[path]);
    return !strangers && !lacking;
  } catch {
    return false;
  }
}

function nodeWorks() {
  return spawnSync(ownNode, ['--version'], { shell: process.platform === 'win32' }).status === 0;
}

function packages() {
  const hash = lockHash();
  if (existsSync(marker) && readFileSync(marker, 'utf8') === hash) return;
  if (!installedAsLocked() || !nodeWorks()) {
    say('installing the packages of package-lock.json (npm ci) …');
    const install = () => run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']) && nodeWorks();
    if (!install()) {
      say('that failed; trying once more …');
      if (!install()) giveUp('npm ci failed twice. Is the package registry reachable?');
    }
  }
  writeFileSync(marker, hash);
}

// ---------------------------------------------------------------- browsers

/** @type {Record<string, {variable: string, commands: string[], debian: string}>} */
const browsers = JSON.parse(readFileSync(at('scripts', 'browser-commands.json'), 'utf8'));

/** @param {string} path */
function executable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {string} name */
function browserIsThere(name) {
  const { variable, commands } = browsers[name];
  const chosen = process.env[variable];
  if (chosen) return executable(chosen) || giveUp(`${variable} names ${chosen}, which cannot be run.`);
  return outerPath.split(delimiter).some((folder) => commands.some((command) => executable(join(folder, command))));
}

function findBrowsers() {
  const missing = Object.keys(browsers).filter((name) => !browserIsThere(name));
  if (missing.length === 0) return;
  const wanted = missing.map((name) => browsers[name].debian);
  const install = ['install', '-y', '--no-install-recommends', ...wanted, 'fonts-liberation'];
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    say(`installing ${wanted.join(' and ')} with apt-get …`);
    const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
    // A failed update (one source out of reach) need not stop an install from the lists that are there.
    run('apt-get', ['update', '-qq'], quiet);
    run('apt-get', ['-qq', ...install], quiet);
  }
  const still = missing.filter((name) => !browserIsThere(name));
  if (still.length === 0) return;
  const variables = still.map((name) => browsers[name].variable).join(' and ');
  giveUp(
    `no ${still.join(' and no ')} found. On Debian or Ubuntu: sudo apt-get ${install.join(' ')}. ` +
      `Elsewhere install ${still.join(' and ')} and put the path of the program into ${variables}.`,
  );
}

// ---------------------------------------------------------------- generated types

/** What `wxt prepare` depends on: the configuration, and which entrypoints and public files there are. */
function prepareHash() {
  const hash = createHash('sha256')
    .update(lockHash())
    .update(readFileSync(at('wxt.config.ts')));
  for (const folder of ['entrypoints', 'public']) {
    if (existsSync(at(folder)))
      for (const name of readdirSync(at(folder), { recursive: true }).sort()) hash.update(String(name));
  }
  const messages = at('public', '_locales', 'fr', 'messages.json');
  if (existsSync(messages)) hash.update(readFileSync(messages));
  return hash.digest('hex');
}

function generate() {
  const stamp = at('.wxt', '.prepared');
  const hash = prepareHash();
  if (existsSync(stamp) && statSync(stamp).size > 0 && readFileSync(stamp, 'utf8') === hash) return;
  say('generating types (wxt prepare) …');
  const path = [at('node_modules', '.bin'), outerPath].join(delimiter);
  if (!run(at('node_modules', '.bin', 'wxt'), ['prepare'], { PATH: path })) giveUp('wxt prepare failed.');
  writeFileSync(stamp, hash);
}

packages();
findBrowsers();
generate();
