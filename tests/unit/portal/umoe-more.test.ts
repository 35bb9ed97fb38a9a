import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MAX_FILES_BODY } from '../../../portal/form-files';
import { follow } from '../../../portal/hosts/follow';
import { newVisit } from '../../../portal/new-visit';
import { portal } from '../../../portal/portal';
import { FUNCTION_NAMES } from '../../../portal/screens/umoe-function-parts';
import { type MoreMessageId, moreMessages } from '../../../portal/screens/umoe-more-messages.texts';
import { applicationNames } from '../../../portal/screens/umoe-names.texts';
import { UMOE_PATHS } from '../../../portal/umoe/addresses';
import { MORE_PATHS } from '../../../portal/umoe/more-paths';
import type { Visit } from '../../../portal/visit';
import { APPLICATIONS_OF } from '../../../portal/world/umoe-catalogue';
import type { QualityStart } from '../../../portal/world/umoe-start';
import { makeCertificate, makeKeystore, pair, time } from '../validators/make-files';
import { ARIANE, attributes, heading, NOW, THESEE, textOf } from './support';

const COMPANY = '1990000134';
const MINOS = '03060600418';
const UMOE = 'https://www.socialsecurity.be';
const member = { person: ARIANE, type: 'GL', email: 'ariane@fictif.example' } as const;

function quality(kind: QualityStart['kind'], more: Partial<QualityStart> = {}): QualityStart {
  const email = 'acces@fictif.example';
  return { id: kind, enterprise: COMPANY, kind, email, createdOn: '2015-03-02', members: [member], ...more };
}

function visitWith(...qualities: QualityStart[]): Visit {
  const start = {
    enterprises: [{ number: COMPANY, name: 'Cercle Fictif', address: ['Nulle-Part'] }],
    people: [
      { number: ARIANE, firstName: 'Ariane', lastName: 'Exemple' },
      { number: THESEE, firstName: 'Thésée', lastName: 'Imaginaire' },
    ],
    legalFunctions: [],
    registrations: [{ enterprise: COMPANY, gap: ARIANE, email: 'a@fictif.example', phone: '02 555 01 23' }],
    umoe: { accounts: [{ person: ARIANE, userName: 'exempleariane' }], qualities },
  };
  const visit = newVisit('visit', { start, language: 'fr', faults: [] }, { clock: () => NOW });
  return { ...visit, loggedIn: ARIANE, audience: 'employer' };
}

type Fields = Record<string, string | File>;

async function go(visit: Visit, url: string, fields?: Fields) {
  const multipart = Object.values(fields ?? {}).some((value) => typeof value !== 'string');
  const answer = await follow(new URL(url), visit, fields && { fields: Object.entries(fields), multipart });
  if (!answer.ok) throw new Error(answer.why);
  return { ...answer, path: new URL(answer.address).pathname, text: textOf(answer.html) };
}

const at = (path: string, query: string) => `${UMOE}${path}?${query}`;
const employer = (path: string) => at(path, 'quality=employer-onss');
const says = (id: MoreMessageId) => moreMessages[id].fr.text;
const file = (content: string | Uint8Array<ArrayBuffer>, name = 'fichier') => new File([content], name);
const good = () => file(readFileSync('tests/fixtures/files/fictitious.cer', 'utf8'));

const CONTACT = {
  lastName: 'Imaginaire',
  firstName: 'Thésée',
  job: 'Informatique',
  phone: '02 555 01 24',
  email1: 'informatique@fictif.example',
};
const APPLICATION = { 'application.publiato': 'on' };

/** A visit in which a sender is begun, as far as its channel. */
async function senderWith(channel: 'ftp' | 'sftp'): Promise<Visit> {
  const visit = visitWith(quality('employer-onss'));
  await go(visit, employer(MORE_PATHS.senderContact), CONTACT);
  await go(visit, employer(MORE_PATHS.senderChannel), { channel });
  return visit;
}

