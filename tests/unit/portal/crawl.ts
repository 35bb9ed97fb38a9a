/**
 * Goes to every page of the portal that can be reached in a world: follows each link and sends each form, as it stands
 * and filled in, from every page that looks different. Each way is tried in a copy of the visit, so that none bars another.
 */
import { takeVisit } from '../../../portal/address';
import { type Followed, follow, type Posted } from '../../../portal/hosts/follow';
import { newVisit } from '../../../portal/new-visit';
import { PLACES, portal } from '../../../portal/portal';
import type { Scenario } from '../../../portal/scenarios/schema';
import type { Language, Visit } from '../../../portal/visit';
import type { Sent } from '../../../scripts/soak/hosts';
import { type Form, type PageRead, readPage } from '../../../scripts/soak/page';
import { typistIn } from '../../../scripts/soak/run';
import { get, submission } from '../../../scripts/soak/submit';
import type { Fill, Typist } from '../../../scripts/soak/values';
import { NOW } from './support';

export interface CrawledPage extends PageRead {
  address: string;
  status: number;
  html: string;
  /** Where the link or form stands that led here; an address that was typed has none. */
  from: string | null;
}

export interface Crawled {
  /** Pages that look different: by address, links and forms. */
  pages: number;
  links: number;
  forms: number;
  /** Host and path of everything that was handed over, pages and files. */
  shown: Set<string>;
}

/** Redirects that were followed end here. */
type Arrived = { page: CrawledPage } | { file: string };

const MOST_REDIRECTS = 10;
/** Ways to fill in a form as it asks to be: each number picks other values where there are several. */
const PICKS = [0, 1, 2, 3] as const;

/** `look` is shown every page that was reached, also those that look like one before. */
export async function crawl(
  scenario: Scenario,
  language: Language,
  look: (page: CrawledPage, sent: Sent, visit: Visit) => void | Promise<void>,
): Promise<Crawled> {
  const typist = typistIn(scenario, 0);
  const done: Crawled = { pages: 0, links: 0, forms: 0, shown: new Set() };
  const known = new Set<string>();
  const open: { page: CrawledPage; visit: Visit }[] = [];

  async function go(sent: Sent, from: CrawledPage | null, before: Visit): Promise<void> {
    const visit = copy(before);
    const arrived = await ask(sent, from, visit);
    const { host, pathname } = new URL('file' in arrived ? arrived.file : arrived.page.address);
    if ('file' in arrived || arrived.page.status === 200) done.shown.add(`${host}${pathname}`);
    if ('file' in arrived) return;
    await look(arrived.page, sent, before);
    // The other languages are crawled on their own.
    if (visit.language !== language || known.has(looksOf(arrived.page, visit))) return;
    known.add(looksOf(arrived.page, visit));
    open.push({ page: arrived.page, visit });
  }

  const start = newVisit('crawl', scenario, { language, clock: () => NOW });
  for (const { host, path } of PLACES) await go(get(`https://${host}${path}`), null, start);
  for (let next = open.pop(); next; next = open.pop()) {
    done.pages += 1;
    for (const link of new Set(next.page.links.filter((href) => !href.startsWith('#')))) {
      done.links += 1;
      await go(get(link), next.page, next.visit);
    }
    for (const sent of next.page.forms.flatMap((form) => waysToSend(form, typist))) {
      done.forms += 1;
      await go(sent, next.page, next.visit);
    }
  }
  return done;
}

function waysToSend(form: Form, typist: Typist): Sent[] {
  const well = (pick: number): Fill => ({ how: 'well', pick });
  const boxes = form.fields.flatMap(({ kind }, index) => (kind === 'box' ? [index] : []));
  const fills: Fill[][] = [
    [{ how: 'stand' }],
    ...PICKS.map((pick) => [well(pick)]),
    // Each of the first boxes alone: of people, some can be chosen for what others cannot.
    ...boxes.slice(0, 3).flatMap((box) =>
      [...PICKS, 4].map((pick) =>
        form.fields.map(({ kind }, index): Fill => {
          if (kind !== 'box') return well(pick);
          return index === box ? well(1) : { how: 'leave out' };
        }),
      ),
    ),
  ];
  const sent = fills.flatMap((one) =>
    Array.from({ length: Math.max(1, form.buttons.length) }, (_, button) => submission(form, button, one, typist)),
  );
  // Forms without fields are the same whatever is filled in.
  return [...new Map(sent.map((one) => [`${one.url} ${one.body}`, one])).values()];
}

/** What makes two pages the same to somebody who looks for new ways. */
function looksOf({ address, links, forms }: CrawledPage, { loggedIn, returnTo }: Visit): string {
  const bare = (url: string) => url.split('?')[0];
  const buttons = forms.map(({ action, fields, buttons: all }) => [bare(action), fields.map(({ name }) => name), all]);
  return JSON.stringify([bare(address), loggedIn === null, returnTo, [...new Set(links.map(bare))].sort(), buttons]);
}

async function ask(first: Sent, from: CrawledPage | null, visit: Visit): Promise<Arrived> {
  let sent = first;
  for (let count = 0; count <= MOST_REDIRECTS; count += 1) {
    const { method, headers, body } = sent;
    const response = await portal(new Request(sent.url, { method, headers, body }), visit);
    const location = response.headers.get('location');
    if (location === null) {
      if (response.headers.has('content-disposition')) return { file: sent.url };
      const html = await response.text();
      return {
        page: { address: sent.url, status: response.status, html, from: from?.address ?? null, ...readPage(html) },
      };
    }
    // As in a server, which takes the id of the visit out of the address.
    sent = get(takeVisit(new URL(location)).rest.href);
  }
  throw new Error(`redirects without end: ${first.url}`);
}

/** The same moment of a visit, once more. */
export function copy(visit: Visit): Visit {
  let ahead = 0;
  const { clock, forward: _, ...rest } = visit;
  return {
    ...structuredClone({ ...rest, faults: [...rest.faults] }),
    clock: () => clock() + ahead,
    forward: (milliseconds) => {
      ahead += Math.max(0, milliseconds);
    },
  };
}

/** What the practice frame makes of the same link or form. */
export function inFrame(sent: Sent, from: string, visit: Visit): Promise<Followed> {
  const posted: Posted | undefined =
    sent.method === 'POST' && typeof sent.body === 'string'
      ? { fields: [...new URLSearchParams(sent.body)] }
      : undefined;
  return follow(new URL(sent.url, from), visit, posted);
}
