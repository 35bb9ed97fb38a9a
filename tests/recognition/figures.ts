/** Counts over judged pages, as a table by style and as a list of every miss. */
import type { PageJudged, TargetJudged } from './judge';

export interface Figures {
  /** Pages that a screen describes. */
  pages: number;
  recognised: number;
  /** Taken for another screen. */
  mistaken: number;
  /** Pages that must stay unknown. */
  unknown: number;
  guidedOnUnknown: number;
  /** Targets that stand on their page. */
  targets: number;
  /** Pointed at, on a page that was recognised. */
  located: number;
  /** Not pointed at because the page was not recognised. */
  unreached: number;
  ambiguous: number;
  missing: number;
  wrong: number;
  /** Targets of the screen that do not stand on this page. */
  absent: number;
}

export function count(pages: readonly PageJudged[]): Figures {
  const known = pages.filter(({ seen }) => seen.saved.expected !== null);
  const others = pages.filter(({ seen }) => seen.saved.expected === null);
  const targets = known.flatMap((page) => page.targets.map((judged) => ({ ...judged, isRight: page.isRight })));
  const here = targets.filter(({ onPage }) => onPage);
  const of = (outcome: TargetJudged['outcome']) => here.filter((judged) => judged.outcome === outcome);
  return {
    pages: known.length,
    recognised: known.filter(({ isRight }) => isRight).length,
    mistaken: known.filter(({ recognised, isRight }) => recognised !== null && !isRight).length,
    unknown: others.length,
    guidedOnUnknown: others.filter(({ recognised }) => recognised !== null).length,
    targets: here.length,
    located: of('right').filter(({ isRight }) => isRight).length,
    unreached: of('right').filter(({ isRight }) => !isRight).length,
    ambiguous: of('ambiguous').length,
    missing: of('missing').length,
    wrong: targets.filter(({ outcome }) => outcome === 'wrong').length,
    absent: targets.length - here.length,
  };
}

export function add(a: Figures, b: Figures): Figures {
  const sums = Object.entries(a).map(([name, figure]) => [name, figure + b[name as keyof Figures]]);
  return Object.fromEntries(sums) as Figures;
}

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

/** One line per style and one for all. */
export function table(pages: readonly PageJudged[]): string {
  const styles = [...new Set(pages.map(({ seen }) => seen.saved.style))].sort();
  const head = ['style', 'pages', 'recognised', 'mistaken', 'unknown', 'guided', 'targets', 'located'];
  const more = ['unreached', 'ambiguous', 'missing', 'wrong', 'absent'];
  const row = (name: string, f: Figures): string[] => [
    name,
    String(f.pages),
    `${f.recognised} ${percent(f.recognised, f.pages)}`,
    String(f.mistaken),
    String(f.unknown),
    String(f.guidedOnUnknown),
    String(f.targets),
    `${f.located} ${percent(f.located, f.targets)}`,
    ...[f.unreached, f.ambiguous, f.missing, f.wrong, f.absent].map(String),
  ];
  const rows = [
    [...head, ...more],
    ...styles.map((style) => row(style, count(pages.filter(({ seen }) => seen.saved.style === style)))),
    row('all', count(pages)),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0))) ?? [];
  return rows.map((cells) => cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')).join('\n');
}

/** Everything that is not as it should be, a line each: file, target, status, what is near, what the right one reads as. */
export function misses(pages: readonly PageJudged[]): string[] {
  return pages.flatMap((page) => {
    const { saved, reading } = page.seen;
    const line = (text: string) => `${saved.file}: ${text}`;
    const lines = page.faults.map((fault) => line(`FAULT of the file: ${fault}`));
    if (!page.isRight) {
      const expected = saved.expected ?? 'unknown';
      const headings = reading.headings.slice(0, 4).map(({ level, text }) => `h${level} “${text}”`);
      const read = `title “${reading.title}”, ${headings.join(', ')}, ${reading.language ?? 'no language'}`;
      lines.push(line(`taken for ${page.recognised ?? 'unknown'} instead of ${expected} (${read})`));
    }
    for (const judged of page.targets) {
      if (judged.outcome === 'right' || judged.outcome === 'silent') continue;
      lines.push(line(`${judged.target} ${explain(judged, page)}`));
    }
    return lines;
  });
}

function explain({ target, outcome, onPage, location }: TargetJudged, { seen }: PageJudged): string {
  const describe = (key: number): string => {
    const control = seen.reading.controls[key];
    if (control === undefined) return '?';
    const labels = control.labels.map(({ text, from }) => `${from} “${text.slice(0, 60)}”`).join(' | ');
    const state = `${control.visible ? '' : ' not visible'}${control.enabled ? '' : ' disabled'}${control.readOnly ? ' read-only' : ''}`;
    const sections = control.sections.slice(0, 3).map((section) => `“${section.slice(0, 40)}”`);
    return `${control.role}${state} [${labels || 'no label'}] under ${sections.join(' < ') || 'nothing'}`;
  };
  const right = seen.right[target];
  const rightOnes = right?.keys.slice(0, 2).map(describe).join(' / ');
  const should = onPage
    ? rightOnes || `not read as a control: ${right?.tags[0] ?? ''}`
    : 'nothing, it is not on the page';
  if (location.status === 'found') {
    const keys = (location.keys ?? [location.key]).slice(0, 3);
    return `${outcome.toUpperCase()} ${location.confidence}: ${keys.map(describe).join(' / ')}; right: ${should}`;
  }
  if (location.status === 'ambiguous') {
    return `ambiguous ${location.confidence}: ${location.keys.slice(0, 3).map(describe).join(' / ')}; right: ${should}`;
  }
  return `missing ${location.confidence}, near ${location.near ? `“${location.near}”` : 'nothing'}; right: ${should}`;
}