describe('activation of a quality', () => {
  const query = `enterprise=${COMPANY}&kind=ehealth-care`;
  const contact = at(MORE_PATHS.activateContact, query);
  const details = at(MORE_PATHS.activateDetails, query);
  const confirm = at(MORE_PATHS.activateConfirmation, query);
  const filled = { email: 'cercle@fictif.example', manager: 'other', niss: THESEE };
  const account = {
    userName: 'imaginaire',
    userNameAgain: 'imaginaire',
    password: 'Labyrinthe-1',
    passwordAgain: 'Labyrinthe-1',
    userEmail: 'thesee@fictif.example',
  };

  it.each<[string, Fields, MoreMessageId]>([
    ['no e-mail', { ...filled, email: '' }, 'email-empty'],
    ['an e-mail without @', { ...filled, email: 'cercle.fictif.example' }, 'email-invalid'],
    ['nobody chosen', { ...filled, manager: '' }, 'manager-empty'],
    ['no number', { ...filled, niss: '' }, 'niss-empty'],
    ['a digit mistyped', { ...filled, niss: '01050500398' }, 'niss-invalid'],
    ['a number that may be real', { ...filled, niss: '85073003328' }, 'not-fictitious'],
    ['nobody of that number', { ...filled, niss: '00070700528' }, 'niss-unknown'],
  ])('first page, %s', async (_title, fields, message) => {
    const page = await go(visitWith(), contact, fields);
    expect(page.path).toBe(MORE_PATHS.activateContact);
    expect(page.text).toContain(says(message));
  });

  it.each<[string, Fields, MoreMessageId]>([
    [
      'the user name of somebody else',
      { ...account, userName: 'ExempleAriane', userNameAgain: 'ExempleAriane' },
      'user-name-taken',
    ],
    ['two user names', { ...account, userNameAgain: 'imaginair' }, 'user-name-different'],
    ['a password without a special character', { ...account, password: 'Labyrinthe12' }, 'password-rule'],
    ['two passwords', { ...account, passwordAgain: 'Labyrinthe-2' }, 'password-different'],
    ['no e-mail', { ...account, userEmail: '' }, 'email-empty'],
  ])('second page, %s', async (_title, fields, message) => {
    const visit = visitWith();
    await go(visit, contact, filled);
    const page = await go(visit, details, fields);
    expect(page.path).toBe(MORE_PATHS.activateDetails);
    expect(page.text).toContain(says(message));
    expect(page.html).not.toContain('Labyrinthe');
  });

  it('goes by redirects, activates once, and says so once', async () => {
    const visit = visitWith(quality('health-care'));
    await go(visit, contact, filled);
    await go(visit, details, account);
    const posted = () => go(visit, confirm, { do: 'confirm' });
    const done = await posted();
    expect(done.path).toBe(UMOE_PATHS.enterprise);
    expect(done.text).toContain('La qualité a bien été activée');
    expect((await go(visit, done.address)).text).not.toContain('La qualité a bien été activée');
    await posted();
    expect(visit.world.umoe.qualities.map(({ kind }) => kind)).toEqual(['health-care', 'ehealth-care']);
    const [gl] = visit.world.umoe.qualities[1]?.members ?? [];
    expect([gl?.person, gl?.type, gl?.email]).toEqual([THESEE, 'GL', 'thesee@fictif.example']);
  });

  it('is over for the back button: no page of it comes again', async () => {
    const visit = visitWith();
    await go(visit, contact, filled);
    await go(visit, details, account);
    await go(visit, confirm, { do: 'confirm' });
    for (const page of [contact, details, confirm]) expect((await go(visit, page)).path).toBe(UMOE_PATHS.enterprise);
  });

  it('gives the manager nine applications for medicines, of which a user is offered eight', async () => {
    const query = `enterprise=${COMPANY}&kind=health-institution`;
    const visit = visitWith();
    await go(visit, at(MORE_PATHS.activateContact, query), { ...filled, manager: 'self' });
    const page = await go(visit, at(MORE_PATHS.activateDetails, query));
    const named = APPLICATIONS_OF['health-institution'].map((id) => applicationNames[id].fr.text);
    expect(named).toHaveLength(9);
    for (const name of named) expect(page.text).toContain(name);
    await go(visit, at(MORE_PATHS.activateDetails, query), { ...account, userName: '', userNameAgain: '' });
    await go(visit, at(MORE_PATHS.activateConfirmation, query), { do: 'confirm' });
    const [made] = visit.world.umoe.qualities;
    expect(made?.members[0]?.applications).toHaveLength(9);
    await go(visit, at(UMOE_PATHS.start, `quality=${made?.id}`), { start: 'user', niss: THESEE });
    const form = await go(visit, at(UMOE_PATHS.createUser, `method=init&quality=${made?.id}`));
    expect(form.html.match(/name="application-/g)).toHaveLength(8);
    expect(form.text).not.toContain('Portail Unique');
  });

  it('offers the look-alikes side by side', async () => {
    const { text } = await go(visitWith(), at(UMOE_PATHS.enterprise, `enterprise=${COMPANY}`));
    for (const name of [
      'Soins de Santé',
      'eHealth Soins de Santé',
      'Institution de soins de santé',
      'Institution liée au domaine de la santé',
    ]) {
      expect(text.split('\n').map((line) => line.trim())).toContain(name);
    }
  });

  it('leads back to the page that must come first', async () => {
    const visit = visitWith();
    expect((await go(visit, confirm)).path).toBe(MORE_PATHS.activateContact);
    await go(visit, contact, filled);
    expect((await go(visit, confirm)).path).toBe(MORE_PATHS.activateDetails);
    expect((await go(visit, details, { do: 'previous' })).path).toBe(MORE_PATHS.activateContact);
  });

  it('is for the chief access manager only', async () => {
    const visit = { ...visitWith(), loggedIn: THESEE };
    expect((await go(visit, contact)).path).toBe(UMOE_PATHS.home);
    expect((await go({ ...visit, loggedIn: null }, contact)).path).toBe('/simulation/log-in');
  });
});

describe('a sender of structured messages', () => {
  it('needs every starred field and one of three e-mails', async () => {
    const visit = visitWith(quality('employer-onss'));
    const page = await go(visit, employer(MORE_PATHS.senderContact), { ...CONTACT, job: ' ', email1: '' });
    expect(page.text).toContain(says('field-empty'));
    expect(page.text).toContain(says('email-at-least-one'));
    const third = await go(visit, employer(MORE_PATHS.senderContact), {
      ...CONTACT,
      email1: '',
      email3: 'c@fictif.example',
    });
    expect(third.path).toBe(MORE_PATHS.senderChannel);
    expect((await go(visit, employer(MORE_PATHS.senderChannel), { channel: 'telex' })).text).toContain(
      says('channel-empty'),
    );
  });

  const pkcs8 = pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  it.each<[string, () => Fields, MoreMessageId]>([
    ['no file', () => ({ certificate: file('', '') }), 'certificate-empty'],
    ['an empty file', () => ({ certificate: file('') }), 'certificate-empty'],
    [
      'one that has expired',
      () => ({ certificate: file(new Uint8Array(makeCertificate({ until: time('2029-12-31') }))) }),
      'certificate-expired',
    ],
    ['a private key', () => ({ certificate: file(pkcs8) }), 'certificate-private'],
    ['a key store', () => ({ certificate: file(new Uint8Array(makeKeystore())) }), 'certificate-private'],
    ['a letter', () => ({ certificate: file('Chère Madame') }), 'certificate-invalid'],
    ['no application', () => ({ certificate: good(), 'application.publiato': 'off' }), 'application-empty'],
  ])('FTP: refuses %s', async (_title, fields, message) => {
    const page = await go(await senderWith('ftp'), employer(MORE_PATHS.ftp), { ...APPLICATION, ...fields() });
    expect(page.path).toBe(MORE_PATHS.ftp);
    expect(page.text).toContain(says(message));
  });

  it('SFTP: takes a pasted key, refuses a private one', async () => {
    const visit = await senderWith('sftp');
    const rest = () => ({ ...APPLICATION, certificate: good(), keyFile: file('', '') });
    const send = (keyText: string) => go(visit, employer(MORE_PATHS.sftp), { ...rest(), keyText });
    expect((await send('')).text).toContain(says('key-empty'));
    expect((await send(pkcs8)).text).toContain(says('key-private'));
    expect((await send('ssh-rsa')).text).toContain(says('key-invalid'));
    expect((await send(readFileSync('tests/fixtures/files/fictitious.pub', 'utf8'))).path).toBe(MORE_PATHS.sftpUser);
  });

  it.each<[string, Fields, MoreMessageId]>([
    ['nothing after EXP', { userName: 'EXP' }, 'user-name-empty'],
    ['another beginning', { userName: 'TESTfictif', userNameAgain: 'TESTfictif' }, 'exp-prefix'],
    ['small letters', { userName: 'expfictif', userNameAgain: 'expfictif' }, 'exp-prefix'],
    ['two names', { userNameAgain: 'EXPfictif002' }, 'user-name-different'],
    ['no password', { password: '' }, 'password-empty'],
    ['two passwords', { passwordAgain: 'abd' }, 'password-different'],
    ['the name of another sender', { userName: 'EXPautre', userNameAgain: 'EXPautre' }, 'user-name-taken'],
  ])('technical user: refuses %s', async (_title, fields, message) => {
    const visit = await senderWith('ftp');
    visit.world.umoe.qualities.push({
      ...visitWith(quality('health-care', { senders: [{ kind: 'ftp', userName: 'EXPautre' }] })).world.umoe
        .qualities[0],
    } as (typeof visit.world.umoe.qualities)[number]);
    await go(visit, employer(MORE_PATHS.ftp), { ...APPLICATION, certificate: good() });
    const right = { userName: 'EXPfictif001', userNameAgain: 'EXPfictif001', password: 'abc', passwordAgain: 'abc' };
    const page = await go(visit, employer(MORE_PATHS.ftpUser), { ...right, ...fields } as Fields);
    expect(page.path).toBe(MORE_PATHS.ftpUser);
    expect(page.text).toContain(says(message));
  });

  it('is created once; cancelling forgets it; a quality has one', async () => {
    const visit = await senderWith('ftp');
    await go(visit, employer(MORE_PATHS.ftp), { ...APPLICATION, certificate: good() });
    expect(JSON.stringify(visit.draft)).not.toContain('BEGIN');
    const user = { userName: 'EXPfictif001', userNameAgain: 'EXPfictif001', password: 'abc', passwordAgain: 'abc' };
    const recap = await go(visit, employer(MORE_PATHS.ftpUser), user);
    expect(recap.text).toMatch(/Propriétaire du certificat\s+:\s+.*Ariane Exemple/);
    const done = await go(visit, employer(MORE_PATHS.ftpConfirmation), { do: 'confirm' });
    expect(done.text).toContain("L'expéditeur a bien été créé.");
    await go(visit, employer(MORE_PATHS.ftpConfirmation), { do: 'confirm' });
    expect(visit.world.umoe.qualities[0]?.senders).toHaveLength(1);
    expect((await go(visit, employer(MORE_PATHS.senderInformation))).path).toBe(MORE_PATHS.messages);

    const other = await senderWith('ftp');
    const begun = await go(other, employer(MORE_PATHS.ftp), { do: 'cancel', certificate: file('', '') });
    expect(begun.text).toContain("Il n'y a pas d'expéditeur actif pour cette qualité.");
    expect(other.draft).toEqual({});
  });

  it('takes a web service more than once, and none without a sender', async () => {
    const without = visitWith(quality('employer-onss'));
    expect((await go(without, employer(MORE_PATHS.webService))).path).toBe(MORE_PATHS.messages);
    const visit = visitWith(quality('employer-onss', { senders: [{ kind: 'sftp', userName: 'EXPfictif001' }] }));
    for (const count of [2, 3]) {
      await go(visit, employer(MORE_PATHS.webService), { certificate: good() });
      const done = await go(visit, employer(MORE_PATHS.webServiceConfirmation), { do: 'confirm' });
      expect(done.text).toContain('Le canal a bien été ajouté.');
      // A second click, and the back button.
      await go(visit, employer(MORE_PATHS.webServiceConfirmation), { do: 'confirm' });
      expect((await go(visit, employer(MORE_PATHS.webServiceConfirmation))).path).toBe(MORE_PATHS.webService);
      expect(visit.world.umoe.qualities[0]?.senders[0]?.channels).toHaveLength(count);
    }
  });
});

describe('a form with files', () => {
  /** As a server hands it over: bytes and their type. */
  const send = async (body: BodyInit, type?: string) => {
    const sent = new Response(body);
    const headers = { 'content-type': type ?? sent.headers.get('content-type') ?? '' };
    const request = new Request(employer(MORE_PATHS.ftp), { method: 'POST', body: await sent.arrayBuffer(), headers });
    return (await portal(request, await senderWith('ftp'))).status;
  };
  const withFile = (size: number) => {
    const form = new FormData();
    form.append('certificate', file('x'.repeat(size)));
    return form;
  };

  it('takes up to 100 kB, and only what such a form is', async () => {
    expect(await send(withFile(MAX_FILES_BODY - 1000))).toBe(200);
    expect(await send(withFile(MAX_FILES_BODY))).toBe(413);
    expect(await send('certificate=a', 'application/x-www-form-urlencoded')).toBe(415);
    expect(await send('no form at all', 'multipart/form-data; boundary=x')).toBe(400);
    expect(await send('no boundary', 'multipart/form-data')).toBe(415);
    expect(await send(new URLSearchParams({ a: 'b'.repeat(20_000) }))).toBe(415);
  });
});

describe('functions', () => {
  const url = at(MORE_PATHS.functions, 'quality=ehealth-care&member=1');
  const fields = { function: 'inami-guardpost-gp-circle', from: '15-1-2030', until: '' };

  it('are offered word for word', async () => {
    const { html } = await go(visitWith(quality('ehealth-care')), url);
    expect(attributes(html, 'value')).toEqual(expect.arrayContaining(Object.keys(FUNCTION_NAMES)));
    expect(textOf(html)).toContain('INAMI_FILEMANAGER_GENERALPRACTITIONERCIRCLE');
    expect(heading(html)).toBe('Fonctions exercées');
  });

  it.each<[string, Fields, MoreMessageId]>([
    ['no function', { ...fields, function: '' }, 'function-empty'],
    ['a function of our own', { ...fields, function: 'constructor' }, 'function-empty'],
    ['no start', { ...fields, from: '' }, 'date-empty'],
    ['the year first', { ...fields, from: '2030-01-15' }, 'date-invalid'],
    ['slashes', { ...fields, from: '15/01/2030' }, 'date-invalid'],
    ['a day that does not exist', { ...fields, from: '31-02-2030' }, 'date-invalid'],
    ['an end before the start', { ...fields, until: '14-01-2030' }, 'end-before-start'],
  ])('are refused with %s', async (_title, typed, message) => {
    const visit = visitWith(quality('ehealth-care'));
    expect((await go(visit, url, typed)).text).toContain(says(message));
    expect(visit.world.umoe.qualities[0]?.functions).toEqual([]);
  });

  it('may end on the day they begin, and are not held twice at once', async () => {
    const visit = visitWith(quality('ehealth-care'));
    const oneDay = { ...fields, until: '15-01-2030' };
    expect((await go(visit, url, oneDay)).text).not.toContain('•');
    expect((await go(visit, url, oneDay)).text).toContain(says('function-held'));
    expect(visit.world.umoe.qualities[0]?.functions).toHaveLength(1);
  });

  it('open ProSanté twenty minutes after they were given', async () => {
    const visit = visitWith(quality('ehealth-care'));
    const profile = 'https://www.ehealth.fgov.be/simulation/prosante-profile';
    const given = await go(visit, url, fields);
    expect(given.text).toContain('active à partir de');
    const choice = { profile: 'citizen', organisation: COMPANY };
    expect((await go(visit, profile)).text).not.toContain('Cercle Fictif');
    expect((await go(visit, profile, choice)).address).toBe(profile);
    visit.forward(20 * 60_000 - 1);
    expect((await go(visit, profile, choice)).address).toBe(profile);
    visit.forward(1);
    expect((await go(visit, profile)).text).toContain('Cercle Fictif');
    expect((await go(visit, profile, { ...choice, profile: '' })).address).toBe(profile);
    expect((await go(visit, profile, choice)).address).toContain('MyPortalFrontOffice');
    expect((await go(visit, url)).text).not.toContain('active à partir de');
  });

  it('belong to qualities of health care, and to people on the list', async () => {
    const visit = visitWith(quality('employer-onss'), quality('ehealth-care'));
    expect((await go(visit, employer(MORE_PATHS.functionsOverview))).path).toBe(UMOE_PATHS.quality);
    for (const place of ['0', '2', '-1', '1e0', '__proto__']) {
      const page = await go(visit, at(MORE_PATHS.functions, `quality=ehealth-care&member=${place}`));
      expect(page.path).toBe(MORE_PATHS.functionsOverview);
    }
  });
});

describe('MEDSEIP', () => {
  const profile = 'https://www.ehealth.fgov.be/simulation/medseip-profile';
  const home = 'https://www.vas.ehealth.fgov.be/simulation/medseip-home';
  const withPortal = () => quality('health-institution', { members: [{ ...member, applications: ['medseip'] }] });

  it('lets in for an organisation that gave the application', async () => {
    const visit = visitWith(withPortal());
    expect((await go(visit, home)).address).toBe(profile);
    expect((await go(visit, profile, { organisation: '' })).text).toContain('Choisissez une organisation');
    const inside = await go(visit, profile, { organisation: COMPANY });
    expect([inside.address, heading(inside.html)]).toEqual([
      home,
      'Agence fédérale des médicaments et des produits de santé',
    ]);
  });

  it('keeps everybody else out', async () => {
    const visit = visitWith(quality('health-institution'));
    expect((await go(visit, profile, { organisation: COMPANY })).address).toBe(profile);
  });

  it('asks for the card itself, and knows whose it is', async () => {
    const visit = visitWith(withPortal());
    visit.world.people.push({ number: MINOS, firstName: 'Minos', lastName: 'Inventé', withoutCard: true });
    visit.loggedIn = null;
    const first = await go(visit, home);
    expect(first.path).toBe('/simulation/medseip-log-in');
    const onward = /<a href="([^"]*)" data-simulation="continue"/.exec(first.html)?.[1] ?? '';
    const card = await go(visit, onward);
    expect([card.text.includes('Ariane Exemple'), card.text.includes('Minos')]).toEqual([true, false]);
    for (const person of ['', MINOS, 'constructor']) {
      expect((await go(visit, card.address, { person })).address).toBe(card.address);
      expect(visit.loggedIn).toBeNull();
    }
    const chosen = await go(visit, card.address, { person: ARIANE });
    expect([chosen.address, visit.loggedIn]).toEqual([profile, ARIANE]);
    expect(chosen.text).toContain('Ariane Exemple');
  });
});
