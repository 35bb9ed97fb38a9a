/**
 * Whether two copies of an event are the same. What leaves is cleaned: an event that comes back from a colleague may say
 * less than one's own. It is the same event all the same, and the fuller copy is the one to keep.
 */
import { canonical } from '../canonical';
import type { SharedEvent } from './bundle';
import { cleanText } from './clean-text';
import { textOf, withText } from './texts-in';

/** Stands where something was taken out. The same in every language, so that a copy can be known again. */
export const MARKER = '[…]';

/**
 * `cleaned-twin`: the same event, of which at least one copy had something taken out when it was shared.
 * `different`: only a forged or damaged copy can be that, because events never change.
 */
export type Sameness = 'same' | 'cleaned-twin' | 'different';

export function sameEvent(a: SharedEvent, b: SharedEvent): Sameness {
  if (skeletonOf(a) !== skeletonOf(b)) return 'different';
  const [one, other] = [seen(textOf(a.change)), seen(textOf(b.change))];
  if (one === other) return 'same';
  const twins = a.cleaned
    ? b.cleaned
      ? bothCutFromOne(one, other)
      : isCutFrom(one, other)
    : b.cleaned === true && isCutFrom(other, one);
  return twins ? 'cleaned-twin' : 'different';
}

/** Of two copies of one event, the one that says more. The same one whichever comes first. */
export function fullerEvent<Event extends SharedEvent>(a: Event, b: Event): Event {
  if (a.cleaned !== b.cleaned) return a.cleaned ? b : a;
  const [one, other] = [textOf(a.change) ?? '', textOf(b.change) ?? ''];
  return compareFullness(one, other) >= 0 ? a : b;
}

/** All that it says but its words. What a message was called is each machine's own affair. */
function skeletonOf({ v, id, checklist, at, author, prev, change }: SharedEvent): string {
  return canonical({ v, id, checklist, at, author, prev: [...prev].sort(), change: withText(change, '') });
}

const seen = (text: string | null): string => (text === null ? '' : cleanText(text).text);

/** Whether `cut` is `whole` with parts of it replaced by the marker. */
function isCutFrom(cut: string, whole: string): boolean {
  const parts = cut.split(MARKER);
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (parts.length === 1 || !whole.startsWith(first)) return false;
  let from = first.length;
  for (const part of parts.slice(1, -1)) {
    const at = whole.indexOf(part, from);
    if (at === -1) return false;
    from = at + part.length;
  }
  return whole.length - last.length >= from && whole.endsWith(last);
}

/** Whether both can have been cut from the same text, as far as what stands before and behind their cuts tells. */
function bothCutFromOne(a: string, b: string): boolean {
  const [one, other] = [a.split(MARKER), b.split(MARKER)];
  if (one.length === 1 || other.length === 1) return false;
  const agree = (x: string, y: string, hold: 'startsWith' | 'endsWith') => x[hold](y) || y[hold](x);
  return agree(one[0] ?? '', other[0] ?? '', 'startsWith') && agree(one.at(-1) ?? '', other.at(-1) ?? '', 'endsWith');
}

/** Positive where `a` says more. A total order, so that any number of copies in any order give the same one. */
function compareFullness(a: string, b: string): number {
  const left = (text: string) => text.replaceAll(MARKER, '').length;
  return left(a) - left(b) || a.length - b.length || (a < b ? -1 : Number(a > b));
}
