/** The manners table for people: passed or failed, and what was seen where somebody failed. */
import type { MannersTable } from './run';

export function mannersText({ columns, rows }: MannersTable): string {
  const heads = columns.map(({ name, browser }) => (name === 'Ariane' ? `Ariane, ${browser}` : name));
  const wide = Math.max(...rows.map(({ title }) => title.length));
  const cells = (all: readonly string[]) => all.map((cell, index) => cell.padEnd(heads[index]?.length ?? 0)).join('  ');
  const seen = rows.flatMap(({ title, verdicts }) =>
    verdicts.flatMap(({ ok, evidence }, index) =>
      ok || evidence === '' ? [] : [`  ${heads[index]}: ${title}: ${evidence}`],
    ),
  );
  const score = columns.map((_, index) => {
    const tried = rows.flatMap(({ verdicts }) => verdicts[index]?.ok ?? []);
    return `${tried.filter(Boolean).length}/${tried.length}`;
  });
  return [
    'Manners on a form that a person fills: one page, real input, everybody as it comes.',
    `${' '.repeat(wide)}  ${cells(heads)}`,
    ...rows.map(
      ({ title, verdicts }) =>
        `${title.padEnd(wide)}  ${cells(verdicts.map(({ ok }) => (ok === null ? '–' : ok ? 'ok' : 'FAILS')))}`,
    ),
    `${''.padEnd(wide)}  ${cells(score)}`,
    '',
    'What was seen',
    ...seen,
  ].join('\n');
}
