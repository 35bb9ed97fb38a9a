/** A page saved by a browser, and the address it was saved from. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

export interface SavedPage {
  file: string;
  html: Buffer;
  /** Address without its fragment. */
  url: string;
  /** The file is the page of a frame: it lies among the parts of another saved page that shows it in one. */
  framed: boolean;
}

/** Browsers write `<!-- saved from url=(0023)https://www.csam.be/fr/ -->`: the number is the length of the address. */
const MARK = /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/;

/** Where the mark may stand: before the page's own content. */
const HEAD = 16_384;

/**
 * Reads a saved page. `givenUrl` takes the place of the address in the file.
 * Fails, in words, when the file cannot be read or no address is known.
 */
export function readSavedPage(
  file: string,
  givenUrl: string | undefined,
): SavedPage | { file: string; unreadable: string } {
  let html: Buffer;
  try {
    html = readFileSync(file);
  } catch (error) {
    return { file, unreadable: error instanceof Error ? error.message : String(error) };
  }
  const url = givenUrl ?? savedFrom(html);
  if (url === null) {
    return { file, unreadable: 'no address: neither a line "saved from url=" in the file nor --url' };
  }
  if (!URL.canParse(url)) return { file, unreadable: `"${url}" is not an address` };
  return { file, html, url: url.split('#')[0] ?? url, framed: isFramePart(file) };
}

function savedFrom(html: Buffer): string | null {
  const address = MARK.exec(html.subarray(0, HEAD).toString('utf8'))?.[1] ?? null;
  // `about:internet` is what is written for a page without an address.
  return address?.startsWith('about:') ? null : address;
}

const PAGE = /\.x?html?$/i;

/** `x_files/saved_resource.html` beside `x.html`, which shows it in a frame. The folder's ending differs by language. */
function isFramePart(file: string): boolean {
  const folder = dirname(resolve(file));
  const parents = readdirSync(dirname(folder)).filter((name) => {
    const title = name.replace(PAGE, '');
    return title !== name && basename(folder).startsWith(title) && basename(folder) !== title;
  });
  return parents.some((name) => framesOf(join(dirname(folder), name)).has(`${basename(folder)}/${basename(file)}`));
}

/** The files beside a saved page that it shows in frames. */
function framesOf(page: string): Set<string> {
  const html = readFileSync(page, 'utf8');
  const sources = [...html.matchAll(/<i?frame\b[^>]*?\bsrc\s*=\s*["']?([^"'\s>]+)/gi)].map(
    ([, source]) => source ?? '',
  );
  return new Set(sources.map((source) => decoded(source).replace(/^\.\//, '')));
}

function decoded(source: string): string {
  try {
    return decodeURIComponent(source);
  } catch {
    return source;
  }
}
