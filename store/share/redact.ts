/**
 * Takes numbers and addresses out of a text before it leaves. National numbers always go; the others stay where the
 * sender says so, having seen them.
 */
import { findEmails, findEnterprises, findLong, findNational, findPhones, type Span } from './find-numbers';
import { type PlainSigns, plainSigns, replaceSigns } from './plain-signs';
import { MARKER } from './same';

export const KEEPABLE = ['email', 'enterprise-number', 'phone', 'long-number'] as const;
/** What the sender may decide to let through. */
export type Keepable = (typeof KEEPABLE)[number];
export type FoundKind = 'national-number' | Keepable;

export interface Found {
  kind: FoundKind;
  /** As it stands in the text. For the sender's eyes: never stored, never sent. */
  value: string;
  /** Where it begins in the text. */
  at: number;
  /** It stays, because the sender keeps that kind. */
  kept: boolean;
}

export interface Redacted {
  text: string;
  /** In the order in which they stand. */
  found: Found[];
}

/** E-mail addresses come first: a number in one is a part of it. */
const FINDERS: readonly [Keepable, (signs: string) => Span[]][] = [
  ['enterprise-number', findEnterprises],
  ['phone', findPhones],
  ['long-number', findLong],
];

const WITHOUT_AT = /^[^@\uff20\ufe6b]*$/;
const NUMERIC = /\p{N}/gu;
/** Seven digits are the shortest number that is looked for; some signs stand for two. */
const FEWEST_NUMERIC = 4;

/** `text` without what must not leave. `marker` is put in its place. */
export function redact(text: string, keep: readonly Keepable[] = [], marker: string = MARKER): Redacted {
  if (WITHOUT_AT.test(text) && (text.match(NUMERIC)?.length ?? 0) < FEWEST_NUMERIC) return { text, found: [] };
  const cuts: Span[] = [];
  const kept: Span[] = [];
  const found: Found[] = [];
  let plain = plainSigns(text);

  /** Notes what stands at `spans`, and cuts it out unless it is kept. From behind, so that places stay right. */
  const note = (kind: FoundKind, spans: readonly Span[]): void => {
    const keeps = kind !== 'national-number' && keep.includes(kind);
    for (const span of [...spans].reverse()) {
      const place = placeOf(plain, span);
      found.push({ kind, value: text.slice(place.from, place.to), at: place.from, kept: keeps });
      if (keeps) {
        kept.push(place);
      } else {
        cuts.push(place);
        plain = replaceSigns(plain, span.from, span.to, marker);
      }
    }
  };
  const noteNational = (): void => {
    // What is left on both sides of a cut might look like another one.
    for (let spans = findNational(plain.signs); spans.length > 0; spans = findNational(plain.signs)) {
      note('national-number', spans);
    }
  };

  note('email', findEmails(plain.signs));
  noteNational();
  for (const [kind, find] of FINDERS) note(kind, find(without(plain, kept)));
  noteNational();
  return { text: cut(text, cuts, marker), found: found.sort((a, b) => a.at - b.at) };
}

const placeOf = ({ starts, ends }: PlainSigns, { from, to }: Span): Span => ({
  from: starts[from] ?? 0,
  to: ends[to - 1] ?? 0,
});

/** The signs, those that stand at one of `places` being no digits or letters: each keeps its index. */
function without({ signs, starts }: PlainSigns, places: readonly Span[]): string {
  if (places.length === 0) return signs;
  const isIn = (start: number) => places.some(({ from, to }) => from <= start && start < to);
  return Array.from({ length: signs.length }, (_, at) => (isIn(starts[at] ?? 0) ? '\ufffc' : signs[at])).join('');
}

/** Puts the marker where something was cut out; cuts that overlap are one. */
function cut(text: string, cuts: readonly Span[], marker: string): string {
  let out = '';
  let at = 0;
  for (const { from, to } of [...cuts].sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (to <= at) continue;
    if (from >= at) out += text.slice(at, from) + marker;
    at = to;
  }
  return out + text.slice(at);
}
