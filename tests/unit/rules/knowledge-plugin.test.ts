import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PROJECT_ROOT } from '../../../scripts/knowledge-files';
import { knowledgePlugin } from '../../../scripts/knowledge-plugin';
import { VALID_ROOT } from './fixture';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ariane-plugin-'));
  cpSync(VALID_ROOT, root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

/** Builds a page script that holds nothing but `source`, and gives what came out and which files are watched. */
async function bundle(source: string): Promise<{ code: string; watched: string[] }> {
  writeFileSync(join(root, 'entry.js'), source);
  const watched: string[] = [];
  const plugin = knowledgePlugin(root);
  const load = plugin.load;
  if (typeof load !== 'function') throw new Error('the plugin must have a load hook');
  plugin.load = function (...args) {
    return load.apply(Object.create(this, { addWatchFile: { value: (file: string) => watched.push(file) } }), args);
  };
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [plugin],
    build: {
      outDir: join(root, 'out'),
      minify: false,
      lib: { entry: join(root, 'entry.js'), formats: ['es'], fileName: () => 'out.js' },
    },
  });
  return { code: readFileSync(join(root, 'out/out.js'), 'utf8'), watched };
}

/** What the built module exports. */
async function exportsOf(code: string): Promise<Record<string, unknown>> {
  return import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);
}

test('virtual:knowledge holds the expanded knowledge, and every file is watched', { timeout: 60_000 }, async () => {
  const { code, watched } = await bundle("export { knowledge } from 'virtual:knowledge';");
  expect(await exportsOf(code)).toMatchObject({
    knowledge: { procedures: { designate: { steps: { length: 6 } } }, screens: { home: { id: 'home' } } },
  });
  expect(code).not.toContain('kind: group');
  for (const name of ['rules/hosts.yaml', 'rules/procedures/log-in.yaml']) expect(watched).toContain(join(root, name));
});

test('a mistake in a file fails the build with its place', { timeout: 60_000 }, async () => {
  const path = join(root, 'rules/screens/home.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace('role: link', 'role: lnk'));
  await expect(bundle("export { knowledge } from 'virtual:knowledge';")).rejects.toThrow(
    'rules/screens/home.yaml:18:11 expected one of link',
  );
});

test('a table with a gap fails the build too', { timeout: 60_000 }, async () => {
  const path = join(root, 'rules/decisions/which-way.yaml');
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace('not: { fact: has-card, is: "yes" }', 'fact: has-card, is: "yes"'),
  );
  await expect(bundle("export { knowledge } from 'virtual:knowledge';")).rejects.toThrow(
    'rules/decisions/which-way.yaml:4:3 gap: no rule can hold when has-card = no',
  );
});

test('virtual:scenarios holds the scenarios in the order of their file names', { timeout: 60_000 }, async () => {
  cpSync(join(PROJECT_ROOT, 'portal/scenarios'), join(root, 'portal/scenarios'), { recursive: true });
  const { code, watched } = await bundle("export { scenarios } from 'virtual:scenarios';");
  const { scenarios } = (await exportsOf(code)) as { scenarios: { id: string }[] };
  const ids = scenarios.map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(0);
  expect(ids).toEqual(ids.toSorted());
  expect(watched).toContain(join(root, `portal/scenarios/${ids[0]}.yaml`));
});

test('a broken scenario fails the build with its file', { timeout: 60_000 }, async () => {
  mkdirSync(join(root, 'portal/scenarios'), { recursive: true });
  writeFileSync(join(root, 'portal/scenarios/broken.yaml'), 'id: broken\n');
  await expect(bundle("export { scenarios } from 'virtual:scenarios';")).rejects.toThrow(
    /portal\/scenarios\/broken\.yaml:1:1 /,
  );
});
