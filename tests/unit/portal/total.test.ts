import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInside } from '../../../portal/address';
import { MAX_BODY } from '../../../portal/form';
import { portal } from '../../../portal/portal';
import type { Visit } from '../../../portal/visit';
import {
  ARIANE,
  CONFIRMATION,
  DESIGNATED,
  DESK,
  DETAILS,
  EGEE,
  ENTRY,
  IDENTITY,
  loggedIn,
  PUBLIC_CONFIRMATION,
  PUBLIC_DETAILS,
  PUBLIC_ENTRY,
  PUBLIC_REGISTERED,
  visitIn,
} from './support';

const PAGES = [
  'https://www.csam.be/',
  'https://csam.be/nl/',
  'https://www.csam.be/en/management-access-managers.html',
  'https://www.csam.be/simulation/outside',
  'https://www.csam.be/nothing/here',
  'https://www.csam.evil.example/',
  `${IDENTITY}people`,
  IDENTITY,
  ENTRY,
  DETAILS,
  CONFIRMATION,
  DESIGNATED,
  PUBLIC_ENTRY,
  PUBLIC_DETAILS,
  PUBLIC_CONFIRMATION,
  PUBLIC_REGISTERED,
  DESK,
  'https://www.csam.be/simulation/onward',
  'https://www.csam.be/simulation/onward?to=umoe-service',
  'https://www.socialsecurity.be/',
  'https://www.socialsecurity.be/simulation/log-in',
  'https://www.socialsecurity.be/simulation/audience',
  'https://kbopub.economie.fgov.be/',
];

async function ask(url: string, init: RequestInit = {}, visit = loggedIn('fr')) {
  const response = await portal(new Request(url, init), visit);
  return { status: response.status, headers: response.headers, text: await response.text() };
}

const form = (body: string) => ({
  method: 'POST',
  body,
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
});

describe('errors are pages of the site', () => {
  it('unknown path, unknown host, unknown end of a link', async () => {
    for (const url of [
      'https://www.csam.be/nothing',
      'https://idp.iamfas.belgium.be/',
      'https://csam.be.example/',
      'https://www.csam.be/simulation/outside?to=https://evil.example',
      'https://www.csam.be/simulation/outside?to=constructor',
    ]) {
      const { status, text } = await ask(url);
      expect([url, status]).toEqual([url, 404]);
      expect(text).toContain('Page introuvable');
      expect(text).toContain('class="simulation-band"');
      expect(text).not.toContain('evil');
    }
  });

  it('a method that is not served', async () => {
    for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND']) {
      const { status, headers, text } = await ask(ENTRY, { method });
      expect([method, status, headers.get('allow')]).toEqual([method, 405, 'GET, HEAD, POST']);
      expect(text).toContain('Demande non prise en charge');
    }
    expect((await ask('https://www.csam.be/fr/', form('a=b'))).status).toBe(405);
  });

  it('a body that is too long, whether it says so or not', async () => {
    const long = `camForm:kbo=${'1'.repeat(MAX_BODY)}`;
    const { status, text } = await ask(ENTRY, form(long));
    expect(status).toBe(413);
    expect(text).toContain('Trop de données');
    expect((await ask(ENTRY, form(`x=${'1'.repeat(MAX_BODY - 2)}`))).status).toBe(200);

    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += 1000;
        controller.enqueue(new Uint8Array(1000));
      },
    });
    const init = { ...form(''), body: endless, duplex: 'half' } as RequestInit;
    expect((await ask(ENTRY, init)).status).toBe(413);
    expect(sent).toBeLessThan(MAX_BODY * 2);
  });

  it('a body of another kind, and one that breaks off', async () => {
    const json = await ask(ENTRY, { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } });
    expect([json.status, json.text.includes('Demande illisible')]).toEqual([415, true]);
    const broken = new ReadableStream({ pull: (controller) => controller.error(new Error('gone')) });
    const init = { ...form(''), body: broken, duplex: 'half' } as RequestInit;
    expect((await ask(ENTRY, init)).status).toBe(400);
  });

  it('the same in a browser whose requests show no stream', async () => {
    const asked = async (body: string) => {
      const request = new Request(ENTRY, form(body));
      Object.defineProperty(request, 'body', { value: undefined });
      const response = await portal(request, loggedIn('fr'));
      return { status: response.status, text: await response.text() };
    };
    expect((await asked(`x=${'1'.repeat(MAX_BODY)}`)).status).toBe(413);
    expect((await asked('camForm:kbo=1990000134')).status).toBe(303);
  });

  it('a field named like something of every object', async () => {
    const { status } = await ask(ENTRY, form('__proto__=1&constructor=2&toString=3'));
    expect(status).toBe(200);
  });
});

