/** The coverage of the knowledge as a person reads it in a terminal. */
import { LANGUAGES } from '../rules/languages';
import type { Coverage } from '../rules/loading/coverage';
import type { PortalWordings, WordingCount } from './portal-wordings';

type PerKind = Coverage['evidence']['screens'];

/** Lines without a final newline. */
export function coverageText(coverage: Coverage): string {
  return [
    ...totals(coverage),
    '',
    ...languages(coverage),
    '',
    ...evidence(coverage),
    '',
    ...doubts(coverage),
    '',
    'decisions',
    ...Object.entries(coverage.decisionsDetail).flatMap(([id, { facts, full, partial, cases, answers }]) => [
      `  ${id}: ${facts} facts, ${full} full and ${partial} partial assignments, ${cases} cases`,
      ...Object.entries(answers).map(([outcome, count]) => `    ${outcome}: ${count}`),
    ]),
    '',
  ].join('\n');
}

/** Screens that are printed for each language, those of which least was read. */
const WORST = 4;

/** What the simulated portal says, and how much of it no source shows. Lines without a final newline. */
export function portalText({ languages: counts, screens }: PortalWordings): string {
  const pages = Object.entries(screens);
  const shareOf = ({ read, reconstructed }: WordingCount) => read / Math.max(1, read + reconstructed);
  const lines = LANGUAGES.flatMap((language) => {
    const of = pages.filter(([, count]) => count[language].read + count[language].reconstructed > 0);
    const unread = of.filter(([, count]) => count[language].read === 0);
    const partly = of.filter(([, count]) => count[language].read > 0);
    partly.sort(([, one], [, other]) => shareOf(one[language]) - shareOf(other[language]));
    const worst = partly.slice(0, WORST).map(([id, count]) => `${id} ${percent(shareOf(count[language]))}`);
    const { read, reconstructed } = counts[language];
    return [
      `  ${language}: ${read} read, ${reconstructed} reconstructed (${percent(shareOf(counts[language]))} read)`,
      `    ${unread.length} of ${count(of, 'page')} with nothing read${list('; least read of the others: ', worst)}`,
    ];
  });
  return ['wordings of the simulated portal', ...lines, ''].join('\n');
}

function totals(coverage: Coverage): string[] {
  const { procedures, steps, stepsWritten, screens, screensDescribed, screensUndescribed, targets } = coverage;
  const { decisions, facts, hosts, sources, sourcesUsed, contacts, terms, problems, letters } = coverage;
  return [
    `${procedures} procedures, ${steps} steps, ${screens} screens`,
    `  ${stepsWritten} steps as written: shared ones once`,
    `  ${screensDescribed} screens described with ${targets} targets, ${screensUndescribed} only named`,
    `${decisions} decisions, ${facts} facts, ${contacts} contacts, ${terms} terms, ${problems} problems, ${letters} letters`,
    `${hosts} hosts, ${sources} sources, ${sourcesUsed} of them cited`,
  ];
}

function languages(coverage: Coverage): string[] {
  const texts = LANGUAGES.map((language) => {
    const { texts: count, missing, asInAnother } = coverage.languages[language];
    const same = asInAnother === 0 ? '' : `, ${asInAnother} as in another language`;
    return `  ${language}: ${count} texts, ${missing} missing${same}`;
  });
  const labels = Object.entries(coverage.labels).map(
    ([language, { read, unverified, superseded, share, evidence: kinds }]) =>
      `  ${language}: ${read} read (${percent(share)}: ${perKind(kinds)}), ${unverified} unverified, ${superseded} superseded`,
  );
  return ['for the reader', ...texts, 'labels of pages', ...labels];
}

function evidence({ evidence: { procedures, screens }, age }: Coverage): string[] {
  return [
    'evidence',
    `  procedures: ${perKind(procedures)}`,
    `  screens: ${perKind(screens)}`,
    `  of ${age.oldest ?? '?'} to ${age.newest ?? '?'}${list(', undated: ', age.undated)}`,
    ...Object.entries(age.procedures).map(
      ([id, { asOf, oldest, newest }]) => `    ${id}: ${asOf ?? 'undated'}, cites ${oldest ?? '?'} to ${newest ?? '?'}`,
    ),
  ];
}

function doubts({ undescribed, superseded, unused }: Coverage): string[] {
  return [
    `only named: ${count(undescribed.procedures, 'procedure')}, ${count(undescribed.screens, 'screen')}, ${count(undescribed.steps, 'step')}`,
    `superseded: ${count(superseded.procedures, 'procedure')}, ${count(superseded.screens, 'screen')}`,
    ...Object.entries(unused).map(
      ([kind, ids]) =>
        `${kind} that ${kind === 'terms' ? 'no person meets at a step' : 'nothing refers to'}: ${ids.length}${list(': ', ids)}`,
    ),
  ];
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;
const list = (before: string, ids: readonly string[]): string => (ids.length === 0 ? '' : `${before}${ids.join(', ')}`);
const count = (ids: readonly unknown[], what: string): string => `${ids.length} ${what}${ids.length === 1 ? '' : 's'}`;
const perKind = (kinds: PerKind): string =>
  Object.entries(kinds)
    .filter(([, number]) => number > 0)
    .map(([kind, number]) => `${number} ${kind}`)
    .join(', ') || 'none';
