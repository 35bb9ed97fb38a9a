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
        procedures: 2,
        steps: 12,
        // The step of the group "log-in" stands in both procedures.
        stepsWritten: 11,
        screens: 5,
        screensDescribed: 4,
        screensUndescribed: 1,
        targets: 12,
        decisions: 1,
        facts: 2,
        hosts: 3,
        sources: 2,
        sourcesUsed: 2,
        contacts: 2,
        terms: 2,
        problems: 1,
        // Of two procedures, one step, one outcome.
        letters: 4,
        labels: {
          fr: {
            read: 24,
            unverified: 0,
            superseded: 1,
            share: 1,
            evidence: { manual: 19, 'stored-copy': 5, live: 0 },
          },
          nl: { read: 0, unverified: 11, superseded: 0, share: 0 },
        },
        evidence: { procedures: { manual: 2, 'stored-copy': 0, live: 0 }, screens: { manual: 3, 'stored-copy': 2 } },
        undescribed: {
          procedures: ['hand-in'],
          screens: ['named'],
          steps: ['rules/procedures/hand-in.yaml#ask-office'],
        },
        superseded: { procedures: ['hand-in'], screens: ['keys'] },
        unused: { sources: [], contacts: [], terms: [], problems: [] },
        age: {
          oldest: '2018',
          newest: '2019-02',
          undated: ['login', 'named'],
          procedures: { 'hand-in': { asOf: '2018', oldest: '2018', newest: '2018' } },
        },
        decisionsDetail: {
          'which-way': { facts: 1, full: 2, partial: 1, cases: 2, answers: { designate: 1, 'ask-for-card': 1 } },
        },
      },
    });
    const languages = checkKnowledge(valid).coverage?.languages;
    expect(languages?.fr.texts).toBeGreaterThan(70);
    expect(languages?.nl).toEqual(languages?.fr);
  });

  test('what nothing refers to is listed, and sentences that were left in another language are counted', () => {
    const change = (path: string, find: string, put: string) => (file: { path: string; text: string }) =>
      file.path === `rules/${path}` ? { ...file, text: file.text.replace(find, put) } : file;
    const sentence = 'Demandez la carte à la commune, puis revenez';
    const files = valid
      .map(change('procedures/designate.yaml', '    problems: [no-card]\n', ''))
      .map(change('terms.yaml', '    replacedBy: new-word\n', ''))
      .map(change('problems.yaml', 'fr: demandez, nl: vraag', `fr: "${sentence}", nl: "${sentence}"`));
    const { coverage } = checkKnowledge(files);
    expect(coverage?.unused).toEqual({ sources: [], contacts: [], terms: ['new-word'], problems: ['no-card'] });
    expect(coverage?.languages).toMatchObject({
      fr: { asInAnother: 1 },
      nl: { asInAnother: 1 },
      de: { asInAnother: 0 },
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
    ['expect: { outcome: designate }', 'expect: { outcome: ask-for-card }', 'case "a card": expected the outcome', 36],
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
    expect(stdout).toContain('2 procedures, 12 steps, 5 screens');
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
    expect(JSON.parse(good.stdout)).toMatchObject({ ok: true, errors: [], coverage: { procedures: 2, steps: 12 } });
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
