/**
 * npm run check [-- --json] [-- --root DIR]
 *
 * Validates all knowledge files and prints what they cover, and how much of what the simulated portal says a source shows. Errors go to stderr, one per line, as
 * `file:line:column message`; with --json the report goes to stdout. Exit status 0 only when all is well.
 */
import { parseArgs } from 'node:util';
import { type CheckReport, checkKnowledge } from '../rules/loading/check-knowledge';
import { coverageText, portalText } from './coverage-text';
import { PROJECT_ROOT, readKnowledgeFiles } from './knowledge-files';
import { portalWordings } from './portal-wordings';

const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, root: { type: 'string', default: PROJECT_ROOT } },
});
const report = checkKnowledge(readKnowledgeFiles(values.root));
const portal = await portalWordings();
if (values.json) printJson(report);
else printText(report);
process.exitCode = report.ok ? 0 : 1;

function printJson({ ok, errors, coverage }: CheckReport): void {
  console.log(JSON.stringify({ ok, errors, coverage: coverage ? { ...coverage, portal } : {} }, null, 2));
}

function printText({ ok, errors, coverage }: CheckReport): void {
  for (const { file, line, column, message } of errors) console.error(`${file}:${line}:${column} ${message}`);
  if (coverage) console.log([coverageText(coverage), portalText(portal)].join('\n'));
  console.log(ok ? '0 errors' : `${errors.length} error${errors.length === 1 ? '' : 's'}`);
}
