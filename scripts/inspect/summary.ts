/** All inspected pages in a few lines: what somebody reads in the morning of a job that ran in the night. Pure. */
import type { PageReport, TargetReport } from './report';

type Status = TargetReport['status'];

export interface Summary {
  files: number;
  /** Pages by the screen that they were taken for. */
  recognised: Record<string, number>;
  /** Files by why they were refused. */
  refused: Record<string, string[]>;
  /** Files and what stood in the way of reading them. */
  unreadable: { file: string; error: string }[];
  targets: Record<Status, number>;
  /** `screen/target` of what was not found, with the files of the pages on which it was not. */
  notFound: Record<Exclude<Status, 'found'>, Record<string, string[]>>;
}

export function summaryOf(reports: readonly PageReport[]): Summary {
  const summary: Summary = {
    files: reports.length,
    recognised: {},
    refused: {},
    unreadable: [],
    targets: { found: 0, ambiguous: 0, missing: 0 },
    notFound: { ambiguous: {}, missing: {} },
  };
  for (const { file, error, refused, screen, targets } of reports) {
    if (error !== undefined) summary.unreadable.push({ file, error });
    if (refused !== undefined) add(summary.refused, refused, file);
    if (screen === null) continue;
    summary.recognised[screen.id] = (summary.recognised[screen.id] ?? 0) + 1;
    for (const { id, status } of targets) {
      summary.targets[status] += 1;
      if (status !== 'found') add(summary.notFound[status], `${screen.id}/${id}`, file);
    }
  }
  return summary;
}

function add(lists: Record<string, string[]>, key: string, file: string): void {
  const list = lists[key] ?? [];
  lists[key] = list;
  list.push(file);
}

/** Lines without a final newline. */
export function summaryText({ files, recognised, refused, unreadable, targets, notFound }: Summary): string {
  const screens = inOrder(recognised);
  const refusals = inOrder(refused);
  const unfound = (status: Exclude<Status, 'found'>) =>
    inOrder(notFound[status]).map(([what, where]) => `    ${status} ${what}: ${where.join(', ')}`);
  return [
    `${files} ${files === 1 ? 'file' : 'files'}`,
    `  recognised: ${sum(screens.map(([, count]) => count))}`,
    ...screens.map(([id, count]) => `    ${count} × ${id}`),
    `  refused: ${sum(refusals.map(([, where]) => where.length))}`,
    ...refusals.map(([why, where]) => `    ${where.length} × ${why}: ${where.join(', ')}`),
    `  unreadable: ${unreadable.length}`,
    ...unreadable.map(({ file, error }) => `    ${file}: ${error}`),
    `  targets: ${targets.found} found, ${targets.ambiguous} ambiguous, ${targets.missing} missing`,
    ...unfound('ambiguous'),
    ...unfound('missing'),
  ].join('\n');
}

/** By name, so that two nights can be compared line by line. */
const inOrder = <Value>(named: Record<string, Value>): [string, Value][] =>
  Object.entries(named).sort(([a], [b]) => (a < b ? -1 : 1));

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);
