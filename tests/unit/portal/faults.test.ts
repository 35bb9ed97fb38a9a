/** What is made to go wrong on purpose: where it strikes, once or always, and that nothing else is touched. */
import http from 'node:http';
import { describe, expect, it } from 'vitest';
import { relaid } from '../../../portal/faults/changed-layout';
import { parseMarkup, printMarkup } from '../../../portal/faults/markup';
import { lateness, SLOW_PAGE, SLOWEST_PAGE } from '../../../portal/faults/slow-pages';
import { startPortalServer } from '../../../portal/hosts/true-addresses';
import { newVisit } from '../../../portal/new-visit';
import { portal } from '../../../portal/portal';
import { texts as expired } from '../../../portal/screens/session-expired.texts';
import type { Fault, Visit } from '../../../portal/visit';
import {
  ARIANE,
  attributes,
  CONFIRMATION,
  DESIGNATED,
  DETAILS,
  EGEE,
  ENTRY,
  FREE,
  heading,
  LANGUAGES,
  NOW,
  OTHER,
  open,
  PUBLIC,
  PUBLIC_ENTRY,
  SELF,
  scenario,
  textOf,
} from './support';

const EXPIRED = 'https://www.csam.be/simulation/session-expired';
const UMOE = 'https://www.socialsecurity.be/app016/umoe/';
const EMPLOYER = 'quality=boulangerie-employer';
const PERSON = { do: 'save', title: 'mrs', language: 'nl', email: 'someone@fictif.example', localEmail: '' };

function faulty(fault: Fault, id: string, language: Visit['language'] = 'fr'): Visit {
  const visit = newVisit('visit', { ...scenario(id), faults: [fault] }, { language, clock: () => NOW });
  return Object.assign(visit, { loggedIn: ARIANE, audience: 'employer' });
}

describe('a session that expires', () => {
  it.each(LANGUAGES)('in %s: at the first form with something typed in it, and only once', async (language) => {
    const visit = faulty('session-expiry', 'session-expires', language);
    await open(visit, ENTRY, { 'camForm:kbo': FREE });
    expect((await open(visit, DETAILS)).address).toBe(DETAILS);
    const world = structuredClone(visit.world);
    const gone = await open(visit, DETAILS, OTHER);
    expect([gone.address, heading(gone.html)]).toEqual([EXPIRED, expired.heading[language].text]);
    expect([visit.loggedIn, visit.audience, visit.draft]).toEqual([null, null, {}]);
    expect(visit.world).toEqual(world);

    // The way back leads to the log-in; from there everything can be done again, to the end.
    const [again] = attributes(gone.html, 'href').filter((href) => href.startsWith('https:'));
    expect((await open(visit, again ?? '')).address).toContain('https://idp.iamfas.belgium.be/');
    visit.loggedIn = ARIANE;
    expect(await open(visit, ENTRY)).toMatchObject({ address: ENTRY });
    await open(visit, ENTRY, { 'camForm:kbo': FREE });
    expect((await open(visit, DETAILS)).html).not.toContain(OTHER['camForm:email']);
    expect((await open(visit, DETAILS, OTHER)).address).toBe(CONFIRMATION);
    expect((await open(visit, CONFIRMATION, { 'camForm:confirm': 'true' })).address).toBe(DESIGNATED);
  });

  it('in the access management too, where forms that only lead somewhere cost nothing', async () => {
    const visit = faulty('session-expiry', 'add-co-ga');
    await open(visit, `${UMOE}user/list.do?${EMPLOYER}`, { name: 'x' });
    await open(visit, `${UMOE}user/start.do?${EMPLOYER}`, { start: 'co-GL', niss: '01050500397' });
    expect(visit.played).toEqual([]);
    const world = structuredClone(visit.world);
    const gone = await open(visit, `${UMOE}user/comanager.do?${EMPLOYER}`, PERSON);
    expect(gone.address).toBe('https://www.socialsecurity.be/simulation/session-expired');
    expect([visit.loggedIn, visit.world]).toEqual([null, world]);
    const [again] = attributes(gone.html, 'href').filter((href) => href.startsWith('https:'));
    expect((await open(visit, again ?? '')).address).toBe('https://www.socialsecurity.be/simulation/log-in');
  });

  it('leaves what was confirmed before', async () => {
    const visit = faulty('session-expiry', 'add-co-ga');
    visit.played.push('session-expiry');
    await open(visit, `${UMOE}user/start.do?${EMPLOYER}`, { start: 'co-GL', niss: '01050500397' });
    await open(visit, `${UMOE}user/comanager.do?${EMPLOYER}`, PERSON);
    await open(visit, `${UMOE}user/comanager.do?${EMPLOYER}`, { do: 'confirm' });
    const managers = () => visit.world.umoe.qualities[0]?.members.filter(({ type }) => type === 'co-GL').length;
    const before = managers();
    visit.played.length = 0;
    await open(visit, `${UMOE}user/start.do?${EMPLOYER}`, { start: 'co-GL', niss: '04121200693' });
    expect((await open(visit, `${UMOE}user/comanager.do?${EMPLOYER}`, PERSON)).address).toContain('session-expired');
    expect(managers()).toBe(before);
    expect(before).toBe(2);
  });

  it('never for somebody who is not logged in, nor without the fault', async () => {
    const visit = faulty('session-expiry', 'director-abroad');
    visit.loggedIn = null;
    expect((await open(visit, PUBLIC_ENTRY, PUBLIC)).address).not.toContain('session-expired');
    const plain = faulty('slow-pages', 'session-expires');
    await open(plain, ENTRY, { 'camForm:kbo': FREE });
    expect((await open(plain, DETAILS, OTHER)).address).toBe(CONFIRMATION);
  });
});

