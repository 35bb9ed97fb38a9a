/** Waiting that outlives everything, and two lists of two companies that do not cross. */
import type { Tab } from '../../scripts/browsers/browser';
import { chooseLanguage } from '../../scripts/walker/panel';
import { walk } from '../../scripts/walker/walk';
import type { Answer, PageCalls } from '../../session/messages';
import { text } from '../../texts/index';
import { CSAM, callout, expect, guidedTab, launch, storedEvents, test } from './fixtures';

/** What the functions that run inside the extension find there. */
declare const chrome: typeof import('wxt/browser').browser;

/** Of the simulated portal: one that nobody registered yet, and one that somebody else did. */
const FREE = '1990000134';
const TAKEN = '1990000233';
const ENTRY = `${CSAM}app032/camregistration/`;
const DETAILS = `${ENTRY}xhtml/specifyCam.xhtml`;

/** Asks the background as a page of ours does. */
function ask<Name extends keyof PageCalls>(
  panel: Tab,
  call: Name,
  asked: PageCalls[Name]['ask'],
): Promise<Answer<PageCalls, Name>> {
  return panel.read((message) => chrome.runtime.sendMessage(message) as Promise<never>, { call, ask: asked });
}

async function stateOf(panel: Tab, tab: number) {
  const answer = await ask(panel, 'panel-state', { tab });
  if (!answer.ok || answer.value.checklist === null) throw new Error('the tab follows no list');
  return { ...answer.value, checklist: answer.value.checklist };
}

/** What the toolbar button says wherever no page is guided. It wakes nobody: the browser itself answers. */
const numberOnButton = (panel: Tab) => panel.read(() => chrome.action.getBadgeText({}), null);
const buttonTitle = (panel: Tab) => panel.read(() => chrome.action.getTitle({}), null);

/** The step to do now waits for so many milliseconds. */
async function wait(panel: Tab, tab: number, milliseconds: number): Promise<void> {
  const { id, now } = (await stateOf(panel, tab)).checklist;
  if (now === null) throw new Error('nothing is left to do');
  const until = Date.now() + milliseconds;
  const changes = [{ kind: 'waiting', item: now.item, until } as const];
  const answer = await ask(panel, 'change', { key: `wait-${until}`, changes: [{ checklist: id, changes }] });
  expect(answer.ok).toBe(true);
}

test('the background dies while a step waits: its alarm starts it again, and the button says so', async ({
  ariane,
  told,
}) => {
  const { page, panel, tabId } = await guidedTab(ariane, told, 'fr');
  // The arrival there is ticked: from here on the step stays.
  await expect.poll(async () => (await stateOf(panel, tabId)).checklist.done).toBe(1);
  await expect(callout(page)).toBeVisible();
  await wait(panel, tabId, 5_000);
  await expect(ariane.pageOf(panel).locator('.step-card .message')).toContainText(
    text('fr', 'pages.wait.until', { time: '' }).trim(),
  );
  expect(await numberOnButton(panel)).toBe('');
  await ariane.killBackground();
  await expect.poll(() => numberOnButton(panel), { timeout: 60_000 }).toBe('1');
  expect(await buttonTitle(panel)).toContain(text('fr', 'pages.remind.one'));
  await expect(ariane.pageOf(panel).locator('.step-card')).toContainText(text('fr', 'pages.wait.up'));
  await ariane
    .pageOf(panel)
    .getByRole('button', { name: text('fr', 'pages.wait.end') })
    .click();
  await expect.poll(() => numberOnButton(panel)).toBe('');
});

test('the time is up while the browser is closed: the number is there when it opens', async ({
  portal,
  profile,
  told,
}) => {
  const before = await launch({ portal, profile, language: 'fr', firstRun: true });
  await chooseLanguage(await before.extensionPage('workspace.html#/settings'), 'fr');
  const first = await guidedTab(before, told, 'fr');
  // The arrival there is ticked: from here on the step stays.
  await expect.poll(async () => (await stateOf(first.panel, first.tabId)).checklist.done).toBe(1);
  await wait(first.panel, first.tabId, 1_000);
  await before.close();
  const after = await launch({ portal, profile, language: 'fr' });
  const page = await after.extensionPage('workspace.html');
  await expect.poll(() => numberOnButton(page), { timeout: 30_000 }).toBe('1');
  await after.close();
});

test('two lists of two companies in two tabs do not cross', async ({ ariane, told }) => {
  const first = await guidedTab(ariane, told, 'fr');
  const reached = await walk(first.tab, told, {
    between: async (when, _step, target) => {
      if (when === 'before' && target === 'own-email') throw new Error('far enough');
    },
  });
  expect(reached).toMatchObject({ ok: false, why: 'far enough' });
  const ofFirst = (await stateOf(first.panel, first.tabId)).checklist;
  await expect.poll(async () => (await stateOf(first.panel, first.tabId)).whose.known).toBe(true);

  // The second list, in a tab of its own, for another company.
  const second = await guidedTab(ariane, told, 'fr', { leaveFirst: true });
  const ofSecond = (await stateOf(second.panel, second.tabId)).checklist;
  expect(ofSecond.id).not.toBe(ofFirst.id);
  await second.page.goto(ENTRY);
  await expect(callout(second.page)).toBeVisible();
  await second.page.locator('input[name="camForm:kbo"]').fill(TAKEN);
  await second.page.keyboard.press('Tab');
  await expect.poll(async () => (await stateOf(second.panel, second.tabId)).whose.known).toBe(true);
  const before = await storedEvents(second.panel);

  // The page of the first company comes up in the tab of the second list.
  await second.page.goto(DETAILS);
  await expect(callout(second.page)).toContainText(text('fr', 'guide.failure.other-case'));
  await expect.poll(async () => (await stateOf(second.panel, second.tabId)).whose.page).toBe('other');
  expect(await storedEvents(second.panel)).toEqual(before);
  await second.page.getByLabel('E-mail').last().fill('direction@fictif.example');
  await second.page.keyboard.press('Tab');
  await expect(callout(second.page)).toContainText(text('fr', 'guide.failure.other-case'));
  expect((await storedEvents(second.panel)).length).toBe(before.length);

  // The panel offers the list of that company; there the page counts.
  const panel = ariane.pageOf(second.panel);
  await expect(panel.locator('.message.warning')).toContainText(text('fr', 'pages.whose.other'));
  await panel.locator('.message.warning button.primary').click();
  await expect.poll(async () => (await stateOf(second.panel, second.tabId)).checklist.id).toBe(ofFirst.id);
  await expect(callout(second.page)).not.toContainText(text('fr', 'guide.failure.other-case'));
  await second.page.bringToFront();
  const rest = await walk(second.tab, told);
  expect(rest.ok ? '' : rest.why).toBe('');

  // Neither number stands in anything that is kept.
  const kept = await second.panel.read(async () => {
    const answer = await chrome.runtime.sendMessage({ call: 'export', ask: {} });
    return JSON.stringify([answer, await chrome.storage.local.get(null)]);
  }, null);
  for (const number of [FREE, TAKEN]) expect(kept).not.toContain(number);
});
