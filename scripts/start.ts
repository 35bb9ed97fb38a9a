/**
 * `npm start`: builds Ariane and opens a browser with it on a practice scenario. Without a display an automatic person
 * follows the guidance headless, each step is printed, and screenshots are left in `out/`.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Tab, until } from './browsers/browser';
import { launchChromium } from './browsers/chromium';
import { BUILD, ensureBuilt, ROOT } from './built';
import { chooseLanguage } from './walker/panel';
import { loadScenario } from './walker/scenarios';
import { look } from './walker/sight';
import { type WalkStep, walk } from './walker/walk';

const SCENARIO = 'first-gap-self';
const LANGUAGE = 'fr';
const PAGE = `practice.html?scenario=${SCENARIO}`;
/** Nothing is looked for on the network: every host leads to a port where nothing answers. */
const NOWHERE = 9;

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function openForAPerson(): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'ariane-'));
  const browser = await launchChromium({ extension: BUILD.chromium, port: null, headless: false, profile });
  await browser.extensionPage(PAGE);
  console.log('Ariane is open on a practice scenario. Close the browser to end.');
  await new Promise<void>((resolve) => browser.context.on('close', () => resolve()));
  rmSync(profile, { recursive: true, force: true });
}

async function walkAlone(): Promise<void> {
  const out = join(ROOT, 'out');
  mkdirSync(out, { recursive: true });
  const scenario = loadScenario(SCENARIO, LANGUAGE);
  const browser = await launchChromium({
    extension: BUILD.chromium,
    port: NOWHERE,
    headless: true,
    firstRun: true,
  });
  try {
    const settings = await browser.extensionPage('workspace.html#/settings');
    await chooseLanguage(settings, LANGUAGE);
    await settings.close();
    const tab = await browser.extensionPage(PAGE);
    await until('the first page of the exercise', async () => (await look(tab)).callout);
    let count = 0;
    const result = await walk(tab, scenario, {
      onStep: async (step) => {
        count += 1;
        console.log(line(step));
        await picture(tab, out, count, step.step);
      },
    });
    if (!result.ok) {
      console.error(`Stopped at ${result.failedAt}: ${result.why}`);
      process.exitCode = 1;
      return;
    }
    await picture(tab, out, count + 1, 'finished');
    console.log(`\nScreenshots: ${out}`);
    console.log(result.heading);
  } finally {
    await browser.close();
  }
}

const picture = (tab: Tab, folder: string, count: number, name: string) =>
  tab.screenshot(join(folder, `${String(count).padStart(2, '0')}-${name}.png`));

function line({ step, number, of, say, text, did }: WalkStep): string {
  if (step === 'outside') return `      ${text}: ${did}`;
  return `${String(number).padStart(2)}/${of}  ${step}: ${say} (${did})`;
}

ensureBuilt(['chromium'], (message) => console.error(message));
if (hasDisplay) await openForAPerson();
else await walkAlone();
