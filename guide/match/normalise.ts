/**
 * Makes wordings comparable that a person would call the same: case, accents, the shape of apostrophes and dashes,
 * spaces, arrows and other ornaments, and for labels also colons, stars and hints in brackets.
 */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const APOSTROPHES = /\s?['’‘‛ʼ`´′]\s?/g;
const DASHES = /[‐-―−]/g;
/** Arrows, shapes, dingbats, quotation marks, characters of icon fonts. */
const ORNAMENTS = /[←-⇿■-◿☀-➿⬀-⯿\ue000-\uf8ff«»‹›“”„"]/g;

/** For running text. */
export function normalise(text: string): string {
  // Plain words are most of what a large page says.
  if (/^\w+( \w+)*$/.test(text)) return text.toLowerCase();
  return (
    text
      .replace(INVISIBLE, '')
      .replace(APOSTROPHES, "'")
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .replace(/œ/g, 'oe')
      .replace(/æ/g, 'ae')
      .replace(/ß/g, 'ss')
      .replace(DASHES, '-')
      .replace(ORNAMENTS, ' ')
      // "Channel: FTP" may stand as a title beside its value.
      .replace(/[\s:]+/g, ' ')
      .replace(/ ([!?;,.])/g, '$1')
      .trim()
  );
}

/** A wording in the forms in which it is compared. */
export interface Comparable {
  whole: string;
  /** For labels and headings: without hints such as "(10 digits)" and without marks at either end. */
  bare: string;
  /** What stands in brackets, or nothing. */
  hint: string;
}

/** A page says the same few hundred things at every reading. */
const MOST_KNOWN = 50_000;
const known = new Map<string, Comparable>();

/** For short texts: each is worked out once. */
export function comparable(text: string): Comparable {
  let found = known.get(text);
  if (found === undefined) {
    const whole = normalise(text);
    const marked = trimMarks(whole);
    const bare = trimMarks(marked.replace(/\s*\([^()]*\)/g, ' ').replace(/\s+/g, ' '));
    found = { whole, bare: bare || marked, hint: whole.match(/\(([^()]*)\)/)?.[1]?.trim() ?? '' };
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(text, found);
  }
  return found;
}

/** For the label of a control or a heading. */
export const normaliseLabel = (text: string): string => comparable(text).bare;

const trimMarks = (text: string): string => text.replace(/^[\s*:.!?>·•-]+|[\s*:.!?>·•-]+$/g, '');

/** The label as a person would quote it: as it stands on the page, without stars, colons and arrows at its ends. */
export function quotable(text: string): string {
  return text
    .replace(ORNAMENTS, ' ')
    .replace(/[\s*]+/g, ' ')
    .replace(/^[\s:>·•]+|[\s:>·•]+$/g, '');
}

/** True when `text` begins with the whole words of `start`. Both normalised. */
export function startsWithWords(text: string, start: string): boolean {
  return start !== '' && text.startsWith(start) && /^($|[^\p{L}\p{N}])/u.test(text.slice(start.length));
}

/** True when the whole words of `part` stand in `text`. Both normalised. */
export function holdsWords(text: string, part: string): boolean {
  if (part === '') return false;
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) {
    const before = at === 0 || /[^\p{L}\p{N}]/u.test(text[at - 1] ?? '');
    if (before && startsWithWords(text.slice(at), part)) return true;
  }
  return false;
}
