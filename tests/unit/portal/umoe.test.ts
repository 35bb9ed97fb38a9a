import { beforeEach, describe, expect, it } from 'vitest';
import { newVisit } from '../../../portal/new-visit';
import { portal } from '../../../portal/portal';
import type { Language, Visit } from '../../../portal/visit';
import { findMember, type Quality } from '../../../portal/world/umoe';
import { removeFormerGap, replaceGap } from '../../../portal/world/world';
import { ARIANE, heading, NOW, open, scenario, THESEE, textOf } from './support';

const UMOE = 'https://www.socialsecurity.be/app016/umoe/';
const EMPLOYER = 'quality=boulangerie-employer';
const HEALTH = 'quality=boulangerie-health-care';
const LIST = `${UMOE}user/list.do?${EMPLOYER}`;
const MINOS = '03060600418';
const PHEDRE = '04121200693';
const ICARE = '03090901337';
const EGEE = '02070701164';
const PASSWORD = 'Fil-d-Ariane-1';

const USERS = 'Utilisateurs';
const NEW = {
  do: 'save',
  userName: 'nouveauegee',
  userNameAgain: 'nouveauegee',
  password: PASSWORD,
  passwordAgain: PASSWORD,
  lastName: 'nouveau',
  firstName: 'Egee',
  title: 'mr',
  language: 'fr',
  email: 'egee@fictif.example',
  localEmail: '',
  'application-dimona': 'on',
};
const KNOWN = { do: 'save', title: 'mr', language: 'fr', email: 'thesee@fictif.example', localEmail: '' };

let visit: Visit;
beforeEach(() => {
  visit = visitAs(ARIANE);
});

function visitAs(person: string, language: Language = 'fr'): Visit {
  const made = newVisit('umoe', scenario('new-colleague'), { language, clock: () => NOW });
  return Object.assign(made, { loggedIn: person, audience: 'employer' });
}
function employer(of: Visit = visit): Quality {
  const [first] = of.world.umoe.qualities;
  if (!first) throw new Error('no quality');
  return first;
}
const start = (what: string, niss: string) => open(visit, `${UMOE}user/start.do?${EMPLOYER}`, { start: what, niss });
const execute = (action: string, ...people: string[]) =>
  open(visit, `${UMOE}user/execute.do?${EMPLOYER}`, {
    action,
    ...Object.fromEntries(people.map((person) => [`chosen-${person}`, 'on'])),
  });
const post = (path: string, fields: Record<string, string>) => open(visit, `${UMOE}${path}?${EMPLOYER}`, fields);
const create = (fields: Record<string, string>) => post('user/vcreation.do', fields);

describe('who gets where', () => {
  it('the chief access manager chooses the entity, then the role, then the quality', async () => {
    const home = await open(visit, UMOE);
    expect(textOf(home.html)).toContain("Boulangerie Fictive; Numéro d'entreprise: 1990.000.134");
    const link = /href="([^"]*enterprise\/home[^"]*)"[^>]*>Responsable Accès Entité</.exec(home.html)?.[1];
    const enterprise = await open(visit, link ?? '');
    expect(heading(enterprise.html)).toBe('Liste des qualités');
    expect(textOf(enterprise.html)).toContain('Matricule ONSS: 1990001-34');
  });

  it('somebody who manages one quality only lands on its page; a blocked or ordinary user gets nowhere', async () => {
    expect((await open(visitAs(ICARE), LIST)).address).toBe(UMOE);
    expect(textOf((await open(visitAs(PHEDRE), LIST)).html)).toContain("Vous n'êtes enregistré(e) dans aucune entité");
    const manager = visitAs(MINOS);
    manager.world.registrations = [];
    const landed = await open(manager, UMOE);
    expect(landed.address).toBe(`${UMOE}quality/home.do?${EMPLOYER}`);
    expect(heading(landed.html)).toContain('en tant que Gestionnaire Local');
    const assistant = visitAs('01080801219');
    expect(heading((await open(assistant, UMOE)).html)).toContain('en tant que Co-Gestionnaire Local');
  });

  it('a GL of one quality sees neither the enterprise nor another quality, and does not change the GL', async () => {
    const manager = visitAs(MINOS);
    manager.world.registrations = [];
    for (const path of ['enterprise/home.do?enterprise=1990000134', `user/list.do?${HEALTH}`]) {
      expect((await open(manager, `${UMOE}${path}`)).address).toContain('quality/home.do');
    }
    const list = await open(manager, LIST);
    expect(list.html).not.toContain('Changer de Gestionnaire Local');
    await open(manager, `${UMOE}user/start.do?${EMPLOYER}`, { start: 'GL', niss: THESEE });
    expect(manager.draft).toEqual({});
  });

  it('nobody logged in, or no audience chosen: the way in comes first', async () => {
    const stranger = { ...visitAs(ARIANE), loggedIn: null };
    const before = await open(stranger, LIST);
    expect(before.address).not.toContain('/app016/');
    expect((await open({ ...visitAs(ARIANE), audience: null }, LIST)).address).not.toContain('/app016/');
  });
});

