import { walk } from '../../scripts/walker/walk';
import { text } from '../../texts/index';
import { callout, expect, guidedTab, test } from './fixtures';

test.use({ scenario: 'already-registered' });

test('the company is registered already: said with whom to call, no ring, and the walker does not go on', async ({
  ariane,
  told,
}) => {
  const { tab, page, panel } = await guidedTab(ariane, told, 'fr');
  const result = await walk(tab, told, { patience: 3_000 });
  expect(result).toMatchObject({ ok: false, why: expect.stringContaining('state “exit”') });
  await expect(callout(page)).toHaveAttribute('data-state', 'exit');
  await expect(page.locator('ariane-guide .ring')).toBeHidden();
  // A telephone number or an address to write to.
  await expect(callout(page).locator('a[href^="tel:"], a[href^="mailto:"]').first()).toBeVisible();

  const title = (await callout(page).locator('h2').textContent()) ?? '';
  const running = ariane.pageOf(panel);
  await running.bringToFront();
  await expect(running.getByText(title)).toBeVisible();
  await expect(running.getByText(text('fr', 'pages.finished.title'))).toHaveCount(0);
});
