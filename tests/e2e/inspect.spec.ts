import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { ROOT } from '../../scripts/built';

const SAVED = join('tests', 'fixtures', 'saved');
const saved = (name: string) => join(SAVED, name);

interface Report {
  file: string;
  url: string | null;
  language: string | null;
  screen: { id: string; confidence: number } | null;
  refused?: string;
  targets: { id: string; status: string; selector: string | null; outerHTML: string | null; steps: string[] }[];
}

/** Runs the command as a person would; gives what it printed and its exit status. */
const run = (...args: string[]) =>
  spawnSync(join('node_modules', '.bin', 'tsx'), ['scripts/inspect.ts', ...args], { cwd: ROOT, encoding: 'utf8' });

function inspect(...args: string[]): { reports: Report[]; status: number | null; errors: string } {
  const { stdout, stderr, status } = run('--json', ...args);
  return { reports: JSON.parse(stdout), status, errors: stderr };
}
const target = (report: Report | undefined, id: string) => report?.targets.find((one) => one.id === id);

test('saved pages: screen and targets, also of a table layout, a hidden double and a page that fills late', () => {
  const { reports, status } = inspect(saved('entry.html'), saved('late.html'), saved('field-twice.html'));
  expect(status).toBe(0);
  const [entry, late, twice] = reports;
  expect(reports.map(({ file }) => file)).toEqual([saved('entry.html'), saved('late.html'), saved('field-twice.html')]);
  for (const report of reports) expect(report.screen).toMatchObject({ id: 'app032-entry' });
  expect(entry).toMatchObject({ language: 'fr', url: 'https://www.csam.be/app032/camregistration/' });
  expect(target(entry, 'enterprise-number')).toMatchObject({
    status: 'found',
    selector: 'input[id="form:number"]',
    outerHTML: '<input id="form:number" name="form:number" size="12">',
  });
  expect(target(entry, 'enterprise-number')?.steps.length).toBeGreaterThan(0);
  expect(target(late, 'enterprise-number')).toMatchObject({ status: 'found', selector: 'input[name="number"]' });
  expect(target(twice, 'enterprise-number')).toMatchObject({ status: 'ambiguous', selector: null, outerHTML: null });
  expect(target(twice, 'register-enterprise')).toMatchObject({ status: 'found' });
});

const REFUSED = {
  scheme: 'http://www.csam.be/app032/camregistration/',
  port: 'https://www.csam.be:8443/app032/camregistration/',
  'look-alike': 'https://www.csarn.be/app032/camregistration/',
  'test-host': 'https://www.int.csam.be/app032/camregistration/',
  'unknown-host': 'https://elsewhere.example/',
};
for (const [why, url] of Object.entries(REFUSED)) {
  test(`refused by its address: ${why}`, () => {
    const { reports, status } = inspect('--url', url, saved('entry.html'));
    expect(status).toBe(0);
    expect(reports).toMatchObject([{ url, refused: why, screen: null, targets: [] }]);
  });
}

test('refused: the page of a frame, and a page that is not known', () => {
  const { reports } = inspect(saved('entry-in-frame_files/saved_resource.html'), saved('unknown-page.html'));
  expect(reports.map(({ refused }) => refused)).toEqual(['frame', 'unsure']);
  expect(reports.map(({ screen }) => screen)).toEqual([null, null]);
});

test('a file without an address, or without a file, is said and fails; the others are still read', () => {
  const { reports, status, errors } = inspect(saved('no-address.html'), saved('not-there.html'), saved('entry.html'));
  expect(status).toBe(1);
  expect(errors).toContain('no-address.html');
  expect(errors).toContain('not-there.html');
  expect(reports).toHaveLength(3);
  expect(reports[2]?.screen).toMatchObject({ id: 'app032-entry' });
  // The results alone are on the standard output; the summary of all files ends the messages.
  expect(errors).toMatch(/^3 files\n {2}recognised: 1\n {4}1 × app032-entry\n(.|\n)* {2}unreadable: 2\n/m);
});

test('without --json: page by page, and the summary at the end', () => {
  const { stdout, status } = run(saved('field-twice.html'), saved('unknown-page.html'));
  expect(status).toBe(0);
  expect(stdout).toMatch(/^tests\/fixtures\/saved\/field-twice\.html\n/);
  const summary = stdout.slice(stdout.indexOf('\n2 files\n'));
  expect(summary).toContain(`1 × unsure: ${saved('unknown-page.html')}`);
  expect(summary).toContain(`ambiguous app032-entry/enterprise-number: ${saved('field-twice.html')}`);
});
