/**
 * The saved pages of tests/fixtures/screens, changed as their owners might change them. A few seeds here; the long run is
 * `npm run soak -- mutations`.
 */
import { knowledge } from 'virtual:knowledge';
import { beforeAll, describe, expect, test } from 'vitest';
import { page as browserWindow } from 'vitest/browser';
import { LOCATED_WHEN_CHANGED } from '../../recognition/limits';
import { judgeMutated } from '../../recognition/mutated';
import { type MutatedSummary, summarise, together } from '../../recognition/mutated-figures';
import { savedScreen } from '../../recognition/saved-screen';

const FOLDER = '../../fixtures/screens/';
const files = import.meta.glob<string>('../../fixtures/screens/**/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const SEEDS = [1, 2];
const known = { screens: Object.values(knowledge.screens), hosts: knowledge.hosts };
let whole: MutatedSummary;

beforeAll(async () => {
  await browserWindow.viewport(1300, 920);
  const parts: MutatedSummary[] = [];
  for (const seed of SEEDS) {
    for (const [path, html] of Object.entries(files)) {
      const judged = await judgeMutated(savedScreen(path.slice(FOLDER.length), html), seed, known);
      if (judged) parts.push(summarise([judged]));
    }
  }
  whole = together(parts);
  console.log([...whole.lost, '', ...whole.wrong, '', JSON.stringify({ ...whole.figures, ...whole.taken })].join('\n'));
}, 300_000);

describe('changed pages', () => {
  test('keep their targets', () => {
    expect(whole.figures.located / whole.figures.targets).toBeGreaterThanOrEqual(LOCATED_WHEN_CHANGED);
  });

  test('never have anything else pointed at, nor anything for a target that was taken away or renamed', () => {
    expect(whole.wrong).toEqual([]);
    for (const { all } of Object.values(whole.taken)) expect(all).toBeGreaterThan(0);
  });
});
