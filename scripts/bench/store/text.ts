/** What the measurement of the store says, for people: times, growth, ratios, and what misses its target. */
import type { StoreBench, StoreName } from './bench-store';
import type { StoreRun, StoreTimes } from './turns';

const ROWS: Record<keyof StoreTimes, string> = {
  import: 'import all, one transaction per list',
  coldList: 'open the list, database closed',
  list: 'read the list again',
  search: 'search, first letters',
  open: 'open one',
  tick: 'tick, on the disk',
  export: 'export all',
};

/** What a person waits for without wondering, in milliseconds, at any size. */
const TARGETS: Partial<Record<keyof StoreTimes, number>> = { coldList: 1_000, search: 100, open: 100, tick: 100 };

export interface StoreGoal {
  what: string;
  wanted: string;
  got: string;
  ok: boolean;
}

const ms = (value: number): string =>
  value >= 10_000 ? `${(value / 1000).toFixed(1)} s` : `${value.toFixed(value < 10 ? 2 : 0)} ms`;

export function storeGoals({ runs }: StoreBench): StoreGoal[] {
  const largest = runs.Ariane?.at(-1);
  if (largest === undefined) return [];
  return Object.entries(TARGETS).map(([row, most]) => {
    const got = largest.times[row as keyof StoreTimes];
    const what = `${ROWS[row as keyof StoreTimes]}, ${largest.lists} checklists`;
    return { what, wanted: `≤ ${ms(most)}`, got: ms(got), ok: got <= most };
  });
}

export function storeText(bench: StoreBench): string {
  const sizes = (bench.runs.Ariane ?? []).map(({ lists }) => lists);
  const width = Math.max(...Object.values(ROWS).map((row) => row.length));
  const head = `${'checklists × 30 items'.padEnd(width)}  ${sizes.map((size) => String(size).padStart(10)).join('')}    growth`;
  return [
    `The store of checklists in Chromium, on the disk, ${bench.turns} turns.`,
    ...Object.entries(bench.runs).flatMap(([name, runs]) => [
      '',
      `${name}: export of ${runs.map(({ bytes }) => `${(bytes / 1e6).toFixed(1)} MB`).join(', ')}`,
      head,
      ...Object.keys(ROWS).map((row) => line(row as keyof StoreTimes, runs, width)),
    ]),
    ...ratios(bench, width),
    '',
    ...storeGoals(bench).map(
      ({ what, wanted, got, ok }) => `${ok ? 'ok    ' : 'MISSED'}  ${what}: ${got}, wanted ${wanted}`,
    ),
  ].join('\n');
}

function line(row: keyof StoreTimes, runs: readonly StoreRun[], width: number): string {
  const times = runs.map((run) => run.times[row]);
  const [first = 0, last = 0] = [times[0], times.at(-1)];
  const more = (runs.at(-1)?.lists ?? 1) / (runs[0]?.lists ?? 1);
  const growth = runs.length < 2 ? '' : `× ${(last / first).toFixed(1)} for × ${more}`;
  return `${ROWS[row].padEnd(width)}  ${times.map((time) => ms(time).padStart(10)).join('')}    ${growth}`;
}

function ratios({ runs }: StoreBench, width: number): string[] {
  const own: StoreName = 'Ariane';
  const ours = runs[own] ?? [];
  const theirs = runs.Dexie;
  if (theirs === undefined) return [];
  return [
    '',
    'Dexie, as a ratio to ours',
    ...Object.keys(ROWS).map((name) => {
      const row = name as keyof StoreTimes;
      const cells = ours.map((run, index) => `× ${((theirs[index]?.times[row] ?? 0) / run.times[row]).toFixed(2)}`);
      return `${ROWS[row].padEnd(width)}  ${cells.map((cell) => cell.padStart(10)).join('')}`;
    }),
  ];
}