/** Milliseconds until the server has answered. By hand, because `fetch` lets no host be named. */
function timeOf(port: number, path: string): Promise<{ status: number | undefined; took: number }> {
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const request = http.get({ host: '127.0.0.1', port, path, headers: { host: 'www.csam.be' } }, (answer) => {
      answer.resume();
      answer.once('end', () => resolve({ status: answer.statusCode, took: performance.now() - began }));
    });
    request.once('error', reject);
  });
}

describe('slow pages', () => {
  it('come late by what the host says, within bounds, and only with the fault', () => {
    const slow = { faults: ['slow-pages'] as const };
    expect([lateness(slow), lateness(slow, 40), lateness(slow, 1e9), lateness(slow, -1)]).toEqual([
      SLOW_PAGE,
      40,
      SLOWEST_PAGE,
      0,
    ]);
    expect([lateness(slow, Number.NaN), lateness({ faults: ['dutch-page'] })]).toEqual([0, 0]);
  });

  it('are played by the server at the true addresses, for pages and not for redirects', async () => {
    // Far longer than any answer takes by itself.
    const slowness = 1500;
    const server = await startPortalServer({ scenario: scenario('slow-pages'), slowness });
    const page = await timeOf(server.port, '/fr/');
    expect(page.status).toBe(200);
    expect(page.took).toBeGreaterThanOrEqual(slowness - 5);
    const redirect = await timeOf(server.port, '/fr');
    expect(redirect.status).toBe(302);
    expect(redirect.took).toBeLessThan(slowness);
    await server.close();
  });
});

describe('a person who is not found', () => {
  it('the number is right, the answer is always the same, and nothing is designated', async () => {
    const visit = faulty('unknown-person', 'unknown-person');
    await open(visit, ENTRY, { 'camForm:kbo': FREE });
    for (let count = 0; count < 2; count += 1) {
      const { address, html } = await open(visit, DETAILS, OTHER);
      expect(address).toBe(DETAILS);
      expect(textOf(html)).toContain('Aucune personne ne porte ce numéro de registre national.');
    }
    expect(visit.draft.ready).toBeUndefined();
    // Nobody is looked up for oneself.
    expect((await open(visit, DETAILS, SELF)).address).toBe(CONFIRMATION);
  });

  it('without log-in and in the access management too', async () => {
    const abroad = faulty('unknown-person', 'director-abroad');
    expect(PUBLIC['publicForm:ssin']).toBe(EGEE);
    expect((await open(abroad, PUBLIC_ENTRY, PUBLIC)).address).toBe(PUBLIC_ENTRY);
    const visit = faulty('unknown-person', 'add-co-ga');
    const { html } = await open(visit, `${UMOE}user/start.do?${EMPLOYER}`, { start: 'co-GL', niss: '01050500397' });
    expect(textOf(html)).toContain("Aucune personne n'est connue sous ce numéro.");
  });
});

describe('Dutch pages for somebody who asked for another language', () => {
  it.each(LANGUAGES)(
    'asked in %s, the application answers in Dutch, also after a link to that language',
    async (language) => {
      const visit = faulty('dutch-page', 'dutch-pages', language);
      for (const url of [
        ENTRY,
        `${ENTRY}?language=${language}`,
        `https://idp.iamfas.belgium.be/fas/XUI/?language=fr`,
      ]) {
        expect((await open(visit, url)).html).toContain('<html lang="nl">');
      }
      // A page whose address names its language is what the address says.
      const { html } = await open(visit, `https://www.csam.be/${language}/`);
      expect(html).toContain(`<html lang="${language}">`);
    },
  );
});

