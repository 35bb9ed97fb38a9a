import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, NARROW, overlap, place } from '../../../guide/show/place';

const viewport = { width: 1200, height: 800 };
const callout = { width: 360, height: 300 };
const base = { callout, viewport, obstacles: [], last: null };

test('beside the target, to the right if there is room', () => {
  const target = { left: 200, top: 200, width: 200, height: 30 };
  const placed = place({ ...base, target });
  expect(placed.side).toBe('right');
  expect(placed.left).toBeGreaterThan(400);
});

test('where the target leaves no room on the right, elsewhere but not over it', () => {
  const target = { left: 700, top: 300, width: 480, height: 30 };
  const placed = place({ ...base, target });
  expect(overlap({ ...placed, ...callout }, target)).toBe(0);
});

test('the label before a field stays readable', () => {
  const target = { left: 374, top: 570, width: 362, height: 40 };
  const label: Box = { left: 100, top: 580, width: 200, height: 20 };
  const placed = place({ ...base, viewport: { width: 1100, height: 800 }, target });
  expect(overlap({ ...placed, ...callout }, label)).toBe(0);
});

test('so does one at the other end of its line, as forms in tables have them', () => {
  const target = { left: 680, top: 500, width: 70, height: 20 };
  const label: Box = { left: 12, top: 503, width: 170, height: 15 };
  const obstacles = [{ left: 680, top: 380, width: 240, height: 110 }];
  const form = { ...base, callout: { width: 360, height: 410 }, viewport: { width: 980, height: 900 }, obstacles };
  const placed = place({ ...form, target });
  expect(overlap({ ...placed, ...form.callout }, label)).toBe(0);
});

test('fields beside the target are spared where another side is free', () => {
  const target = { left: 100, top: 300, width: 200, height: 30 };
  const obstacles = [{ left: 320, top: 200, width: 500, height: 300 }];
  const placed = place({ ...base, target, obstacles });
  expect(overlap({ ...placed, ...callout }, obstacles[0] as Box)).toBe(0);
});

test('where nothing fits it stays in sight as far as it can, and off the target', () => {
  const low = { width: 830, height: 662 };
  const tall = { width: 360, height: 437 };
  const target = { left: 20, top: 400, width: 790, height: 60 };
  const placed = place({ ...base, viewport: low, callout: tall, target });
  expect(overlap({ ...placed, ...tall }, target)).toBe(0);
  const shown = overlap({ ...placed, ...tall }, { left: 0, top: 0, ...low });
  expect(shown / (tall.width * tall.height)).toBeGreaterThan(0.8);
});

describe('with nothing to point at', () => {
  test('it docks at the bottom right', () => {
    expect(place({ ...base, target: null })).toEqual({ side: 'dock-right', left: 828, top: 488 });
  });

  test('or at the bottom left when controls are there', () => {
    const obstacles = [{ left: 800, top: 600, width: 300, height: 100 }];
    expect(place({ ...base, target: null, obstacles }).side).toBe('dock-left');
  });
});

test('in a narrow window it is a sheet at the bottom, or at the top when the target is there', () => {
  const narrow = { width: NARROW - 100, height: 700 };
  const sheet = { width: narrow.width, height: 300 };
  const at = (top: number) =>
    place({ ...base, viewport: narrow, callout: sheet, target: { left: 20, top, width: 200, height: 30 } });
  expect(at(100)).toEqual({ side: 'sheet', left: 0, top: 400 });
  expect(at(500)).toEqual({ side: 'sheet-top', left: 0, top: 0 });
});

test('it stays where it is rather than jump for a small gain', () => {
  const target = { left: 200, top: 100, width: 200, height: 30 };
  const obstacles = [{ left: 600, top: 150, width: 60, height: 50 }];
  expect(place({ ...base, target, obstacles }).side).toBe('below');
  expect(place({ ...base, target, obstacles, last: 'right' }).side).toBe('right');
});

test('it never covers a target that leaves room anywhere, and never leaves the window', () => {
  const boxes = fc.record({
    left: fc.integer({ min: 0, max: 900 }),
    top: fc.integer({ min: 0, max: 740 }),
    width: fc.integer({ min: 10, max: 300 }),
    height: fc.integer({ min: 10, max: 60 }),
  });
  fc.assert(
    fc.property(boxes, fc.array(boxes, { maxLength: 20 }), (target, obstacles) => {
      const placed = place({ ...base, target, obstacles });
      expect(overlap({ ...placed, ...callout }, target)).toBe(0);
      expect(placed.left).toBeGreaterThanOrEqual(0);
      expect(placed.top).toBeGreaterThanOrEqual(0);
      expect(placed.left + callout.width).toBeLessThanOrEqual(viewport.width);
      expect(placed.top + callout.height).toBeLessThanOrEqual(viewport.height);
    }),
  );
});
