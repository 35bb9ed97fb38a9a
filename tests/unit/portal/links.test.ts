import { expect, it } from 'vitest';
import { isInside, SIMULATED_HOSTS } from '../../../portal/address';
import { portal } from '../../../portal/portal';
import { UNDESCRIBED } from '../../../portal/undescribed';
import type { Visit } from '../../../portal/visit';
import {
  attributes,
  CONFIRMATION,
  DESIGNATED,
  DESK,
  DETAILS,
  ENTRY,
  FREE,
  LANGUAGES,
  loggedIn,
  OTHER,
  open,
  PUBLIC,
  PUBLIC_CONFIRMATION,
  PUBLIC_DETAILS,
  PUBLIC_ENTRY,
  PUBLIC_REGISTERED,
  SELF,
  visitIn,
} from './support';

/** Sites without a page of that address. */
const NO_HOME = [
  'idp.iamfas.belgium.be',
  'www.riziv.fgov.be',
  'ondpapp08.riziv.fgov.be',
  'www.vas.ehealth.fgov.be',
  'www.ehealth.fgov.be',
].map((host) => `https://${host}/`);
const at = ({ host, path }: (typeof UNDESCRIBED)[number]) => `https://${host}${path}`;

/** Every address on a page, whatever it is for. The empty icon is the one that is no address of a site. */
function addresses(html: string): string[] {
  return ['href', 'action', 'src', 'formaction', 'poster', 'srcset', 'content']
    .flatMap((name) => attributes(html, name))
    .filter((value) => /:|^\//.test(value) && value !== 'data:,');
}

/** Follows all links of all pages that can be reached, and gives the addresses it met. */
async function crawl(visit: Visit, starts: string[]): Promise<Map<string, number>> {
  const met = new Map<string, number>();
  const open = [...starts];
  for (let url = open.pop(); url !== undefined; url = open.pop()) {
    if (met.has(url) || url.endsWith('/logout')) continue;
    expect([url, isInside(new URL(url))]).toEqual([url, true]);
    const response = await portal(new Request(url), visit);
    met.set(url, response.status);
    const location = response.headers.get('location');
    if (location) expect([url, isInside(new URL(location))]).toEqual([url, true]);
    const html = await response.text();
    // The id of a visit travels in redirects only.
    for (const found of addresses(html)) {
      expect([url, found.includes('visit=')]).toEqual([url, false]);
      open.push(found);
    }
  }
  return met;
}

it.each(LANGUAGES)('no link of any page in %s leaves the simulated hosts, and none is dead', async (language) => {
  const visit = loggedIn(language);
  await open(visit, ENTRY, { 'camForm:kbo': FREE });
  await open(visit, DETAILS, OTHER);
  const starts = [...SIMULATED_HOSTS.map((host) => `https://${host}/`), ...UNDESCRIBED.map(at), PUBLIC_ENTRY, DESK];
  const before = await crawl(visit, [...starts.filter((url) => !NO_HOME.includes(url)), CONFIRMATION]);
  await open(visit, CONFIRMATION, { 'camForm:confirm': 'true' });
  const after = await crawl(visit, [DESIGNATED]);
  // Nobody is logged in on the public form, so it is another visit.
  const abroad = visitIn(language, 'director-abroad');
  await open(abroad, PUBLIC_ENTRY, PUBLIC);
  await open(abroad, PUBLIC_DETAILS, SELF);
  await open(abroad, PUBLIC_CONFIRMATION, { 'camForm:confirm': 'true' });
  const paper = await crawl(abroad, [PUBLIC_REGISTERED]);
  expect(paper.get(`${PUBLIC_ENTRY}document.pdf`)).toBe(200);
  for (const [url, status] of [...before, ...after, ...paper])
    expect([url, [200, 302].includes(status)]).toEqual([url, true]);
  expect(before.get(CONFIRMATION)).toBe(200);
  expect(after.get(DESIGNATED)).toBe(200);
  expect(before.size).toBeGreaterThan(30);
});
