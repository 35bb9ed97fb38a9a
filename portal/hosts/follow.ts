/** The part of a browser that the practice frame needs: from an address to a page, redirects followed. No DOM. */
import { isInside, takeVisit } from '../address';
import { portal } from '../portal';
import type { Visit } from '../visit';

/** A form as it is posted. Files are not taken yet: a file counts by its name, as in any such form. */
export interface Posted {
  fields: [string, string][];
}

export type Followed =
  | { ok: true; address: string; html: string }
  | { ok: false; why: 'outside' | 'too-many-redirects' };

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const MOST_REDIRECTS = 10;

/**
 * Asks the portal for `url` and follows its redirects. Nothing leaves the machine: a request is made by hand and handed
 * over. Refused: any address outside the simulated hosts, also as the aim of a redirect.
 */
export async function follow(url: URL, visit: Visit, posted?: Posted): Promise<Followed> {
  let next = url;
  let form = posted;
  for (let count = 0; count <= MOST_REDIRECTS; count += 1) {
    if (!isInside(next)) return { ok: false, why: 'outside' };
    const response = await portal(makeRequest(next, form), visit);
    const location = response.headers.get('location');
    if (!REDIRECTS.has(response.status) || location === null || !URL.canParse(location, next.href)) {
      return { ok: true, address: next.href, html: await response.text() };
    }
    if (response.status !== 307 && response.status !== 308) form = undefined;
    const hash = next.hash;
    // In one frame there is one visit; its id in the address of a hop between sites says nothing here.
    next = takeVisit(new URL(location, next)).rest;
    if (next.hash === '') next.hash = hash;
  }
  return { ok: false, why: 'too-many-redirects' };
}

function makeRequest(url: URL, posted: Posted | undefined): Request {
  if (!posted) return new Request(url);
  return new Request(url, { method: 'POST', body: new URLSearchParams(posted.fields) });
}
