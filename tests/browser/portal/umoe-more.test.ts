import { knowledge } from 'virtual:knowledge';
import { afterEach, describe, expect, it } from 'vitest';
import { locate } from '../../../guide/match/locate';
import { recognise } from '../../../guide/match/recognise';
import { readPage } from '../../../guide/read/page';
import { follow, type Posted } from '../../../portal/hosts/follow';
import { newVisit } from '../../../portal/new-visit';
import { MORE_PATHS } from '../../../portal/umoe/more-paths';
import type { Language, Visit } from '../../../portal/visit';
import type { QualityStart } from '../../../portal/world/umoe-start';
import certificate from '../../fixtures/files/fictitious.cer?raw';
import sshKey from '../../fixtures/files/fictitious.pub?raw';

const screens = Object.values(knowledge.screens);
const ARIANE = '02030400238';
const THESEE = '01050500397';
const COMPANY = '1990000134';
const NOW = Date.UTC(2030, 0, 15);
const UMOE = 'https://www.socialsecurity.be';

const member = { person: ARIANE, type: 'GL', email: 'ariane@fictif.example' } as const;
const quality = (kind: QualityStart['kind'], more: Partial<QualityStart> = {}): QualityStart => ({
  id: kind,
  enterprise: COMPANY,
  kind,
  email: 'acces@fictif.example',
  createdOn: '2015-03-02',
  members: [member],
  ...more,
});

/** Somebody who manages everything at one company, and is logged in. */
function visitWith(language: Language, ...qualities: QualityStart[]): Visit {
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
  const visit = newVisit('visit', { start, language, faults: [] }, { clock: () => NOW });
  return { ...visit, loggedIn: ARIANE, audience: 'employer' };
}

interface Shown {
  /** Recognised screen; null where none is. */
  screen: string | null;
  language: string | null;
  /** What is not found, with why. */
  lost: Record<string, string>;
  address: string;
  text: string;
}

/** Shows a page as a browser would, and reads it with the guide. */
async function show(visit: Visit, url: string, fields?: Record<string, string | File>): Promise<Shown> {
  const entries = Object.entries(fields ?? {});
  const multipart = entries.some(([, value]) => typeof value !== 'string');
  const posted: Posted | undefined = fields && { fields: entries, multipart };
  const answer = await follow(new URL(url), visit, posted);
  if (!answer.ok) throw new Error(answer.why);
  const page = new DOMParser().parseFromString(answer.html, 'text/html');
  document.documentElement.lang = page.documentElement.lang;
  document.title = page.title;
  document.body.replaceChildren(...page.body.childNodes);
  const { hostname, pathname } = new URL(answer.address);
  const { reading } = await readPage(document, { host: hostname, path: pathname });
  const recognition = recognise(reading, screens);
  const screen = screens.find(({ id }) => id === recognition?.screen);
  const lost = Object.fromEntries(
    (screen?.targets ?? []).flatMap((target) => {
      const { status } = locate(reading, target, recognition?.language ?? 'fr', screen?.targets);
      return status === 'found' ? [] : [[target.id, status]];
    }),
  );
  return {
    screen: screen?.id ?? null,
    language: recognition?.language ?? null,
    lost,
    address: answer.address,
    text: reading.text,
  };
}

/** Presses the main button of the page that stands: its form with what it holds already, and `fields`. */
function press(visit: Visit, fields: Record<string, string | File> = {}, button = 'next'): Promise<Shown> {
  const form = [...document.forms].find((candidate) => candidate.querySelector(`button[value=${button}]`));
  if (!form) throw new Error(`no form with “${button}”`);
  const held = Object.fromEntries([...new FormData(form)].filter(([, value]) => typeof value === 'string'));
  return show(visit, form.getAttribute('action') ?? '', { ...held, ...fields, do: button });
}

const file = (content: string, name: string) => new File([content], name);
const seen = ({ screen, language, lost }: Shown) => ({ screen, language, lost });

afterEach(() => document.body.replaceChildren());

const CONTACT = {
  lastName: 'Imaginaire',
  firstName: 'Thésée',
  job: 'Informatique',
  phone: '02 555 01 24',
  email1: 'informatique@fictif.example',
};
const APPLICATION = { 'application.publiato': 'on' };
const files = () => ({ certificate: file(certificate, 'fictif.cer') });

