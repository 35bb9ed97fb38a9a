/** The short form of `npm run soak -- bundles`. */
import { expect, test } from 'vitest';
import { DAMAGES, HEAVY } from '../../../../scripts/soak/bundle-files';
import { soakBundles } from '../../../../scripts/soak/bundles';

test('of 500 spoilt files none crashes, each refusal has a known code, and what is sound is kept', async () => {
  const figures = await soakBundles({ count: 500, seed: 20_261_120, heavyOneIn: 40, againOneIn: 1, mergeOneIn: 20 });
  expect(figures.wrong).toEqual([]);
  expect(figures.files).toBe(500);
  expect(figures.taken).toBeGreaterThan(200);
  expect(figures.merged).toBeGreaterThan(10);
  // 20 MB of text are some 100 MB of values, whatever is in them.
  expect(figures.growth).toBeLessThan(400_000_000);
  expect(Object.keys(figures.refused)).toEqual(expect.arrayContaining(['not-json', 'too-large']));
  expect(Object.keys(figures.parts).length).toBeGreaterThan(6);
});

test('damage of every kind is among it', () => {
  expect(Object.keys(DAMAGES).length).toBeGreaterThan(15);
  expect(Object.keys(HEAVY)).toEqual(expect.arrayContaining(['50 MB of bytes', 'a million events']));
});
