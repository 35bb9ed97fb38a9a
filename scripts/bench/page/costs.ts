/** What one contestant costs on one page: at the start, at rest, while scrolling, and when the page changes. */
import { type Contestant, isPeer } from './contestant';
import { CHANGES, type Change, type Probe } from './probe';
import { type Task, type Traced, trace } from './trace';
import type { Venue } from './visit';

declare const benchProbe: Probe;

export interface Costs {
  /** Processor time of scripts from the opening of the page until it is at rest, in milliseconds. */
  start: number;
  /** Processor time of the main thread, parsing apart, until ring or bubble is shown; null for nobody. */
  untilShown: number | null;
  /** The task of a script that kept the page waiting longest, by processor time. */
  longest: number;
  /** The same by the clock, which other programs lengthen. */
  longestWall: number;
  /** Processor time of scripts in five seconds at rest. */
  idle: number;
  /** Bytes of the page's script memory after a clean-up, less those of the page alone. */
  memory: number;
  /** Processor time of scripts per frame drawn while scrolling; null when the page does not scroll then. */
  perFrame: number | null;
  /** Of Ariane, and of the page alone: */
  whenChanged: Changed | null;
}

export interface Changed {
  /** Processor time of scripts that follows when the guide is made to read the whole page. */
  reading: number;
  /** Processor time of scripts that follows a hundred changes. */
  changes: Record<Change, number>;
  longest: number;
}

const IDLE = 5000;
/** The guide rests four times as long as it read: what is to be measured must be over before the next begins. */
const REST_PER_READING = 5;
const AFTER_READING = 3000;
const AFTER_START = 1000;

export async function costsOf(venue: Venue, contestant: Contestant, elements: number): Promise<Costs> {
  const { page } = venue.stage;
  const start = await trace(page, async () => {
    await venue.visit(contestant, elements);
    await venue.rest(isPeer(contestant) ? AFTER_START : AFTER_READING);
  });
  const idle = await trace(page, () => page.waitForTimeout(IDLE));
  const memory = await heap(venue);
  const perFrame = await scrollCost(venue);
  return {
    start: start.script,
    untilShown: start.untilShown,
    longest: longest(start.tasks, 'script'),
    longestWall: longest(start.tasks, 'wall'),
    idle: idle.script,
    memory,
    perFrame,
    whenChanged: isPeer(contestant) ? null : await whenChanged(venue),
  };
}

async function whenChanged(venue: Venue): Promise<Changed> {
  const { page } = venue.stage;
  await venue.rest(AFTER_READING);
  // How long a reading takes on the clock, on this machine as busy as it is, decides how long to wait for the next.
  const began = performance.now();
  await page.evaluate(() => benchProbe.resize());
  await venue.rest(0);
  const patience = Math.max(AFTER_READING, REST_PER_READING * (performance.now() - began));
  await venue.rest(patience);
  const following = (act: () => Promise<void>): Promise<Traced> =>
    trace(page, async () => {
      await act();
      await venue.rest(patience);
    });
  const reading = await following(() => page.evaluate(() => benchProbe.resize()));
  const changes: [Change, Traced][] = [];
  for (const kind of Object.keys(CHANGES) as Change[]) {
    changes.push([kind, await following(() => page.evaluate((change) => benchProbe.change(change), kind))]);
  }
  return {
    reading: reading.script,
    changes: Object.fromEntries(changes.map(([kind, { script }]) => [kind, script])) as Changed['changes'],
    longest: Math.max(...changes.map(([, { tasks }]) => longest(tasks, 'script'))),
  };
}

const longest = (tasks: readonly Task[], by: 'script' | 'wall'): number =>
  Math.max(0, ...tasks.map((task) => task[by]));

async function heap({ stage: { session } }: Venue): Promise<number> {
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.disable');
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
}

const SCROLL = { distance: 1200, speed: 800 };

async function scrollCost({ stage: { page, session } }: Venue): Promise<number | null> {
  const before = await page.evaluate(() => scrollY);
  const traced = await trace(page, async () => {
    await session.send('Input.synthesizeScrollGesture', {
      x: 900,
      y: 600,
      yDistance: -SCROLL.distance,
      speed: SCROLL.speed,
      gestureSourceType: 'mouse',
    });
  });
  const moved = (await page.evaluate(() => scrollY)) - before;
  await page.evaluate((top) => scrollTo(0, top), before);
  return moved === 0 || traced.frames === 0 ? null : traced.script / traced.frames;
}
