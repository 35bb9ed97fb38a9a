import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { ROOT } from '../../scripts/built';
import { callout, expect, guidedTab, test } from './fixtures';
import { makeLists, threeLists } from './lists';

/** To be looked at: `out/pictures`. They are made anew by each run and compared by nobody but people. */
const file = (name: string) => join(ROOT, 'out', 'pictures', `${name}.png`);

/** Drawn, and done with moving and fading in. */
async function still(drawn: Locator): Promise<void> {
  await expect(drawn).toBeVisible();
  await expect
    .poll(() =>
      drawn.evaluate(
        (element) => element.getAnimations({ subtree: true }).length + 1 - Number(getComputedStyle(element).opacity),
      ),
    )
    .toBe(0);
}

for (const language of ['fr', 'nl'] as const) {
  for (const scheme of ['light', 'dark'] as const) {
    test.describe(`${language} ${scheme}`, () => {
      test.use({ language, scheme });

      test(`pictures, ${language}, ${scheme}`, async ({ ariane, told }) => {
        const name = (what: string) => file(`${what}-${language}-${scheme}`);
        const { tab, page, panel } = await guidedTab(ariane, told, language);
        await expect(callout(page)).toBeVisible();
        await tab.toFront();
        await still(page.locator('ariane-guide .ring'));
        await tab.screenshot(name('callout'));

        const running = ariane.pageOf(panel);
        await running.setViewportSize({ width: 400, height: 1000 });
        await running.bringToFront();
        await expect(running.locator('article[data-step]')).toBeVisible();
        await panel.screenshot(name('panel'));

        const firstRun = await ariane.extensionPage('workspace.html#/welcome');
        await expect(ariane.pageOf(firstRun).locator('.doors')).toBeVisible();
        await firstRun.screenshot(name('first-run'));

        const practice = await ariane.extensionPage('practice.html');
        const inside = ariane.pageOf(practice).frameLocator('iframe');
        await still(inside.locator('ariane-guide .callout'));
        await practice.screenshot(name('practice'));

        const lists = ariane.pageOf(await ariane.extensionPage('workspace.html#/checklists'));
        await makeLists(lists, threeLists());
        await expect(lists.locator('[data-row]')).not.toHaveCount(0);
        await lists.locator('[data-row] input').last().click();
        for (const width of [360, 768, 1280]) {
          await lists.setViewportSize({ width, height: 1000 });
          await lists.screenshot({ path: name(`lists-${width}`) });
          const tooWide = await lists.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect(tooWide).toBeLessThanOrEqual(0);
        }
      });
    });
  }
}
