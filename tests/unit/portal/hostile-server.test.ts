/** The server at the true addresses, asked by somebody who means harm: over raw sockets, so that nothing is tidied up. */
import net from 'node:net';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { MAX_BODY } from '../../../portal/form';
import { MAX_FILES_BODY } from '../../../portal/form-files';
import { readAway, readBody } from '../../../portal/hosts/body';
import { type PortalServer, startPortalServer } from '../../../portal/hosts/true-addresses';
import { createVisitStore } from '../../../portal/hosts/visit-store';
import { GUARDS } from '../../../portal/respond';
import { scenario, visitIn } from './support';

let server: PortalServer;
beforeAll(async () => {
  server = await startPortalServer({ scenario: scenario('first-gap-self') });
});
afterAll(() => server.close());

const ENTRY = '/app032/camregistration/';
const TEN_MB = 10_000_000;
/** Sockets and megabytes on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });
const CRLF = '\r\n';

/** Sends bytes as they are and gives what came back until the server hung up. `more` writes after them until it cannot. */
function send(bytes: string, more?: (socket: net.Socket) => void): Promise<string> {
  return new Promise((resolve) => {
    let got = '';
    const socket = net.connect(server.port, '127.0.0.1', () => {
      socket.write(bytes, 'latin1');
      more?.(socket);
    });
    socket.on('data', (chunk) => {
      got += chunk.toString('utf8');
    });
    socket.on('error', () => {});
    socket.once('close', () => resolve(got));
  });
}

const request = (line: string, headers: string[] = [], body = '') =>
  [`${line} HTTP/1.1`, 'Host: www.csam.be', 'Connection: close', ...headers, '', body].join(CRLF);
const status = (answer: string) => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1]);
const FORM = 'Content-Type: application/x-www-form-urlencoded';

