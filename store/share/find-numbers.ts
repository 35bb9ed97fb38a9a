/** Finds numbers of people and of enterprises, telephone numbers and e-mail addresses in what plain-signs.ts read. */
import { email } from '../../rules/validators/email';
import { enterpriseNumber } from '../../rules/validators/enterprise-number';
import { nationalNumber } from '../../rules/validators/national-number';
import { phone } from '../../rules/validators/phone';

/** From the first sign to behind the last. */
export interface Span {
  from: number;
  to: number;
}

/** No number of a person born later is given yet, but both centuries are looked for. */
const TODAY = '2100-01-01';
const isNational = (digits: string): boolean => nationalNumber(digits, { today: TODAY }).ok;
const isEnterprise = (digits: string): boolean => enterpriseNumber(digits).ok;

/** Most signs between two digits that people take for one number. */
const WIDEST_GAP = 4;
const READABLE = /[\p{L}\p{N}]/u;

/** Groups of digits with nothing between them that is read, so that they may be one number. */
function chainsOf(signs: string, joins: (gap: string) => boolean): Span[][] {
  const chains: Span[][] = [];
  let last: Span | undefined;
  for (const { 0: digits, index } of signs.matchAll(/\d+/g)) {
    const group = { from: index, to: index + digits.length };
    if (last !== undefined && joins(signs.slice(last.to, group.from))) chains.at(-1)?.push(group);
    else chains.push([group]);
    last = group;
  }
  return chains;
}

const lengthOf = ({ from, to }: Span): number => to - from;
const digitsIn = (signs: string, { from, to }: Span): string => signs.slice(from, to).replace(/\D/g, '');

/** Runs of whole groups that together have `wanted` digits. */
function* runsOf(chain: readonly Span[], wanted: number): Generator<Span> {
  for (const [index, { from }] of chain.entries()) {
    let digits = 0;
    for (const group of chain.slice(index, index + wanted)) {
      digits += lengthOf(group);
      if (digits > wanted) break;
      if (digits === wanted) yield { from, to: group.to };
    }
  }
}

/** How national numbers are written in groups; other digits may touch them at both ends. */
const GROUPINGS = [
  [2, 2, 2, 3, 2],
  [6, 3, 2],
  [6, 5],
  [2, 2, 2, 5],
  [9, 2],
];

function* groupedIn(chain: readonly Span[]): Generator<Span> {
  for (const grouping of GROUPINGS) {
    for (let index = 0; index + grouping.length <= chain.length; index++) {
      const fits = grouping.every((wanted, place) => {
        const length = lengthOf(chain[index + place] ?? { from: 0, to: 0 });
        return place === 0 || place === grouping.length - 1 ? length >= wanted : length === wanted;
      });
      const [first, last] = [chain[index], chain[index + grouping.length - 1]];
      if (fits && first && last) {
        yield { from: first.to - (grouping[0] ?? 0), to: last.from + (grouping.at(-1) ?? 0) };
      }
    }
  }
}

/** Eleven digits anywhere in one long row. */
function* windowsIn({ from, to }: Span): Generator<Span> {
  for (let start = from; start + 11 <= to; start++) yield { from: start, to: start + 11 };
}

/** National and BIS numbers, in the order in which they stand; they do not overlap. */
export function findNational(signs: string): Span[] {
  const found: Span[] = [];
  for (const chain of chainsOf(signs, (gap) => gap.length <= WIDEST_GAP && !READABLE.test(gap))) {
    if (chain.reduce((sum, group) => sum + lengthOf(group), 0) < 11) continue;
    const candidates = [...runsOf(chain, 11), ...groupedIn(chain), ...chain.flatMap((group) => [...windowsIn(group)])];
    found.push(...candidates.filter((span) => isNational(digitsIn(signs, span))));
  }
  return withoutOverlaps(found);
}

