/** A Chromium with the in-page part of the measurements and the whole knowledge. */
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright';
import { build } from 'vite';
import { loadKnowledge } from '../../rules/loader';
import { chromiumArguments } from '../browsers/chromium';
import { needBrowser } from '../find-browser';
import { readKnowledgeFiles } from '../knowledge-files';
import { tunablePlugin } from './tunable-plugin';

export interface Recognition {
  /** An empty page in which `arianeRecognition` and `arianeKnown` are defined. */
  page: Page;
  close(): Promise<void>;
}

/** `tunable`: the thresholds can be set, as the curve needs it. */
export async function startRecognition({ tunable = false } = {}): Promise<Recognition> {
  const loaded = loadKnowledge(readKnowledgeFiles());
  if (!loaded.ok) throw new Error('the knowledge has errors: npm run check');
  const { screens, hosts } = loaded.knowledge;
  const known = { screens: Object.values(screens), hosts };
  const [script, browser] = await Promise.all([
    bundle(tunable),
    chromium.launch({ executablePath: needBrowser('chromium'), args: chromiumArguments(null) }),
  ]);
  const page = await browser.newPage({ viewport: { width: 1300, height: 920 } });
  // The pages of the fixtures ask for pictures that are not here; nothing may leave this machine.
  await page.route('**/*', (route) => route.abort());
  await page.setContent('<!doctype html><title>Recognition</title>');
  await page.addScriptTag({ content: `${script}\n;globalThis.arianeKnown = ${JSON.stringify(known)};` });
  return { page, close: () => browser.close() };
}

async function bundle(tunable: boolean): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: tunable ? [tunablePlugin()] : [],
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL('./in-page.ts', import.meta.url)),
        formats: ['iife'],
        name: 'arianeRecognition',
      },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('the in-page part could not be bundled');
  return chunk.code;
}
