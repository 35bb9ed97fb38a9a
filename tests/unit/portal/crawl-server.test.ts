/** The same over sockets, at the true addresses and with cookies: nothing leads out, and nothing leads nowhere. */
import { expect, it } from 'vitest';
import { isInside } from '../../../portal/address';
import { PLACES } from '../../../portal/portal';
import { type Answer, bySocket, type Sent, type Visited } from '../../../scripts/soak/hosts';
import { readPage } from '../../../scripts/soak/page';
import { typistIn } from '../../../scripts/soak/run';
import { get, post, submission } from '../../../scripts/soak/submit';
import { isAddressInside } from '../../../scripts/soak/verdict';
import { LANGUAGES, scenario } from './support';

/** Follows redirects with the cookies of the visitor. */
async function arrive(visited: Visited, first: Sent): Promise<Answer & { url: string }> {
  let sent = first;
  for (let count = 0; count < 12; count += 1) {
    const answer = await visited.ask(0, sent);
    const location = answer.headers.get('location');
    if (location === null) return { ...answer, url: sent.url };
    expect([sent.url, isInside(new URL(location))]).toEqual([sent.url, true]);
    sent = get(location);
  }
  throw new Error(`redirects without end: ${first.url}`);
}

/** Whether asking for the address would change the language of the visit: that is another crawl. */
function changesTo(url: string, language: string): boolean {
  const { pathname, searchParams } = new URL(url);
  const asked = searchParams.get('language') ?? /^\/(?:site_)?(fr|nl|de|en)(?:\/|$)/.exec(pathname)?.[1] ?? language;
  return asked !== language && !(language === 'en' && pathname.startsWith('/site_fr/'));
}

const LEAVES = /\/log-?out$|quit\.do$/;

it.each(LANGUAGES)(
  'in %s, following every link and sending every form once',
  { timeout: 180_000 },
  async (language) => {
    const world = scenario('new-colleague');
    const server = await bySocket({ ...world, language });
    try {
      const visited = server.begin();
      const typist = typistIn(world, 0);
      const wrong: string[] = [];
      const met = new Set<string>();
      const open: { sent: Sent; from: string | null }[] = [];
      const add = (sent: Sent, from: string | null) => {
        const key = `${sent.method} ${sent.url} ${sent.method === 'POST' ? from?.split('?')[0] : ''}`;
        if (met.has(key) || LEAVES.test(sent.url) || changesTo(sent.url, language)) return;
        met.add(key);
        open.push({ sent, from });
      };
      const people = 'https://idp.iamfas.belgium.be/fas/XUI/people';
      await arrive(visited, get(people));
      await arrive(visited, post(people, [['person', world.actor]]));
      for (const { host, path } of PLACES) add(get(`https://${host}${path}`), null);
      let pages = 0;
      for (let next = open.shift(); next; next = open.shift()) {
        const { status, headers, text, url } = await arrive(visited, next.sent);
        if (next.from !== null && status >= 400) wrong.push(`${next.from} → ${next.sent.url}: ${status}`);
        if (headers.has('content-disposition')) continue;
        pages += 1;
        const { links, addresses, forms } = readPage(text);
        for (const one of addresses) if (!isAddressInside(one)) wrong.push(`${url}: ${one.value} leads out`);
        for (const href of links) if (!href.startsWith('#')) add(get(href), url);
        for (const form of forms) add(submission(form, 0, [{ how: 'well', pick: 1 }], typist), url);
      }
      expect(wrong).toEqual([]);
      expect(visited.visit(0)?.language).toBe(language);
      console.log(`true addresses, ${language}: ${pages} pages`);
      expect(pages).toBeGreaterThan(80);
    } finally {
      await server.close();
    }
  },
);
