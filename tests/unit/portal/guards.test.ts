/** What every answer carries, at every address; and what the practice frame does with what nobody should send it. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MAX_BODY } from '../../../portal/form';
import { MAX_FILES_BODY } from '../../../portal/form-files';
import { follow } from '../../../portal/hosts/follow';
import { PLACES, portal } from '../../../portal/portal';
import { GUARDS } from '../../../portal/respond';
import type { Visit } from '../../../portal/visit';
import { ENTRY, loggedIn, textOf, visitIn } from './support';

const NAMES = ['nobody', 'somebody logged in', 'a chief access manager'] as const;
const VISITS: Record<(typeof NAMES)[number], () => Visit> = {
  nobody: () => visitIn('nl'),
  'somebody logged in': () => loggedIn('nl'),
  'a chief access manager': () => ({
    ...visitIn('nl', 'new-colleague'),
    loggedIn: '02030400238',
    audience: 'employer',
  }),
};
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'OPTIONS'];

it('guards against what there is to guard against', () => {
  const policy = Object.fromEntries(
    (GUARDS['content-security-policy'] ?? '').split('; ').map((part) => [part.split(' ')[0], part.split(' ').slice(1)]),
  );
  expect(policy).toMatchObject({
    'default-src': ["'none'"],
    'style-src': ["'unsafe-inline'"],
    'img-src': ['data:'],
    'base-uri': ["'none'"],
    'frame-ancestors': ["'none'"],
  });
  expect(policy['script-src']).toBeUndefined();
  expect(
    policy['form-action']?.filter((one: string) => one !== "'self'" && !/^https:\/\/[\w.]+\.be$/.test(one)),
  ).toEqual([]);
  expect(GUARDS).toMatchObject({
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  });
});

describe.each(NAMES)('for %s', (name) => {
  it.each(METHODS)('every address answers %s with all guards', { timeout: 30_000 }, async (method) => {
    const unguarded: string[] = [];
    for (const { host, path } of PLACES) {
      const url = `https://${host}${path}`;
      const response = await portal(new Request(url, { method }), VISITS[name]());
      const missing = Object.entries(GUARDS).filter(([header, value]) => response.headers.get(header) !== value);
      unguarded.push(...missing.map(([header]) => `${url}: ${header}`));
      if (response.status >= 500) unguarded.push(`${url}: ${response.status}`);
      const html = response.headers.get('content-type') === 'text/html; charset=utf-8';
      if (response.status === 200 && !html && !response.headers.has('content-disposition')) {
        unguarded.push(`${url}: neither a page nor a file`);
      }
    }
    expect(unguarded).toEqual([]);
  });
});

describe('the practice frame', () => {
  it.each([
    'https://www.csam.be/..%2f..%2fetc/passwd',
    'https://www.csam.be/%2e%2e/%2e%2e/etc/passwd',
    'https://www.csam.be/fr/%00',
    'https://www.csam.be/fr/\u0000x',
    'https://www.csam.be/%ff%fe%',
    'https://www.csam.be//evil.example/',
    `https://www.csam.be/${'a'.repeat(1_000_000)}`,
  ])('shows the site’s own page for %s', async (url) => {
    const followed = await follow(new URL(url), visitIn('fr'));
    expect(followed.ok && textOf(followed.html)).toContain('Page introuvable');
  });

  it.each([
    'http://www.csam.be/',
    'https://www.csam.be:8443/',
    'https://user:secret@www.csam.be/',
    'https://www.csam.be.evil.example/',
    'https://www.csam.be./',
    'https://127.0.0.1/',
    'javascript:0',
    'data:text/html,x',
    'blob:https://www.csam.be/x',
    'file:///etc/passwd',
    'about:srcdoc',
  ])('refuses %s', async (url) => {
    expect(await follow(new URL(url), visitIn('fr'))).toEqual({ ok: false, why: 'outside' });
  });

  it('refuses 10 MB, as fields or as a file, with the site’s own page', { timeout: 30_000 }, async () => {
    const long = 'x'.repeat(10_000_000);
    const fields = await follow(new URL(ENTRY), loggedIn('fr'), { fields: [['camForm:kbo', long]] });
    expect(fields.ok && textOf(fields.html)).toContain('Trop de données');
    const sftp = new URL('https://www.socialsecurity.be/app016/umoe/message/sftp.do');
    const posted = { fields: [['certificate', new File([long], 'a.cer')] as [string, File]], multipart: true };
    const file = await follow(sftp, loggedIn('fr'), posted);
    expect(file.ok && textOf(file.html)).toContain('Trop de données');
    expect(MAX_BODY).toBeLessThan(MAX_FILES_BODY);
  });

  it('shows the site’s own page for a form of the wrong kind', async () => {
    const files = await follow(new URL(ENTRY), loggedIn('fr'), { fields: [['camForm:kbo', '1']], multipart: true });
    expect(files.ok && textOf(files.html)).toContain('Demande illisible');
    const none = await follow(new URL('https://www.csam.be/fr/'), loggedIn('fr'), { fields: [] });
    expect(none.ok && textOf(none.html)).toContain('Demande non prise en charge');
  });
});

it('takes of the knowledge only the validators and the names of the languages', () => {
  const files = readdirSync('portal', { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
  const taken = files.flatMap((name) =>
    [
      ...readFileSync(`portal/${name}`, 'utf8').matchAll(
        /from '[./]*\/(rules|guide|texts|components|session|store)\/([^']*)'/g,
      ),
    ].map(([, room, what]) => `${room}/${what}`),
  );
  const allowed = /^rules\/(validators\/[\w-]+|model|languages)$/;
  expect(taken.filter((what) => what.startsWith('rules/validators/')).length).toBeGreaterThan(0);
  expect(taken.filter((what) => !allowed.test(what))).toEqual([]);
});
