/** The two ways in which the portal is asked: as a function, and over a socket at its true addresses, with cookies. */
import https from 'node:https';
import { startPortalServer } from '../../portal/hosts/true-addresses';
import { newVisit } from '../../portal/new-visit';
import { portal } from '../../portal/portal';
import type { Scenario } from '../../portal/scenarios/schema';
import type { Visit } from '../../portal/visit';
import type { Series } from './deeds';

export interface Sent {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: string | Uint8Array<ArrayBuffer> | null;
}

export interface Answer {
  status: number;
  headers: Headers;
  text: string;
}

/** A portal with some visitors, for one series. */
export interface Visited {
  ask(visitor: number, sent: Sent): Promise<Answer>;
  /** What the portal knows of a visitor; undefined before the first request. */
  visit(visitor: number): Visit | undefined;
}

/** Simulated time stands still, so that a series can be played again. */
export const NOW = Date.UTC(2030, 0, 15);

/** Each visitor has a visit of his or her own, in the world of the same place, with the handler of all. */
export function byHand({ visitors }: Series, worlds: readonly Scenario[]): Visited {
  const visits = worlds.map((world, index) => {
    const language = visitors[index]?.language;
    return newVisit(`visit-${index}`, world, { language, clock: () => NOW });
  });
  return {
    visit: (visitor) => visits[visitor],
    ask: async (visitor, { method, url, headers, body }) => {
      const visit = visits[visitor];
      if (!visit) throw new Error(`no visitor ${visitor}`);
      const response = await portal(new Request(url, { method, headers, body }), visit);
      return { status: response.status, headers: response.headers, text: await response.text() };
    },
  };
}

/** A server for any number of series; in each, every visitor has a browser without cookies. */
export async function bySocket(scenario: Scenario): Promise<{
  begin: () => Visited;
  close: () => Promise<void>;
}> {
  const server = await startPortalServer({ scenario, now: () => NOW });
  const agent = new https.Agent({ keepAlive: true, rejectUnauthorized: false });
  const begin = (): Visited => {
    const jars = new Map<string, string>();
    const ids = new Map<number, string>();
    return {
      visit: (visitor) => server.visits().find(({ id }) => id === ids.get(visitor)),
      ask: async (visitor, sent) => {
        const jar = `${visitor} ${siteOf(sent.url)}`;
        const answer = await overSocket(server.port, agent, sent, jars.get(jar));
        const [cookie] = (answer.headers.get('set-cookie') ?? '').split(';');
        if (cookie) {
          jars.set(jar, cookie);
          ids.set(visitor, cookie.slice(cookie.indexOf('=') + 1));
        }
        return answer;
      },
    };
  };
  return {
    begin,
    close: async () => {
      agent.destroy();
      await server.close();
    },
  };
}

/** What a cookie counts as one site. */
function siteOf(url: string): string {
  const { hostname } = new URL(url);
  return hostname.endsWith('csam.be') ? 'csam.be' : hostname;
}

function overSocket(port: number, agent: https.Agent, sent: Sent, cookie: string | undefined): Promise<Answer> {
  const { hostname, host, pathname, search } = new URL(sent.url);
  const headers = { ...sent.headers, host, ...(cookie ? { cookie } : {}) };
  const length = sent.body === null ? {} : { 'content-length': Buffer.byteLength(sent.body) };
  return new Promise((resolve, reject) => {
    const request = https.request({
      ...{ host: '127.0.0.1', port, agent, servername: hostname, method: sent.method, path: pathname + search },
      headers: { ...headers, ...length },
    });
    request.once('error', reject);
    request.once('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('error', reject);
      response.once('end', () => {
        const got = new Headers();
        for (const [name, value] of Object.entries(response.headers)) got.set(name, [value].flat().join(', '));
        resolve({ status: response.statusCode ?? 0, headers: got, text: Buffer.concat(chunks).toString() });
      });
    });
    request.end(sent.body ?? undefined);
  });
}
