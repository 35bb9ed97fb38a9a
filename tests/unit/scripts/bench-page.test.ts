/** What the bench measures with must itself be right: its pages, its reading of a trace, its manners table. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROWS } from '../../../scripts/bench/manners/run';
import { mannersText } from '../../../scripts/bench/manners/text';
import { pageFor } from '../../../scripts/bench/page/contestant';
import { median } from '../../../scripts/bench/page/first-ring';
import { generatedPage } from '../../../scripts/bench/page/generated-page';
import { summarise, type TraceEvent } from '../../../scripts/bench/page/trace';
import { bundlePeers } from '../../../scripts/bench/peers/bundle';
import { ROOT } from '../../../scripts/built';

const PEERS = [
  'driver.js',
  'shepherd.js',
  'intro.js',
  'react-joyride',
  'react',
  'react-dom',
  'dexie',
  '@testing-library/dom',
];

describe('the peers', () => {
  test('are imported by the bench alone', () => {
    const imports = /(?:from|import|require)\s*\(?\s*['"]([^'"]+)['"]/g;
    const strange: string[] = [];
    for (const file of sources()) {
      const inBench = file.startsWith(join('scripts', 'bench'));
      for (const [, name = ''] of readFileSync(join(ROOT, file), 'utf8').matchAll(imports)) {
        if (!inBench && PEERS.some((peer) => name === peer || name.startsWith(`${peer}/`)))
          strange.push(`${file}: ${name}`);
      }
    }
    expect(strange).toEqual([]);
  });

  test('are no dependency of what is shipped', () => {
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(Object.keys(dependencies).filter((name) => PEERS.includes(name))).toEqual([]);
  });

  test('can be bundled for a page, each starting on the same field', async () => {
    const peers = await bundlePeers();
    expect(peers.map(({ name }) => name)).toEqual(['driver.js', 'Shepherd', 'intro.js', 'Joyride']);
    for (const peer of peers) {
      expect(peer.gzip).toBeGreaterThan(5000);
      expect(pageFor(peer, 300)).toContain('#general-mail');
      expect(pageFor(peer, 300).length).toBeGreaterThan(peer.script.length);
    }
  }, 60_000);
});

function sources(): string[] {
  const skipped = /^(node_modules|\.output|\.wxt|out|\.git|test-results)$/;
  const under = (folder: string): string[] =>
    readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
      if (skipped.test(entry.name)) return [];
      const path = join(folder, entry.name);
      return entry.isDirectory() ? under(path) : /\.(ts|tsx|mjs|js)$/.test(entry.name) ? [relative('.', path)] : [];
    });
  return under('.').filter((file) => !file.startsWith(join('tests', 'fixtures')));
}

describe('a generated page', () => {
  test.each([300, 3000, 30_000])('has about %i elements', (elements) => {
    const count = generatedPage({ elements }).match(/<[a-z][^>]*>/g)?.length ?? 0;
    expect(count).toBeGreaterThanOrEqual(elements);
    expect(count).toBeLessThanOrEqual(elements * 1.01 + 4);
  });

  test('holds the target once, whatever its size', () => {
    expect(generatedPage({ elements: 30_000 }).match(/id="general-mail"/g)).toHaveLength(1);
  });
});

describe('a trace', () => {
  const event = (name: string, ts: number, dur: number, url?: string, tid = 1): TraceEvent => ({
    name,
    ph: 'X',
    pid: 7,
    tid,
    ts,
    dur,
    tdur: dur / 2,
    args: url === undefined ? {} : { data: { url } },
  });

  test('counts the scripts of the page by processor time, once, and not those of the measurement', () => {
    const { script, tasks, span } = summarise([
      event('RunTask', 0, 10_000),
      event('FunctionCall', 1000, 4000, 'https://example.test/page.js'),
      event('FunctionCall', 2000, 1000, 'https://example.test/page.js'), // called by the one before
      event('RunMicrotasks', 6000, 2000),
      event('RunTask', 20_000, 5000),
      event('FunctionCall', 20_000, 5000, 'bench-probe.js'),
      event('FunctionCall', 21_000, 2000, 'https://example.test/page.js'), // what the measurement set off
      event('RunTask', 30_000, 5000),
      event('FunctionCall', 30_000, 5000, ''),
      event('RunTask', 0, 9000, undefined, 2), // another thread
      event('FunctionCall', 0, 9000, 'chrome-extension://x/background.js', 2),
    ]);
    expect(script).toBe(4);
    expect(tasks.map(({ script: own }) => own)).toEqual([3, 1]);
    expect(span).toBe(25);
  });

  test('says what the main thread did between the two marks', () => {
    const mark = (name: string, ts: number): TraceEvent => ({ name, ph: 'I', pid: 7, tid: 1, ts, args: {} });
    const { untilShown } = summarise([
      event('RunTask', 0, 10_000), // half of it after the first mark
      mark('bench-parsed', 5000),
      event('RunTask', 20_000, 4000),
      event('FunctionCall', 20_000, 4000, 'bench-probe.js'),
      mark('bench-shown', 30_000),
      event('RunTask', 40_000, 4000),
    ]);
    expect(untilShown).toBe(4.5);
  });

  test('that does not hold the page is refused', () => {
    expect(() => summarise([event('RunTask', 0, 10)])).toThrow('does not hold the page');
  });
});

test('the median is in the middle', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
});

describe('the manners table', () => {
  test('names each row once', () => {
    expect(new Set(ROWS.map(({ id }) => id)).size).toBe(ROWS.length);
  });

  test('counts only what passed, and says what was not tried', () => {
    const text = mannersText({
      columns: [{ name: 'Ariane', browser: 'chromium' }],
      rows: [
        { id: 'a', title: 'one', verdicts: [{ ok: true, evidence: '' }] },
        { id: 'b', title: 'two', verdicts: [{ ok: false, evidence: 'it did' }] },
        { id: 'c', title: 'three', verdicts: [{ ok: null, evidence: 'no way to' }] },
      ],
    });
    expect(text).toContain('1/2');
    expect(text).toContain('it did');
    expect(text).toMatch(/three +–/);
  });
});
