import { spawn } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { Readable, Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { ValidatorName } from '../../../rules/model';
import { linesOf, run } from '../../../scripts/validate';
import { sshLine, sshOf } from './make-files';

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

describe('kinds of the second part', () => {
  test('are all that checks text, and none that needs two fields or a file', async () => {
    const { errors } = await ask([]);
    const listed = /^kinds: (.*)$/m.exec(errors)?.[1]?.split(', ') ?? [];
    expect([...listed, 'same-as', 'certificate'].sort()).toEqual([...ValidatorName.options].sort());
    for (const kind of ['same-as', 'certificate']) expect((await ask(['--kind', kind], ['x\n'])).status, kind).toBe(2);
  });

  test('dates and periods', async () => {
    expect((await askJson('date', '23-08-2022\n2022-08-23\n31-02-2022\n')).objects).toEqual([
      { value: '23-08-2022', ok: true },
      { value: '2022-08-23', ok: true, clean: '23-08-2022', warning: 'date-notation' },
      { value: '31-02-2022', ok: false, reason: 'impossible-date' },
    ]);
    const periods = ['23-08-2022..23-12-2022', '23-08-2022..', '23/08/2022..', '23-12-2022..23-08-2022', '23-08-2022'];
    expect((await askJson('period', periods.join('\n'))).objects).toEqual([
      { value: periods[0], ok: true },
      { value: periods[1], ok: true },
      { value: periods[2], ok: true, clean: '23-08-2022..', warning: 'date-notation' },
      { value: periods[3], ok: false, reason: 'end-before-start' },
      { value: periods[4], ok: false, reason: 'period-form' },
    ]);
  });

  test('ONSS numbers, names and passwords', async () => {
    expect((await askJson('onss-number', '0009354-67\n000935468\n')).objects).toEqual([
      { value: '0009354-67', ok: true, clean: '000935467', warning: 'separators' },
      { value: '000935468', ok: false, reason: 'check-digits' },
    ]);
    expect((await askJson('technical-user-name', 'exptests001\ntests001')).objects).toEqual([
      { value: 'exptests001', ok: true, clean: 'EXPtests001', warning: 'exp-capitals' },
      { value: 'tests001', ok: false, reason: 'exp-prefix' },
    ]);
    expect((await askJson('umoe-password', 'Abcdefg-12\nabcdefg-12\n')).objects).toEqual([
      { value: 'Abcdefg-12', ok: true },
      { value: 'abcdefg-12', ok: false, reason: 'password-upper' },
    ]);
    const said = await ask(['--kind', 'umoe-password'], ['Abcdefg-12\nabcdefg-12\n']);
    expect(said.output).not.toMatch(/bcdefg/);
  });

  test('public keys of SSH, in the shape of all the others', async () => {
    const line = sshLine(sshOf(generateKeyPairSync('ed25519').publicKey)).trim();
    expect(await askJson('ssh-public-key', `${line}\n`)).toEqual({ status: 0, objects: [{ value: line, ok: true }] });
    expect((await askJson('ssh-public-key', '-----BEGIN OPENSSH PRIVATE KEY-----\n\n')).objects).toEqual([
      { value: '-----BEGIN OPENSSH PRIVATE KEY-----', ok: false, reason: 'private-key' },
      { value: '', ok: false, reason: 'empty' },
    ]);
    expect((await ask(['--kind', 'ssh-public-key'], [line])).output).toBe('1\tok\tThis is a public SSH key.\n');
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
