/**
 * `npm run zip [-- --verify]`: the packages for the stores (Chrome and Edge, Firefox) and the sources that Firefox's
 * reviewers build from. Reproducible: `--verify` packs twice and compares every byte.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, tool } from './built';

const OUTPUT = join(ROOT, '.output');
const zips = () =>
  readdirSync(OUTPUT)
    .filter((name) => name.endsWith('.zip'))
    .sort();

/** Packs everything anew. Gives the sha256 of each package by its name. */
function pack(): Map<string, string> {
  if (existsSync(OUTPUT)) for (const name of zips()) rmSync(join(OUTPUT, name));
  tool('wxt', ['zip', '-b', 'chrome']);
  tool('wxt', ['zip', '-b', 'firefox']);
  const hashes = zips().map((name) => {
    const bytes = readFileSync(join(OUTPUT, name));
    return [name, createHash('sha256').update(bytes).digest('hex')] as const;
  });
  return new Map(hashes);
}

const first = pack();
for (const [name, hash] of first) console.log(`${hash}  .output/${name}`);
if (first.size !== 3) {
  console.error(`Expected three packages (Chrome, Firefox, sources), found ${first.size}.`);
  process.exitCode = 1;
}
if (process.argv.includes('--verify')) {
  const second = pack();
  const changed = [...first].filter(([name, hash]) => second.get(name) !== hash).map(([name]) => name);
  if (changed.length > 0 || second.size !== first.size) {
    console.error(`Not reproducible: ${changed.join(', ') || 'other packages'}`);
    process.exitCode = 1;
  } else {
    console.log('packed twice: identical');
  }
}
