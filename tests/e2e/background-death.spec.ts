import { walk } from '../../scripts/walker/walk';
import { CSAM, callout, expect, guidedTab, storedEvents, test, trouble } from './fixtures';

/** What the functions that run inside the extension find there. */
declare const chrome: typeof import('wxt/browser').browser;
declare global {
  /** Set in the background once a page has asked something of it. */
  var pageHasAsked: boolean | undefined;
}

/** Three kinds of step: one that leaves the page, one that is a typed value, one that ends the whole. */
const CHOSEN = ['designate-standard', 'enterprise-number', 'confirm'];

for (const when of ['before', 'during', 'after'] as const) {
  test(`the background dies ${when} three steps: no tick lost, none doubled`, async ({ ariane, told }) => {
    const { tab, panel } = await guidedTab(ariane, told, 'fr');
    const killedAt: string[] = [];
    const result = await walk(tab, told, {
      between: async (moment, _step, target) => {
        if (moment !== when || target === null || !CHOSEN.includes(target)) return;
        await ariane.killBackground();
        await tab.toFront();
        killedAt.push(target);
      },
    });
    expect(trouble(result)).toBe('');
    expect([...new Set(killedAt)]).toEqual(CHOSEN);

    const events = await storedEvents(panel);
    const walked = result.steps.map(({ step }) => step).filter((step) => step !== 'outside');
    const ticked = events.filter(({ kind }) => kind === 'ticked').map(({ checklist, step }) => `${checklist} ${step}`);
    expect(new Set(ticked).size, 'no step is ticked twice').toBe(ticked.length);
    expect(events.filter(({ kind }) => kind === 'undone')).toEqual([]);
    const steps = new Set(events.map(({ step }) => step));
    for (const step of walked) expect(steps, `the tick of ${step}`).toContain(step);
  });
}

test('the background dies while it works on the first question of a page: the guide still comes', async ({
  ariane,
  told,
}) => {
  const { tab, page } = await guidedTab(ariane, told, 'fr');
  await expect(callout(page)).toBeVisible();
  // It hears the question, and never gets as far as an answer.
  await ariane.worker.evaluate(() => {
    globalThis.pageHasAsked = false;
    chrome.runtime.onMessage.addListener(() => {
      globalThis.pageHasAsked = true;
    });
    chrome.storage.session.get = () => new Promise<never>(() => {});
  });
  await tab.open(CSAM);
  await expect.poll(() => ariane.worker.evaluate(() => globalThis.pageHasAsked)).toBe(true);
  await expect(callout(page)).toHaveCount(0);
  await ariane.killBackground();
  await tab.toFront();
  await expect(callout(page)).toBeVisible();
});
