/**
 * npm run check [-- --json] [-- --root DIR]
 *
 * Validates all knowledge files and prints what they cover. Errors go to stderr, one per line, as
 * `file:line:column message`; with --json the report goes to stdout. Exit status 0 only when all is well.
 */
import { parseArgs } from 'node:util';
import { type CheckReport, type Coverage, checkKnowledge } from '../rules/loading/check-knowledge';
import { PROJECT_ROOT, readKnowledgeFiles } from './knowledge-files';

const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, root: { type: 'string', default: PROJECT_ROOT } },
});
const report = checkKnowledge(readKnowledgeFiles(values.root));
if (values.json) printJson(report);
else printText(report);
process.exitCode = report.ok ? 0 : 1;

function printJson({ ok, errors, coverage }: CheckReport): void {
  console.log(JSON.stringify({ ok, errors, coverage: coverage ?? {} }, null, 2));
}

function printText({ ok, errors, coverage }: CheckReport): void {
  for (const { file, line, column, message } of errors) console.error(`${file}:${line}:${column} ${message}`);
  if (coverage) console.log(summary(coverage));
  console.log(ok ? '0 errors' : `${errors.length} error${errors.length === 1 ? '' : 's'}`);
}

function summary({ labels, decisionsDetail, ...counts }: Coverage): string {
  const totals = Object.entries(counts).map(([name, count]) => `${count} ${name}`);
  const perLanguage = Object.entries(labels).map(
    ([language, { read, unverified }]) => `  ${language}: ${read} read, ${unverified} unverified`,
  );
  const decisions = Object.entries(decisionsDetail).flatMap(([id, { facts, full, partial, cases, answers }]) => [
    `  ${id}: ${facts} facts, ${full} full and ${partial} partial assignments, ${cases} cases`,
    ...Object.entries(answers).map(([outcome, count]) => `    ${outcome}: ${count}`),
  ]);
  return [totals.join(', '), 'labels on screens', ...perLanguage, 'decisions', ...decisions].join('\n');
}
