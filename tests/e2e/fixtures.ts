/** What every end-to-end test of Chromium starts from: the simulated portal at the true addresses, and Ariane. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { type PortalServer, startPortalServer } from '../../portal/hosts/true-addresses';
import type { Tab } from '../../scripts/browsers/browser';
import { type ChromiumBrowser, launchChromium } from '../../scripts/browsers/chromium';
import { BUILD } from '../../scripts/built';
import { chooseLanguage, pressNamed, startInPanel } from '../../scripts/walker/panel';
import type { WalkLanguage } from '../../scripts/walker/scenario';
import { type LoadedScenario, loadScenario } from '../../scripts/walker/scenarios';
import type { WalkResult } from '../../scripts/walker/walk';

/** What the functions that run inside the extension find there. */
declare const chrome: typeof import('wxt/browser').browser;

export { expect };

interface Options {
  /** File of portal/scenarios, without its ending. */
  scenario: string;
  /** Of the reader, and of the portal's pages. */
  language: WalkLanguage;
  scheme: 'light' | 'dark';
  /** Pages that the local server answers with besides the portal: host and path → HTML. */
  extraPages: Record<string, string>;
  /** Opens a port on which a second tool can watch the browser. */
  withDebugPort: boolean;
  /** Lets another site put the portal into a frame. */
  frameable: boolean;
}

interface Fixtures {
  told: LoadedScenario;
  portal: PortalServer;
  profile: string;
  ariane: ChromiumBrowser;
}

export const test = base.extend<Options & Fixtures>({
  scenario: ['first-gap-self', { option: true }],
  language: ['fr', { option: true }],
  scheme: ['light', { option: true }],
  extraPages: [{}, { option: true }],
  frameable: [false, { option: true }],
  withDebugPort: [false, { option: true }],
  told: async ({ scenario, language }, use) => use(loadScenario(scenario, language)),
  portal: async ({ told, language, extraPages, frameable }, use) => {
    const portal = await startPortalServer({ scenario: told.file, language, extraPages, frameable });
    await use(portal);
    await portal.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: the runner wants the pattern.
  profile: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'ariane-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
  ariane: async ({ portal, profile, language, scheme, withDebugPort }, use) => {
    const ariane = await launch({ portal, profile, language, scheme, debug: withDebugPort, firstRun: true });
    const settings = await ariane.extensionPage('workspace.html#/settings');
    await chooseLanguage(settings, language);
    await settings.close();
    await use(ariane);
    await ariane.close();
  },
});

/** Another browser on the same profile, or the first one. */
export function launch(given: {
  portal: PortalServer;
  profile: string;
  language: WalkLanguage;
  scheme?: 'light' | 'dark';
  debug?: boolean;
  firstRun?: boolean;
}): Promise<ChromiumBrowser> {
  return launchChromium({
    extension: BUILD.chromium,
    port: given.portal.port,
    headless: true,
    language: given.language,
    profile: given.profile,
    colorScheme: given.scheme ?? 'light',
    debug: given.debug ?? false,
    firstRun: given.firstRun ?? false,
  });
}

export const CSAM = 'https://www.csam.be/';

/** A tab on the first page of the portal with a checklist running, and the panel that started it. */
export async function guidedTab(
  ariane: ChromiumBrowser,
  told: LoadedScenario,
  language: WalkLanguage,
  { leaveFirst = false } = {},
): Promise<{ tab: Tab; page: Page; panel: Tab; tabId: number }> {
  const tab = await ariane.newTab();
  const tabId = await ariane.tabId(tab);
  const panel = await ariane.extensionPage(`sidepanel.html?tab=${tabId}`);
  if (leaveFirst) {
    await pressNamed(panel, language, 'pages.leave');
    await expect(ariane.pageOf(panel).locator('#choose-title')).toBeVisible();
  }
  await startInPanel(panel, { language, facts: told.facts, host: new URL(CSAM).host });
  await tab.toFront();
  const page = ariane.pageOf(tab);
  await page.waitForURL(`${CSAM}**`);
  return { tab, page, panel, tabId };
}

/** The callout of the guide in a page. */
export const callout = (page: Page) => page.locator('ariane-guide [data-step]');
/** The element that Ariane adds to a page, drawn on or not. */
export const guide = (page: Page) => page.locator('ariane-guide');

/** What the toolbar button shows for a tab. */
export function badge(ariane: ChromiumBrowser, tabId: number): Promise<string> {
  return ariane.worker.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
}

/** Why a walk did not reach its end; empty when it did. For a failure that says what happened. */
export const trouble = (result: WalkResult): string => (result.ok ? '' : `${result.failedAt}: ${result.why}`);

export interface StoredEvent {
  key: string;
  checklist: string;
  /** Of the procedure that is carried out. */
  step: string;
  kind: string;
}

/** All events that the store holds, by the export that the settings page offers. */
export async function storedEvents(panel: Tab): Promise<StoredEvent[]> {
  const json = await panel.read(async () => {
    const { browser } = globalThis as unknown as { browser?: typeof chrome };
    const answer = await (browser ?? chrome).runtime.sendMessage({ call: 'export', ask: {} });
    return answer.ok ? (answer.value.json as string) : null;
  }, null);
  if (json === null) throw new Error('no export');
  const events: { key: string; checklist: string; change: { kind: string; item?: string } }[] =
    JSON.parse(json).stores.events ?? [];
  return events.map(({ key, checklist, change: { kind, item = '' } }) => ({
    key,
    checklist,
    kind,
    step: item.slice(item.indexOf('/') + 1),
  }));
}

/** Lets a page of the workspace show the newest checklist. */
export async function openChecklist(page: Page): Promise<void> {
  const id = await page.evaluate(async () => {
    const answer = await chrome.runtime.sendMessage({ call: 'summaries', ask: {} });
    return answer.ok ? (answer.value.summaries[0]?.id as string | undefined) : undefined;
  });
  if (id === undefined) throw new Error('no checklist');
  await page.evaluate((checklist) => {
    location.hash = `#/checklist/${checklist}`;
  }, id);
  await expect(page.locator('.item').first()).toBeVisible();
}
