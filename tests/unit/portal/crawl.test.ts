/** Nothing on any page leads out of the simulation or nowhere: every link and form, from every page, in every language. */
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, expect, it, vi } from 'vitest';
import { PLACES } from '../../../portal/portal';
import type { Scenario } from '../../../portal/scenarios/schema';
import { isAddressInside } from '../../../scripts/soak/verdict';
import { type CrawledPage, copy, crawl, inFrame } from './crawl';
import { LANGUAGES, scenario } from './support';

/** Every address that the one helper has made. */
const made = vi.hoisted(() => new Set<string>());
vi.mock('../../../portal/address', async (original) => {
  const real = await original<typeof import('../../../portal/address')>();
  const noted = (url: string) => {
    made.add(url);
    return url;
  };
  return {
    ...real,
    address: (...given: Parameters<typeof real.address>) => noted(real.address(...given)),
    addressWithVisit: (...given: Parameters<typeof real.addressWithVisit>) => noted(real.addressWithVisit(...given)),
  };
});

/** Worlds in which between them every page can be reached. */
const WORLDS: Record<string, Scenario> = {
  'a new colleague': scenario('new-colleague'),
  'a circle and an institution': withInstitution(scenario('give-bhod-function')),
  'a director abroad': scenario('director-abroad'),
};

/** The same world in which whoever works for the first quality also opens the portal for medicines. */
function withInstitution(world: Scenario): Scenario {
  const umoe = world.start.umoe ?? { accounts: [], qualities: [] };
  const institutions = umoe.qualities.slice(0, 1).map((quality) => ({
    ...{ ...quality, id: 'institution', kind: 'health-institution' as const, functions: [] },
    members: quality.members.map((member) => ({ ...member, applications: ['medseip' as const] })),
  }));
  return { ...world, start: { ...world.start, umoe: { ...umoe, qualities: [...umoe.qualities, ...institutions] } } };
}

const shown = new Set<string>();
const total = { pages: 0, links: 0, forms: 0 };
afterAll(() => {
  console.log(`crawl: ${total.pages} pages that differ, ${total.links} links followed, ${total.forms} forms sent`);
});

/** What is wrong with a page, or nothing. */
function faultsOf({ address, addresses, from, status, html }: CrawledPage): string[] {
  const faults = addresses.flatMap((one) => {
    const said = `${one.attribute}="${one.value}"`;
    if (!isAddressInside(one)) return [`${said} leads out`];
    if (/^https?:/.test(one.value) && !made.has(one.value)) return [`${said} was not made by portal/address.ts`];
    // The id of a visit travels in redirects only.
    return one.value.includes('visit=') ? [`${said} holds the id of a visit`] : [];
  });
  if (from !== null && status >= 400) faults.push(`is dead: ${status}`);
  if (/<(?:script|iframe|object|embed|base|meta http-equiv)\b/i.test(html)) faults.push('holds what loads or runs');
  return faults.map((fault) => `${from ?? 'typed'} → ${address}: ${fault}`);
}

const CASES = LANGUAGES.flatMap((language) => Object.keys(WORLDS).map((name) => [language, name] as const));

it.each(CASES)(
  'in %s, in the world of %s, every link and form leads to a page of the simulation',
  { timeout: 180_000 },
  async (language, name) => {
    const wrong = new Set<string>();
    const framed = new Set<string>();
    const world = WORLDS[name];
    if (!world) throw new Error(name);
    const crawled = await crawl(world, language, async (page, sent, before) => {
      for (const fault of faultsOf(page)) wrong.add(fault);
      // Once from each address to each: in the practice frame the same page stands in the same place.
      const way = [page.from ?? '', sent.method, sent.url, page.address].map((url) => url.split('?')[0]).join(' ');
      if (page.from === null || framed.has(way) || (sent.method === 'POST' && typeof sent.body !== 'string')) return;
      framed.add(way);
      const followed = await inFrame(sent, page.from, copy(before));
      const same = followed.ok && followed.html === page.html && followed.address === page.address;
      if (!same) wrong.add(`${way}: another page in the practice frame`);
    });
    expect(framed.size).toBeGreaterThan(100);
    expect([...wrong]).toEqual([]);
    total.pages += crawled.pages;
    total.links += crawled.links;
    total.forms += crawled.forms;
    for (const one of crawled.shown) shown.add(one);
  },
);

/** Addresses that only lead on, and those of ends of links that no page of that host has. */
const ONLY_LEADS_ON =
  /\/(?:(?:log-?out|quit\.do|onward|outside)|\w\w|camregistration(?:public)?|XUI)$|^kbopub[^/]*\/$|^csam\.be\/app032/;

it('has come to every address that shows a page or hands over a file', () => {
  const missed = PLACES.map(({ host, path }) => `${host}${path}`).filter((place) => !shown.has(place));
  expect(missed.filter((place) => !ONLY_LEADS_ON.test(place))).toEqual([]);
});

it('writes no address of a site outside portal/address.ts', () => {
  const files = readdirSync('portal', { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
  expect(files.length).toBeGreaterThan(100);
  const written = files.filter((name) => /https?:\/\/|['"`]\/\//.test(code(readFileSync(`portal/${name}`, 'utf8'))));
  // The server on this machine reads addresses; images drawn in the page name their format by one.
  const allowed = ['address.ts', 'hosts/true-addresses.ts'];
  expect(written.filter((name) => !allowed.includes(name))).toEqual([]);
});

/** Without comments, and without the names of formats. */
function code(source: string): string {
  return source
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .replaceAll('http://www.w3.org/2000/svg', '');
}
