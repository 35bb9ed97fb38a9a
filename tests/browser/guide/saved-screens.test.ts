/**
 * Recognition and location on saved pages that were written from the published manuals by people who did not know how
 * the guide works (tests/fixtures/screens), with everything that the guide knows.
 */
import { knowledge } from 'virtual:knowledge';
import { beforeAll, describe, expect, test } from 'vitest';
import { page as browserWindow } from 'vitest/browser';
import { count, type Figures, misses, table } from '../../recognition/figures';
import { judge, type PageJudged } from '../../recognition/judge';
import { LOCATED, RECOGNISED, WRONG } from '../../recognition/limits';
import { loadScreen } from '../../recognition/load';
import { lookAt } from '../../recognition/look';
import { savedScreen } from '../../recognition/saved-screen';

const FOLDER = '../../fixtures/screens/';
const files = import.meta.glob<string>('../../fixtures/screens/**/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const known = { screens: Object.values(knowledge.screens), hosts: knowledge.hosts };
const pages: PageJudged[] = [];
let figures: Figures;

beforeAll(async () => {
  await browserWindow.viewport(1300, 920);
  for (const [path, html] of Object.entries(files)) {
    const loaded = await loadScreen(savedScreen(path.slice(FOLDER.length), html));
    try {
      pages.push(judge(await lookAt(loaded), known));
    } finally {
      loaded.close();
    }
  }
  figures = count(pages);
  console.log(`${table(pages)}\n\n${misses(pages).join('\n')}`);
}, 120_000);

describe('saved pages', () => {
  test('say of themselves what is true', () => {
    expect(pages.flatMap(({ seen, faults }) => faults.map((fault) => `${seen.saved.file}: ${fault}`))).toEqual([]);
  });

  test('every described screen is there in three styles', () => {
    const styles = (screen: string) =>
      new Set(pages.filter(({ seen }) => seen.saved.expected === screen).map(({ seen }) => seen.saved.style)).size;
    const few = known.screens.filter(({ id, undescribed }) => !undescribed && styles(id) < 3).map(({ id }) => id);
    expect(few).toEqual([]);
    expect(figures.unknown).toBeGreaterThanOrEqual(20);
  });

  test('are recognised', () => {
    expect(figures.recognised / figures.pages).toBeGreaterThanOrEqual(RECOGNISED);
  });

  test('are never taken for another screen, and the guide stays silent on unknown ones', () => {
    expect({ mistaken: figures.mistaken, guidedOnUnknown: figures.guidedOnUnknown }).toEqual({
      mistaken: WRONG,
      guidedOnUnknown: WRONG,
    });
  });

  test('have their targets located', () => {
    expect(figures.located / figures.targets).toBeGreaterThanOrEqual(LOCATED);
  });

  test('never have anything else pointed at', () => {
    expect(figures.wrong).toBe(WRONG);
  });
});
