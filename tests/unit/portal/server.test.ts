import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { MAX_BODY } from '../../../portal/form';
import { type PortalServer, startPortalServer } from '../../../portal/hosts/true-addresses';
import { ARIANE, FREE, heading, OWN, scenario, textOf } from './support';

let server: PortalServer;
beforeEach(async () => {
  server = await startPortalServer({
    scenario: scenario('first-gap-self'),
    extraPages: { 'www.csam.be/hostile': '<script>1</script>', 'www.csarn.be/': '<h1>look-alike</h1>' },
  });
});
afterEach(() => server.close());

interface Got {
  status: number;
  headers: http.IncomingHttpHeaders;
  text: string;
}

/** One request over a real socket to the address that `url` names, all of which lead to the server. */
function ask(url: string, options: { body?: string; cookie?: string; method?: string } = {}): Promise<Got> {
  const { protocol, hostname, pathname, search, host } = new URL(url);
  const secure = protocol === 'https:';
  const headers: Record<string, string> = { host };
  if (options.cookie) headers.cookie = options.cookie;
  if (options.body !== undefined) headers['content-type'] = 'application/x-www-form-urlencoded';
  const method = options.method ?? (options.body === undefined ? 'GET' : 'POST');
  const where = { host: '127.0.0.1', port: server.port, path: pathname + search, method, headers };
  return new Promise((resolve, reject) => {
    const request = secure
      ? https.request({ ...where, servername: hostname, rejectUnauthorized: false })
      : http.request(where);
    request.once('error', reject);
    request.once('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(chunks).toString(),
        }),
      );
    });
    request.end(options.body);
  });
}

/** As much of a browser as is needed: follows redirects, keeps cookies per site. */
function browser() {
  const jar = new Map<string, string>();
  const site = (url: string) => (new URL(url).hostname.endsWith('csam.be') ? 'csam.be' : new URL(url).hostname);
  return async function go(url: string, fields?: Record<string, string>): Promise<Got & { url: string }> {
    let at = url;
    let body = fields && new URLSearchParams(fields).toString();
    for (let count = 0; count < 8; count += 1) {
      const cookie = jar.get(site(at));
      const got = await ask(at, { ...(body === undefined ? {} : { body }), ...(cookie ? { cookie } : {}) });
      const [set] = got.headers['set-cookie'] ?? [];
      if (set) jar.set(site(at), set.split(';')[0] ?? '');
      if (!got.headers.location) return { ...got, url: at };
      at = got.headers.location;
      body = undefined;
    }
    throw new Error('too many redirects');
  };
}

it('answers over TLS and over plain HTTP on one port, at each of its names', async () => {
  for (const url of ['https://www.csam.be/', 'https://csam.be/', 'http://www.csam.be/', 'https://www.csam.be:8443/']) {
    const { status, text } = await ask(url);
    expect([url, status]).toEqual([url, 200]);
    expect(heading(text)).toBe("CSAM, la porte d'accès aux services de l'État");
  }
  expect(heading((await ask('https://idp.iamfas.belgium.be/fas/XUI/')).text)).toContain('administration en ligne');
});

it('keeps one visit over both sites, and tells its id to no page', async () => {
  const go = browser();
  await go('https://www.csam.be/nl/');
  const login = await go('https://www.csam.be/app032/camregistration/');
  expect(login.url).toBe('https://idp.iamfas.belgium.be/fas/XUI/');
  expect(login.text).toContain('<html lang="nl">');
  const entry = await go('https://idp.iamfas.belgium.be/fas/XUI/people', { person: ARIANE });
  expect(entry.url).toBe('https://www.csam.be/app032/camregistration/');
  expect(textOf(entry.text)).toContain('Ariane Exemple');
  expect(server.visits()).toHaveLength(1);
  expect(entry.text + login.text).not.toContain(server.visits()[0]?.id);
});

it('starts a login at the identity site itself in the same way', async () => {
  const go = browser();
  await go('https://idp.iamfas.belgium.be/fas/XUI/people');
  const entry = await go('https://idp.iamfas.belgium.be/fas/XUI/people', { person: ARIANE });
  expect(entry.url).toBe('https://www.csam.be/app032/camregistration/');
  expect(server.visits()).toHaveLength(1);
});

it('sets a cookie that no script can read and no other site is sent', async () => {
  const set = async (url: string) => (await ask(url)).headers['set-cookie']?.[0] ?? '';
  expect(await set('https://www.csam.be/')).toMatch(/; HttpOnly; SameSite=Lax; Domain=csam\.be; Secure$/);
  expect(await set('https://idp.iamfas.belgium.be/fas/XUI/')).toMatch(/; HttpOnly; SameSite=Lax; Secure$/);
  const cookie = (await set('https://www.csam.be/')).split(';')[0] ?? '';
  expect((await ask('https://www.csam.be/', { cookie })).headers['set-cookie']).toBeUndefined();
});

it('ignores a visit that it does not know, in a cookie as in an address', async () => {
  const cookie = 'simulation-visit=made-up';
  const { status, headers } = await ask('https://www.csam.be/?visit=made-up', { cookie });
  expect(status).toBe(200);
  expect(headers['set-cookie']?.[0]).not.toContain('made-up');
  expect(server.visits()).toHaveLength(1);
});

