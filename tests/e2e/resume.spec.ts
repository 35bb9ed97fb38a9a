import { chooseLanguage } from '../../scripts/walker/panel';
import { walk } from '../../scripts/walker/walk';
import { CSAM, callout, expect, guidedTab, launch, test, trouble } from './fixtures';

test('the checklist goes on in another tab', async ({ ariane, told }) => {
  const { tab, page } = await guidedTab(ariane, told, 'fr');
  await expect(callout(page)).toBeVisible();
  const step = await callout(page).getAttribute('data-step');
  const other = await ariane.newTab();
  await other.open(CSAM);
  await expect(callout(ariane.pageOf(other))).toHaveAttribute('data-step', step ?? '');
  await tab.close();
  const result = await walk(other, told);
  expect(trouble(result)).toBe('');
});

test('the checklist goes on in a window that the page opens', async ({ ariane, told }) => {
  const { page } = await guidedTab(ariane, told, 'fr');
  await expect(callout(page)).toBeVisible();
  const step = await callout(page).getAttribute('data-step');
  const opened = await ariane.openedBy(async () => {
    await page.evaluate((address) => window.open(address, '_blank', 'popup,width=900,height=700'), CSAM);
  });
  await expect(callout(ariane.pageOf(opened))).toHaveAttribute('data-step', step ?? '');
});

test('two tabs of two checklists: a window follows the tab that opened it', async ({ ariane, told }) => {
  const first = await guidedTab(ariane, told, 'fr');
  await expect(callout(first.page)).toBeVisible();
  // The first tab is one step further than a new checklist would be.
  await first.page.goto('https://www.csam.be/fr/gestion-gestionnaires-acces.html');
  await expect(callout(first.page)).toBeVisible();
  const ahead = (await callout(first.page).getAttribute('data-step')) ?? '';
  // A new tab goes on with the first checklist; it is left there, and another one started.
  const second = await guidedTab(ariane, told, 'fr', { leaveFirst: true });
  await expect(callout(second.page)).toBeVisible();
  expect(await callout(second.page).getAttribute('data-step')).not.toBe(ahead);
  const opened = await ariane.openedBy(async () => {
    await first.page.evaluate((address) => window.open(address, '_blank'), first.page.url());
  });
  await expect(callout(ariane.pageOf(opened))).toHaveAttribute('data-step', ahead);
});

test('the checklist goes on after the identity site, where nothing was drawn', async ({ ariane, told }) => {
  const { tab, page, panel } = await guidedTab(ariane, told, 'fr');
  const hosts: string[] = [];
  const drawn: boolean[] = [];
  page.on('framenavigated', (frame) => {
    if (frame !== page.mainFrame()) return;
    hosts.push(new URL(frame.url()).host);
  });
  const result = await walk(tab, told, {
    onStep: async ({ step }) => {
      if (step !== 'outside') return;
      drawn.push((await page.locator('ariane-guide').count()) > 0);
      await expect(ariane.pageOf(panel).locator('.where')).toContainText('idp.iamfas.belgium.be');
    },
  });
  expect(trouble(result)).toBe('');
  expect(hosts).toContain('idp.iamfas.belgium.be');
  expect(drawn.length).toBeGreaterThan(0);
  expect(drawn).not.toContain(true);
});

test('the checklist goes on after the browser was closed and opened again', async ({ portal, profile, told }) => {
  const before = await launch({ portal, profile, language: 'fr', firstRun: true });
  await chooseLanguage(await before.extensionPage('workspace.html#/settings'), 'fr');
  const { page } = await guidedTab(before, told, 'fr');
  await expect(callout(page)).toBeVisible();
  await page.goto('https://www.csam.be/fr/gestion-gestionnaires-acces.html');
  await expect(callout(page)).toBeVisible();
  const step = (await callout(page).getAttribute('data-step')) ?? '';
  await before.close();

  const after = await launch({ portal, profile, language: 'fr' });
  const tab = await after.newTab();
  await tab.open('https://www.csam.be/fr/gestion-gestionnaires-acces.html');
  await expect(callout(after.pageOf(tab))).toHaveAttribute('data-step', step);
  const result = await walk(tab, told);
  await after.close();
  expect(trouble(result)).toBe('');
});
