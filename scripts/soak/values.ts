/** What is typed into the fields of the portal: what a field asks for, what nearly is, and what means harm. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { PROJECT_ROOT } from '../knowledge-files';
import type { Field } from './page';

/** How one field is filled in. A number picks from what there is at that moment. */
export type Fill =
  | { how: 'well'; pick: number }
  | { how: 'nearly'; pick: number }
  /** `dressed`: with markup and the visitor's mark behind it, as something that can be found again. */
  | { how: 'harm'; text: string; dressed: boolean }
  | { how: 'stand' }
  | { how: 'leave out' };

/** One visitor of several: everything that he or she types holds a mark that nobody else may ever see. */
export interface Typist {
  mark: string;
  /** What exists in this visitor's world; of the people, the one of the scenario comes first. */
  people: readonly { number: string; firstName: string; lastName: string }[];
  enterprises: readonly string[];
  qualities: readonly string[];
}

/** Marks of the visitors; none is a part of another or of any wording. */
export const MARKS = ['zqaqz', 'zqbqz', 'zqcqz'] as const;

/** Would be markup if it were ever put on a page unescaped. */
export const MARKUP = { tag: '<zqtag', attribute: ' zqattribute=' };

const DRESS = `${MARKUP.tag}"${MARKUP.attribute}">`;

const HARM = [
  '',
  '</title><script>1</script>',
  '{name}',
  '**bold** [link]',
  '../../../../etc/passwd',
  '..%2f..%2f',
  '\u0000',
  '\r\nSet-Cookie: a=b\r\n\r\n',
  '__proto__',
  'constructor',
  'https://evil.example/',
  "' OR 1=1 --",
  '\u202Egnp.exe',
  '\uD83D\uDE00'.repeat(500),
  '9'.repeat(4000),
  '=HYPERLINK("https://evil.example")',
];

export const fill: fc.Arbitrary<Fill> = fc.oneof(
  { weight: 10, arbitrary: fc.record({ how: fc.constant('well' as const), pick: fc.nat(7) }) },
  { weight: 2, arbitrary: fc.record({ how: fc.constant('nearly' as const), pick: fc.nat(11) }) },
  { weight: 3, arbitrary: fc.record({ how: fc.constant('harm' as const), text: harmful(), dressed: fc.boolean() }) },
  { weight: 1, arbitrary: fc.constantFrom<Fill>({ how: 'stand' }, { how: 'leave out' }) },
);

function harmful(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.constantFrom(...HARM),
    fc.string({ unit: 'binary', maxLength: 60 }).map((text) => text.toWellFormed()),
  );
}

const fixture = (name: string) => new Uint8Array(readFileSync(`${PROJECT_ROOT}/tests/fixtures/files/${name}`));
const CERTIFICATE = fixture('fictitious.cer');
const KEY = fixture('fictitious.pub');

/** What is sent for a field: a text, a file, or nothing. */
export function filled(field: Field, how: Fill, typist: Typist): string | Uint8Array | null {
  if (how.how === 'leave out') return null;
  if (field.kind === 'file') return fileFor(field.name, how);
  if (how.how === 'stand') return field.standing;
  if (how.how === 'harm') return how.dressed ? `${how.text}${DRESS}${typist.mark}` : how.text;
  if (how.how === 'nearly') return nearly(how.pick, field, typist);
  if (field.kind === 'text') return well(field.name, how.pick, typist);
  if (field.kind === 'box') return how.pick === 0 ? field.standing : (field.values[0] ?? null);
  if (field.kind === 'choice') return field.values[how.pick % field.values.length] ?? null;
  return field.standing;
}

function fileFor(name: string, how: Fill): Uint8Array | null {
  const file = /key/i.test(name) ? KEY : CERTIFICATE;
  if (how.how === 'well') return how.pick === 0 ? null : file;
  if (how.how === 'nearly') return file.slice(0, 40 + how.pick * 30);
  return how.how === 'harm' ? new TextEncoder().encode(how.text) : null;
}

/** What a field of that name asks for. */
function well(name: string, pick: number, { mark, people, enterprises }: Typist): string {
  const from = (values: readonly string[]) => values[pick % values.length] ?? '';
  if (/mail/i.test(name)) return `${mark}@fictif.example`;
  if (/phone|fax|mobile/i.test(name)) return '02 555 01 23';
  if (/kbo|enterprise/i.test(name)) return from(enterprises);
  const person = people[pick % people.length];
  if (/ssin|niss|number/i.test(name)) return person?.number ?? '';
  if (/public.*firstName/i.test(name)) return person?.firstName ?? '';
  if (/public.*lastName/i.test(name)) return person?.lastName ?? '';
  if (/password/i.test(name)) return `Fictif2030${mark}`;
  if (/technical|userName/i.test(name)) return `EXP${mark}`;
  if (/until/i.test(name)) return from(['', '31/12/2031']);
  if (/from|date|day/i.test(name)) return from(['15/01/2030', '16/01/2030']);
  if (/onss/i.test(name)) return '199000013';
  if (/keyText/i.test(name)) return new TextDecoder().decode(KEY);
  return from(['Exemple', `Fictif ${mark}`, '']);
}

function nearly(pick: number, field: Field, typist: Typist): string {
  const right = well(field.name, pick, typist);
  const changed = [
    ` ${right} `,
    right.slice(0, -1),
    `${right}1`,
    right.toUpperCase(),
    right.replaceAll('0', 'O'),
    `${right.slice(0, 4)}.${right.slice(4, 7)}-${right.slice(7)}`,
    '',
    `${typist.mark}@fictif`,
    '02040600111',
    '1990000135',
    '31/02/2030',
    field.values[0] ?? '',
  ];
  return changed[pick % changed.length] ?? '';
}
