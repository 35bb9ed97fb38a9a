/** One table of the measurement, with ratios, the growth with the page, and what misses its target. */

import type { PageBench } from './bench-page';
import type { Costs } from './costs';
import { CHANGES, type Change } from './probe';

export interface Goal {
  what: string;
  wanted: string;
  got: string;
  ok: boolean;
}

const ms = (value: number) => (value < 10 ? value.toFixed(2) : value.toFixed(0));
const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const percent = (share: number) => `${(100 * share).toFixed(1).padStart(5)} %`;
const times = (value: number) => `× ${value < 10 ? value.toFixed(2) : value.toFixed(0)}`;

/** What the issue asks for, judged by this run. */
export function goals({ pages, location }: PageBench): Goal[] {
  const found: Goal[] = [];
  const add = (what: string, wanted: string, got: string, ok: boolean) => found.push({ what, wanted, got, ok });
  for (const { elements, firstRing, costs } of pages) {
    const own = firstRing.find(({ name }) => name === 'Ariane')?.median ?? 0;
    const fastest = Math.min(...firstRing.filter(({ name }) => !name.startsWith('Ariane')).map(({ median }) => median));
    add(`first ring, ${elements}`, '≤ × 1.5', times(own / fastest), own / fastest <= 1.5);
    const ariane = costs.Ariane;
    if (!ariane) continue;
    add(`idle, ${elements}`, '< 1 ms', `${ms(ariane.idle)} ms`, ariane.idle < 1);
    add(`longest task, ${elements}`, '≤ 50 ms', `${ms(ariane.longest)} ms`, ariane.longest <= 50);
    if (elements < 3000 || !ariane.whenChanged) continue;
    for (const [kind, cost] of Object.entries(ariane.whenChanged.changes)) {
      const share = cost / ariane.whenChanged.reading;
      add(`${CHANGES[kind as Change]}, ${elements}`, '≤ 1/10 of a reading', times(share), share <= 0.1);
    }
  }
  for (const { elements, getByRole, locate, readRecogniseLocate } of location) {
    if (elements < 3000) continue;
    const slower = (own: number) => getByRole / own;
    add(`locate against getByRole, ${elements}`, '≥ × 5', times(slower(locate)), slower(locate) >= 5);
    const all = slower(readRecogniseLocate);
    add(`read, recognise, locate against getByRole, ${elements}`, '≥ × 5', times(all), all >= 5);
  }
  return found;
}

export function pageText(bench: PageBench): string {
  const names = bench.sizes.map(({ name }) => name);
  return [
    `The guide in a page, and four libraries for tours: one run, one browser, the same pages, ${bench.turns} turns.`,
    'Milliseconds. First ring: on the clock, from the end of the page’s content to the first frame that shows the ring',
    'or the bubble (median), × the fastest peer. In Ariane’s time are its two scripts being sent in, the question to the',
    'background, reading and recognising the whole page; in a peer’s, its script being run and one element looked up by',
    'its selector; its fade-in counts from its first visible frame. The rest: processor time of scripts in the page’s',
    'main thread, with the style and layout that they force, less what the page alone costs.',
    '',
    ...table([
      ['', ...names],
      ...bench.pages.flatMap((page, index) => rowsOf(bench, page, bench.pages[index - 1])),
      ['size, gzip', ...bench.sizes.map(({ gzip }) => kB(gzip))],
    ]),
    '',
    ...bench.sizes.filter(({ note }) => note).map(({ name, note }) => `${name}: ${note}.`),
    '',
    'Finding one field, milliseconds, × what getByRole takes of it. getByRole is told the role and the name, and asks only',
    'what may be a text field; locate is on a reading that is there, as it is for each target of a screen;',
    'the last is a whole page from nothing: every control with its labels, which screen it is, and then one target.',
    ...table([
      ['elements', 'querySelector', 'getByRole', 'locate', 'read + recognise + locate', 'of that reading', 'controls'],
      ...bench.location.map((row) => [
        String(row.elements),
        row.querySelector.toFixed(4),
        ms(row.getByRole),
        `${row.locate.toFixed(3)} (${times(row.getByRole / row.locate)})`,
        `${ms(row.readRecogniseLocate)} (${times(row.getByRole / row.readRecogniseLocate)})`,
        ms(row.reading),
        String(row.controls),
      ]),
    ]),
    '',
    `Where ${ms(bench.profile.look)} ms of a look at ${bench.profile.elements} elements go (alone, with what is called)`,
    ...bench.profile.hot.map(({ name, own, all }) => `  ${percent(own)}  ${percent(all)}  ${name}`),
    '',
    ...goals(bench).map(
      ({ ok, what, wanted, got }) => `${ok ? 'ok    ' : 'MISSED'} ${what}: ${got} (wanted ${wanted})`,
    ),
  ].join('\n');
}

type Page = PageBench['pages'][number];

function rowsOf({ sizes }: PageBench, { elements, firstRing, costs }: Page, smaller: Page | undefined): string[][] {
  const at = (name: string) => firstRing.find((ring) => ring.name === name)?.median ?? Number.NaN;
  const peers = sizes.map(({ name }) => name).filter((name) => name !== 'Ariane');
  const fastest = Math.min(...peers.map(at));
  const cost = (what: string, of: (costs: Costs) => number | null, unit: (value: number) => string = ms) => [
    `${elements}: ${what}`,
    ...sizes.map(({ name }) => {
      const value = costs[name] ? of(costs[name]) : null;
      const before = smaller?.costs[name] ? of(smaller.costs[name]) : null;
      if (value === null) return '–';
      return name === 'Ariane' && before ? `${unit(value)} (grew ${times(value / before)})` : unit(value);
    }),
  ];
  const changed = costs.Ariane?.whenChanged;
  const only = (kind: Change, what: string) => {
    const value = changed?.changes[kind] ?? 0;
    return [
      `${elements}: ${what}`,
      `${ms(value)} (${times(value / (changed?.reading ?? 1))} of a reading)`,
      ...peers.map(() => ''),
    ];
  };
  return [
    [`${elements}: first ring`, ...sizes.map(({ name }) => `${ms(at(name))} (${times(at(name) / fastest)})`)],
    [
      `${elements}: first ring, cold`,
      `${ms(at('Ariane, cold'))} (${times(at('Ariane, cold') / fastest)})`,
      ...peers.map(() => ''),
    ],
    cost('main thread until first ring', ({ untilShown }) => untilShown),
    cost('scripts until at rest', ({ start }) => start),
    cost('longest task', ({ longest }) => longest),
    cost('5 s at rest', ({ idle }) => idle),
    cost('memory', ({ memory }) => memory, kB),
    cost('a frame while scrolling', ({ perFrame }) => perFrame),
    cost('a full reading', ({ whenChanged }) => whenChanged?.reading ?? null),
    ...Object.entries(CHANGES).map(([kind, what]) => only(kind as Change, what)),
  ];
}

function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  '),
  );
}
