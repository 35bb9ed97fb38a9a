import { expect, it } from 'vitest';
import { isInside } from '../../../portal/address';
import { portal } from '../../../portal/portal';
import type { Visit } from '../../../portal/visit';
import {
  attributes,
  CONFIRMATION,
  DESIGNATED,
  DETAILS,
  ENTRY,
  FREE,
  LANGUAGES,
  loggedIn,
  OTHER,
  open,
} from './support';

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
  const before = await crawl(visit, ['https://www.csam.be/', 'https://csam.be/', CONFIRMATION]);
  await open(visit, CONFIRMATION, { 'camForm:confirm': 'true' });
  const after = await crawl(visit, [DESIGNATED]);
  for (const [url, status] of [...before, ...after]) expect([url, [200, 302].includes(status)]).toEqual([url, true]);
  expect(before.get(CONFIRMATION)).toBe(200);
  expect(after.get(DESIGNATED)).toBe(200);
  expect(before.size).toBeGreaterThan(30);
});
