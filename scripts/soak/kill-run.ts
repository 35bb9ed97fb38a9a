/** Starts each browser with the built extension and ends its background again and again (scripts/soak/kills.ts). */
import { launchChromium } from '../browsers/chromium';
import { launchFirefox } from '../browsers/firefox';
import { BUILD } from '../built';
import type { BrowserName } from '../find-browser';
import { CHANNEL, type Killer, type KillOptions, type Kills, killWhile, tellTransactions, type Work } from './kills';

/** Has the background of a new profile of `name` work while it is killed. */
export async function soakKills(name: BrowserName, work: Work, options: KillOptions): Promise<Kills> {
  const launched = { extension: BUILD[name], port: null, headless: true, firstRun: true };
  const killer = name === 'chromium' ? await inChromium(launched) : await inFirefox(launched);
  try {
    return await killWhile(work, killer, options);
  } finally {
    await killer.browser.close();
  }
}

async function inChromium(launched: Parameters<typeof launchChromium>[0]): Promise<Killer> {
  const browser = await launchChromium(launched);
  const page = await browser.context.newPage();
  const session = await browser.context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  return {
    browser,
    kill: async () => {
      await session.send('ServiceWorker.stopAllWorkers');
    },
    watch: async () => {
      await browser.worker.evaluate(tellTransactions, CHANNEL);
    },
  };
}

async function inFirefox(launched: Parameters<typeof launchFirefox>[0]): Promise<Killer> {
  const browser = await launchFirefox(launched);
  return { browser, kill: () => browser.killBackground(), watch: null };
}
