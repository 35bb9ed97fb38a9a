/** The part of a browser that the practice frame needs: from an address to a page, redirects followed. No DOM. */
import { isInside, takeVisit } from '../address';
import { portal } from '../portal';
import type { Visit } from '../visit';

/** A form as it is posted. A file counts by its name, unless the form is one that takes files (`multipart`). */
export interface Posted {
  fields: [string, string | File][];
  multipart?: boolean;
}

/** A file that the portal hands over instead of a page. */
export interface Download {
  name: string;
  type: string;
  bytes: Uint8Array<ArrayBuffer>;
}

export type Followed =
  | { ok: true; address: string; html: string }
  /** The page that is shown stays; a file comes beside it. */
  | { ok: false; why: 'download'; file: Download }
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
      const file = await downloadOf(response);
      return file
        ? { ok: false, why: 'download', file }
        : { ok: true, address: next.href, html: await response.text() };
    }
    if (response.status !== 307 && response.status !== 308) form = undefined;
    const hash = next.hash;
    // In one frame there is one visit; its id in the address of a hop between sites says nothing here.
    next = takeVisit(new URL(location, next)).rest;
    if (next.hash === '') next.hash = hash;
  }
  return { ok: false, why: 'too-many-redirects' };
}

async function downloadOf(response: Response): Promise<Download | null> {
  const name = /^attachment; filename="([\w.-]+)"$/.exec(response.headers.get('content-disposition') ?? '')?.[1];
  if (name === undefined) return null;
  const type = response.headers.get('content-type') ?? 'application/octet-stream';
  return { name, type, bytes: new Uint8Array(await response.arrayBuffer()) };
}

function makeRequest(url: URL, posted: Posted | undefined): Request {
  if (!posted) return new Request(url);
  return new Request(url, { method: 'POST', body: posted.multipart ? withFiles(posted) : withoutFiles(posted) });
}

function withFiles({ fields }: Posted): FormData {
  const form = new FormData();
  for (const [name, value] of fields) {
    if (typeof value === 'string') form.append(name, value);
    else form.append(name, value, value.name);
  }
  return form;
}

/** As the browser encodes such a form. */
export function withoutFiles({ fields }: Posted): URLSearchParams {
  return new URLSearchParams(fields.map(([name, value]) => [name, typeof value === 'string' ? value : value.name]));
}
