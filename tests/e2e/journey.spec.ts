/** A journey started from the panel's answer: the guide goes from one part to the next by itself. */
import type { Tab } from '../../scripts/browsers/browser';
import { startInPanel } from '../../scripts/walker/panel';
import { walk } from '../../scripts/walker/walk';
import type { Answer, PageCalls } from '../../session/messages';
import { expect, test } from './fixtures';

/** What the functions that run inside the extension find there. */
declare const chrome: typeof import('wxt/browser').browser;

test.use({ scenario: 'block-user' });

function headOf(panel: Tab, tab: number) {
  return panel.read(async (id) => {
    const answer = (await chrome.runtime.sendMessage({ call: 'panel-state', ask: { tab: id } })) as Answer<
      PageCalls,
      'panel-state'
    >;
    return answer.ok ? answer.value.checklist : null;
  }, tab);
}

test('from the end of one procedure into the next, without a press in the panel', async ({ ariane, told }) => {
  const tab = await ariane.newTab();
  const tabId = await ariane.tabId(tab);
  const panel = await ariane.extensionPage(`sidepanel.html?tab=${tabId}`);
  const from = { kind: 'journey', decision: 'what-to-withdraw-when-someone-leaves', outcome: 'block-user' };
  const made = await panel.read(
    (ask) => chrome.runtime.sendMessage({ call: 'create', ask }) as Promise<{ ok: boolean }>,
    { from, facts: told.facts, label: '', tab: tabId },
  );
  expect(made.ok).toBe(true);
  expect(await headOf(panel, tabId)).toMatchObject({ part: { number: 1, of: 2 }, procedure: 'block-user' });
  await startInPanel(panel, { language: 'fr', facts: told.facts });
  await tab.toFront();

  const seen: string[] = [];
  const walked = await walk(tab, told, {
    onStep: async ({ step }) => {
      const head = await headOf(panel, tabId);
      if (head && step !== 'outside') seen.push(head.procedure);
      if (head?.part.number === 2) throw new Error('in the second part');
    },
  });
  expect(walked).toMatchObject({ ok: false, why: 'in the second part' });
  expect(new Set(seen)).toEqual(new Set(['block-user', 'unblock-user']));

  // Back goes over the boundary, and the page that stands open does not undo that.
  const before = (await headOf(panel, tabId))?.before;
  expect(before?.section).toBe('block-user');
  await ariane.pageOf(panel).locator('.step-card').getByRole('button', { name: 'Retour' }).click();
  await expect.poll(async () => (await headOf(panel, tabId))?.procedure).toBe('block-user');
  await expect.poll(async () => (await headOf(panel, tabId))?.state.current).toBe(before?.step);
  await tab.toFront();
  await expect(ariane.pageOf(tab).locator('ariane-guide [data-step]')).toHaveAttribute('data-step', before?.step ?? '');
  expect((await headOf(panel, tabId))?.state.current).toBe(before?.step);
});
