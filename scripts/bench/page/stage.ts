/** The browser in which all are measured: the shipped extension, one tab, and a checklist that has come to the step. */
import type { CDPSession, Page } from 'playwright';
import { type GuidedBrowser, type LaunchOptions, type Tab, until } from '../../browsers/browser';
import { type ChromiumBrowser, launchChromium } from '../../browsers/chromium';
import { BUILD, ensureBuilt } from '../../built';
import { ADDRESS, PROCEDURE, STEP } from './target';

/** What the functions that run in a page of the extension find there. */
declare const chrome: typeof import('wxt/browser').browser;

/** A checklist that has come to the step, and a way to have it followed in a tab or not. */
export interface Followed {
  tab: Tab;
  /** From the next page on, Ariane guides in the tab, or leaves it alone. */
  guide(on: boolean): Promise<void>;
  /** The background is running when this resolves. */
  wake(): Promise<void>;
}

/** Starts the checklist in a new tab and says "done" to all that comes before the step. */
export async function follow(browser: GuidedBrowser): Promise<Followed> {
  const tab = await browser.newTab();
  await tab.open(ADDRESS);
  const number = await browser.tabId(tab);
  // Speaks for the panel, and unlike it does nothing when something changes.
  const page = await browser.extensionPage('manifest.json');
  const checklist = await page.read(startChecklist, { number, procedure: PROCEDURE, step: STEP });
  await tab.toFront();
  return {
    tab,
    wake: async () =>
      void (await page.read(() => chrome.runtime.sendMessage({ call: 'panel-state', ask: { tab: null } }), null)),
    guide: async (on) => {
      await page.read(guideTab, { number, checklist, on });
      await tab.toFront();
    },
  };
}

async function startChecklist(ask: { number: number; procedure: string; step: string }): Promise<string> {
  const send = async (call: string, asked: object) => {
    const answer = await chrome.runtime.sendMessage({ call, ask: asked });
    if (!answer?.ok) throw new Error(`${call}: ${answer?.why}`);
    return answer.value;
  };
  const { number, procedure, step } = ask;
  const facts = { 'i-am-legal-representative': 'yes', 'gap-already-exists': 'no', 'gap-is-representative': 'yes' };
  const head = await send('start', { tab: number, procedure, facts, practice: false });
  let state = head.state;
  for (let count = 0; state.current !== step; count += 1) {
    if (state.current === null || count > 40) throw new Error(`the checklist never comes to ${step}`);
    state = await send('confirm', { checklist: head.id, step: state.current, key: crypto.randomUUID() });
  }
  return head.id;
}

async function guideTab({ number, checklist, on }: { number: number; checklist: string; on: boolean }): Promise<void> {
  const ask = on ? { tab: number, checklist } : { tab: number };
  const answer = await chrome.runtime.sendMessage({ call: on ? 'resume' : 'leave', ask });
  if (!answer?.ok) throw new Error(answer?.why);
}

export interface Stage extends Followed {
  browser: ChromiumBrowser;
  page: Page;
  session: CDPSession;
  close(): Promise<void>;
}

/** Chromium, and the tab in which everything is measured. */
export async function openStage(port: number): Promise<Stage> {
  ensureBuilt(['chromium'], (message) => console.error(message));
  const options: LaunchOptions = { extension: BUILD.chromium, port, headless: true, language: 'fr', firstRun: true };
  const browser = await launchChromium(options);
  try {
    const followed = await follow(browser);
    const page = browser.pageOf(followed.tab);
    const session = await browser.context.newCDPSession(page);
    return { ...followed, browser, page, session, close: () => browser.close() };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** Waits until the guide rings the field. */
export async function ringed(tab: Tab): Promise<void> {
  await until('the ring', () =>
    tab.read(
      () =>
        document.querySelector('ariane-guide')?.shadowRoot?.querySelector('.ring:not([hidden])') !== null &&
        document.querySelector('ariane-guide') !== null,
      null,
    ),
  );
}
