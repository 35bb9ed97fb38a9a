/** What no source shows is counted, and on no page can it be taken for what a source shows. */
import { expect, it } from 'vitest';
import { common } from '../../../portal/screens/common.texts';
import { type Collected, collectWordings, portalWordings } from '../../../scripts/portal-wordings';
import { crawl } from './crawl';
import { LANGUAGES, scenario } from './support';

const all: Collected = await collectWordings();

it('counts every wording once, as read or as reconstructed', async () => {
  const { languages, screens } = await portalWordings();
  expect(all.size).toBeGreaterThan(500);
  for (const language of ['fr', 'nl', 'de'] as const) {
    const read = [...all.values()].filter((wording) => wording[language].read).length;
    expect(languages[language]).toEqual({ read, reconstructed: all.size - read });
  }
  const own = [...all.values()].filter((wording) => wording.en !== wording.fr);
  expect(languages.en.read + languages.en.reconstructed).toBe(own.length);
  expect(Object.keys(screens).length).toBeGreaterThan(52);
  // Counted by hand: ten that the identity site shows, and the band, the legend and the word for languages.
  expect(screens['fas-login']?.fr).toEqual({ read: 10, reconstructed: 4 });
  expect(screens['simulation-desk']?.nl.read).toBe(0);
});

it('has a text in every language for each, and none that is empty', () => {
  const empty = [...all].flatMap(([path, wording]) =>
    LANGUAGES.flatMap((language) => (wording[language].text.trim() === '' ? [`${path} ${language}`] : [])),
  );
  expect(empty).toEqual([]);
});

interface Shown {
  text: string;
  /** Inside what is underlined with dots and explained. */
  apart: boolean;
}

const VOID = new Set(['input', 'meta', 'link', 'br', 'hr', 'img']);
/** Neither can hold a line of dots: the name of the window, and the options of a list. */
const PLAIN_ONLY = new Set(['title', 'option', 'style']);

/** The texts of a page. The band and the legend are the simulation's own and look it. */
function textsOf(html: string, explained: ReadonlySet<string>): Shown[] {
  const open: { name: string; apart: boolean; skip: boolean }[] = [];
  return [...html.matchAll(/<(\/?)([a-z][a-z0-9]*)((?:[^>"]|"[^"]*")*)>([^<]*)/gi)].flatMap(
    ([, close = '', name = '', rest = '', text = '']) => {
      if (close) open.splice(open.findLastIndex((one) => one.name === name));
      else if (!VOID.has(name)) {
        const title = / title="([^"]*)"/.exec(rest)?.[1] ?? '';
        const apart = / class="reconstructed"/.test(rest) && explained.has(title);
        open.push({ name, apart, skip: PLAIN_ONLY.has(name) || / class="simulation-(band|legend)"/.test(rest) });
      }
      const said = text.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&').trim();
      if (said === '' || open.some(({ skip }) => skip)) return [];
      return [{ text: said, apart: open.some(({ apart }) => apart) }];
    },
  );
}

/** The pieces of a wording as they stand on a page: between what is bold, a link, or put in. */
const piecesOf = (text: string) =>
  text
    .split(/\*\*|\[|\]|\{[a-z]+\}/)
    .map((piece) => piece.trim())
    .filter((piece) => /\p{L}{3}/u.test(piece));

const pieces = (read: boolean) =>
  new Set(
    [...all.values()].flatMap((wording) =>
      LANGUAGES.flatMap((one) => (wording[one].read === read ? piecesOf(wording[one].text) : [])),
    ),
  );
const READ = pieces(true);
/** Ours alone, in whichever language: the same words may be shown by a source elsewhere. */
const OURS = new Set([...pieces(false)].filter((piece) => !READ.has(piece)));

it.each(LANGUAGES)(
  'sets apart what is ours on every page in %s, with an explanation',
  { timeout: 120_000 },
  async (language) => {
    const explained = new Set(LANGUAGES.map((one) => common.ours[one].text.replaceAll("'", '&#39;')));
    const wrong = new Set<string>();
    let apart = 0;
    const look = ({ html, address }: { html: string; address: string }) => {
      const shown = textsOf(html, explained);
      const marked = shown.filter((one) => one.apart);
      apart += marked.length;
      for (const { text } of shown.filter((one) => !one.apart)) {
        if (OURS.has(text)) wrong.add(`${address.split('?')[0]}: “${text}”`);
      }
      const spoken = /<html lang="(\w\w)">/.exec(html)?.[1];
      const legend = /<p class="simulation-legend">.*?<\/p>/s.exec(html)?.[0] ?? '';
      const own = LANGUAGES.find((one) => one === spoken) ?? 'fr';
      const right =
        marked.length === 0 ? legend === '' : legend.includes(common.ours[own].text.replaceAll("'", '&#39;'));
      if (!right) wrong.add(`${address.split('?')[0]}: no legend in ${own}`);
      const foreign = [...html.matchAll(/class="reconstructed" title="([^"]*)"/g)].find(
        ([, title]) => title !== common.ours[own].text.replaceAll("'", '&#39;'),
      );
      if (foreign) wrong.add(`${address.split('?')[0]}: explained in another language than ${own}`);
    };
    await crawl(scenario('new-colleague'), language, look);
    await crawl(scenario('director-abroad'), language, look);
    expect([...wrong].sort()).toEqual([]);
    expect(apart).toBeGreaterThan(1000);
  },
);