it('a replaced chief access manager works on as before, until the access is taken away', async () => {
  const enterprise = `${UMOE}enterprise/home.do?enterprise=1990000134`;
  const request = { by: ARIANE, gap: THESEE, enterprise: '1990000134', email: 't@fictif.example', phone: '025550124' };
  expect(replaceGap(visit.world, request, NOW).ok).toBe(true);
  const present = Object.assign(visitAs(THESEE), { world: visit.world });
  for (const one of [visit, present]) expect(heading((await open(one, enterprise)).html)).toBe('Liste des qualités');
  await start('user', EGEE);
  expect(heading((await create(NEW)).html)).toBe("Création d'un Utilisateur");
  expect(removeFormerGap(visit.world, ARIANE, '1990000134')).toBe(true);
  await create({ do: 'confirm' });
  expect(findMember(employer(), EGEE)).toBeUndefined();
  expect((await open(visit, enterprise)).address).not.toContain('enterprise/home.do');
  expect(heading((await open(present, enterprise)).html)).toBe('Liste des qualités');
});

it('an application into which an authority took the enterprise stands beside those of the quality', async () => {
  await start('user', THESEE);
  const form = () => open(visit, `${UMOE}user/vcreation.do?method=init&${EMPLOYER}`);
  expect((await form()).html).not.toContain('application-ssp"');
  employer().opened = ['ssp'];
  expect((await form()).html).toContain('application-ssp"');
  await create({ ...KNOWN, 'application-ssp': 'on' });
  await create({ do: 'confirm' });
  expect(findMember(employer(), THESEE)?.applications).toEqual(['ssp']);
});

it('the Enter key does what one came for: it neither cancels nor goes back', async () => {
  const first = ({ html }: { html: string }) =>
    /<button[^>]* name="do" value="(\w+)"/.exec(html.slice(html.indexOf('<form')))?.[1];
  const form = await start('user', EGEE);
  expect(textOf(form.html)).toContain('Annuler');
  expect(first(form)).toBe('save');
  const recap = await create(NEW);
  expect(textOf(recap.html)).toContain('Précédent');
  expect(first(recap)).toBe('confirm');
  await start('co-GL', THESEE);
  const coRecap = await post('user/comanager.do', KNOWN);
  expect(textOf(coRecap.html)).toContain('Précédent');
  expect(first(coRecap)).toBe('confirm');
});

