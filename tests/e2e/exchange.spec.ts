/**
 * Two browser profiles, one checklist: support makes a list of a procedure of the medicines agency and sends it; the
 * company does it with the guide and sends it back; then both change the same item, and settle it.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { ChromiumBrowser } from '../../scripts/browsers/chromium';
import { chooseLanguage } from '../../scripts/walker/panel';
import { walk } from '../../scripts/walker/walk';
import { type TextKey, text } from '../../texts/index';
import { expect, launch, test, trouble } from './fixtures';

/** What the functions that run inside the extension find there. */
declare const chrome: typeof import('wxt/browser').browser;

test.use({ scenario: 'afmps-portal', language: 'fr' });

const say = (key: TextKey, values: Record<string, string | number> = {}) => text('fr', key, values);
const OWN_ITEM = 'Prévenir la comptable';
/** Left open, so that the list stays one that is worked on. */
const OPEN_ITEM = 'Clore le dossier';
const LABEL = 'Pharmacie Fictive';

/** A list in a browser: its page, and what is done there. */
class Side {
  readonly page: Page;
  readonly browser: ChromiumBrowser;
  readonly folder: string;
  private files = 0;

  constructor(browser: ChromiumBrowser, page: Page, folder: string) {
    this.browser = browser;
    this.page = page;
    // What does not come is told where it is waited for.
    page.setDefaultTimeout(20_000);
    this.folder = folder;
  }

