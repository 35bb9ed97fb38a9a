/** Runs in the page: lets a contestant do its work and says how long each part took. */
import { findLists } from '../../../components/workspace/list/find';
import type { StoreContestant } from './contestant';
import { generatedExport, ITEMS } from './generated';

/** Milliseconds. */
export interface StoreTimes {
  import: number;
  /** The first time after the database was closed. */
  coldList: number;
  list: number;
  /** In lists just read: the first letters that somebody types. */
  search: number;
  open: number;
  tick: number;
  export: number;
}

export interface StoreRun {
  lists: number;
  times: StoreTimes;
  /** Of the export, in bytes. */
  bytes: number;
  /** What the list said in the end, to compare: done and finished of all. */
  done: number;
  finished: number;
  found: number;
}

export interface BenchStore {
  run(lists: number, turns: number): Promise<StoreRun>;
}

declare global {
  var benchStore: BenchStore;
}

/** Makes a contestant callable from outside. */
export function offer(contestant: StoreContestant): void {
  globalThis.benchStore = { run: (lists, turns) => run(contestant, lists, turns) };
}

async function run(contestant: StoreContestant, lists: number, turns: number): Promise<StoreRun> {
  const text = JSON.stringify(generatedExport(lists));
  const taken = await timed(() => contestant.take(text));
  if (taken.value !== lists) throw new Error(`${taken.value} of ${lists} came in`);
  await contestant.close();
  const cold = await timed(() => contestant.list());
  const ids = cold.value.map(({ id }) => id);
  const pick = (turn: number) => ids[(turn * 7919) % ids.length] ?? '';
  const list = await median(turns, () => contestant.list());
  let found = 0;
  const search = await median(
    turns,
    async () => undefined,
    async () => {
      const summaries = await contestant.list();
      return () => {
        found = findLists(summaries, 'bakery ada', 'fr').length;
      };
    },
  );
  const open = await median(5 * turns, (turn) => contestant.open(pick(turn)));
  const tick = await median(5 * turns, (turn) => {
    const summary = cold.value.find(({ id }) => id === pick(turn));
    const item = `${summary?.template.slice('procedure:'.length)}/step-${ITEMS - 2}`;
    return contestant.tick(pick(turn), item, `key-of-tick-${turn}`);
  });
  const given = await timed(() => contestant.give());
  const last = await contestant.list();
  return {
    lists,
    times: {
      import: taken.milliseconds,
      coldList: cold.milliseconds,
      list,
      search,
      open,
      tick,
      export: given.milliseconds,
    },
    bytes: given.value.length,
    done: last.reduce((sum, { done }) => sum + done, 0),
    finished: last.filter(({ finished }) => finished).length,
    found,
  };
}

async function timed<T>(work: () => Promise<T>): Promise<{ value: T; milliseconds: number }> {
  const start = performance.now();
  const value = await work();
  return { value, milliseconds: performance.now() - start };
}

/** Of `turns` turns. What `prepare` gives is done instead of `work`, and only that is timed. */
async function median(
  turns: number,
  work: (turn: number) => Promise<unknown>,
  prepare?: () => Promise<() => void>,
): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < turns; turn++) {
    const prepared = await prepare?.();
    const start = performance.now();
    if (prepared) prepared();
    else await work(turn);
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(turns / 2)] ?? 0;
}
