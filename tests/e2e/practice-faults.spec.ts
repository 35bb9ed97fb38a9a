/** Exercises in which something goes wrong, where the guide is expected to cope. */
import { text } from '../../texts/index';
import { expect, test } from './fixtures';
import { openExercise, shownAddress, showOn } from './practice-page';

const ARIANE = 'Ariane Exemple';
const EXPIRED = 'https://www.csam.be/simulation/session-expired';

test('the session expires: the guide says that it does not know the page and which way leads back', async ({
  ariane,
}) => {
  test.setTimeout(180_000);
  const practice = await openExercise(ariane, 'session-expires');
  const { page, inside } = practice;
  const expired = async () => (await shownAddress(page).inputValue()) === EXPIRED;
  await showOn(practice, { actor: ARIANE, until: expired });
  await expect(inside.locator('h1')).toHaveText('Votre session a expiré');
  const shown = inside.locator('ariane-guide [data-step]');
  await expect(shown).toHaveAttribute('data-state', 'refused');
  await expect(inside.locator('ariane-guide .ring')).toBeHidden();
  await expect(shown).toContainText(text('fr', 'guide.refused.unknown'));
  await expect(shown.locator('ol li').first()).toBeVisible();

  // By the link of the site, over the log-in, to the end: what was typed is asked for again.
  await inside.getByRole('link', { name: 'Se reconnecter' }).click();
  const said = await showOn(practice, { actor: ARIANE });
  expect(said).toContain(text('fr', 'pages.practice.show.typed', { value: '1990000134' }));
  expect(said).toContain(text('fr', 'pages.practice.show.typed', { value: '01050500397' }));
  await expect(inside.locator('h1')).toHaveText("Gestionnaire d'Accès Principal désigné !");
});

test('the layout has changed: what is pointed at is right, to the end', async ({ ariane }) => {
  test.setTimeout(180_000);
  const practice = await openExercise(ariane, 'changed-layout');
  const { inside } = practice;
  await expect(inside.getByText('Ce site fait peau neuve.')).toBeVisible();
  await showOn(practice, { actor: ARIANE });
  await expect(inside.locator('h1')).toHaveText("Gestionnaire d'Accès Principal désigné !");
});
