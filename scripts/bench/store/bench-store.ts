/**
 * 100 to 10,000 checklists in a real Chromium on a real disk: what a person waits for in the workspace, in our store and
 * with the same reads and writes in Dexie.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { chromiumArguments } from '../../browsers/chromium';
import { ROOT } from '../../built';
import { needBrowser } from '../../find-browser';
import { serve } from '../page/serve';
import { bundleForPage } from '../peers/bundle';
import type { StoreRun } from './turns';

export type StoreName = 'Ariane' | 'Dexie';

export interface StoreBench {
  turns: number;
  runs: Partial<Record<StoreName, StoreRun[]>>;
}

const FILES: Record<StoreName, string> = { Ariane: 'ariane.ts', Dexie: 'dexie-peer.ts' };

export async function benchStore(ask: {
  sizes: readonly number[];
  turns: number;
  say: (message: string) => void;
}): Promise<StoreBench> {
  const names: StoreName[] = ['Ariane'];
  // It is there for this measurement alone, so nothing else breaks without it.
  if (existsSync(join(ROOT, 'node_modules', 'dexie'))) names.push('Dexie');
  else ask.say('Dexie is not installed: ours is measured alone');
  const bench: StoreBench = { turns: ask.turns, runs: {} };
  for (const name of names) {
    const script = await bundleForPage(fileURLToPath(new URL(FILES[name], import.meta.url)));
    const runs: StoreRun[] = [];
    for (const lists of ask.sizes) {
      ask.say(`${name}: ${lists} checklists …`);
      runs.push(await inFreshBrowser(script, lists, ask.turns));
    }
    bench.runs[name] = runs;
  }
  return bench;
}

/** A profile of its own on the disk: in a private window the database would be in memory. */
async function inFreshBrowser(script: string, lists: number, turns: number): Promise<StoreRun> {
  const server = await serve(({ pathname }) =>
    pathname === '/store'
      ? { type: 'text/html', body: '<!doctype html><title>store</title><script src="/store.js"></script>' }
      : pathname === '/store.js'
        ? { type: 'text/javascript', body: script }
        : null,
  );
  const profile = await mkdtemp(join(tmpdir(), 'ariane-bench-store-'));
  try {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: needBrowser('chromium'),
      args: chromiumArguments(server.port),
      ignoreHTTPSErrors: true,
    });
    try {
      const page = await context.newPage();
      await page.goto('https://store.bench.test/store');
      return await page.evaluate((ask) => globalThis.benchStore.run(ask.lists, ask.turns), { lists, turns });
    } finally {
      await context.close();
    }
  } finally {
    await server.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Where the two do not say the same of the same lists; null when they do. */
export function disagreementOf({ runs }: StoreBench): string | null {
  const seen = (run: StoreRun) => [run.lists, run.done, run.finished, run.found].join(' ');
  for (const [index, ours] of (runs.Ariane ?? []).entries()) {
    const theirs = runs.Dexie?.[index];
    if (theirs && seen(theirs) !== seen(ours)) return `${ours.lists} checklists: ${seen(ours)}, not ${seen(theirs)}`;
  }
  return null;
}
