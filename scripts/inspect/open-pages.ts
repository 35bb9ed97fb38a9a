/** A browser that shows saved pages at their addresses and lets the guide's own code look at them. */
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page } from 'playwright';
import { build } from 'vite';
import type { Screen } from '../../rules/model';
import { chromiumArguments } from '../browsers/chromium';
import { needBrowser } from '../find-browser';
import type { PageSeen } from './in-page';
import type { SavedPage } from './saved-page';
import { serveSavedPages } from './serve';

export interface Inspector {
  /** Opens the page and gives what the guide sees there. `address` is that of the page, https, default port. */
  look(page: SavedPage, screens: Screen[]): Promise<PageSeen>;
  close(): Promise<void>;
}

export async function startInspector(): Promise<Inspector> {
  const server = await serveSavedPages();
  const [script, browser] = await Promise.all([
    bundle(),
    chromium.launch({ executablePath: needBrowser('chromium'), args: chromiumArguments(server.port) }),
  ]);
  return {
    async look(saved, screens) {
      // As it was when it was saved; a page that leaves its address by a script of its own is opened again without.
      for (const scripts of [true, false]) {
        server.put(saved, scripts);
        const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1280, height: 900 } });
        try {
          const page = await context.newPage();
          await page.goto(saved.url, { waitUntil: 'load', timeout: 15_000 });
          return await lookAt(context, page, script, saved.url, screens);
        } catch (error) {
          if (!scripts) throw error;
        } finally {
          await context.close();
        }
      }
      throw new Error('unreachable');
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** The in-page part with the guide's code, as one script that defines `arianeInspect`. */
async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: fileURLToPath(new URL('./in-page.ts', import.meta.url)), formats: ['iife'], name: 'arianeInspect' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('the in-page part could not be bundled');
  return chunk.code;
}

/** Runs in a world of its own, as a content script does: nothing the page's scripts changed is used. */
async function lookAt(
  context: BrowserContext,
  page: Page,
  script: string,
  url: string,
  screens: Screen[],
): Promise<PageSeen> {
  const session = await context.newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const world = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'ariane' });
  const { host, pathname } = new URL(url);
  const call = `arianeInspect.inspectPage(${JSON.stringify({ host, path: pathname })}, ${JSON.stringify(screens)})`;
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: `${script}\n;${call}.then((seen) => ({ seen, url: location.href }))`,
    contextId: world.executionContextId,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  const { seen, url: now } = result.value as { seen: PageSeen; url: string };
  if (new URL(now).host !== host) throw new Error(`the page went to ${new URL(now).host}`);
  return seen;
}