/** Every answer, also the one to what cannot be understood, keeps to itself and says nothing of the machine. */
function expectGuarded(answer: string): void {
  for (const name of Object.keys(GUARDS))
    expect([name, answer.toLowerCase()]).toEqual([name, expect.stringContaining(`\n${name}:`)]);
  expect(answer).not.toMatch(/Error:|node_modules|\.tsx?\b|\/portal\//);
}

describe('a body', () => {
  it.each([
    ['of 10 MB', FORM, 413, 'Trop de données'],
    ['of 10 MB of another kind', 'Content-Type: application/json', 415, 'Demande illisible'],
    [
      'of 10 MB with files where none are taken',
      'Content-Type: multipart/form-data; boundary=x',
      415,
      'Demande illisible',
    ],
  ])('%s is refused with a page of the site', async (_what, type, expected, text) => {
    const head = request(`POST ${ENTRY}`, [type, `Content-Length: ${TEN_MB}`]);
    const answer = await send(head, (socket) => socket.write(Buffer.alloc(TEN_MB, 'x')));
    expect(status(answer)).toBe(expected);
    expect(answer).toContain(text);
    expect(answer).toContain('class="simulation-band"');
    expectGuarded(answer);
  });

  it('that never ends is cut off and answered', async () => {
    const piece = `10000${CRLF}${'x'.repeat(0x10000)}${CRLF}`;
    let sent = 0;
    const answer = await send(request(`POST ${ENTRY}`, [FORM, 'Transfer-Encoding: chunked']), (socket) => {
      const write = () => {
        while (!socket.destroyed && socket.writable) {
          sent += piece.length;
          if (!socket.write(piece)) return void socket.once('drain', write);
        }
      };
      write();
    });
    expect(status(answer)).toBe(413);
    expect(answer).toContain('Trop de données');
    expect(sent).toBeGreaterThan(MAX_FILES_BODY);
    expect(status(await send(request('GET /')))).toBe(200);
  });

  it('is kept no further than shows that it is too long, and read away no further than is polite', async () => {
    let pulled = 0;
    const piece = Buffer.alloc(50_000);
    const endless = new Readable({
      read() {
        pulled += piece.length;
        this.push(piece);
      },
    });
    const { bytes, more } = await readBody(endless);
    expect([bytes.byteLength, more]).toEqual([MAX_FILES_BODY + 1, true]);
    expect(pulled).toBeLessThan(MAX_FILES_BODY * 4);
    await readAway(endless);
    expect(pulled).toBeLessThan(20_000_000);
    endless.destroy();
    const short = await readBody(Readable.from([Buffer.from('x=1')]));
    expect([new TextDecoder().decode(short.bytes), short.more]).toEqual(['x=1', false]);
  });

  it('that is announced and never comes is an end of the connection, not of the server', async () => {
    const answer = await send(request(`POST ${ENTRY}`, [FORM, 'Content-Length: 500']), (socket) => socket.end('x=1'));
    expect(status(answer)).not.toBe(500);
    expect(status(await send(request('GET /')))).toBe(200);
  });

  it('with files that is cut short is refused with a page of the site', async () => {
    const body = `--x${CRLF}Content-Disposition: form-data; name="a"; filename="b"${CRLF}${CRLF}half of a fi`;
    const head = [
      'POST /app016/umoe/message/sftp.do HTTP/1.1',
      'Host: www.socialsecurity.be',
      'Connection: close',
      'Content-Type: multipart/form-data; boundary=x',
      `Content-Length: ${body.length}`,
    ];
    const answer = await send([...head, '', body].join(CRLF));
    expect(status(answer)).toBe(400);
    expect(answer).toContain('Demande illisible');
  });

  it('of the largest size that is allowed is read', async () => {
    const body = `x=${'1'.repeat(MAX_BODY - 2)}`;
    const answer = await send(request(`POST ${ENTRY}`, [FORM, `Content-Length: ${body.length}`], body));
    expect(status(answer)).toBe(302);
  });
});

describe('an address', () => {
  it.each([
    '/..%2f..%2fetc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/fr/%00',
    '/fr/\u0000',
    '/%',
    '/%ff%fe',
    '//evil.example/',
    '/\\evil.example/',
    '/app032/camregistration/xhtml/..%5c..%5cportal.ts',
    '/portal/portal.ts',
    `/${'a'.repeat(12_000)}`,
  ])('%s gives a page that says it does not exist', async (path) => {
    const answer = await send(request(`GET ${path}`));
    expect([400, 404]).toContain(status(answer));
    expectGuarded(answer);
  });

  it('that is longer than any is refused', async () => {
    const answer = await send(request(`GET /${'a'.repeat(200_000)}`));
    expect(status(answer)).toBe(431);
    expectGuarded(answer);
  });

  it.each([
    'http://user:secret@www.csam.be/',
    'https://www.csam.be@evil.example/',
    'ftp://www.csam.be/',
    'javascript:0',
    '*',
  ])('%s is none', async (target) => {
    const answer = await send(request(`GET ${target}`));
    expect([400, 404]).toContain(status(answer));
    expect(answer).not.toContain('secret');
    expectGuarded(answer);
  });
});

describe('a name of a host', () => {
  it.each([
    'www.csam.be@evil.example',
    'user:secret@www.csam.be',
    'evil.example',
    'www.csam.be.evil.example',
    'www.csam.be.',
    'WWW.CSAM.BE.',
    '',
    ' ',
    'a b',
    '[::1',
    '127.0.0.1',
    'localhost:99999999',
    '../../etc',
    `${'a'.repeat(5000)}.be`,
  ])('“%s” gets no page of a site', async (host) => {
    const answer = await send(`GET / HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
    expect([400, 404]).toContain(status(answer));
    expect(answer).not.toMatch(/simulation-band|evil|secret/);
    expectGuarded(answer);
  });

  it('that is missing or comes twice is no reason to fall', async () => {
    const none = await send('GET / HTTP/1.1\r\nConnection: close\r\n\r\n');
    expect(status(none)).toBe(400);
    expectGuarded(none);
    const two = await send('GET / HTTP/1.1\r\nHost: www.csam.be\r\nHost: evil.example\r\nConnection: close\r\n\r\n');
    expect(two).not.toContain('evil');
    expect(status(two)).toBeLessThan(500);
  });
});

describe('a request', () => {
  it.each(['TRACE', 'PROPFIND', 'DELETE', 'PATCH', 'M-SEARCH', 'PURGE', 'OPTIONS'])(
    'by %s is not served',
    async (method) => {
      const answer = await send(request(`${method} ${ENTRY}`));
      expect(status(answer)).toBe(405);
      expect(answer).toContain('Demande non prise en charge');
      expectGuarded(answer);
    },
  );

  it.each(['BREW', 'get', 'G\u0000T', '<script>'])('by the made-up method %s is not understood', async (method) => {
    const answer = await send(request(`${method} /`));
    expect(status(answer)).toBe(400);
    expectGuarded(answer);
  });

  it('with a flood of headers, long or many, is refused', async () => {
    const long = await send(request('GET /', [`X-Flood: ${'x'.repeat(100_000)}`]));
    expect(status(long)).toBe(431);
    expectGuarded(long);
    const many = await send(
      request(
        'GET /',
        Array.from({ length: 5000 }, (_, index) => `X-${index}: y`),
      ),
    );
    expect(status(many)).toBe(431);
    expect(status(await send(request('GET /')))).toBe(200);
  });

  it('with a cookie of somebody’s making begins a visit of its own', async () => {
    const cookies = [
      'simulation-visit=__proto__',
      `simulation-visit=${'x'.repeat(4000)}`,
      'simulation-visit',
      '=;;=',
      '\u00ff',
    ];
    for (const cookie of cookies) {
      const answer = await send(request('GET /', [`Cookie: ${cookie}`]));
      expect([cookie, status(answer)]).toEqual([cookie, 200]);
      expect(answer).toMatch(/set-cookie: simulation-visit=[0-9a-f-]{36};/i);
    }
  });

  it('that wants another protocol or a promise first is answered as any other', async () => {
    const upgrade = await send(request('GET /', ['Upgrade: websocket', 'Sec-WebSocket-Version: 13']));
    expect(status(upgrade)).toBe(200);
    const expecting = await send(request('GET /', ['Expect: a miracle']));
    expect([200, 417]).toContain(status(expecting));
    expectGuarded(expecting);
  });
});

it('keeps no more visits than a class can make, and drops the one that was unused longest', () => {
  let made = 0;
  const store = createVisitStore(() => {
    made += 1;
    return { ...visitIn('fr'), id: `visit-${made}` };
  });
  const home = new URL('https://www.csam.be/');
  const come = (cookie?: string) => store.find(home, cookie, true).visit.id;
  expect(come()).toBe('visit-1');
  for (let count = 0; count < 1200; count += 1) {
    come();
    if (count % 100 === 0) expect(come('simulation-visit=visit-1')).toBe('visit-1');
  }
  expect(store.all()).toHaveLength(1000);
  expect(come('simulation-visit=visit-1')).toBe('visit-1');
  expect(come('simulation-visit=visit-2')).not.toBe('visit-2');
});