describe('adding people', () => {
  it('a colleague whom the portal does not know is created with a user name and one application', async () => {
    const form = await start('user', '020707-011.64');
    expect(heading(form.html)).toBe("Création d'un Utilisateur");
    expect(form.address).toContain('vcreation.do?method=init');
    const recap = await create(NEW);
    expect(recap.address).toContain('vcreation.do?method=save');
    expect(textOf(recap.html)).toMatch(/Date création\s*:\s*15\/01\/2030/);
    expect(findMember(employer(), EGEE)).toBeUndefined();
    const list = await create({ do: 'confirm' });
    expect(heading(list.html)).toBe(USERS);
    expect(textOf(list.html)).toContain("Les données de l'utilisateur ont bien été enregistrées");
    expect(findMember(employer(), EGEE)).toMatchObject({ type: 'user', applications: ['dimona'] });
    expect(visit.world.umoe.accounts.at(-1)).toEqual({ person: EGEE, userName: 'nouveauegee' });
  });

  it('no password stands on a page or in the draft once it was sent', async () => {
    await start('user', EGEE);
    const refused = await create({ ...NEW, email: 'no address' });
    expect(refused.html).not.toContain(PASSWORD);
    const recap = await create(NEW);
    expect(recap.html + JSON.stringify(visit.draft) + JSON.stringify(visit.world)).not.toContain(PASSWORD);
  });

  const WRONG: [string, Record<string, string>, string][] = [
    ['a user name that exists', { userName: 'FictivePhedre', userNameAgain: 'FictivePhedre' }, 'existe déjà'],
    ['two user names', { userNameAgain: 'another' }, "noms d'utilisateur ne sont pas les mêmes"],
    ['a weak password', { password: 'labyrinthe', passwordAgain: 'labyrinthe' }, 'au moins 10 caractères'],
    ['two passwords', { passwordAgain: `${PASSWORD}x` }, 'mots de passe ne sont pas les mêmes'],
    ['another name', { lastName: 'Ancien' }, 'ne correspond pas au NISS'],
    ['no first name', { firstName: ' ' }, 'obligatoire'],
    ['a wrong address', { email: 'egee' }, "adresse e-mail n'est pas correcte"],
    ['a wrong local address', { localEmail: 'egee' }, "adresse e-mail n'est pas correcte"],
    ['no application', { 'application-dimona': '' }, 'au moins une application'],
  ];
  it.each(WRONG)('refuses %s, keeps the rest, and cannot be confirmed', async (_what, fields, message) => {
    await start('user', EGEE);
    const refused = await create({ ...NEW, ...fields });
    expect(heading(refused.html)).toBe("Création d'un Utilisateur");
    expect(textOf(refused.html)).toContain(message);
    await create({ do: 'confirm' });
    expect(findMember(employer(), EGEE)).toBeUndefined();
  });

  const REFUSED: [string, string, string, string][] = [
    ['no number', 'user', '', 'Tapez un numéro'],
    ['a wrong number', 'user', '02070701165', 'pas correct'],
    ['the number of nobody here', 'user', '00010100173', 'connue sous ce numéro'],
    ['a living person', 'user', '85073003328', 'numéros fictifs'],
    ['somebody of the list', 'user', PHEDRE, 'déjà dans la liste'],
    ['the GL as co-GL', 'co-GL', MINOS, 'gère déjà'],
    ['the GL as GL', 'GL', MINOS, 'gère déjà'],
    ['a manager without user name', 'GL', EGEE, "pas encore de nom d'utilisateur"],
  ];
  it.each(REFUSED)('refuses %s and keeps what was typed', async (_what, what, niss, message) => {
    const before = structuredClone(visit.world);
    const list = await start(what, niss);
    expect(heading(list.html)).toBe(USERS);
    expect(textOf(list.html)).toContain(message);
    if (niss !== '') expect(list.html).toContain(`value="${niss}"`);
    expect(visit.world).toEqual(before);
  });

  it('Annuler and Précédent do what they say', async () => {
    await start('user', EGEE);
    await create(NEW);
    const again = await create({ do: 'previous' });
    expect(again.html).toContain('value="nouveauegee"');
    expect((await open(visit, `${UMOE}user/vcreation.do?method=save&${EMPLOYER}`)).address).toContain('method=init');
    expect(heading((await create({ do: 'cancel' })).html)).toBe(USERS);
    expect(visit.draft).toEqual({});
  });

  it.each([
    ['GL', 'user/manager.do', 'Les données du Gestionnaire Local ont bien été enregistrées'],
    ['co-GL', 'user/comanager.do', 'Les données du Co-Gestionnaire Local ont bien été enregistrées'],
  ])('a new %s: form, recap, message; a second click does nothing more', async (what, path, message) => {
    const form = await start(what, THESEE);
    expect(form.html).not.toContain('name="userName"');
    expect(textOf(form.html)).toContain('imaginairethesee');
    await post(path, KNOWN);
    expect(textOf((await post(path, { do: 'confirm' })).html)).toContain(message);
    expect(findMember(employer(), THESEE)?.type).toBe(what);
    const after = structuredClone(visit.world);
    expect(heading((await post(path, { do: 'confirm' })).html)).toBe(USERS);
    expect(heading((await post(path, KNOWN)).html)).toBe(USERS);
    expect(visit.world).toEqual(after);
  });
});

