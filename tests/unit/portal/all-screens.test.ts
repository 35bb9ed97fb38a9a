/** The 60 screens of the reference: each is served as the sources describe it, or says that none does. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { portal } from '../../../portal/portal';
import { UNDESCRIBED } from '../../../portal/undescribed';
import { loggedIn } from './support';

const MAP = [
  ...readFileSync('docs/reference-map.md', 'utf8').matchAll(/^\| (SC\d\d) \| `rules\/screens\/([\w-]+)\.yaml` \|$/gm),
].map(([, number = '', id = '']) => ({ number, id }));
const UNDESCRIBED_IDS = new Set<string>(UNDESCRIBED.map(({ id }) => id));
const FILES = new Set(readdirSync('portal/screens').filter((name) => name.endsWith('.tsx')));
const sources = ['portal', 'portal/umoe'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
);

/** A page is served when a file of its name makes it and a file of routes uses that one. */
function isServed(id: string): boolean {
  if (!FILES.has(`${id}.tsx`)) return false;
  const users = [...sources, ...[...FILES].map((name) => readFileSync(`portal/screens/${name}`, 'utf8'))];
  return users.some((source) => source.includes(`/${id}'`));
}

it('are 60, numbered without a gap', () => {
  expect(MAP.map(({ number }) => number)).toEqual(
    Array.from({ length: 60 }, (_, index) => `SC${String(index + 1).padStart(2, '0')}`),
  );
});

it('says of eight that no source describes them, as the knowledge does', () => {
  const said = MAP.filter(({ id }) => /^undescribed: true$/m.test(readFileSync(`rules/screens/${id}.yaml`, 'utf8')));
  expect(said).toHaveLength(8);
  expect(said.map(({ id }) => id).sort()).toEqual([...UNDESCRIBED_IDS].filter((id) => id !== 'co-gap').sort());
});

it('serves the other 52 as described', () => {
  const described = MAP.filter(({ id }) => !UNDESCRIBED_IDS.has(id));
  expect(described).toHaveLength(52);
  expect(described.filter(({ id }) => !isServed(id))).toEqual([]);
});

describe.each(UNDESCRIBED)('the page “$id” at $host$path', ({ id, host, path, languages, onward }) => {
  it.each(languages)('says in %s that no source describes it, and leads on by one link', async (language) => {
    const visit = loggedIn(language);
    const response = await portal(new Request(`https://${host}${path}`), visit);
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).toContain(`data-undescribed="${id}"`);
    const none = { fr: 'Aucune source', nl: 'Geen enkele bron', de: 'Keine Quelle', en: 'No source' };
    expect(html).toContain(none[language]);
    expect(html.match(/<a [^>]*>/g)).toHaveLength(1);
    expect(html).toContain(onward.replaceAll('&', '&amp;'));
    expect((await portal(new Request(onward), visit)).status).toBeLessThan(400);
  });
});
