import { describe, expect, it } from 'vitest';
import type { Language } from '../../../portal/visit';
import {
  ARIANE,
  attributes,
  CONFIRMATION,
  DESIGNATED,
  DETAILS,
  ENTRY,
  FREE,
  fieldValue,
  heading,
  IDENTITY,
  LANGUAGES,
  loggedIn,
  NOW,
  OTHER,
  open,
  REGISTERED_WITH_ARIANE,
  REGISTERED_WITH_MINOS,
  SELF,
  scenario,
  THESEE,
  textOf,
  visitIn,
} from './support';

describe.each(LANGUAGES)('designating in %s', (language: Language) => {
  it.each([
    ['first-gap-self', 'self'],
    ['first-gap-other', 'other'],
  ])('%s: from the home page to the result, by the links and forms of the pages alone', async (id, gap) => {
    const story = scenario(id);
    const visit = visitIn(language, id);
    let page = await open(visit, 'https://www.csam.be/');
    expect(page.html).toContain(`<html lang="${language}">`);

    page = await open(visit, linkTo(page.html, /\/(gestion|beheer|verwaltung|management)-/));
    expect(page.html).toMatch(/<details><summary>/);
    page = await open(visit, linkTo(page.html, /camregistration\/$/));
    expect(page.address).toBe(IDENTITY);

    page = await open(visit, linkTo(page.html, /\/fas\/XUI\/people$/));
    page = await open(visit, formAction(page.html), { person: story.actor });
    expect(page.address).toBe(ENTRY);
    expect(visit.loggedIn).toBe(ARIANE);

    page = await open(visit, formAction(page.html), { 'camForm:kbo': story.values['enterprise-number'] ?? '' });
    expect(page.address).toBe(`${DETAILS}?kbo=${FREE}`);

    page = await open(visit, formAction(page.html), {
      'camForm:gap': gap,
      'camForm:camSsin': story.values['gap-national-number'] ?? '',
      'camForm:camEmail': story.values['gap-email'] ?? '',
      'camForm:camPhone': story.values['gap-phone'] ?? '',
      'camForm:email': story.values['own-email'] ?? '',
      'camForm:phone': story.values['own-phone'] ?? '',
    });
    expect(page.address).toBe(CONFIRMATION);

    page = await open(visit, formAction(page.html), { 'camForm:confirm': 'true' });
    expect(page.address).toBe(DESIGNATED);
    expect(heading(page.html)).toBe(story.expect.heading[language]);
    expect(visit.world.registrations.at(-1)).toMatchObject({
      enterprise: FREE,
      gap: gap === 'self' ? ARIANE : THESEE,
      by: ARIANE,
      at: NOW,
      email: story.values[gap === 'self' ? 'own-email' : 'gap-email'],
    });
    expect(textOf(page.html).includes('Thésée Imaginaire')).toBe(gap === 'other');
  });

  it('names the present access manager of a registered enterprise', async () => {
    const story = scenario('already-registered');
    const visit = loggedIn(language);
    const page = await open(visit, ENTRY, { 'camForm:kbo': REGISTERED_WITH_MINOS });
    expect(page.address).toBe(ENTRY);
    expect(heading(page.html)).toBe(story.expect.heading[language]);
    expect(textOf(page.html)).toContain(story.expect.text?.[language]);
    expect(textOf(page.html)).toContain('Minos Inventé');
    expect(fieldValue(page.html, 'camForm:kbo')).toBe(REGISTERED_WITH_MINOS);
    expect(visit.draft).toEqual({});
  });

  it('tells somebody who is the access manager already', async () => {
    const visit = loggedIn(language);
    const page = await open(visit, ENTRY, { 'camForm:kbo': REGISTERED_WITH_ARIANE });
    const yourself = {
      fr: "Cette entreprise est déjà enregistrée dans CSAM. Vous êtes déjà connu comme Gestionnaire d'Accès Principal",
      nl: 'Deze onderneming is al geregistreerd in CSAM. U bent al gekend als Hoofdtoegangsbeheerder',
      de: 'Dieses Unternehmen ist bereits in CSAM registriert. Sie sind bereits als Hauptzugangsverwalter',
      en: 'This company is already registered in CSAM. You are already known as Chief Access Manager',
    };
    expect(textOf(page.html)).toContain(yourself[language]);
  });
});

