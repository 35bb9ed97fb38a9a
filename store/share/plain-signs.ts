/**
 * A text as it would be read aloud, sign by sign, with the place of each in the text: digits of any script are 0–9,
 * full-width and other forms of a letter are that letter, and what cannot be seen or only sits on a letter is gone.
 */
export interface PlainSigns {
  /** One UTF-16 unit per sign. */
  signs: string;
  /** Where the sign begins in the text, and where it ends together with what was left out behind it. */
  starts: number[];
  ends: number[];
}

const UNSEEN = /[\p{C}\p{M}\u115f\u1160\u17b4\u17b5\u3164\uffa0]/u;
const DIGIT = /\p{Nd}/u;
/** Stands for a sign that plays no part in numbers and addresses. */
const OTHER = '\ufffc';

export function plainSigns(text: string): PlainSigns {
  const plain: PlainSigns = { signs: '', starts: [], ends: [] };
  const units: string[] = [];
  let at = 0;
  for (const character of text) {
    const end = at + character.length;
    const read = readSign(character);
    if (read === '' && plain.ends.length > 0) plain.ends[plain.ends.length - 1] = end;
    for (const unit of read) {
      units.push(unit);
      plain.starts.push(at);
      plain.ends.push(end);
    }
    at = end;
  }
  plain.signs = units.join('');
  return plain;
}

/** Replaces the signs from `from` to `to` by those of `by`, which stand for the same place in the text. */
export function replaceSigns({ signs, starts, ends }: PlainSigns, from: number, to: number, by: string): PlainSigns {
  const [start, end] = [starts[from] ?? 0, ends[to - 1] ?? 0];
  const { signs: put } = plainSigns(by);
  return {
    signs: signs.slice(0, from) + put + signs.slice(to),
    starts: [...starts.slice(0, from), ...Array.from(put, () => start), ...starts.slice(to)],
    ends: [...ends.slice(0, from), ...Array.from(put, () => end), ...ends.slice(to)],
  };
}

function readSign(character: string): string {
  if (character >= ' ' && character <= '~') return character;
  if (character === '\n' || character === '\t' || character === '\r') return ' ';
  if (UNSEEN.test(character)) return '';
  return Array.from(character.normalize('NFKC'), (sign) => {
    if (DIGIT.test(sign)) return String(digitOf(sign));
    if (UNSEEN.test(sign)) return '';
    return sign.length === 1 ? sign : OTHER;
  }).join('');
}

/** The digits of a script stand in a row of ten, and several such rows may follow each other. */
function digitOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  let first = code;
  while (DIGIT.test(String.fromCodePoint(first - 1))) first--;
  return (code - first) % 10;
}
