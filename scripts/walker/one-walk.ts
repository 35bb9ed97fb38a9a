/** One walk from a new profile to the output: portal, browser, Ariane's own pages, then the guidance. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startPortalServer } from '../../portal/hosts/true-addresses';
import type { GuidedBrowser, Tab } from '../browsers/browser';
import { launchChromium } from '../browsers/chromium';
import { launchFirefox } from '../browsers/firefox';
import { BUILD, ROOT } from '../built';
import type { BrowserName } from '../find-browser';
import { chooseLanguage, leaveFinished, startInPanel } from './panel';
import type { WalkLanguage, WalkScenario } from './scenario';
import { type LoadedScenario, loadScenario } from './scenarios';
import { type WalkResult, type WalkStep, walk } from './walk';

export interface WalkPlan {
  scenario: string;
  procedure: string;
  /** Of the reader. */
  language: WalkLanguage;
  pageLanguage: WalkLanguage;
  browser: BrowserName;
}

/** As `walk --json` prints it. */
export interface WalkReport {
  scenario: string;
  procedure: string;
  language: WalkLanguage;
  pageLanguage: WalkLanguage;
  browser: BrowserName;
  ok: boolean;
  steps: number;
  /** Steps of these that the person took alone, where Ariane does not guide. */
  outside: number;
  seconds: number;
  /** `evidenced`: most letters on the pages where the person acted stand in a wording that a source shows. */
  wording: 'evidenced' | 'reconstructed';
  /** Share of the letters in our own wording, 0–1. */
  reconstructed: number;
  failedAt?: string;
  why?: string;
}

/** Language of the new browser; the reader's own is then chosen on Ariane's page, as a person would. */
const BROWSER_LANGUAGE: WalkLanguage = 'fr';

/** Carries out one walk. Never throws: what goes wrong is in the report. `onStep` hears each step. */
export async function oneWalk(plan: WalkPlan, onStep: (step: WalkStep) => void): Promise<WalkReport> {
  const began = performance.now();
  const result = await attempt(plan, onStep);
  const seconds = Math.round((performance.now() - began) / 100) / 10;
  return reportOf(plan, result, seconds);
}

function reportOf(plan: WalkPlan, result: WalkResult, seconds: number): WalkReport {
  const { all, reconstructed } = result.letters;
  const share = all === 0 ? 0 : Math.round((reconstructed / all) * 100) / 100;
  const done: WalkReport = {
    ...plan,
    ok: result.ok,
    steps: result.steps.length,
    outside: result.steps.filter(({ step }) => step === 'outside').length,
    seconds,
    wording: share < 0.5 ? 'evidenced' : 'reconstructed',
    reconstructed: share,
  };
  return result.ok ? done : { ...done, failedAt: result.failedAt, why: result.why };
}

async function attempt(plan: WalkPlan, onStep: (step: WalkStep) => void): Promise<WalkResult> {
  const scenario = loadScenario(plan.scenario, plan.pageLanguage);
  const portal = await startPortalServer({ scenario: scenario.file, language: plan.pageLanguage, alone: true });
  const launch = plan.browser === 'chromium' ? launchChromium : launchFirefox;
  const options = {
    extension: BUILD[plan.browser],
    port: portal.port,
    headless: true,
    language: BROWSER_LANGUAGE,
    firstRun: true,
  };
  let browser: GuidedBrowser | undefined;
  try {
    browser = await launch(options);
    return await inBrowser(browser, plan, scenario, onStep);
  } catch (error) {
    return notBegun('start', error);
  } finally {
    await browser?.close();
    await portal.close();
  }
}

function notBegun(failedAt: string, error: unknown): WalkResult {
  const why = error instanceof Error ? error.message : String(error);
  return { ok: false, steps: [], letters: { all: 0, reconstructed: 0 }, failedAt, why };
}

async function inBrowser(
  browser: GuidedBrowser,
  plan: WalkPlan,
  scenario: LoadedScenario,
  onStep: (step: WalkStep) => void,
): Promise<WalkResult> {
  const settings = await browser.extensionPage('workspace.html#/settings');
  await chooseLanguage(settings, plan.language);
  const tab = await browser.newTab();
  const panel = await browser.extensionPage(`sidepanel.html?tab=${await browser.tabId(tab)}`);
  const results: WalkResult[] = [];
  for (const part of [scenario, ...scenario.then]) {
    if (results.length > 0) await leaveFinished(panel, plan.language);
    results.push(await carryOut(tab, panel, plan, part, onStep));
    if (results.some(({ ok }) => !ok)) break;
  }
  return joined(results);
}

async function carryOut(
  tab: Tab,
  panel: Tab,
  plan: WalkPlan,
  scenario: WalkScenario,
  onStep: (step: WalkStep) => void,
): Promise<WalkResult> {
  try {
    await startInPanel(panel, {
      language: plan.language,
      facts: scenario.facts,
      procedure: scenario.begin === 'list' ? scenario.procedure : null,
    });
  } catch (error) {
    return notBegun(`start of ${scenario.procedure}`, error);
  }
  await tab.toFront();
  const result = await walk(tab, scenario, { onStep });
  if (!result.ok) {
    mkdirSync(join(ROOT, 'out'), { recursive: true });
    const name = `walk-failed-${plan.scenario}-${plan.language}-${plan.pageLanguage}-${plan.browser}.png`;
    await tab.screenshot(join(ROOT, 'out', name)).catch(() => undefined);
  }
  return result;
}

/** Procedures carried out one after the other as one walk: all steps and letters, and the end of the last. */
function joined(results: readonly WalkResult[]): WalkResult {
  const last = results.at(-1);
  if (!last) throw new Error('nothing was carried out');
  const sum = (of: keyof WalkResult['letters']) => results.reduce((all, { letters }) => all + letters[of], 0);
  const letters = { all: sum('all'), reconstructed: sum('reconstructed') };
  return { ...last, steps: results.flatMap(({ steps }) => steps), letters };
}
