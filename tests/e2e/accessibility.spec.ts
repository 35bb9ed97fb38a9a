import type { Page } from '@playwright/test';
import axe, { type AxeResults, type ElementContext } from 'axe-core';
import type { ChromiumBrowser } from '../../scripts/browsers/chromium';
import { callout, expect, guidedTab, openChecklist, test } from './fixtures';
import { makeLists, threeLists } from './lists';

/** What the functions that run inside the extension find there. */
declare const chrome: typeof import('wxt/browser').browser;

/** Violations in words, so that a failure says what to mend. Fails when nothing was checked at all. */
async function violations(page: Page, context?: ElementContext): Promise<string[]> {
  await page.evaluate(axe.source);
  const results = await page.evaluate((where) => {
    const { axe: inPage } = globalThis as unknown as { axe: { run(context?: unknown): Promise<AxeResults> } };
    return inPage.run(where ?? document);
  }, context as never);
  expect(results.passes.length).toBeGreaterThan(0);
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}

/** The address at which the first list can be sent. */
async function sendView(ariane: ChromiumBrowser): Promise<string> {
  const page = ariane.pageOf(await ariane.extensionPage('workspace.html#/checklists'));
  const answer = await page.evaluate(() => chrome.runtime.sendMessage({ call: 'summaries', ask: {} }));
  return `send/${answer.value.summaries[0].id}`;
}

for (const scheme of ['light', 'dark'] as const) {
  test.describe(scheme, () => {
    test.use({ scheme });

    test(`first run, ${scheme}`, async ({ ariane }) => {
      const page = ariane.pageOf(await ariane.extensionPage('workspace.html#/welcome'));
      await expect(page.locator('.doors')).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });

    test(`settings and checklists, ${scheme}`, async ({ ariane, told }) => {
      await guidedTab(ariane, told, 'fr');
      for (const view of ['settings', 'checklists', 'receive', await sendView(ariane)]) {
        const page = ariane.pageOf(await ariane.extensionPage(`workspace.html#/${view}`));
        await expect(page.locator('h1')).toBeVisible();
        if (view.startsWith('send/')) await expect(page.locator('input[name=form]').first()).toBeVisible();
        expect(await violations(page), view).toEqual([]);
      }
    });

    test(`one checklist, everything unfolded, and templates, ${scheme}`, async ({ ariane, told }) => {
      await guidedTab(ariane, told, 'fr');
      const one = ariane.pageOf(await ariane.extensionPage('workspace.html#/checklists'));
      await openChecklist(one);
      expect(await violations(one)).toEqual([]);
      for (const unfolded of [1, 2]) {
        // What is folded within what is folded comes with it.
        await one.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true;
        });
        await expect(one.locator('.item-more > .details-body').first(), `round ${unfolded}`).toBeVisible();
      }
      expect(await violations(one)).toEqual([]);
      const templates = ariane.pageOf(await ariane.extensionPage('workspace.html#/templates'));
      await templates.locator('.templates-page button').first().click();
      await templates.locator('.template-editor select + p button').click();
      await expect(templates.locator('.part')).toBeVisible();
      expect(await violations(templates)).toEqual([]);
    });

    test(`list of checklists, with a selection, and starting one, ${scheme}`, async ({ ariane }) => {
      const page = ariane.pageOf(await ariane.extensionPage('workspace.html#/checklists'));
      await expect(page.locator('.lists')).toBeVisible();
      expect(await violations(page), 'no list at all').toEqual([]);
      await makeLists(page, threeLists());
      // Two of one case under its row, and one.
      await expect(page.locator('[data-row]')).toHaveCount(4);
      expect(await violations(page)).toEqual([]);
      await page.locator('[data-row] input').first().click();
      await page.locator('.list-deeds button').first().click();
      expect(await violations(page), 'with a selection').toEqual([]);
      await page.locator('[data-filter=mine]').click();
      await expect(page.locator('input[name=me]')).toBeVisible();
      expect(await violations(page), 'asked for a name').toEqual([]);
      await page.goto(page.url().replace(/#.*/, '#/new'));
      await expect(page.locator('#new-label')).toBeVisible();
      expect(await violations(page), 'starting one').toEqual([]);
    });

    test(`panel with questions, with a step, everything unfolded, ${scheme}`, async ({ ariane, told }) => {
      const asked = ariane.pageOf(await ariane.extensionPage('sidepanel.html?tab=0'));
      await expect(asked.locator('#choose-title')).toBeVisible();
      expect(await violations(asked)).toEqual([]);
      await asked.locator('[data-opens=procedures]').click();
      await expect(asked.locator('input[type=search]')).toBeVisible();
      expect(await violations(asked)).toEqual([]);
      await asked.locator('.panel button').first().click();
      await asked.locator('[data-opens=decisions]').click();
      await asked.locator('.entries button').first().click();
      await expect(asked.locator('fieldset')).toBeVisible();
      expect(await violations(asked)).toEqual([]);

      const { panel, page } = await guidedTab(ariane, told, 'fr');
      await expect(callout(page)).toBeVisible();
      const running = ariane.pageOf(panel);
      await running.bringToFront();
      await expect(running.locator('article[data-step]')).toBeVisible();
      expect(await violations(running)).toEqual([]);
      await running.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      expect(await violations(running)).toEqual([]);
    });

    test(`callout, ${scheme}`, async ({ ariane, told }) => {
      const { page } = await guidedTab(ariane, told, 'fr');
      await expect(callout(page)).toBeVisible();
      const inCallout = { fromShadowDom: ['ariane-guide', '.callout'] } as unknown as ElementContext;
      expect(await violations(page, { include: inCallout } as ElementContext)).toEqual([]);
    });

    test(`practice page, ${scheme}`, async ({ ariane }) => {
      const page = ariane.pageOf(await ariane.extensionPage('practice.html'));
      await expect(page.locator('iframe')).toBeVisible();
      await expect(page.frameLocator('iframe').locator('h1')).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
  });
}
