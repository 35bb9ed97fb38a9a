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
  return text
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
    .replace(/\s+/g, ' ')
    .replace(/ ([!?:;,.])/g, '$1')
    .trim();
}

/** For the label of a control or a heading: without hints such as "(10 digits)" and without marks at either end. */
export function normaliseLabel(text: string): string {
  const whole = trimMarks(normalise(text));
  const bare = trimMarks(whole.replace(/\s*\([^()]*\)/g, ' ').replace(/\s+/g, ' '));
  return bare === '' ? whole : bare;
}

/** What stands in brackets in a label, or nothing. */
export const hintOf = (text: string): string =>
  normalise(text)
    .match(/\(([^()]*)\)/)?.[1]
    ?.trim() ?? '';

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
