import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkKnowledge } from '../../../rules/loading/check-knowledge';
import { PROJECT_ROOT } from '../../../scripts/knowledge-files';
import { VALID_ROOT, valid } from './fixture';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** A copy of the valid files with one change. */
function changedCopy(path: string, find: string, change: string): string {
  const root = mkdtempSync(join(tmpdir(), 'ariane-check-'));
  folders.push(root);
  cpSync(VALID_ROOT, root, { recursive: true });
  const text = readFileSync(join(root, path), 'utf8');
  expect(text).toContain(find);
  writeFileSync(join(root, path), text.replace(find, change));
  return root;
}

function run(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const tsx = join(PROJECT_ROOT, 'node_modules/tsx/dist/cli.mjs');
    execFile(process.execPath, [tsx, join(PROJECT_ROOT, 'scripts/check.ts'), ...args], (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}

describe('checkKnowledge', () => {
  test('counts what is covered', () => {
    expect(checkKnowledge(valid)).toMatchObject({
      ok: true,
      errors: [],
      coverage: {
        procedures: 1,
        steps: 6,
        screens: 3,
        targets: 4,
        decisions: 1,
        facts: 2,
        hosts: 3,
        sources: 2,
        contacts: 1,
        terms: 2,
        problems: 1,
        labels: { fr: { read: 12, unverified: 0 }, nl: { read: 0, unverified: 11 } },
        decisionsDetail: {
          'which-way': { facts: 1, full: 2, partial: 1, cases: 2, answers: { designate: 1, 'ask-for-card': 1 } },
        },
      },
    });
  });

  test.each([
    ['then: ask-for-card', 'then: designate', 'no case can lead to the outcome "ask-for-card"', 19],
    [
      'when: { not: { fact: has-card, is: "yes" } }',
      'when: { fact: has-card, is: "yes" }',
      'gap: no rule can hold when has-card = no',
      4,
    ],
    ['expect: { outcome: designate }', 'expect: { outcome: ask-for-card }', 'case "a card": expected the outcome', 31],
  ])('a decision with %j as %j fails at its place', (find, change, message, line) => {
    const path = 'rules/decisions/which-way.yaml';
    const files = valid.map((file) => (file.path === path ? { path, text: file.text.replace(find, change) } : file));
    const report = checkKnowledge(files);
    expect(report.ok).toBe(false);
    expect(report.errors).toContainEqual(
      expect.objectContaining({ file: path, line, message: expect.stringContaining(message) }),
    );
    expect(report.coverage).toMatchObject({ decisions: 1 });
  });
});

describe('npm run check', () => {
  test('prints what is covered and ends with 0', { timeout: 60_000 }, async () => {
    const { code, stdout, stderr } = await run('--root', VALID_ROOT);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('1 procedures, 6 steps, 3 screens');
    expect(stdout).toContain('which-way: 1 facts, 2 full and 1 partial assignments, 2 cases');
    expect(stdout.trimEnd().endsWith('0 errors')).toBe(true);
  });

  test('names file, line and column on stderr and ends with 1', { timeout: 60_000 }, async () => {
    const root = changedCopy('rules/screens/home.yaml', 'role: link', 'role: lnk');
    const { code, stdout, stderr } = await run('--root', root);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^rules\/screens\/home\.yaml:18:11 expected one of link \| button .*, got "lnk"\n$/);
    expect(stdout).toBe('1 error\n');
  });

  test('--json gives the report, and only that, on stdout', { timeout: 60_000 }, async () => {
    const good = await run('--json', '--root', VALID_ROOT);
    expect(good).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(good.stdout)).toMatchObject({ ok: true, errors: [], coverage: { procedures: 1, steps: 6 } });
    const bad = await run('--json', '--root', changedCopy('rules/facts.yaml', '- id: whom', '- id: who'));
    expect(bad).toMatchObject({ code: 1, stderr: '' });
    const report = JSON.parse(bad.stdout) as {
      ok: boolean;
      errors: { file: string; line: number; column: number; message: string }[];
    };
    expect(report.ok).toBe(false);
    expect(report.errors[0]).toEqual({
      file: 'rules/procedures/designate.yaml',
      line: 12,
      column: 18,
      message: 'no fact of facts.yaml is called "whom"',
    });
  });
});
