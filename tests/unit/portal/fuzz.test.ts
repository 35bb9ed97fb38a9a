/** The short form of `npm run soak`: random requests of several visitors at once, and that the soak can fail. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { play } from '../../../scripts/soak/drive';
import { figuresText, newFigures } from '../../../scripts/soak/figures';
import { type Answer, byHand, type Sent, type Visited } from '../../../scripts/soak/hosts';
import { allScenarios, type SoakResult, soakByHand, soakBySocket, typistIn } from '../../../scripts/soak/run';
import { MARKS } from '../../../scripts/soak/values';
import { faultOf } from '../../../scripts/soak/verdict';
import { loggedIn, scenario } from './support';

/** Another in each run; a failure prints it. */
const seed = Math.floor(Math.random() * 1_000_000_000);
const scenarios = allScenarios();

const LOGS = ['log', 'info', 'warn', 'error', 'debug', 'trace', 'dir', 'table'] as const;
let logged: unknown[][];
beforeEach(() => {
  logged = [];
  for (const name of LOGS) vi.spyOn(console, name).mockImplementation((...what: unknown[]) => void logged.push(what));
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, 'write').mockImplementation((what) => Boolean(logged.push([what])));
  }
});
afterEach(() => vi.restoreAllMocks());

function figuresOf(result: SoakResult) {
  const said = [...logged];
  vi.restoreAllMocks();
  expect(result.ok ? null : result.wrong).toBeNull();
  // What is typed is never logged; here, nothing is.
  expect(said).toEqual([]);
  return result.figures;
}

it('answers 1,500 random requests with pages of the site, mostly inside a visit', { timeout: 60_000 }, async () => {
  const figures = figuresOf(await soakByHand({ requests: 1500, seed, scenarios }));
  console.log(figuresText(figures));
  expect(figures.requests).toBeGreaterThanOrEqual(1500);
  expect(figures.inside / figures.requests).toBeGreaterThanOrEqual(0.5);
  expect(Object.keys(figures.statuses).filter((status) => Number(status) >= 500)).toEqual([]);
  // Not the same few pages again and again.
  expect(figures.places.size).toBeGreaterThan(30);
});

it('keeps visitors apart that share a server, by their cookies', { timeout: 60_000 }, async () => {
  const manager = scenarios.filter(({ id }) => id === 'new-colleague');
  const { requests, inside } = figuresOf(await soakBySocket({ requests: 300, seed, scenarios: manager }));
  // Every hop from site to site is two requests, and a new site knows nobody yet.
  expect(inside / requests).toBeGreaterThan(0.1);
});

// ---------------------------------------------------------------- that it can fail

const PAGE = 'https://www.csam.be/fr/';
const asked: Sent = { method: 'GET', url: PAGE, headers: {}, body: null };
async function homePage(): Promise<Answer> {
  const { portal } = await import('../../../portal/portal');
  const response = await portal(new Request(PAGE), loggedIn('fr'));
  return { status: response.status, headers: response.headers, text: await response.text() };
}

it.each([
  ['an answer of 500', (answer: Answer) => ({ ...answer, status: 500 })],
  [
    'a trace of the machine',
    (answer: Answer) => ({ ...answer, text: `${answer.text}\n    at x (/a/portal/b.ts:1:2)` }),
  ],
  ['a trace of the machine', (answer: Answer) => ({ ...answer, text: `${answer.text}TypeError: no` })],
  ['what another visitor typed', (answer: Answer) => ({ ...answer, text: `${answer.text}${MARKS[1]}` })],
  ['a page that is none of the site', (answer: Answer) => ({ ...answer, text: '<h1>404</h1>' })],
  ['typed markup', (answer: Answer) => ({ ...answer, text: `${answer.text}<zqtag onload=1>` })],
  ['an address that leads out', (answer: Answer) => ({ ...answer, text: `${answer.text}<a href="//evil.example/">` })],
  ['an address that leads out', (answer: Answer) => ({ ...answer, text: `${answer.text}<img src="https://x.be/">` })],
  ['no header', (answer: Answer) => ({ ...answer, headers: new Headers({ 'content-type': 'text/html' }) })],
  [
    'a redirect out',
    (answer: Answer) => {
      const headers = new Headers(answer.headers);
      headers.set('location', 'https://evil.example/');
      return { ...answer, status: 302, headers };
    },
  ],
])('sees %s', async (fault, spoil) => {
  const answer = await homePage();
  expect(faultOf(asked, answer, 0)).toBeNull();
  expect(faultOf(asked, spoil(answer), 0)).toContain(fault);
});

it('sees that two visitors share a world, and names the request', async () => {
  const world = scenario('new-colleague');
  const worlds = [world, world, world];
  const apart = byHand({ visitors: [], deeds: [] }, worlds);
  const shared: Visited = { visit: (visitor) => apart.visit(visitor), ask: (_visitor, sent) => apart.ask(0, sent) };
  const played = play(shared, [], worlds.map(typistIn), newFigures());
  await expect(played).rejects.toThrow(/the visit of visitor \d has changed\n {2}to visitor \d: \{"method":"POST"/);
});