describe('a changed layout', () => {
  const pages = async (id: string, asks: [string, Record<string, string>?][], faults: Fault[] = []) => {
    const visit = newVisit('visit', { ...scenario(id), faults }, { clock: () => NOW });
    Object.assign(visit, { loggedIn: ARIANE, audience: 'employer' });
    const out: string[] = [];
    for (const [url, fields] of asks) out.push((await open(visit, url, fields)).html);
    return out;
  };
  const APP032: [string, Record<string, string>?][] = [
    ['https://www.csam.be/fr/'],
    ['https://www.csam.be/fr/gestion-gestionnaires-acces.html'],
    [ENTRY],
    [ENTRY, { 'camForm:kbo': '1' }],
    [ENTRY, { 'camForm:kbo': FREE }],
    [DETAILS, { 'camForm:gap': 'other' }],
    [DETAILS, OTHER],
  ];
  const IN_UMOE: [string, Record<string, string>?][] = [
    [UMOE],
    [`${UMOE}quality/home.do?${EMPLOYER}`],
    [`${UMOE}user/list.do?${EMPLOYER}`],
    [`${UMOE}user/start.do?${EMPLOYER}`, { start: 'user', niss: '02070701164' }],
  ];
  const ALL = [
    { id: 'changed-layout', asks: APP032 },
    { id: 'new-colleague', asks: IN_UMOE },
  ];
  /** Words of a page without their order: each text piece on its own. The colon of its own cell goes with the cell. */
  const words = (html: string) =>
    textOf(html.replaceAll(/(?=<)/g, '\n'))
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '' && line !== ':')
      .sort();

  it.each(ALL)('keeps every word, name, value and address ($id)', async ({ id, asks }) => {
    for (const html of await pages(id, asks)) {
      const changed = relaid(html, 'fr');
      expect(words(changed)).toEqual([...words(html), 'Ce site fait peau neuve.'].sort());
      for (const name of ['name', 'value', 'href', 'action', 'type', 'method']) {
        const kept = (text: string) =>
          attributes(text, name)
            .filter((value) => !value.startsWith('#'))
            .sort();
        expect([name, kept(changed)]).toEqual([name, kept(html)]);
      }
    }
  });

  it.each(ALL)('has other ids, which still belong together, and another order ($id)', async ({ id, asks }) => {
    for (const html of await pages(id, asks)) {
      const changed = relaid(html, 'fr');
      const ids = attributes(changed, 'id');
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).toHaveLength(attributes(html, 'id').length);
      for (const old of attributes(html, 'id')) expect(ids).not.toContain(old);
      for (const name of ['for', 'aria-describedby', 'aria-labelledby']) {
        for (const list of attributes(changed, name)) for (const one of list.split(' ')) expect(ids).toContain(one);
      }
    }
    const order = (text: string) => attributes(text, 'name').join();
    const moved = (await pages(id, asks)).filter((html) => order(relaid(html, 'fr')) !== order(html));
    expect(moved.length).toBeGreaterThan(0);
  });

  it('reads and writes a page without a change', async () => {
    for (const { id, asks } of ALL) {
      for (const html of await pages(id, asks)) {
        const same = (text: string) => text.replace(/\s*\/>/g, '>').replaceAll(/<\/(path|rect|circle)>/g, '');
        expect(same(printMarkup(parseMarkup(html)))).toBe(same(html));
      }
    }
  });

  it('is played on every page of the visit, and leaves downloads and redirects as they are', async () => {
    for (const html of await pages('changed-layout', APP032, ['changed-layout'])) {
      expect(html).toContain('Ce site fait peau neuve.');
    }
    const visit = faulty('changed-layout', 'new-colleague');
    const csv = await portal(new Request(`${UMOE}user/export.do?${EMPLOYER}`), visit);
    expect(csv.headers.get('content-disposition')).toContain('attachment');
    expect(await csv.text()).not.toContain('peau neuve');
    const redirect = await portal(new Request(`${ENTRY.slice(0, -1)}`), visit);
    expect([redirect.status, redirect.headers.get('location')]).toEqual([302, ENTRY]);
  });

  it('survives markup that is none of ours', () => {
    for (const html of ['', '<', '<p', '</p>', '<p>a', '<a href="x>y">z</a>', '<style>a>b{}</style>', 'a < b']) {
      expect(printMarkup(parseMarkup(html))).toContain(html.startsWith('<a') ? 'href="x>y"' : '');
    }
  });
});
