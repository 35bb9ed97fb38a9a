/** What the browser's own trace says of the main thread of a page: its tasks, and the time that scripts took in them. */
import type { CDPSession, Page } from 'playwright';
import { PARSED } from './contestant';
import { type Probe, SHOWN } from './probe';

declare const benchProbe: Probe;

/** One event of a trace, as far as it is used; times in microseconds. */
export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Processor time: what other processes took meanwhile is not in it. */
  tdur?: number;
  args: { data?: { url?: string } };
}

export interface Task {
  /** When it began, on the browser's clock. */
  at: number;
  /** Milliseconds on the clock, and of the processor. */
  wall: number;
  cpu: number;
  /** Processor time of scripts in it, with the style and layout that they forced. */
  script: number;
}

export interface Traced {
  /** Tasks of the main thread in which a script ran, the longest first. */
  tasks: Task[];
  /** Processor time of all scripts together, in milliseconds. */
  script: number;
  /** Milliseconds on the clock from the first of these tasks to the end of the last. */
  span: number;
  /** Processor time of the main thread, all of it, between the end of the page's content and what was waited for. */
  untilShown: number | null;
  /** How often the page was drawn. */
  frames: number;
}

const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8.execute',
  'blink.user_timing',
  'toplevel',
];
const RUNS_SCRIPT = ['FunctionCall', 'EvaluateScript', 'RunMicrotasks'];
/** The scripts of the measurement itself: its probe, and what the tool evaluates, which has no address. */
const PROBE = 'bench-probe.js';
const isMeasuring = ({ name, args }: TraceEvent) =>
  name !== 'RunMicrotasks' && (args.data?.url === undefined || args.data.url === '' || args.data.url.endsWith(PROBE));

/** Traces the tab of `page` while `action` runs. */
export async function trace(page: Page, action: () => Promise<void>): Promise<Traced> {
  const browser = page.context().browser();
  const session = await browser?.newBrowserCDPSession();
  if (!session) throw new Error('no protocol session with the browser');
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { recordMode: 'recordUntilFull', includedCategories: CATEGORIES, excludedCategories: ['*'] },
  });
  try {
    await action();
    // Shows in the trace which process the page lives in.
    await page.evaluate(() => benchProbe.here());
  } finally {
    await ended(session);
  }
  await session.detach();
  return summarise(events);
}

function ended(session: CDPSession): Promise<void> {
  return new Promise((resolve, reject) => {
    session.on('Tracing.tracingComplete', () => resolve());
    session.send('Tracing.end').catch(reject);
  });
}

/** Only of the thread in which the probe ran: other pages, and those of the extension, are not asked. */
export function summarise(events: readonly TraceEvent[]): Traced {
  const probe = events.findLast(({ args }) => args.data?.url?.endsWith(PROBE));
  if (!probe) throw new Error('the trace does not hold the page');
  // What lies within something else comes after it.
  const ofPage = events
    .filter(({ pid, tid }) => pid === probe.pid && tid === probe.tid)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const tasks = tasksOf(ofPage.filter(({ ph, dur }) => ph === 'X' && dur !== undefined));
  const span = (tasks.at(-1)?.at ?? 0) + (tasks.at(-1)?.wall ?? 0) - (tasks[0]?.at ?? 0);
  tasks.sort((a, b) => b.cpu - a.cpu);
  const untilShown = between(ofPage, PARSED, SHOWN);
  const frames = ofPage.filter(({ name, ph }) => name === 'PrePaint' && ph === 'X').length;
  return { tasks, script: tasks.reduce((sum, { script }) => sum + script, 0), span, untilShown, frames };
}

/** Of a task that one of the marks falls into, the part on the right side of it by the clock. */
function between(events: readonly TraceEvent[], from: string, to: string): number | null {
  const start = events.findLast(({ name }) => name === from)?.ts;
  const end = events.findLast(({ name }) => name === to)?.ts;
  if (start === undefined || end === undefined) return null;
  let sum = 0;
  let until = 0;
  for (const { name, ts, dur = 0, tdur = 0 } of events) {
    if (!isTask(name) || dur === 0 || ts < until) continue;
    until = ts + dur;
    const overlap = Math.min(ts + dur, end) - Math.max(ts, start);
    if (overlap > 0) sum += (tdur * overlap) / dur / 1000;
  }
  return sum;
}

const isTask = (name: string): boolean => name === 'RunTask' || name === 'ThreadControllerImpl::RunTask';

function tasksOf(thread: readonly TraceEvent[]): Task[] {
  const tasks: Task[] = [];
  let task: { end: number; counted: Task } | null = null;
  let scriptUntil = 0;
  for (const event of thread) {
    const { name, ts, dur = 0, tdur = 0 } = event;
    if (isTask(name)) {
      if (task !== null && ts < task.end) continue;
      task = { end: ts + dur, counted: { at: ts / 1000, wall: dur / 1000, cpu: tdur / 1000, script: 0 } };
      tasks.push(task.counted);
      continue;
    }
    if (task === null || ts >= task.end || !RUNS_SCRIPT.includes(name) || ts < scriptUntil) continue;
    if (isMeasuring(event)) continue;
    scriptUntil = ts + dur;
    task.counted.script += tdur / 1000;
  }
  return tasks.filter(({ script }) => script > 0);
}