it('every answer carries the headers that keep it to itself', async () => {
  for (const url of PAGES) {
    const { headers, status } = await ask(url);
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action /,
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cache-control')).toBe('no-store');
    if (status === 200) expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
  }
});

it('answers HEAD like GET, without a body', async () => {
  const { status, text } = await ask('https://www.csam.be/', { method: 'HEAD' });
  expect([status, text]).toEqual([200, '']);
});

describe('whatever is asked', () => {
  const path = fc.oneof(fc.constantFrom(...PAGES), fc.webUrl({ withQueryParameters: true, withFragments: true }));
  const tail = fc.oneof(
    fc.constant(''),
    fc.string({ maxLength: 20 }),
    fc.constantFrom('%', '%ff', '/../..', '?language=nl', '?language=__proto__', '//', '/%00', ';jsessionid=1'),
  );
  const method = fc.constantFrom('GET', 'POST', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'QUERY');
  const names = fc.constantFrom(
    'camForm:kbo',
    'camForm:gap',
    'camForm:email',
    'camForm:camSsin',
    'camForm:confirm',
    'person',
    'changeForm:kbo',
    'publicForm:ssin',
    'publicForm:kbo',
    'send',
    'remove',
    'forward',
    'audience',
    '__proto__',
  );
  const values = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(
      '1990000134',
      '1990000233',
      'self',
      'other',
      'true',
      ARIANE,
      EGEE,
      'week',
      'health-care',
      'a@b.example',
      '025550123',
    ),
  );
  const fields = fc.array(fc.tuple(names, values), { maxLength: 8 });
  const body = fc.oneof(
    fields.map((list) => new URLSearchParams(list.map(([name, value]) => [name, value.toWellFormed()])).toString()),
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.uint8Array({ maxLength: 200 }),
  );
  const request = fc.record({ path, tail, method, body });

  const isHarmless = async (
    visit: Visit,
    asked: { path: string; tail: string; method: string; body: string | Uint8Array },
  ) => {
    const url = `${asked.path}${asked.tail}`;
    // No Request can be made of an address with a name or password in it, so none reaches the portal.
    if (!URL.canParse(url) || new URL(url).username !== '' || new URL(url).password !== '') return;
    const bodiless = asked.method === 'GET' || asked.method === 'HEAD';
    const sent = typeof asked.body === 'string' ? asked.body.toWellFormed() : (asked.body as Uint8Array<ArrayBuffer>);
    const init: RequestInit = bodiless ? {} : { body: sent };
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const { status, headers: got, text } = await ask(url, { method: asked.method, headers, ...init }, visit);
    expect(status).toBeLessThan(500);
    expect(text).not.toMatch(/Error:|at .*\.tsx?:|node_modules/);
    const location = got.get('location');
    if (location) expect(isInside(new URL(location))).toBe(true);
    else if (asked.method !== 'HEAD') expect(text).toContain('class="simulation-band"');
  };

  it('comes a page or a redirect, in one visit after another', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(request, { minLength: 1, maxLength: 12 }), fc.boolean(), async (requests, known) => {
        const visit = known ? loggedIn('nl') : visitIn('nl');
        for (const one of requests) await isHarmless(visit, one);
      }),
      { numRuns: 250 },
    );
  });
});
