import { spawn } from 'node:child_process';
import { Readable, Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { linesOf, run } from '../../../scripts/validate';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const TODAY = '2026-11-20';

/** Runs the command on `chunks` of input; what it wrote and its exit status. */
async function ask(args: string[], chunks: string[] = []) {
  const written = { output: '', errors: '' };
  const into = (name: 'output' | 'errors') =>
    new Writable({
      decodeStrings: false,
      write(chunk: string, _encoding, done) {
        written[name] += chunk;
        done();
      },
    });
  const status = await run(
    args,
    { input: Readable.from(chunks), output: into('output'), errors: into('errors') },
    TODAY,
  );
  return { status, ...written };
}

async function askJson(kind: string, ...chunks: string[]) {
  const { status, output, errors } = await ask(['--kind', kind, '--json'], chunks);
  expect(errors).toBe('');
  expect(output === '' || output.endsWith('\n')).toBe(true);
  const objects = output.split('\n').slice(0, -1);
  return { status, objects: objects.map((line): Record<string, unknown> => JSON.parse(line)) };
}

describe('lines', () => {
  test.each([
    [[], []],
    [['\n'], ['']],
    [['a'], ['a']],
    [['a\n'], ['a']],
    [['a\n\n'], ['a', '']],
    [['\n\na'], ['', '', 'a']],
    [['a\r\nb\r\n'], ['a', 'b']],
    [
      ['a\r', '\nb'],
      ['a', 'b'],
    ],
    [
      ['a', 'b', '\n', 'c'],
      ['ab', 'c'],
    ],
    [[' a \n'], [' a ']],
    [['a\rb\u2028c\u0085d\n'], ['a\rb\u2028c\u0085d']],
  ])('%j', async (chunks, expected) => {
    const lines: string[] = [];
    for await (const group of linesOf(Readable.from(chunks))) lines.push(...group);
    expect(lines).toEqual(expected);
  });
});

describe('--json', () => {
  test('one object per line, empty lines included, the value as it came', async () => {
    const { status, objects } = await askJson(
      'enterprise-number',
      '1990000035\n\n BE 0999.999.922\r\n',
      '999999922\n1\n',
    );
    expect(objects).toEqual([
      { value: '1990000035', ok: true },
      { value: '', ok: false, reason: 'empty' },
      { value: ' BE 0999.999.922', ok: true, clean: '0999999922', warning: 'separators' },
      { value: '999999922', ok: true, clean: '0999999922', warning: 'padded' },
      { value: '1', ok: false, reason: 'too-short' },
    ]);
    expect(status).toBe(1);
  });

  test('status 0 when every line passes, and when there is none', async () => {
    expect((await askJson('email', 'direction@fictif.be\ncontact@fictif.be')).status).toBe(0);
    expect(await askJson('email')).toEqual({ status: 0, objects: [] });
    expect((await askJson('email', '\n')).status).toBe(1);
  });

  test('the other kinds', async () => {
    expect((await askJson('national-number', '03.05.14-027.39\n')).objects).toEqual([
      { value: '03.05.14-027.39', ok: true, clean: '03051402739', warning: 'separators' },
    ]);
    expect((await askJson('phone', '02 555 00 00\n')).objects).toEqual([
      { value: '02 555 00 00', ok: true, clean: '025550000' },
    ]);
  });
});

test('without --json a sentence per line, in the language asked for, that does not repeat the value', async () => {
  const english = await ask(['--kind', 'enterprise-number'], ['0999.999.922\n1990000036\n1990000035\n']);
  expect(english).toEqual({
    status: 1,
    errors: '',
    output:
      '1\tlook\tType the digits alone, without spaces, dots, dashes or letters. Write: 0999999922\n' +
      '2\tno\tThe check digits do not match: is one digit mistyped?\n' +
      '3\tok\tThe check digits match.\n',
  });
  const dutch = await ask(['--kind', 'enterprise-number', '--lang', 'nl'], ['1990000036\n']);
  expect(dutch.output).toBe('1\tno\tDe controlecijfers kloppen niet: is er een cijfer verkeerd getypt?\n');
});

test.each([
  [[], '--kind is missing'],
  [['--json'], '--kind is missing'],
  [['--kind', 'shoe-size'], 'unknown kind "shoe-size"'],
  [['--kind', 'toString'], 'unknown kind "toString"'],
  [['--kind'], '--kind'],
  [['--kind', 'email', '--lang', 'it'], 'unknown language "it"'],
  [['--kind', 'email', '--wrong'], '--wrong'],
  [['--kind', 'email', 'values.txt'], 'values.txt'],
])('%j is not understood: status 2, the kinds are listed, nothing is checked', async (args, why) => {
  const { status, output, errors } = await ask(args, ['direction@fictif.be\n']);
  expect(status).toBe(2);
  expect(output).toBe('');
  expect(errors).toContain(why);
  expect(errors).toContain('kinds: enterprise-number, national-number, email, phone');
});

test('as a program: reads standard input, writes standard output, exits with the status', async () => {
  const program = spawn('node_modules/.bin/tsx', ['scripts/validate.ts', '--kind', 'phone', '--json'], { cwd: ROOT });
  const exit = new Promise((resolve) => program.on('close', resolve));
  const output = text(program.stdout);
  // A letter of two bytes cut in half between two writes.
  const bytes = Buffer.from('é\n025550000\n');
  program.stdin.write(bytes.subarray(0, 1));
  program.stdin.end(bytes.subarray(1));
  expect(await output).toBe('{"value":"é","ok":false,"reason":"phone-characters"}\n{"value":"025550000","ok":true}\n');
  expect(await exit).toBe(1);
}, 30_000);