  async go(hash: string): Promise<void> {
    await this.page.bringToFront();
    await this.page.evaluate((to) => {
      location.hash = to;
    }, hash);
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  item(title: string): Locator {
    return this.page.locator('li.item').filter({ hasText: title });
  }

  /** Sends the list that is open, and gives the path of the file. */
  async send(list: string): Promise<string> {
    await this.go(`#/send/${list}`);
    const save = this.page.locator('.send button.primary');
    await expect(save).toBeVisible();
    const [download] = await Promise.all([this.page.waitForEvent('download'), save.click()]);
    this.files += 1;
    const path = join(this.folder, `${this.files}-${download.suggestedFilename()}`);
    await download.saveAs(path);
    return path;
  }

  /** Opens a file and looks at its preview, which says `outcome`; then takes it over and opens the list. */
  async receive(path: string, outcome: TextKey): Promise<void> {
    await this.go('#/receive');
    await this.page.locator('#receive-file').setInputFiles(path);
    await expect(this.page.locator('.arriving .outcome')).toHaveText(say(outcome));
    await this.page.locator('.receive button.primary').click();
    await this.page.locator('.receive a[href^="#/checklist/"]').click();
    await expect(this.page.locator('.checklist-page li.item').first()).toBeVisible();
  }

  /** What the store holds of the list, as it stands for everybody. */
  async events(): Promise<{ id: string; author: string; change: unknown }[]> {
    const json = await this.page.evaluate(async () => {
      const answer = await chrome.runtime.sendMessage({ call: 'export', ask: {} });
      return answer.ok ? (answer.value.json as string) : null;
    });
    const { events } = JSON.parse(json ?? '{}').stores as { events: { id: string; author: string; change: unknown }[] };
    return events.map(({ id, author, change }) => ({ id, author, change })).sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}

/** Support's list of the scenario's procedure, with two items of its own; gives its id. */
async function makeList(side: Side, procedure: string): Promise<string> {
  const { page } = side;
  await side.go('#/new');
  await page.locator('#new-label').fill(LABEL);
  await page.locator('[data-opens=procedures]').click();
  await page.locator(`[data-opens="${procedure}"]`).waitFor({ state: 'attached' });
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await page.locator(`[data-opens="${procedure}"]`).click();
  await page.locator('main button.primary').click();
  await page.waitForURL(/#\/checklist\/[0-9A-Z]{26}$/);
  await page.locator('summary', { hasText: say('pages.checklist.add.top') }).click();
  for (const title of [OPEN_ITEM, OWN_ITEM]) {
    await page.getByLabel(say('pages.checklist.add.what')).first().fill(title);
    await side.button(say('pages.checklist.add.button')).first().click();
    await expect(side.item(title)).toBeVisible();
  }
  return page.url().slice(-26);
}

test('company and support exchange files until both have the same list', async ({ ariane, portal, told }) => {
  test.setTimeout(180_000);
  const folder = mkdtempSync(join(tmpdir(), 'ariane-exchange-'));
  const other = await launch({ portal, profile: join(folder, 'support'), language: 'fr', firstRun: true });
  try {
    const settings = await other.extensionPage('workspace.html#/settings');
    await chooseLanguage(settings, 'fr');
    const support = new Side(other, other.pageOf(settings), folder);
    const company = new Side(ariane, ariane.pageOf(await ariane.extensionPage('workspace.html#/receive')), folder);

    const list = await makeList(support, told.procedure);
    const sent = [await support.send(list)];

    // The company opens it and does it, with the guide in the pages of the portal.
    await company.receive(sent[0] ?? '', 'pages.receive.outcome.new');
    await expect(company.page.locator('main')).toContainText(LABEL);
    const tab = await ariane.openedBy(() => company.button(say('pages.checklist.goOn')).click());
    const result = await walk(tab, told);
    expect(trouble(result)).toBe('');
    await company.go(`#/checklist/${list}`);
    const steps = await company.page.locator('li.item').count();
    await expect(company.page.locator('li.item.done')).toHaveCount(steps - 2);
    sent.push(await company.send(list));

    // Support sees what was done there, by whom and when.
    await support.receive(sent.at(-1) ?? '', 'pages.receive.outcome.merged');
    await expect(support.page.locator('li.item.done')).toHaveCount(steps - 2);
    const events = await support.events();
    const ticks = events.filter(({ change }) => (change as { kind: string }).kind === 'ticked');
    const [doer, ...others] = [...new Set(ticks.map(({ author }) => author))];
    expect(others).toEqual([]);
    const done = support.page.locator('li.item.done');
    for (const words of await done.allInnerTexts()) {
      expect(words).toMatch(/\d\d:\d\d/);
      expect(words).toContain((doer ?? '-').slice(0, 4));
    }

    // Both change the same item without knowing of each other: support does it, the company takes its tick back.
    await support.item(OWN_ITEM).locator('input.knot').click();
    await expect(support.item(OWN_ITEM)).toHaveClass(/done/);
    await company.go(`#/checklist/${list}`);
    const mine = company.item(OWN_ITEM);
    await mine.locator('input.knot').click();
    await expect(mine).toHaveClass(/done/);
    await mine.locator('input.knot').click();
    await expect(mine).not.toHaveClass(/done/);
    sent.push(await company.send(list));
    await support.receive(sent.at(-1) ?? '', 'pages.receive.outcome.diverged');
    await expect(support.item(OWN_ITEM)).toContainText(say('pages.checklist.diverged'));

    // One word settles it, and the next file makes both the same.
    await support
      .item(OWN_ITEM)
      .getByRole('button', { name: say('pages.checklist.diverged.keep.done') })
      .first()
      .click();
    await expect(support.item(OWN_ITEM)).not.toContainText(say('pages.checklist.diverged'));
    sent.push(await support.send(list));
    await company.receive(sent.at(-1) ?? '', 'pages.receive.outcome.merged');
    await expect(company.item(OWN_ITEM)).toHaveClass(/done/);
    await expect(company.item(OWN_ITEM)).not.toContainText(say('pages.checklist.diverged'));
    expect(await company.events()).toEqual(await support.events());

    // What travelled holds nothing of the people and of the enterprise.
    const { people, enterprises } = told.file.start;
    const secrets = [
      ...people.flatMap(({ number, lastName }) => [number, lastName]),
      ...enterprises.map((one) => one.number),
    ];
    for (const path of sent) {
      const file = readFileSync(path, 'utf8');
      for (const secret of secrets) expect(file).not.toContain(secret);
    }
  } finally {
    await other.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