export function findEmails(signs: string): Span[] {
  const found: Span[] = [];
  for (let at = signs.indexOf('@'); at !== -1; at = signs.indexOf('@', at + 1)) {
    const local = /[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}$/u.exec(signs.slice(Math.max(0, at - 64), at))?.[0] ?? '';
    const domain = /^[\p{L}\p{N}.-]{1,253}/u.exec(signs.slice(at + 1, at + 254))?.[0] ?? '';
    // A sentence may end behind it, and a bracket or a quote stand before it.
    const span = {
      from: at - local.replace(/^[.'`{|]+/, '').length,
      to: at + 1 + domain.replace(/[.-]+$/, '').length,
    };
    if (email(signs.slice(span.from, span.to), { today: TODAY }).ok) found.push(span);
  }
  return withoutOverlaps(found);
}

/** Between the groups of a number that is no national one: a space, a dot, a stroke, or two of them. */
const isUsualGap = (gap: string): boolean => /^[\s./()\u00b7\u2010-\u2015-]{1,3}$/.test(gap);

/** Whether nothing that belongs to the same number touches it: more digits after a dot or a stroke would. */
const standsFree = (signs: string, { from, to }: Span): boolean =>
  !/\d[./\u00b7\u2010-\u2015-]$/.test(signs.slice(Math.max(0, from - 2), from)) &&
  !/^[./\u00b7\u2010-\u2015-]\d/.test(signs.slice(to, to + 2));

export function findEnterprises(signs: string): Span[] {
  const found: Span[] = [];
  for (const chain of chainsOf(withoutDates(signs), isUsualGap)) {
    for (const span of [...runsOf(chain, 10), ...runsOf(chain, 9)]) {
      if (!standsFree(signs, span) || !isEnterprise(digitsIn(signs, span))) continue;
      const before = /(?<![\p{L}\p{N}])BE[\s.-]{0,2}\(?$/iu.exec(signs.slice(Math.max(0, span.from - 6), span.from));
      found.push({ from: span.from - (before?.[0].length ?? 0), to: span.to });
    }
  }
  return withoutOverlaps(found);
}

export function findPhones(signs: string): Span[] {
  const found: Span[] = [];
  for (const chain of chainsOf(withoutDates(signs), isUsualGap)) {
    for (const [index, group] of chain.entries()) {
      const before = /\(?\+\s?\(?$|\($/.exec(signs.slice(Math.max(0, group.from - 3), group.from))?.[0] ?? '';
      const from = group.from - before.length;
      if (!before.includes('+') && signs[group.from] !== '0') continue;
      // The longest that is one: a number has at most fifteen digits.
      const ends = chain.slice(index, index + 15).reverse();
      const end = ends.find(
        ({ to }) => standsFree(signs, { from, to }) && phone(signs.slice(from, to), { today: TODAY }).ok,
      );
      if (end) found.push({ from, to: end.to });
    }
  }
  return withoutOverlaps(found);
}

/** Any other number of nine digits or more. */
export function findLong(signs: string): Span[] {
  return chainsOf(withoutDates(signs), isUsualGap).flatMap((chain) => {
    const digits = chain.reduce((sum, group) => sum + lengthOf(group), 0);
    const [first, last] = [chain[0], chain.at(-1)];
    return digits >= 9 && first && last ? [{ from: first.from, to: last.to }] : [];
  });
}

/** Days are no numbers of anybody: their digits are put aside, every sign keeping its place. */
function withoutDates(signs: string): string {
  const dates = /(?<![\d])(?:(\d{4})-(\d{2})-(\d{2})|(\d{1,2})[./-](\d{1,2})[./-](\d{4}))(?!\d)/g;
  return signs.replace(dates, (date, _y1, month1, day1, day2, month2) => {
    const [day, month] = [Number(day1 ?? day2), Number(month1 ?? month2)];
    return day >= 1 && day <= 31 && month >= 1 && month <= 12 ? '\ufffc'.repeat(date.length) : date;
  });
}

/** In their order; of two that overlap, the one that begins first, or else the longer one. */
function withoutOverlaps(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (span.from >= (kept.at(-1)?.to ?? 0)) kept.push(span);
  }
  return kept;
}