describe('order of the pages', () => {
  it('asks to log in first, wherever one begins', async () => {
    for (const url of [ENTRY, DETAILS, CONFIRMATION, DESIGNATED]) {
      expect((await open(visitIn('fr'), url)).address).toBe(IDENTITY);
      expect((await open(visitIn('fr'), url, url === DESIGNATED ? undefined : { any: 'thing' })).address).toBe(
        IDENTITY,
      );
    }
  });

  it('leads back to the entry from a page whose earlier step is missing', async () => {
    for (const url of [DETAILS, CONFIRMATION, DESIGNATED]) {
      expect((await open(loggedIn('fr'), url)).address).toBe(ENTRY);
    }
    expect((await open(loggedIn('fr'), DETAILS, SELF)).address).toBe(ENTRY);
    expect((await open(loggedIn('fr'), CONFIRMATION, { 'camForm:confirm': 'true' })).address).toBe(ENTRY);
  });

  it('does not confirm what was corrected into something wrong', async () => {
    const visit = loggedIn('fr');
    await open(visit, ENTRY, { 'camForm:kbo': FREE });
    await open(visit, DETAILS, SELF);
    await open(visit, DETAILS, { ...SELF, 'camForm:email': 'wrong' });
    expect((await open(visit, CONFIRMATION, { 'camForm:confirm': 'true' })).address).toBe(ENTRY);
    expect(visit.world.registrations).toHaveLength(2);
  });

  it('gives back what was entered when one corrects', async () => {
    const visit = loggedIn('fr');
    await open(visit, ENTRY, { 'camForm:kbo': FREE });
    const confirmation = await open(visit, DETAILS, OTHER);
    const page = await open(visit, linkTo(confirmation.html, /specifyCam/));
    expect(fieldValue(page.html, 'camForm:camSsin')).toBe(THESEE);
    expect(fieldValue(page.html, 'camForm:email')).toBe(OTHER['camForm:email']);
    expect(page.html).toMatch(/id="camForm:gap:1"[^>]* checked/);
  });

  it('keeps the language on the way, and changes it where asked', async () => {
    const visit = loggedIn('fr');
    await open(visit, ENTRY, { 'camForm:kbo': FREE });
    const page = await open(visit, `${DETAILS}?language=de`);
    expect(page.html).toContain('<html lang="de">');
    expect((await open(visit, DETAILS, SELF)).html).toContain('<html lang="de">');
    expect((await open(visit, `${ENTRY}?language=xx`)).html).toContain('<html lang="de">');
  });

  it('does a double click on the last button once, and survives the back button after it', async () => {
    const visit = loggedIn('fr');
    await open(visit, ENTRY, { 'camForm:kbo': FREE });
    await open(visit, DETAILS, SELF);
    const [first, second] = await Promise.all([
      open(visit, CONFIRMATION, { 'camForm:confirm': 'true' }),
      open(visit, CONFIRMATION, { 'camForm:confirm': 'true' }),
    ]);
    expect([first.address, second.address]).toEqual([DESIGNATED, DESIGNATED]);
    expect(visit.world.registrations.filter(({ enterprise }) => enterprise === FREE)).toHaveLength(1);
    expect((await open(visit, CONFIRMATION)).address).toBe(ENTRY);
    expect((await open(visit, DESIGNATED)).address).toBe(DESIGNATED);
    const again = await open(visit, ENTRY, { 'camForm:kbo': FREE });
    expect(textOf(again.html)).toContain('Vous êtes déjà connu');
  });

  it('says so when somebody else registered the enterprise in the meantime', async () => {
    const visit = loggedIn('fr');
    await open(visit, ENTRY, { 'camForm:kbo': FREE });
    await open(visit, DETAILS, SELF);
    visit.world.registrations.push({ enterprise: FREE, gap: THESEE, by: null, at: null, email: '', phone: '' });
    const page = await open(visit, CONFIRMATION, { 'camForm:confirm': 'true' });
    expect(page.address).toBe(ENTRY);
    expect(textOf(page.html)).toContain('Cette entreprise est déjà enregistrée dans CSAM.');
    expect(textOf((await open(visit, ENTRY)).html)).not.toContain('Cette entreprise est déjà enregistrée');
  });

  it('forgets what was typed once it is confirmed, and everything at the end of the session', async () => {
    const visit = loggedIn('fr');
    await open(visit, ENTRY, { 'camForm:kbo': FREE });
    await open(visit, DETAILS, OTHER);
    await open(visit, CONFIRMATION, { 'camForm:confirm': 'true' });
    expect(visit.draft).toEqual({ done: FREE });
    const page = await open(visit, linkTo((await open(visit, ENTRY)).html, /logout/));
    expect(page.address).toBe('https://www.csam.be/fr/');
    expect([visit.loggedIn, visit.draft]).toEqual([null, {}]);
    expect((await open(visit, DESIGNATED)).address).toBe(IDENTITY);
  });
});

function linkTo(html: string, pattern: RegExp): string {
  const body = html.slice(html.indexOf('<main'));
  const found = attributes(body, 'href').find((href) => pattern.test(href));
  if (!found) throw new Error(`no link ${pattern}`);
  return found;
}

function formAction(html: string): string {
  expect(html).toMatch(/<form [^>]*method="post"/);
  return attributes(html, 'action')[0] ?? '';
}
