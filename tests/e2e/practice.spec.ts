import { readFile } from 'node:fs/promises';
import { text } from '../../texts/index';
import { expect, test } from './fixtures';
import { goTo, logIn, openExercise, shownAddress, showOn } from './practice-page';

const ARIANE = 'Ariane Exemple';

test('“show me” plays a whole exercise and leaves to the person what only the person does', async ({ ariane }) => {
  const practice = await openExercise(ariane, 'first-gap-other');
  const { page, inside } = practice;
  await page.locator('.show-me button').focus();
  const said = await showOn(practice, { actor: ARIANE });
  await expect(inside.locator('h1')).toHaveText("Gestionnaire d'Accès Principal désigné !");
  expect(said).toContain('Tapé\u00a0: 1990000134. À vous de continuer.');
  expect(said).toContain('Tapé\u00a0: acces@boulangerie-fictive.example. À vous de continuer.');
  // The focus never went into the page.
  await expect(page.locator('.show-me button')).toBeFocused();
});

test('“show me” says on the identity site that it does not act there', async ({ ariane }) => {
  const practice = await openExercise(ariane, 'first-gap-self');
  await goTo(practice, 'https://idp.iamfas.belgium.be/fas/XUI/');
  await expect(practice.inside.locator('a.key').first()).toBeVisible();
  await practice.page.locator('.show-me button').press('Enter');
  const said = text('fr', 'pages.practice.show.cannot.identity', { person: ARIANE });
  await expect(practice.page.locator('.show-me p')).toHaveText(said);
});

for (const { width, height } of [
  { width: 1280, height: 900 },
  { width: 1024, height: 768 },
  { width: 320, height: 640 },
]) {
  test(`fits a window of ${width} by ${height}`, async ({ ariane }) => {
    const { page } = await openExercise(ariane, 'first-gap-self');
    await page.setViewportSize({ width, height });
    const size = () =>
      page.evaluate(() => {
        const frame = document.querySelector('.browser')?.getBoundingClientRect();
        const { scrollWidth, scrollHeight } = document.documentElement;
        return { scrollWidth, scrollHeight, bottom: frame?.bottom ?? 0 };
      });
    await expect.poll(async () => (await size()).scrollWidth).toBeLessThanOrEqual(width);
    const { scrollHeight, bottom } = await size();
    // Where the portal stands beside the steps, nothing of it is out of sight.
    if (width > 900) expect([scrollHeight, bottom <= height]).toEqual([height, true]);
    const frame = await page.locator('.browser-frame').boundingBox();
    expect(frame?.height).toBeGreaterThan(380);
  });
}

test('“Télécharger le document” gives the person a PDF', async ({ ariane }) => {
  const practice = await openExercise(ariane, 'director-abroad');
  const { page, inside } = practice;
  const link = inside.locator('form[action$="document.pdf"] button');
  await showOn(practice, { actor: ARIANE, until: () => link.isVisible() });
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  expect(download.suggestedFilename()).toMatch(/^\w+\.pdf$/);
  const bytes = await readFile(await download.path());
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  expect(bytes.length).toBeGreaterThan(800);
  // The page that offered it is still there.
  await expect(link).toBeVisible();
});

const SOCIAL = 'https://www.socialsecurity.be';

test('“Exporter les utilisateurs (.csv)” gives the person a table', async ({ ariane }) => {
  const practice = await openExercise(ariane, 'colleague-leaves');
  const { page, inside } = practice;
  await goTo(practice, `${SOCIAL}/simulation/log-in`);
  await inside.locator('form button').first().click();
  await logIn(practice, ARIANE);
  await inside.locator('button[value=employer]').click();
  await expect(shownAddress(page)).toHaveValue(/app016/);
  await goTo(practice, `${SOCIAL}/app016/umoe/user/list.do?quality=boulangerie-employer`);
  const link = inside.locator('a[href*="export.do"]');
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  expect(download.suggestedFilename()).toBe('utilisateurs.csv');
  expect(await readFile(await download.path(), 'utf8')).toContain('Fictive');
});

test('a file chosen in the frame reaches the portal, to the end of the exercise', async ({ ariane }) => {
  test.setTimeout(200_000);
  const practice = await openExercise(ariane, 'sender-ftp');
  const { page, inside } = practice;
  const field = inside.locator('input[type=file]');
  await showOn(practice, { actor: ARIANE, until: () => field.isVisible() });

  // First by hand, something that is no certificate: the portal has looked into it.
  await field.setInputFiles({ name: 'letter.cer', mimeType: 'text/plain', buffer: Buffer.from('no certificate') });
  await inside.locator('.reversed-buttons button').first().click();
  await expect(inside.locator('.error').first()).toBeVisible();
  const refused = (await inside.locator('.error').first().textContent()) ?? '';
  expect(refused).toContain('certificat');

  // Then the one of the exercise, by “show me”, to the end.
  const said = await showOn(practice, { actor: ARIANE });
  expect(said).toContain(text('fr', 'pages.practice.show.chosen', { value: 'fictitious.cer' }));
  await expect(page.getByText(text('fr', 'pages.practice.ended'), { exact: true })).toBeVisible();
});

test('a telephone number in the callout is dialled by the page around the frame', async ({ ariane }) => {
  const practice = await openExercise(ariane, 'first-gap-other');
  const { page, inside } = practice;
  await inside.locator('ariane-guide [data-act=who]').click();
  const link = inside.locator('ariane-guide a[href^="tel:"]').first();
  await expect(link).toBeVisible();
  const address = await shownAddress(page).inputValue();
  // The page's own link is never put into the document: it is heard where every press of a link begins.
  await page.evaluate(() => {
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function pressed() {
      document.documentElement.dataset.dialled = this.getAttribute('href') ?? '';
      if (!this.href.startsWith('tel:')) click.call(this);
    };
  });
  await link.click();
  await expect(page.locator('html')).toHaveAttribute('data-dialled', (await link.getAttribute('href')) ?? '?');
  // The frame still holds the same page, and no error in its place.
  await expect(shownAddress(page)).toHaveValue(address);
  await expect(inside.locator('h1')).toBeVisible();
});