describe.each(['fr', 'nl', 'de'] as const)('every screen is recognised and every target found, in %s', (language) => {
  const is = (screen: string, lost = {}) => ({ screen, language, lost });

  it('activation of a quality, for a manager whom the portal does not know', async () => {
    const visit = visitWith(language, quality('health-care'));
    const start = `${UMOE}${MORE_PATHS.activateContact}?enterprise=${COMPANY}&kind=ehealth-care`;
    expect(seen(await show(visit, start))).toEqual(is('umoe-activate-quality-contact'));
    const details = await press(visit, { email: 'cercle@fictif.example', manager: 'other', niss: THESEE });
    expect(seen(details)).toEqual(is('umoe-activate-quality-details'));
    expect(details.address).toContain('/app016/umoe/quality/activation/create.do?method=selectAdmin');
    const account = { userName: 'imaginaire', userNameAgain: 'imaginaire' };
    const password = { password: 'Labyrinthe-1', passwordAgain: 'Labyrinthe-1' };
    const recap = await press(visit, { ...account, ...password, userEmail: 'thesee@fictif.example' }, 'save');
    expect(seen(recap)).toEqual(is('umoe-activate-quality-confirmation'));
    expect(recap.address).toContain('/app016/umoe/quality/activation/save.do?method=save');
    const done = await press(visit, {}, 'confirm');
    expect(done.screen).toBe('umoe-enterprise');
    expect(visit.world.umoe.qualities.map(({ kind }) => kind)).toEqual(['health-care', 'ehealth-care']);
    expect(JSON.stringify(visit)).not.toContain('Labyrinthe');
  });

  it('activation for oneself: what the portal knows cannot be typed', async () => {
    const visit = visitWith(language);
    await show(visit, `${UMOE}${MORE_PATHS.activateContact}?enterprise=${COMPANY}&kind=health-institution`);
    const details = await press(visit, { email: 'pharmacie@fictif.example', manager: 'self' });
    const missing = ['user-name', 'user-name-again', 'password', 'password-again'].map((id) => [id, 'missing']);
    expect(seen(details)).toEqual(is('umoe-activate-quality-details', Object.fromEntries(missing)));
  });

  it('a sender with FTP', async () => {
    const visit = visitWith(language, quality('employer-onss'));
    const begin = await show(visit, `${UMOE}${MORE_PATHS.messages}?quality=employer-onss`);
    expect(seen(begin)).toEqual(is('umoe-messages'));
    const first = await show(visit, `${UMOE}${MORE_PATHS.senderInformation}?quality=employer-onss`);
    expect(seen(first)).toEqual(is('umoe-sender-information'));
    expect(seen(await press(visit))).toEqual(is('umoe-sender-contact'));
    expect(seen(await press(visit, CONTACT))).toEqual(is('umoe-sender-channel'));
    expect(seen(await press(visit, { channel: 'ftp' }))).toEqual(is('umoe-sender-ftp'));
    expect(seen(await press(visit, { ...files(), ...APPLICATION }))).toEqual(is('umoe-sender-ftp-user'));
    const user = { userName: 'EXPfictif001', userNameAgain: 'EXPfictif001', password: 'abc', passwordAgain: 'abc' };
    expect(seen(await press(visit, user))).toEqual(is('umoe-sender-ftp-confirmation'));
    const done = await press(visit, {}, 'confirm');
    // Once there is a sender, the link that registers one is gone.
    expect(seen(done)).toEqual(is('umoe-messages', { configure: 'missing' }));
    expect(visit.world.umoe.qualities[0]?.senders[0]?.channels[0]?.details.owner).toContain('Ariane Exemple');
  });

  it('a sender with SFTP, then a web service for it', async () => {
    const visit = visitWith(language, quality('employer-onss'));
    await show(visit, `${UMOE}${MORE_PATHS.senderContact}?quality=employer-onss`);
    await press(visit, CONTACT);
    expect(seen(await press(visit, { channel: 'sftp' }))).toEqual(is('umoe-channel-sftp'));
    const keyFile = file(sshKey, 'fictif.pub');
    expect(seen(await press(visit, { keyFile, ...files(), ...APPLICATION }))).toEqual(is('umoe-sender-sftp-user'));
    const user = { userName: 'EXPfictif002', userNameAgain: 'EXPfictif002' };
    expect(seen(await press(visit, user))).toEqual(is('umoe-sender-sftp-confirmation'));
    expect((await press(visit, {}, 'confirm')).screen).toBe('umoe-messages');

    const page = await show(visit, `${UMOE}${MORE_PATHS.webService}?quality=employer-onss`);
    expect(seen(page)).toEqual(is('umoe-channel-web-service'));
    expect(seen(await press(visit, files()))).toEqual(is('umoe-channel-web-service-confirmation'));
    const done = await press(visit, {}, 'confirm');
    expect(seen(done)).toEqual(is('umoe-messages', { configure: 'missing' }));
    const kinds = visit.world.umoe.qualities[0]?.senders[0]?.channels.map(({ kind }) => kind);
    expect(kinds).toEqual(['sftp', 'web-service']);
  });

  it('functions', async () => {
    const visit = visitWith(language, quality('ehealth-care'));
    const overview = await show(visit, `${UMOE}${MORE_PATHS.functionsOverview}?quality=ehealth-care`);
    expect(seen(overview)).toEqual(is('umoe-functions-overview'));
    const page = await show(visit, `${UMOE}${MORE_PATHS.functions}?quality=ehealth-care&member=1`);
    expect(seen(page)).toEqual(is('umoe-functions'));
    const fields = { function: 'inami-guardpost-gp-circle', from: '16-1-2030', until: '23-12-2030' };
    expect(seen(await press(visit, fields, 'add'))).toEqual(is('umoe-functions'));
  });
});

describe.each(['fr', 'nl'] as const)('the eHealth pages in %s', (language) => {
  it('choice of profile for ProSanté', async () => {
    const visit = visitWith(language);
    const page = await show(visit, 'https://www.ehealth.fgov.be/simulation/prosante-profile');
    expect(seen(page)).toEqual({ screen: 'prosante-profile', language, lost: {} });
  });

  it('MEDSEIP: choice of organisation, then the home', async () => {
    const visit = visitWith(
      language,
      quality('health-institution', { members: [{ ...member, applications: ['medseip'] }] }),
    );
    const url = 'https://www.ehealth.fgov.be/simulation/medseip-profile';
    expect(seen(await show(visit, url))).toEqual({ screen: 'medseip-profile', language, lost: {} });
    const home = await show(visit, url, { organisation: COMPANY });
    expect(seen(home)).toEqual({ screen: 'medseip-home', language, lost: {} });
  });
});