describe('people that are ticked', () => {
  const DONE: [string, string, Record<string, string>, string, () => unknown, unknown][] = [
    ['delete', 'delete', {}, 'La suppression du ou des', () => findMember(employer(), PHEDRE), undefined],
    ['block', 'block', {}, 'Le blocage du ou des', () => findMember(employer(), PHEDRE)?.blocked, true],
    ['unblock', 'unblock', {}, 'Le déblocage du ou des', () => findMember(employer(), PHEDRE)?.blocked, false],
    [
      'add-applications',
      'addapplications',
      { 'application-dmfa': 'on' },
      'ont été ajoutées',
      () => findMember(employer(), PHEDRE)?.applications,
      ['dimona', 'dmfa'],
    ],
    [
      'remove-applications',
      'removeapplications',
      { 'application-dimona': 'on' },
      'ont été enlevées',
      () => findMember(employer(), PHEDRE)?.applications,
      [],
    ],
  ];
  it.each(DONE)('%s: asked once more, done once', async (action, path, fields, message, result, wanted) => {
    const asked = await execute(action, PHEDRE);
    expect(asked.address).toBe(`${UMOE}user/${path}.do?${EMPLOYER}`);
    const list = await post(`user/${path}.do`, { do: 'confirm', ...fields });
    expect(textOf(list.html)).toContain(message);
    expect(result()).toEqual(wanted);
    const after = structuredClone(visit.world);
    const again = await post(`user/${path}.do`, { do: 'confirm', ...fields });
    expect(again.address).toBe(LIST);
    expect(visit.world).toEqual(after);
    // Back to the page that asked, in the browser: it is over.
    expect((await open(visit, asked.address)).address).toBe(LIST);
  });

  it('blocking and unblocking ask under the same title', async () => {
    const blocking = await execute('block', PHEDRE);
    const unblocking = await execute('unblock', PHEDRE);
    expect([heading(blocking.html), heading(unblocking.html)]).toEqual(Array(2).fill("Blocage de l'utilisateur"));
    expect(textOf(blocking.html)).toContain('vouloir bloquer le(s)');
    expect(textOf(unblocking.html)).toContain('vouloir débloquer le(s)');
  });

  it('nobody ticked, or the GL among those to go, is refused; so is no application', async () => {
    expect(textOf((await execute('block')).html)).toContain('Cochez au moins un utilisateur');
    const refused = await execute('delete', MINOS, PHEDRE);
    expect(textOf(refused.html)).toContain('ne peut être ni supprimé ni bloqué');
    expect(refused.html.match(/name="chosen-\d+" value="on" checked/g)).toHaveLength(2);
    await execute('add-applications', PHEDRE);
    const page = await post('user/addapplications.do', { do: 'confirm' });
    expect(textOf(page.html)).toContain('au moins une application');
  });

  it('what was ticked for one thing is not done by another page', async () => {
    await execute('block', PHEDRE);
    const before = structuredClone(visit.world);
    expect((await post('user/delete.do', { do: 'confirm' })).address).toBe(LIST);
    expect(visit.world).toEqual(before);
  });
});

it('searches by the criteria, and no number stands in the address', async () => {
  const found = await open(visit, LIST, { number: '041212', status: 'active', lastName: 'FICT' });
  expect(found.address).toBe(LIST);
  expect(textOf(found.html)).toContain('Un utilisateur trouvé.');
  expect(textOf(found.html)).not.toContain('Minos');
});

it('exports the list as a file for a spreadsheet, in the language of the pages', async () => {
  const answer = await portal(new Request(`${UMOE}user/export.do?${EMPLOYER}&language=nl`), visit);
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="utilisateurs.csv"');
  const lines = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer()).split('\r\n');
  expect(lines[0]).toBe('\ufeff"Naam";"Voornaam";"Gebruikersnaam";"Type";"INSZ";"Statuut";"Beveiligde toepassingen"');
  expect(lines[1]).toBe(
    '"Inventé";"Minos";"inventeminos";"LB";"03060600418";"Actief";"Dimona, Multifunctionele aangifte Dmfa, e-Box Enterprise"',
  );
  expect(lines).toHaveLength(6);
});
