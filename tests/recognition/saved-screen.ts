/** A saved page of tests/fixtures/screens, with what its author says about it. */
export interface SavedScreen {
  /** Below tests/fixtures/screens: `<style>/<screen>.html` or `<style>/<screen>--<what>.html`. */
  file: string;
  style: string;
  html: string;
  /** The address that the page was saved from. */
  url: string;
  /** The screen it is; null for a page that must stay unknown. */
  expected: string | null;
}

/** Browsers write `<!-- saved from url=(0023)https://www.csam.be/fr/ -->`: the number is the length of the address. */
const MARK = /<!--\s*saved from url=\((\d+)\)(\S+)\s*-->/;
const EXPECTED = /<meta\s+name="?expected-screen"?\s+content="([^"]*)"\s*\/?>/i;
/** What stands there for a page that no screen describes. */
const NONE = new Set(['', 'none', 'unknown']);

/** Fails, in words, when the file does not say what it must. */
export function savedScreen(file: string, html: string): SavedScreen {
  const [, length, url] = MARK.exec(html.slice(0, 4096)) ?? [];
  if (url === undefined || !URL.canParse(url)) throw new Error(`${file}: no line "saved from url=(NNNN)address"`);
  if (Number(length) !== url.length) throw new Error(`${file}: the address is ${url.length} long, not ${length}`);
  const expected = EXPECTED.exec(html)?.[1];
  if (expected === undefined) throw new Error(`${file}: no <meta name="expected-screen" content="…">`);
  return { file, style: file.split('/')[0] ?? '', html, url, expected: NONE.has(expected) ? null : expected };
}
