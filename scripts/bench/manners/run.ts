/** Every row of the manners table for everybody, in one browser, on the same page. */
import type { GuidedBrowser } from '../../browsers/browser';
import { type ChromiumBrowser, launchChromium } from '../../browsers/chromium';
import { type FirefoxBrowser, launchFirefox } from '../../browsers/firefox';
import { BUILD, ensureBuilt } from '../../built';
import type { BrowserName } from '../../find-browser';
import { type Answer, serve } from '../page/serve';
import { type Followed, follow } from '../page/stage';
import { ADDRESS, FORM, NEXT_SELECTOR, PATH, SELECTOR } from '../page/target';
import { bundlePeers, type Peer } from '../peers/bundle';
import { type Manners, mannersScript, type Where } from './in-page';
import { PAGE_ROWS } from './rows-page';
import { TYPING_ROWS } from './rows-typing';
import { eventually, type Row, type Scene, type Verdict } from './scene';

declare const manners: Manners;

export const ROWS: readonly Row[] = [...TYPING_ROWS, ...PAGE_ROWS];

export interface MannersTable {
  columns: { name: string; browser: BrowserName }[];
  rows: { id: string; title: string; verdicts: Verdict[] }[];
}

const ARIANE: Where = {
  name: 'Ariane',
  bubble: '.callout',
  ring: '.ring:not([hidden])',
  host: 'ariane-guide',
  target: SELECTOR,
};

export interface MannersOptions {
  browsers: readonly BrowserName[];
  /** Ids of the rows wanted; all of them when there are none. */
  only: readonly string[];
  say: (message: string) => void;
}

export async function mannersTable({ browsers, only, say }: MannersOptions): Promise<MannersTable> {
  ensureBuilt(browsers, say);
  const peers = await bundlePeers();
  const rows = ROWS.filter(({ id }) => only.length === 0 || only.includes(id));
  const table: MannersTable = { columns: [], rows: rows.map(({ id, title }) => ({ id, title, verdicts: [] })) };
  for (const browser of browsers) {
    // What the peers do is their own affair in one browser; Ariane has to be right in both.
    const others = table.columns.length === 0 ? peers : [];
    await inBrowser(browser, [null, ...others], rows, table, say);
  }
  return table;
}

async function inBrowser(
  name: BrowserName,
  contestants: readonly (Peer | null)[],
  rows: readonly Row[],
  table: MannersTable,
  say: (message: string) => void,
): Promise<void> {
  let shown: Shown = { row: null, peer: null };
  const server = await serve((url) => answer(url, shown));
  const options = { extension: BUILD[name], port: server.port, headless: true, language: 'fr', firstRun: true };
  let browser: GuidedBrowser | undefined;
  try {
    browser = name === 'chromium' ? await launchChromium(options) : await launchFirefox(options);
    const followed = await follow(browser);
    for (const peer of contestants) {
      await followed.guide(peer === null);
      table.columns.push({ name: peer?.name ?? 'Ariane', browser: name });
      for (const [index, row] of rows.entries()) {
        shown = { row, peer };
        const verdict = await judge(followed, browser, row);
        say(
          `${name} ${peer?.name ?? 'Ariane'}: ${verdict.ok === null ? '–' : verdict.ok ? 'ok' : 'FAILS'} ${row.id} ${verdict.evidence}`,
        );
        table.rows[index]?.verdicts.push(verdict);
      }
    }
  } finally {
    await browser?.close();
    await server.close();
  }
}

async function judge({ tab }: Followed, browser: GuidedBrowser, row: Row): Promise<Verdict> {
  const scene: Scene = { tab, print: printing(browser, tab) };
  try {
    await tab.toFront();
    await tab.open(ADDRESS);
    const there = await eventually(() => tab.read(() => manners.bubble() !== null, null), 10_000);
    if (!there && !row.page?.withoutBubble) return { ok: false, evidence: 'no step was shown' };
    // Fade-ins and the moves of a start are over.
    await tab.read(() => new Promise((resolve) => setTimeout(resolve, 600)), null);
    return await row.check(scene);
  } catch (error) {
    return { ok: false, evidence: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) };
  }
}

function printing(browser: GuidedBrowser, tab: Scene['tab']): Scene['print'] {
  if (browser.name === 'firefox') return (on) => (browser as FirefoxBrowser).asPrinted(tab, on);
  const page = (browser as ChromiumBrowser).pageOf(tab);
  return (on) => page.emulateMedia({ media: on ? 'print' : null });
}

interface Shown {
  row: Row | null;
  peer: Peer | null;
}

function answer({ pathname }: URL, { row, peer }: Shown): Answer | null {
  const where = peer ? { name: peer.name, bubble: peer.popover, ring: peer.ring, host: '', target: SELECTOR } : ARIANE;
  const steps = [
    { selector: SELECTOR, text: "Tapez une adresse e-mail générale de l'entreprise." },
    { selector: NEXT_SELECTOR, text: 'Tapez un numéro de téléphone.' },
  ];
  const scripts: Record<string, string> = {
    '/bench/manners.js': mannersScript(where),
    '/bench/page.js': row?.page?.script ?? '',
    '/bench/peer.js': peer ? `globalThis.peerSteps=${JSON.stringify(steps)};${peer.script}` : '',
  };
  const script = scripts[pathname];
  if (script !== undefined) return { type: 'text/javascript', body: script };
  if (pathname === '/bench/page.css') return { type: 'text/css', body: `${STYLE}${peer?.css ?? ''}` };
  if (pathname !== PATH) return null;
  const policy = row?.page?.policy;
  return {
    type: 'text/html',
    body: pageOf(row?.page?.before ?? ''),
    ...(policy ? { headers: { 'content-security-policy': policy } } : {}),
  };
}

const STYLE = 'body{font:16px/1.4 sans-serif;margin:0}main{max-width:900px;margin:0 auto;padding:16px}';

const pageOf = (before: string): string => `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><title>CSAM</title><link rel="stylesheet" href="/bench/page.css"></head>
<body><header><nav><a href="#accueil">Accueil</a></nav></header><main>${before}${FORM}</main>
<footer><a href="#aide">Aide</a></footer>
<script src="/bench/manners.js"></script><script src="/bench/page.js"></script><script src="/bench/peer.js"></script></body></html>`;
