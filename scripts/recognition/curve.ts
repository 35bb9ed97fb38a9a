/**
 * What other thresholds would cost: how many targets are refused and how many wrong elements pointed at, how many pages
 * not recognised and how many taken for something else. Runs in the page; pure but for setting the thresholds.
 */
import { count } from '../../tests/recognition/figures';
import { judge, type Known } from '../../tests/recognition/judge';
import { loadScreen } from '../../tests/recognition/load';
import { lookAt, type SeenScreen } from '../../tests/recognition/look';
import type { SavedScreen } from '../../tests/recognition/saved-screen';
import type { Threshold } from './tunable-plugin';

declare const arianeThresholds: Record<Threshold, { get(): number; set(value: number): void }>;

export interface CurvePoint {
  thresholds: Partial<Record<Threshold, number>>;
  /** The values that are shipped. */
  shipped: boolean;
  /** Of the targets on their pages, or of the pages that a screen describes. */
  all: number;
  right: number;
  refused: number;
  /** Wrong element; wrong screen, or any screen where none is right. */
  wrong: number;
}

export interface Curves {
  location: CurvePoint[];
  recognition: CurvePoint[];
}

const steps = (from: number, to: number, by: number): number[] =>
  Array.from({ length: Math.round((to - from) / by) + 1 }, (_, index) => Math.round((from + index * by) * 100) / 100);

export async function curves(pages: readonly SavedScreen[], known: Known): Promise<Curves> {
  const seen: SeenScreen[] = [];
  const without: { page: SeenScreen; target: string }[] = [];
  for (const saved of pages) {
    const loaded = await loadScreen(saved);
    seen.push(await lookAt(loaded));
    // The same page without each of its targets: there, whatever is pointed at is wrong.
    for (const [target, { elements }] of loaded.marked) {
      const places = elements.map((element) => element.ownerDocument.createComment(''));
      for (const [index, element] of elements.entries()) element.replaceWith(places[index] ?? '');
      const page = await lookAt({ ...loaded, marked: new Map([...loaded.marked].filter(([id]) => id !== target)) });
      without.push({ page, target });
      for (const [index, place] of places.entries()) place.replaceWith(elements[index] ?? '');
    }
    loaded.close();
  }
  return {
    location: sweep('FOUND', steps(0.4, 0.9, 0.05), 'TARGET_MARGIN', steps(0, 0.3, 0.05), () => {
      const figures = count(seen.map((page) => judge(page, known)));
      const pointed = without.filter(({ page, target }) =>
        judge(page, known).targets.some((one) => one.target === target && one.outcome === 'wrong'),
      );
      const right = figures.located + figures.unreached;
      const refused = figures.ambiguous + figures.missing;
      return { all: figures.targets, right, refused, wrong: figures.wrong + pointed.length };
    }),
    recognition: sweep('RECOGNISED', steps(0.3, 0.8, 0.05), 'SCREEN_MARGIN', steps(0, 0.24, 0.04), () => {
      const { pages: all, recognised, mistaken, guidedOnUnknown } = count(seen.map((page) => judge(page, known)));
      return { all, right: recognised, refused: all - recognised - mistaken, wrong: mistaken + guidedOnUnknown };
    }),
  };
}

/** Each of the two through its values while the other stays as shipped. */
function sweep(
  first: Threshold,
  firstValues: number[],
  second: Threshold,
  secondValues: number[],
  measure: () => Pick<CurvePoint, 'all' | 'right' | 'refused' | 'wrong'>,
): CurvePoint[] {
  const points: CurvePoint[] = [];
  for (const [name, values] of [[first, firstValues] as const, [second, secondValues] as const]) {
    const threshold = arianeThresholds[name];
    const shipped = threshold.get();
    for (const value of [...new Set([...values, shipped])].sort((a, b) => a - b)) {
      threshold.set(value);
      points.push({ thresholds: { [name]: value }, shipped: value === shipped, ...measure() });
    }
    threshold.set(shipped);
  }
  return points;
}
