/**
 * Where somebody is, for the helpdesk, without data: `designate-gap-standard-other.7 · app032-enterprise-details · fr ·
 * 1.2`. Procedure and number of the step, screen, language of the page, version of Ariane. The procedure goes by its id:
 * the knowledge has no shorter name that is its own.
 */
import { LANGUAGES } from '../../rules/languages';
import type { Language } from '../../rules/model';

export interface PlaceCode {
  procedure: string;
  /** Place of the step in the procedure, from 1, conditions aside; null outside its steps. */
  step: number | null;
  screen: string | null;
  language: Language | null;
  /** Of Ariane: another one may count the steps otherwise. */
  version: string;
}

const UNKNOWN = '?';

export function placeCode({ procedure, step, screen, language, version }: PlaceCode): string {
  return [`${procedure}.${step ?? UNKNOWN}`, screen ?? UNKNOWN, language ?? UNKNOWN, version].join(' · ');
}

/** More than any code has. */
const LONGEST = 400;

const ID = '[a-z0-9]+(?:-[a-z0-9]+)*';
const CODE = new RegExp(
  `^(${ID}) (\\d{1,3}|\\?) (${ID}|\\?) (${LANGUAGES.join('|')}|\\?) v?(\\d{1,5}(?: \\d{1,5}){0,3})$`,
);

/** Reads a code back, whatever an e-mail, a telephone note or a word processor made of its dots; null if it is none. */
export function parsePlaceCode(text: string): PlaceCode | null {
  if (text.length > LONGEST) return null;
  const read = CODE.exec(plain(text));
  if (read === null) return null;
  const [, procedure = '', step = '', screen = '', language = '', version = ''] = read;
  return {
    procedure,
    step: step === UNKNOWN ? null : Number(step),
    screen: screen === UNKNOWN ? null : screen,
    language: LANGUAGES.find((known) => known === language) ?? null,
    version: version.replaceAll(' ', '.'),
  };
}

/** Ids and numbers with one space between them. */
function plain(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\p{Cf}"'«»“”‘’`]/gu, '')
      // Hyphens of every kind inside an id; with spaces around, they stand between the parts.
      .replace(/(?<=[a-z0-9])[\u2010-\u2015\u2212](?=[a-z0-9])/g, '-')
      .replace(/\s[\u2010-\u2015\u2212-]+\s/g, ' ')
      .replace(/[^a-z0-9?-]+/g, ' ')
      .trim()
  );
}
