import { describe, expect, it } from 'vitest';
import { findRegistration, managesAccess, replaceGap } from '../../../portal/world/world';
import {
  ARIANE,
  attributes,
  CONFIRMATION,
  DESIGNATED,
  DESK,
  DETAILS,
  ENTRY,
  FREE,
  LANGUAGES,
  loggedIn,
  NOW,
  OTHER,
  open,
  REGISTERED_WITH_ARIANE,
  REGISTERED_WITH_MINOS,
  SELF,
  THESEE,
  textOf,
} from './support';

const MINOS = '03060600418';

describe.each(LANGUAGES)('replacing the chief access manager in %s', (language) => {
  it('goes on from the message, by its own button, to the form', async () => {
    const visit = loggedIn(language);
    let page = await open(visit, ENTRY, { 'camForm:kbo': REGISTERED_WITH_MINOS });
    expect(page.html.match(/data-simulation="continue"/g)).toHaveLength(1);
    const button = /<button [^>]*data-simulation="continue"[^>]*>/.exec(page.html)?.[0] ?? '';
    const [name = ''] = attributes(button, 'name');
    const [value = ''] = attributes(button, 'value');
    page = await open(visit, ENTRY, { [name]: value });
    expect(page.address).toBe(`${DETAILS}?kbo=${REGISTERED_WITH_MINOS}`);
    await open(visit, DETAILS, OTHER);
    page = await open(visit, CONFIRMATION, { 'camForm:confirm': 'true' });
    expect(page.address).toBe(DESIGNATED);
    expect(textOf(page.html)).toContain('Thésée Imaginaire');
    expect(findRegistration(visit.world, REGISTERED_WITH_MINOS)).toMatchObject({ gap: THESEE, by: ARIANE, at: NOW });
    expect(visit.world.registrations).toHaveLength(2);
  });
});

describe('the present access manager', () => {
  it('finds only "another person" on the form, and is refused as oneself', async () => {
    const visit = loggedIn('fr');
    let page = await open(visit, ENTRY, { 'changeForm:kbo': REGISTERED_WITH_ARIANE });
    expect(attributes(page.html.match(/<input type="radio"[^>]*>/g)?.join('') ?? '', 'value')).toEqual(['other']);
    page = await open(visit, DETAILS, SELF);
    expect(page.address).toBe(DETAILS);
    expect(textOf(page.html)).toContain("déjà Gestionnaire d'Accès Principal de cette entreprise");
    expect((await open(visit, CONFIRMATION)).address).toBe(ENTRY);
    expect(visit.world.former).toEqual([]);
  });

  it('may be replaced by the representative who asks, where that is somebody else', async () => {
    const visit = loggedIn('fr');
    const page = await open(visit, ENTRY, { 'changeForm:kbo': REGISTERED_WITH_MINOS });
    expect(attributes(page.html.match(/<input type="radio"[^>]*>/g)?.join('') ?? '', 'value')).toEqual([
      'self',
      'other',
    ]);
  });

  it('keeps access until it is taken away', async () => {
    const visit = loggedIn('fr');
    await open(visit, ENTRY, { 'changeForm:kbo': REGISTERED_WITH_MINOS });
    await open(visit, DETAILS, OTHER);
    await open(visit, CONFIRMATION, { 'camForm:confirm': 'true' });
    const access = () => [MINOS, THESEE].map((person) => managesAccess(visit.world, person, REGISTERED_WITH_MINOS));
    expect(access()).toEqual([true, true]);
    const page = await open(visit, DESK);
    expect(textOf(page.html)).toContain('Minos Inventé a été remplacé(e) et garde ses accès à Menuiserie Inventée.');
    await open(visit, DESK, {
      remove: attributes(page.html.match(/<button [^>]*name="remove"[^>]*>/)?.[0] ?? '', 'value')[0] ?? '',
    });
    expect(access()).toEqual([false, true]);
  });
});

describe('what the world refuses', () => {
  const asked = {
    by: ARIANE,
    gap: THESEE,
    enterprise: REGISTERED_WITH_MINOS,
    email: 'a@b.example',
    phone: '025550123',
  };
  it.each([
    ['no-function', { ...asked, by: MINOS }],
    ['not-registered', { ...asked, enterprise: FREE }],
    ['same', { ...asked, gap: MINOS }],
    ['unknown-person', { ...asked, gap: '00070700528' }],
  ])('%s', (why, request) => {
    const { world } = loggedIn('fr');
    const before = structuredClone(world.registrations);
    expect(replaceGap(world, request, NOW)).toEqual({ ok: false, why });
    expect([world.registrations, world.former]).toEqual([before, []]);
  });

  it('begins no change of an enterprise that is not registered, or that one does not represent', async () => {
    for (const number of [FREE, '1990000431', '', 'x']) {
      const visit = loggedIn('fr');
      const page = await open(visit, ENTRY, { 'changeForm:kbo': number });
      expect([page.address, visit.draft]).toEqual([ENTRY, {}]);
    }
  });
});
