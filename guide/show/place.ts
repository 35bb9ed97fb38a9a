/**
 * Where the callout stands. Pure. It never covers the target; after that it covers as little as it can of what the
 * person may want to use, and it stays where it was rather than jump.
 */
export interface Size {
  width: number;
  height: number;
}
export interface Box extends Size {
  left: number;
  top: number;
}
export type Side =
  | 'right'
  | 'left'
  | 'below'
  | 'above'
  | 'dock-right'
  | 'dock-left'
  | 'dock-top'
  | 'sheet'
  | 'sheet-top';
export interface Placement {
  side: Side;
  left: number;
  top: number;
}

export interface Question {
  /** What is ringed, when it is in the window. */
  target: Box | null;
  callout: Size;
  viewport: Size;
  /** Controls of the page that are better left free. */
  obstacles: readonly Box[];
  /** Where it stood before. */
  last: Side | null;
}

/** Room for the ring and some air, in pixels. */
const GAP = 14;
const MARGIN = 12;
/** Narrower than this there is no "beside": the callout becomes a sheet over the whole width. */
export const NARROW = 520;

/** Costs are in square pixels of page covered, so that they can be added to what is really covered. */
const TARGET_COVERED = 1e9;
const OUTSIDE = 1e3;
/** A side in itself; the order in which people look for an explanation. */
const COST: Record<Side, number> = {
  right: 0,
  below: 1500,
  left: 2500,
  above: 3000,
  'dock-right': 9000,
  'dock-left': 10_000,
  'dock-top': 11_000,
  sheet: 0,
  'sheet-top': 1000,
};
/** What staying on the same side is worth. */
const STAY = 4000;
/** Where the label of a control usually stands: in its line, however far to the left, or this many pixels above it. */
const LABEL_ABOVE = 32;
/** Covering the label of what is pointed at is nearly as bad as covering the control. */
const LABEL_WEIGHT = 40;

export function place(question: Question): Placement {
  const candidates = question.viewport.width < NARROW ? sheets(question) : boxes(question);
  let best: { placement: Placement; cost: number } | null = null;
  for (const placement of candidates) {
    const cost = costOf(placement, question);
    if (best === null || cost < best.cost) best = { placement, cost };
  }
  return best?.placement ?? { side: 'dock-right', left: MARGIN, top: MARGIN };
}

function sheets({ callout, viewport }: Question): Placement[] {
  const left = Math.max(0, (viewport.width - callout.width) / 2);
  return [
    { side: 'sheet', left, top: viewport.height - callout.height },
    { side: 'sheet-top', left, top: 0 },
  ];
}

function boxes({ target, callout, viewport }: Question): Placement[] {
  const right = viewport.width - callout.width - MARGIN;
  const bottom = viewport.height - callout.height - MARGIN;
  const docks: Placement[] = [
    { side: 'dock-right', left: right, top: bottom },
    { side: 'dock-left', left: MARGIN, top: bottom },
    { side: 'dock-top', left: right, top: MARGIN },
  ];
  if (target === null) return docks;
  const across = (left: number) => clamp(left, MARGIN, right);
  const down = (top: number) => clamp(top, MARGIN, bottom);
  const besides = [target.top - GAP, target.top + target.height + GAP - callout.height].map(down);
  const end = target.left + target.width;
  return [
    ...besides.map((top): Placement => ({ side: 'right', left: end + GAP, top })),
    { side: 'below', left: across(target.left - GAP), top: target.top + target.height + GAP },
    ...besides.map((top): Placement => ({ side: 'left', left: target.left - GAP - callout.width, top })),
    { side: 'above', left: across(target.left - GAP), top: target.top - GAP - callout.height },
    ...docks,
  ];
}

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

function costOf({ side, left, top }: Placement, { target, callout, viewport, obstacles, last }: Question): number {
  const box = { left, top, ...callout };
  let cost = COST[side] - (side === last ? STAY : 0);
  if (target !== null) {
    if (overlap(box, grown(target, GAP / 2)) > 0) cost += TARGET_COVERED;
    cost += labelAreas(target).reduce((sum, area) => sum + overlap(box, area) * LABEL_WEIGHT, 0);
  }
  // Where it fits nowhere, what counts is how much of it can still be read.
  cost += (callout.width * callout.height - overlap(box, { left: 0, top: 0, ...viewport })) * OUTSIDE;
  for (const obstacle of obstacles) cost += overlap(box, obstacle);
  return cost;
}

const grown = ({ left, top, width, height }: Box, by: number): Box => ({
  left: left - by,
  top: top - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

function labelAreas({ left, top, width, height }: Box): Box[] {
  return [
    { left: 0, top, width: left, height },
    { left, top: top - LABEL_ABOVE, width, height: LABEL_ABOVE },
  ];
}

/** Area that two boxes share, in square pixels. */
export function overlap(a: Box, b: Box): number {
  const width = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
  const height = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}
