import type { Tab } from '../../scripts/browsers/browser';
import { look } from '../../scripts/walker/sight';
import { walk } from '../../scripts/walker/walk';
import { callout, expect, guidedTab, test, trouble } from './fixtures';

/** Walks until the guide points at `target`, and stops there as a person would who looks around first. */
async function walkTo(tab: Tab, told: Parameters<typeof walk>[1], target: string): Promise<void> {
  class There extends Error {}
  await walk(tab, told, {
    between: async (when, _step, at) => {
      if (when === 'before' && at === target) throw new There();
    },
  });
  expect((await look(tab)).callout?.target).toBe(target);
}

test('typing goes on while the page moves', async ({ ariane, told }) => {
  const { tab, page } = await guidedTab(ariane, told, 'fr');
  await walkTo(tab, told, 'enterprise-number');
  const value = told.values['enterprise-number'] ?? '';
  const { ring } = await look(tab);
  await tab.click(ring?.x ?? 0, ring?.y ?? 0);
  await tab.type(value.slice(0, 4));
  await page.evaluate(() => {
    const banner = document.createElement('div');
    banner.style.height = '40px';
    document.body.prepend(banner);
  });
  await expect.poll(async () => (await look(tab)).ring?.y ?? 0).toBeGreaterThan((ring?.y ?? 0) + 20);
  await tab.type(value.slice(4));
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe(value);
});

test('arrow keys move the caret, not the step', async ({ ariane, told }) => {
  const { tab, page } = await guidedTab(ariane, told, 'fr');
  await walkTo(tab, told, 'enterprise-number');
  const step = await callout(page).getAttribute('data-step');
  const { ring } = await look(tab);
  await tab.click(ring?.x ?? 0, ring?.y ?? 0);
  await tab.type('199');
  for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowRight']) await tab.press(key);
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).selectionStart)).toBe(2);
  await tab.type('0');
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('1909');
  await expect(callout(page)).toHaveAttribute('data-step', step ?? '');
});

test('nothing of the page is changed but for one element of our own', async ({ ariane, told }) => {
  const { tab, page } = await guidedTab(ariane, told, 'fr');
  await page.addInitScript(() => {
    const changes: string[] = [];
    Object.assign(globalThis, { changes });
    // The portal's pages have no script: once they are parsed, whatever changes is our doing.
    document.addEventListener('DOMContentLoaded', () => {
      new MutationObserver((records) => {
        for (const { type, attributeName, target, addedNodes, removedNodes } of records) {
          const nodes = [...addedNodes, ...removedNodes].map(({ nodeName }) => nodeName.toLowerCase());
          changes.push(`${type} ${target.nodeName.toLowerCase()} ${attributeName ?? nodes.join()}`);
        }
      }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    });
  });
  const changes: string[] = [];
  const result = await walk(tab, told, {
    between: async (when, step) => {
      if (when !== 'before' || new URL(page.url()).host !== 'www.csam.be') return;
      for (const change of await page.evaluate(() => (globalThis as unknown as { changes?: string[] }).changes ?? [])) {
        changes.push(`${step}: ${change}`);
      }
    },
  });
  expect(trouble(result)).toBe('');
  const strange = changes.filter((change) => !/: childList (html|dialog) (ariane-guide)$/.test(change));
  // What the person does shows in the page too: a disclosure that was opened.
  expect(strange.filter((change) => !/attributes details open$/.test(change))).toEqual([]);
  expect(changes.length).toBeGreaterThan(0);
});

test('other fields stay usable while one is pointed at', async ({ ariane, told }) => {
  const { tab, page } = await guidedTab(ariane, told, 'fr');
  await walkTo(tab, told, 'own-email');
  const other = page.locator('main input[type=text]:visible, main input[type=tel]:visible').last();
  const pointed = await callout(page).getAttribute('data-step');
  await other.click();
  await tab.type('02 555 01 23');
  await expect(other).toHaveValue('02 555 01 23');
  await expect(callout(page)).toHaveAttribute('data-step', pointed ?? '');
});
