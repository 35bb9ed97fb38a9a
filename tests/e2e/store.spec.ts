import type { Page } from '@playwright/test';
import type { Tab } from '../../scripts/browsers/browser';
import { text } from '../../texts/index';
import { expect, guidedTab, storedEvents, test } from './fixtures';

const versionOf = (page: Page) =>
  page.evaluate(async () => (await indexedDB.databases()).find(({ name }) => name === 'ariane')?.version);

/** Opens the database at `version` as another program would, and writes `row` into its checklists. */
function meddle(page: Page, version: number | undefined, row: { id: string } | null): Promise<void> {
  return page.evaluate(
    ({ at, record }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('ariane', at);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const end = () => {
            db.close();
            resolve();
          };
          if (!record) return end();
          const write = db.transaction('checklists', 'readwrite');
          write.objectStore('checklists').put(record);
          write.oncomplete = end;
          write.onerror = () => reject(write.error);
        };
      }),
    { at: version, record: row },
  );
}

/** Of all checklists in the database. */
const idsIn = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('ariane');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction('checklists').objectStore('checklists').getAllKeys();
          all.onerror = () => reject(all.error);
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result.map(String));
          };
        };
      }),
  );

/** The events once the arrival on the first page is among them, so that no more are on their way. */
async function eventsOnceArrived(panel: Tab): ReturnType<typeof storedEvents> {
  await expect.poll(async () => (await storedEvents(panel)).map(({ step }) => step)).toContain('go-to-csam');
  return storedEvents(panel);
}

test('a database of a newer Ariane: said, with export, and left alone', async ({ ariane, told }) => {
  const { panel } = await guidedTab(ariane, told, 'fr');
  const before = await eventsOnceArrived(panel);
  const page = ariane.pageOf(panel);
  await page.bringToFront();
  await meddle(page, 99, null);
  await page.reload();
  await expect(page.getByRole('heading', { name: text('fr', 'pages.failure.store-newer') })).toBeVisible();

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: text('fr', 'pages.export') }).click();
  expect((await downloading).suggestedFilename()).toMatch(/^ariane-.*\.json$/);
  expect(await storedEvents(panel)).toEqual(before);
  expect(await versionOf(page)).toBe(99);
});

test('a record that cannot be read: said, with export, and left alone; the others go on', async ({ ariane, told }) => {
  const { panel } = await guidedTab(ariane, told, 'fr');
  const before = await eventsOnceArrived(panel);
  const page = ariane.pageOf(panel);
  await page.bringToFront();
  await meddle(page, undefined, { id: 'broken' });
  await page.reload();
  await expect(page.getByText(text('fr', 'pages.unreadable', { count: '1' }))).toBeVisible();
  await expect(page.getByRole('button', { name: text('fr', 'pages.export') })).toBeVisible();
  await expect(page.locator('article[data-step]')).toBeVisible();
  expect(await storedEvents(panel)).toEqual(before);
  expect(await idsIn(page)).toContain('broken');
});

test('erased is erased, after a question', async ({ ariane, told }) => {
  const { panel, page: guided } = await guidedTab(ariane, told, 'fr');
  const page = ariane.pageOf(await ariane.extensionPage('workspace.html#/settings'));
  await page.getByRole('button', { name: text('fr', 'pages.settings.erase.button') }).click();
  expect(await versionOf(page)).toBeDefined();
  await page.getByRole('button', { name: text('fr', 'pages.settings.erase.yes') }).click();
  // The choice of language went too: from then on Ariane speaks that of the browser.
  const said = page
    .getByText(text('fr', 'pages.settings.erased'))
    .or(page.getByText(text('en', 'pages.settings.erased')));
  await expect(said).toBeVisible();
  await expect(guided.locator('ariane-guide')).toHaveCount(0);
  expect(await storedEvents(panel)).toEqual([]);
});
