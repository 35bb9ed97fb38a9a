/**
 * Takes out of a text what cannot be seen but changes how the rest is read: direction marks, zero-width and control
 * characters, half surrogates. What joins an emoji or letters of scripts that need it stays.
 */

const INVISIBLE =
  /\u034f|\u17b4|\u17b5|[\u180b-\u180d]|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}]|[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\u115f\u1160\u3164\uffa0]/u;
const PICTURE = /[\p{Extended_Pictographic}\p{Emoji_Modifier}]/u;
/** Joiners mean something in these scripts; between Latin letters they only make two words that look the same. */
const JOINING = /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Sinhala}\p{M}]/u;
const KEYCAP = /[0-9#*]/;

export interface CleanText {
  text: string;
  /** How many characters were taken out. */
  removed: number;
}

/** `text` as it is seen. Cleaning it again changes nothing. */
export function cleanText(text: string): CleanText {
  if (!INVISIBLE.test(text)) return { text, removed: 0 };
  const characters = [...text];
  const kept: string[] = [];
  characters.forEach((character, index) => {
    if (!INVISIBLE.test(character) || mayStay(character, kept.at(-1) ?? '', characters[index + 1] ?? '')) {
      kept.push(character);
    }
  });
  return { text: kept.join(''), removed: characters.length - kept.length };
}

function mayStay(character: string, before: string, after: string): boolean {
  if (character === '\n' || character === '\t') return true;
  if (character === '\ufe0f' || character === '\ufe0e') return PICTURE.test(before) || KEYCAP.test(before);
  if (character !== '\u200d' && character !== '\u200c') return false;
  if (INVISIBLE.test(after)) return false;
  const inPicture = (PICTURE.test(before) || before === '\ufe0f') && PICTURE.test(after);
  return inPicture || (JOINING.test(before) && JOINING.test(after));
}
