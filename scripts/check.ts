/**
 * npm run check [-- --json] [-- --root DIR]
 *
 * Validates all knowledge files and prints what they cover. Errors go to stderr, one per line, as
 * `file:line:column message`; with --json the report goes to stdout. Exit status 0 only when all is well.
 */
import { parseArgs } from 'node:util';
import { type CheckReport, checkKnowledge } from '../rules/loading/check-knowledge';
import { coverageText } from './coverage-text';
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
  if (coverage) console.log(coverageText(coverage));
  console.log(ok ? '0 errors' : `${errors.length} error${errors.length === 1 ? '' : 's'}`);
}
