/**
 * Checks a column of values: `npm run validate -- --kind NAME [--json] [--lang fr] < values`.
 *
 * One line out per line in, empty lines included. With --json each is one object
 * `{value, ok, clean?, reason?, warning?}`; without, a sentence that names the line by its number, because what is
 * checked may be a national number and does not belong in a terminal's history.
 *
 * Exit status: 0 every line passes, 1 one does not, 2 the command was not understood.
 */
import { once } from 'node:events';
import { stdin, stdout } from 'node:process';
import type { Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { LANGUAGES } from '../rules/languages';
import type { Language, ValidatorName } from '../rules/model';
import type { FileVerdict } from '../rules/validators/file-verdict';
import { checkPastedKey } from '../rules/validators/files';
import { periodInOneText } from '../rules/validators/period';
import { isTextValidator, validate } from '../rules/validators/registry';
import { verdictSentence } from '../rules/validators/sentences';
import type { Verdict } from '../rules/validators/verdict';
import { verdict as de } from '../texts/de/verdict';
import { verdict as en } from '../texts/en/verdict';
import { verdict as fr } from '../texts/fr/verdict';
import { verdict as nl } from '../texts/nl/verdict';

const TEXTS: Record<Language, Record<string, string>> = { fr, nl, de, en };

/** What a line of text can be checked for: not a second typing, and not a file. */
type Kind = Exclude<ValidatorName, 'same-as' | 'certificate'>;

const KINDS: readonly Kind[] = [
  'enterprise-number',
  'national-number',
  'email',
  'phone',
  'date',
  'period',
  'onss-number',
  'umoe-password',
  'technical-user-name',
  'ssh-public-key',
];

const USAGE = `usage: npm run validate -- --kind NAME [--json] [--lang ${LANGUAGES.join('|')}] < values
kinds: ${KINDS.join(', ')}
a period is written start..end, or start.. without an end
`;

interface Options {
  kind: Kind;
  json: boolean;
  language: Language;
}

/** Reads the command line. On failure, `why` is a sentence for the person who typed it. */
export function readOptions(args: readonly string[]): { ok: true; options: Options } | { ok: false; why: string } {
  let values: { kind?: string; json?: boolean; lang?: string };
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: { kind: { type: 'string' }, json: { type: 'boolean' }, lang: { type: 'string' } },
    }));
  } catch (error) {
    return { ok: false, why: error instanceof Error ? error.message : String(error) };
  }
  const { kind, json = false, lang = 'en' } = values;
  if (kind === undefined) return { ok: false, why: '--kind is missing' };
  const known = KINDS.find((name) => name === kind);
  if (known === undefined) return { ok: false, why: `unknown kind "${kind}"` };
  const language = LANGUAGES.find((name) => name === lang);
  if (language === undefined) return { ok: false, why: `unknown language "${lang}"` };
  return { ok: true, options: { kind: known, json, language } };
}

/**
 * The lines of each chunk as soon as they are complete, without their line ends (LF or CR LF). A newline at the very
 * end is no extra line. Node's own line reader is not used: it also splits at a lone CR and at U+2028, which belong to
 * the value.
 */
export async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string[]> {
  let rest = '';
  for await (const chunk of chunks) {
    const [first = '', ...others] = chunk.split('\n');
    rest += first;
    if (others.length === 0) continue;
    const lines = [rest, ...others];
    rest = lines.pop() ?? '';
    yield lines.map(withoutCarriageReturn);
  }
  if (rest !== '') yield [withoutCarriageReturn(rest)];
}

/** One line of the answer, newline included, and whether the value passed. */
export function answer(
  value: string,
  line: number,
  { kind, json, language }: Options,
  today: string,
): { ok: boolean; text: string } {
  const verdict = check(kind, value, today);
  if (json) return { ok: verdict.ok, text: `${JSON.stringify({ value, ...withoutDetails(verdict) })}\n` };
  const mark = verdict.ok ? ('warning' in verdict ? 'look' : 'ok') : 'no';
  return { ok: verdict.ok, text: `${line}\t${mark}\t${verdictSentence(kind, verdict, TEXTS[language])}\n` };
}

/** Runs the command from `input` to `output`; returns the exit status. Memory does not grow with the number of lines. */
export async function run(
  args: readonly string[],
  streams: { input: AsyncIterable<string>; output: Writable; errors: Writable },
  today: string,
): Promise<0 | 1 | 2> {
  const read = readOptions(args);
  if (!read.ok) {
    streams.errors.write(`validate: ${read.why}\n${USAGE}`);
    return 2;
  }
  let line = 0;
  let allOk = true;
  for await (const values of linesOf(streams.input)) {
    let block = '';
    for (const value of values) {
      line += 1;
      const { ok, text } = answer(value, line, read.options, today);
      allOk &&= ok;
      block += text;
    }
    if (!streams.output.write(block)) await once(streams.output, 'drain');
  }
  return allOk ? 0 : 1;
}

function check(kind: Kind, value: string, today: string): Verdict | FileVerdict {
  if (kind === 'period') return periodInOneText(value, { today });
  return isTextValidator(kind) ? validate(kind, value, { today }) : checkPastedKey(value);
}

/** The answer has the same shape for every kind. */
function withoutDetails(verdict: Verdict | FileVerdict): object {
  if (!('details' in verdict)) return verdict;
  const { details: _, ...rest } = verdict;
  return rest;
}

function withoutCarriageReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}

/** Today where the numbers are given, as YYYY-MM-DD. */
function todayInBelgium(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' }).format(new Date());
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  // A reader that has seen enough (`| head`) is no failure of ours, but the rest was not checked.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(1);
  });
  stdin.setEncoding('utf8');
  if (stdin.isTTY && readOptions(process.argv.slice(2)).ok)
    process.stderr.write('Type values, one per line; end with Ctrl-D.\n');
  process.exitCode = await run(
    process.argv.slice(2),
    { input: stdin, output: stdout, errors: process.stderr },
    todayInBelgium(),
  );
}