it('keeps forty visitors at once apart', async () => {
  const walk = async (register: boolean) => {
    const go = browser();
    await go('https://www.csam.be/app032/camregistration/');
    await go('https://idp.iamfas.belgium.be/fas/XUI/people', { person: ARIANE });
    await go('https://www.csam.be/app032/camregistration/', { 'camForm:kbo': FREE });
    const details = 'https://www.csam.be/app032/camregistration/xhtml/specifyCam.xhtml';
    await go(details, { 'camForm:gap': 'self', ...OWN });
    if (!register) return go(details);
    return go('https://www.csam.be/app032/camregistration/xhtml/confirmCam.xhtml', { 'camForm:confirm': 'true' });
  };
  const pages = await Promise.all(Array.from({ length: 40 }, (_, index) => walk(index % 2 === 0)));
  const headings = pages.map(({ text }) => heading(text));
  expect(headings.filter((one) => one === "Gestionnaire d'Accès Principal désigné !")).toHaveLength(20);
  expect(headings.filter((one) => one === "Enregistrement de l'entreprise dans CSAM")).toHaveLength(20);
  expect(server.visits()).toHaveLength(40);
  expect(server.visits().filter(({ world }) => world.registrations.length === 3)).toHaveLength(20);
});

it('answers unknown hosts with a neutral page, and notes what was asked without query or body', async () => {
  expect((await ask('https://update.example/check?who=me', { body: 'secret=1' })).status).toBe(404);
  expect((await ask('https://www.csarn.be/')).text).toBe('<h1>look-alike</h1>');
  const hostile = await ask('https://www.csam.be/hostile?x=1');
  expect([hostile.text, hostile.headers['content-security-policy']]).toEqual(['<script>1</script>', undefined]);
  expect(server.requests()).toEqual([
    { method: 'POST', host: 'update.example', path: '/check', secure: true },
    { method: 'GET', host: 'www.csarn.be', path: '/', secure: true },
    { method: 'GET', host: 'www.csam.be', path: '/hostile', secure: true },
  ]);
  expect(server.visits()).toHaveLength(0);
});

it('refuses a form that is too long, and stays up', async () => {
  const url = 'https://www.csam.be/app032/camregistration/';
  expect((await ask(url, { body: 'x'.repeat(MAX_BODY * 40) })).status).toBe(413);
  expect((await ask(url, { body: 'x'.repeat(MAX_BODY) })).status).not.toBe(413);
});

it('survives whatever is sent to the port', async () => {
  const send = (bytes: Buffer | string) =>
    new Promise<string>((resolve) => {
      const socket = net.connect(server.port, '127.0.0.1', () => socket.end(bytes));
      let got = '';
      socket.on('data', (chunk) => {
        got += chunk.toString('latin1');
      });
      socket.on('error', () => {});
      socket.once('close', () => resolve(got));
    });
  await send(Buffer.from([22, 3, 1, 0, 5, 1, 2, 3, 4, 5]));
  await send(Buffer.from([0, 255, 13, 10]));
  await send('');
  await send('CONNECT www.csam.be:443 HTTP/1.1\r\nHost: www.csam.be\r\n\r\n');
  expect(await send('GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n')).toMatch(/^HTTP\/1\.1 400/);
  expect(await send('OPTIONS * HTTP/1.1\r\nHost: www.csam.be\r\nConnection: close\r\n\r\n')).toMatch(/^HTTP\/1\.1 400/);
  expect(await send('TRACE / HTTP/1.1\r\nHost: www.csam.be\r\nConnection: close\r\n\r\n')).toMatch(/^HTTP\/1\.1 405/);
  expect((await ask('https://www.csam.be/')).status).toBe(200);
});

it('lets its pages be framed only when asked to', async () => {
  const closed = await ask('https://www.csam.be/');
  expect(closed.headers['x-frame-options']).toBe('DENY');
  await server.close();
  server = await startPortalServer({ scenario: scenario('first-gap-self'), frameable: true, language: 'de' });
  const open = await ask('https://www.csam.be/');
  expect(open.headers['x-frame-options']).toBeUndefined();
  expect(open.headers['content-security-policy']).not.toContain('frame-ancestors');
  expect(open.headers['content-security-policy']).toContain("default-src 'none'");
  expect(open.text).toContain('<html lang="de">');
});

it('knows its only visitor on a site that is opened by its address, where it is told that there is one', async () => {
  const search = 'https://kbopub.economie.fgov.be/kbopub/zoekwoordenform.html';
  const visits = async (alone: boolean) => {
    await server.close();
    server = await startPortalServer({ scenario: scenario('first-gap-self'), alone });
    await ask('https://www.csam.be/');
    const there = await ask(search);
    expect(there.headers['set-cookie']).toHaveLength(1);
    return server.visits().length;
  };
  expect([await visits(false), await visits(true)]).toEqual([2, 1]);
});

it('says so when its port is taken', async () => {
  const again = startPortalServer({ scenario: scenario('first-gap-self'), port: server.port });
  await expect(again).rejects.toThrow(/EADDRINUSE/);
});
