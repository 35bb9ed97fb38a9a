/**
 * `npm run inspect -- FILE.html… [--url URL] [--json]`: what Ariane would recognise and point at on saved pages, and a
 * summary of all of them, for a job that runs every night. With `--json` the results alone are printed, and the summary
 * goes to where messages go. Exit status 0 when every file could be read.
 */
import { parseArgs } from 'node:util';
import { checkAddress } from '../rules/address';
import { loadKnowledge } from '../rules/loader';
import type { Knowledge } from '../rules/model';
import { type Inspector, startInspector } from './inspect/open-pages';
import { type PageReport, targetReport } from './inspect/report';
import { readSavedPage, type SavedPage } from './inspect/saved-page';
import { summaryOf, summaryText } from './inspect/summary';
import { readKnowledgeFiles } from './knowledge-files';

async function report(page: SavedPage, knowledge: Knowledge, inspector: () => Promise<Inspector>): Promise<PageReport> {
  const empty: PageReport = { file: page.file, url: page.url, language: null, screen: null, targets: [] };
  const address = checkAddress(page.url, knowledge.hosts, { framed: page.framed });
  if (!address.ok) return { ...empty, refused: address.why };
  const screens = Object.values(knowledge.screens).filter(({ hosts }) => hosts.includes(address.host));
  const { language, screen, targets } = await (await inspector()).look(page, screens);
  const known = screens.find(({ id }) => id === screen?.id);
  if (!screen || !known) return { ...empty, language, refused: 'unsure' };
  const seenIn = language ?? 'fr';
  return { ...empty, language, screen, targets: targets.map((seen) => targetReport(seen, known, seenIn, knowledge)) };
}

function print(page: PageReport): void {
  console.log(`${page.file}\n  ${page.url ?? ''}`);
  if (page.error) return;
  if (page.refused) console.log(`  refused: ${page.refused}`);
  if (page.screen) console.log(`  ${page.screen.id}, ${page.language}, confidence ${page.screen.confidence}`);
  for (const { id, status, confidence, label, section, selector, candidates } of page.targets) {
    const where = section ? `${section} › ${label}` : label;
    console.log(
      `  ${status.padEnd(9)} ${confidence.toFixed(2)}  ${id}  “${where}”  ${selector ?? candidates?.join(' | ') ?? ''}`,
    );
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { url: { type: 'string' }, json: { type: 'boolean', default: false } },
});
if (positionals.length === 0) {
  console.error('Which saved pages? npm run inspect -- FILE.html… [--url URL] [--json]');
  process.exit(2);
}

const loaded = loadKnowledge(readKnowledgeFiles());
if (!loaded.ok) {
  for (const { file, line, column, message } of loaded.errors) console.error(`${file}:${line}:${column}: ${message}`);
  process.exit(1);
}
let started: Promise<Inspector> | undefined;
const inspector = () => {
  started ??= startInspector();
  return started;
};
const reports: PageReport[] = [];
function unreadable(file: string, url: string | null, error: string): void {
  console.error(`${file}: ${error}`);
  process.exitCode = 1;
  reports.push({ file, url, language: null, screen: null, targets: [], error });
}
for (const file of positionals) {
  const page = readSavedPage(file, values.url);
  if ('unreadable' in page) {
    unreadable(file, null, page.unreadable);
    continue;
  }
  try {
    reports.push(await report(page, loaded.knowledge, inspector));
  } catch (error) {
    unreadable(file, page.url, error instanceof Error ? error.message : String(error));
  }
}
await (await started)?.close();
const summary = summaryText(summaryOf(reports));
if (values.json) {
  console.log(JSON.stringify(reports, null, 2));
  console.error(summary);
} else {
  for (const page of reports) print(page);
  console.log(`\n${summary}`);
}
