import { text } from '../../texts/index';
import { badge, CSAM, callout, expect, guide, guidedTab, test } from './fixtures';

const FORM = '<!doctype html><html lang="fr"><title>CSAM</title><h1>CSAM</h1><p>Texte.</p></html>';
const FRAMING = `<!doctype html><title>other</title><iframe src="${CSAM}" width="900" height="700"></iframe>`;

/** Addresses where nothing may be drawn, each with what kind of trap it is. */
const TRAPS = {
  'a look-alike': 'https://www.csarn.be/',
  'an acceptance host': 'https://www.int.csam.be/',
  'http instead of https': 'http://www.csam.be/',
  'another port, where our script runs': 'https://www.csam.be:8443/',
  'a page of ours inside a frame of another site': 'https://framing.example/',
};

test.use({
  extraPages: {
    'www.csarn.be/': FORM,
    'www.int.csam.be/': FORM,
    'framing.example/': FRAMING,
    'www.csam.be/fr/unknown.html': FORM,
  },
  frameable: true,
});

for (const [what, address] of Object.entries(TRAPS)) {
  test(`nothing is drawn, and no badge, on ${what}`, async ({ ariane, told }) => {
    const { page: guided, tabId: guidedId } = await guidedTab(ariane, told, 'fr');
    await expect(callout(guided)).toBeVisible();

    const trap = await ariane.newTab();
    await trap.open(address);
    const page = ariane.pageOf(trap);
    const trapId = await ariane.tabId(trap);
    await expect(page.locator('body')).toBeAttached();
    // The same guide, asked after the trap was loaded, has drawn: what the trap was going to get, it has got.
    await guided.reload();
    await expect(callout(guided)).toBeVisible();
    expect(await badge(ariane, guidedId)).not.toBe('');

    await expect(guide(page)).toHaveCount(0);
    for (const frame of page.frames()) await expect(frame.locator('ariane-guide')).toHaveCount(0);
    expect(await badge(ariane, trapId)).toBe('');
  });
}

test('the frame of ours on another site really holds the portal', async ({ ariane }) => {
  const trap = await ariane.newTab();
  await trap.open('https://framing.example/');
  const inner = ariane.pageOf(trap).frameLocator('iframe');
  await expect(inner.locator('h1').first()).toBeVisible();
});

test('once the button is pressed, a look-alike is named as one', async ({ ariane }) => {
  const trap = await ariane.newTab();
  await trap.open('https://www.csarn.be/');
  const id = await ariane.tabId(trap);
  const panel = ariane.pageOf(await ariane.extensionPage(`sidepanel.html?tab=${id}`));
  const where = panel.locator('.where');
  await expect(where).toBeVisible();
  await expect(where).not.toContainText('csarn');
  await ariane.pressButton(trap);
  await expect(where).toContainText('www.csarn.be');
  await expect(where).toContainText('www.csam.be');
  await expect(guide(ariane.pageOf(trap))).toHaveCount(0);
});

test('an unknown page on a known host: text, no ring', async ({ ariane, told }) => {
  const { page } = await guidedTab(ariane, told, 'fr');
  await expect(callout(page)).toBeVisible();
  await page.goto('https://www.csam.be/fr/unknown.html');
  await expect(callout(page)).toBeVisible();
  await expect(callout(page)).toContainText(text('fr', 'guide.refused.unknown'));
  await expect(page.locator('ariane-guide .ring')).toBeHidden();
});
