/** What a host name looks like to a person: its letters, and which letters are taken for which. */

/** Cyrillic, Greek and other letters that look like a Latin one, grouped by what they are taken for. */
const LOOKS_LIKE: Record<string, string> = {
  a: 'аαɑ',
  b: 'ьƅв',
  c: 'сϲᴄ',
  d: 'ԁɗ',
  e: 'еєεҽ',
  f: 'ƒ',
  g: 'ɡց',
  h: 'һհ',
  i: 'іιıɩ',
  j: 'јϳ',
  k: 'кκ',
  l: 'ӏ',
  m: 'м',
  n: 'пոη',
  o: 'оοσօ',
  p: 'рρ',
  q: 'ԛզ',
  r: 'гⲅ',
  s: 'ѕꜱ',
  t: 'тτ',
  u: 'υսц',
  v: 'νѵ',
  w: 'ԝωш',
  x: 'хχ',
  y: 'уγү',
  z: 'ᴢ',
};

const TAKEN_FOR = new Map(
  Object.entries(LOOKS_LIKE).flatMap(([latin, others]) => [...others].map((other): [string, string] => [other, latin])),
);

/**
 * The form that two hosts share when a person could take one for the other: accents dropped, foreign letters by the
 * Latin one they resemble, `0` as `o`, `1` and `i` as `l`, `rn` as `m`, `vv` as `w`. Compare skeletons with skeletons.
 */
export function skeleton(host: string): string {
  const plain = host.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return [...plain]
    .map((letter) => TAKEN_FOR.get(letter) ?? letter)
    .join('')
    .replaceAll('0', 'o')
    .replace(/[1i]/g, 'l')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w');
}

/** The host as it was written, with `xn--` labels decoded; a label that is no valid punycode stays as it is. */
export function unicodeHost(host: string): string {
  return host
    .split('.')
    .map((label) => (label.startsWith('xn--') ? (decodePunycode(label.slice(4)) ?? label) : label))
    .join('.');
}

// The constants of RFC 3492, section 5.
const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const FIRST_BIAS = 72;
const FIRST_CODE = 128;

/** Decodes one label without its `xn--` (RFC 3492, section 6.2), or `null` when it is malformed. */
function decodePunycode(label: string): string | null {
  const delimiter = label.lastIndexOf('-');
  const output = [...label.slice(0, Math.max(delimiter, 0))];
  const input = label.slice(delimiter + 1);
  let [code, position, bias, index] = [FIRST_CODE, 0, FIRST_BIAS, 0];
  while (index < input.length) {
    const start = position;
    for (let [weight, k] = [1, BASE]; ; k += BASE) {
      const digit = digitOf(input[index]);
      if (digit === null) return null;
      index += 1;
      position += digit * weight;
      const threshold = Math.min(Math.max(k - bias, T_MIN), T_MAX);
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    const length = output.length + 1;
    bias = adapt(position - start, length, start === 0);
    code += Math.floor(position / length);
    position %= length;
    if (code > 0x10ffff) return null;
    output.splice(position, 0, String.fromCodePoint(code));
    position += 1;
  }
  return output.join('');
}

function digitOf(character: string | undefined): number | null {
  if (character === undefined) return null;
  const digit = 'abcdefghijklmnopqrstuvwxyz0123456789'.indexOf(character);
  return digit === -1 ? null : digit;
}

function adapt(change: number, length: number, first: boolean): number {
  let delta = first ? Math.floor(change / DAMP) : Math.floor(change / 2);
  delta += Math.floor(delta / length);
  let k = 0;
  for (; delta > ((BASE - T_MIN) * T_MAX) / 2; k += BASE) delta = Math.floor(delta / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * delta) / (delta + SKEW));
}
