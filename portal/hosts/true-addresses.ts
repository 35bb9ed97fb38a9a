/**
 * The simulated portal on a local server that answers at the true addresses: a browser that is told to look for every
 * host here finds the simulation there. TLS and plain HTTP share one port, because an address without a port means 443
 * or 80 and a test needs both.
 */
import { randomUUID } from 'node:crypto';
import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import https from 'node:https';
import net, { type AddressInfo, type Socket } from 'node:net';
import { isSimulatedHost, SIMULATED_HOSTS } from '../address';
import { lateness } from '../faults/slow-pages';
import { newVisit } from '../new-visit';
import { pause } from '../pause';
import { portal } from '../portal';
import { redirect } from '../respond';
import type { Scenario } from '../scenarios/schema';
import type { Language, Visit } from '../visit';
import { readAway, readBody } from './body';
import { certificate } from './certificate';
import { neutralPage, refuseUnread } from './neutral';
import { createVisitStore } from './visit-store';

export interface PortalServerOptions {
  /** The world every new visit starts in. */
  scenario: Scenario;
  /** Language of the pages at the start; the scenario's unless given. */
  language?: Language;
  /** Simulated time in milliseconds; the real one unless given. */
  now?: () => number;
  /** 0 or not given: a free one. */
  port?: number;
  /** Pages that stand at any address, by host and path (`www.csam.be/fr/`): look-alikes, frames, hostile pages. */
  extraPages?: Record<string, string>;
  /** Lets the portal's pages be put into a frame of another site, which they refuse otherwise. */
  frameable?: boolean;
  /** One visitor, in one world on all sites, even where a site is opened by its address and has set no cookie yet. */
  alone?: boolean;
  /** Milliseconds by which pages come late where the scenario has slow pages. */
  slowness?: number;
}

export interface PortalServer {
  port: number;
  /** One for every visitor of a simulated host so far. */
  visits(): Visit[];
  /** What was asked, in order: no query, no headers, no body. */
  requests(): { method: string; host: string; path: string; secure: boolean }[];
  close(): Promise<void>;
}

const TLS_HANDSHAKE = 22;

/** Starts the server on 127.0.0.1. Rejects when the port is taken. */
export async function startPortalServer(options: PortalServerOptions): Promise<PortalServer> {
  const visits = createVisitStore(
    () => newVisit(randomUUID(), options.scenario, { language: options.language, clock: options.now }),
    options.alone,
  );
  const requests: ReturnType<PortalServer['requests']> = [];
  const closing = new AbortController();

  async function answer(incoming: IncomingMessage, secure: boolean): Promise<Answer> {
    const { bytes, more } = await readBody(incoming);
    const method = incoming.method ?? 'GET';
    const url = addressOf(incoming, secure);
    if (!url) return { response: neutralPage(400), more };
    requests.push({ method, host: url.hostname, path: url.pathname, secure });
    const extra = options.extraPages?.[`${url.hostname}${url.pathname}`];
    if (extra !== undefined) return { response: htmlResponse(extra), more };
    if (!isSimulatedHost(url.hostname)) return { response: neutralPage(404), more };
    const { visit, setCookie, arrived } = visits.find(url, incoming.headers.cookie, secure);
    // The visit came in the address and is a cookie now: on to the same address without it.
    const response =
      arrived && method === 'GET'
        ? redirect(arrived.href)
        : await portal(makeRequest(url, method, incoming, bytes), visit);
    // A redirect shows nothing: only the page at its end is waited for.
    if (!response.headers.has('location')) await pause(lateness(visit, options.slowness), closing.signal);
    return { response, setCookie, more };
  }

  const handle = (secure: boolean) => (incoming: IncomingMessage, outgoing: ServerResponse) => {
    answer(incoming, secure)
      .then((ready) => send(incoming, outgoing, ready, options.frameable === true))
      .catch(() => outgoing.destroy());
  };
  // A request without the name of a host is for us to refuse, with a page of our own.
  const plain = http.createServer({ requireHostHeader: false }, handle(false));
  const secure = https.createServer(
    { ...(await certificate(SIMULATED_HOSTS)), requireHostHeader: false },
    handle(true),
  );
  for (const [server, isSecure] of [
    [plain, false],
    [secure, true],
  ] as const) {
    server.on('clientError', refuseUnread);
    server.on('checkExpectation', handle(isSecure));
  }
  secure.on('tlsClientError', () => {}); // a scanner, or a browser that refuses the certificate
  const front = await listenForBoth(options.port ?? 0, plain, secure);

  return {
    port: front.port,
    visits: visits.all,
    requests: () => [...requests],
    close: () => {
      closing.abort();
      return front.close();
    },
  };
}

interface Answer {
  response: Response;
  setCookie?: string | undefined;
  /** The body was longer than any that is read. */
  more: boolean;
}

/** Opens the port and hands each connection, by its first byte, to the server that understands it. */
async function listenForBoth(port: number, plain: http.Server, secure: https.Server) {
  const sockets = new Set<Socket>();
  const front = net.createServer((socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy()); // a browser that hangs up in the middle is no news
    socket.once('data', (first) => {
      socket.pause();
      socket.unshift(first);
      (first[0] === TLS_HANDSHAKE ? secure : plain).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  });
  await new Promise<void>((resolve, reject) => {
    front.once('error', reject);
    front.listen(port, '127.0.0.1', resolve);
  });
  return {
    port: (front.address() as AddressInfo).port,
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise<void>((resolve) => front.close(() => resolve()));
    },
  };
}

async function send(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { response, setCookie, more }: Answer,
  frameable: boolean,
): Promise<void> {
  outgoing.statusCode = response.status;
  response.headers.forEach((value, name) => {
    if (frameable && name === 'x-frame-options') return;
    outgoing.setHeader(name, frameable ? value.replace(/;?\s*frame-ancestors 'none'/, '') : value);
  });
  if (setCookie) outgoing.setHeader('set-cookie', setCookie);
  const body = incoming.method === 'HEAD' ? undefined : Buffer.from(await response.arrayBuffer());
  if (!more) {
    outgoing.end(body);
    return;
  }
  // Whoever is still sending gets the answer first; hanging up at once would take it away unread.
  outgoing.setHeader('connection', 'close');
  if (body) outgoing.setHeader('content-length', body.byteLength);
  if (body) outgoing.write(body);
  await readAway(incoming).catch(() => {});
  outgoing.end(() => incoming.destroy());
}

/** The address that was asked, or null when the request names none that can be read. */
function addressOf(incoming: IncomingMessage, secure: boolean): URL | null {
  const target = incoming.url ?? '/';
  const scheme = secure ? 'https' : 'http';
  const text = target.startsWith('/') ? `${scheme}://${incoming.headers.host ?? ''}${target}` : target;
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  // No request can be made of an address with a name or password in it.
  if (url.username !== '' || url.password !== '') return null;
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
}

/** Of the headers only what the portal reads. A method that a `Request` cannot carry is told from any that it serves. */
function makeRequest(url: URL, method: string, incoming: IncomingMessage, body: Uint8Array<ArrayBuffer>): Request {
  const type = incoming.headers['content-type'];
  const headers: Record<string, string> = type ? { 'content-type': type } : {};
  if (method === 'GET' || method === 'HEAD') return new Request(url, { method, headers });
  if (method === 'TRACE' || method === 'CONNECT') return new Request(url, { method: 'OPTIONS' });
  return new Request(url, { method, headers, body });
}

/** A page that a test puts at an address: without the guards of the portal. */
function htmlResponse(html: string): Response {
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}
