import { generateKeyPairSync } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LARGEST_FILE } from '../../../rules/validators/file-verdict';
import { checkFile, checkPastedKey } from '../../../rules/validators/files';
import { makeCertificate, sshLine, sshOf } from './make-files';

const context = { today: '2026-11-20' };

/** As the guide hands a file over. `reads` counts how often it was read. */
function chosen(content: Uint8Array | string, type = 'application/pkix-cert') {
  const bytes = Buffer.from(content);
  const file = {
    size: bytes.length,
    reads: 0,
    dataUrl: async () => {
      file.reads += 1;
      return `data:${type};base64,${bytes.toString('base64')}`;
    },
  };
  return file;
}

const key = sshLine(sshOf(generateKeyPairSync('ed25519').publicKey));

test('each name has its reader', async () => {
  expect(await checkFile('certificate', chosen(makeCertificate()), context)).toMatchObject({
    ok: true,
    details: { owner: 'CN=Atelier Fictif' },
  });
  expect(await checkFile('ssh-public-key', chosen(key, ''), context)).toMatchObject({
    ok: true,
    details: { 'key-type': 'ED25519' },
  });
  expect(checkPastedKey(key)).toMatchObject({ ok: true, details: { 'key-type': 'ED25519' } });
});

test('the two are not taken for each other', async () => {
  expect(await checkFile('certificate', chosen(key), context)).toEqual({ ok: false, reason: 'is-ssh-key' });
  expect(await checkFile('ssh-public-key', chosen(makeCertificate()), context)).toEqual({
    ok: false,
    reason: 'is-certificate',
  });
});

test('the date of today counts', async () => {
  const file = chosen(makeCertificate());
  expect(await checkFile('certificate', file, { today: '2030-01-01' })).toEqual({ ok: false, reason: 'expired' });
});

test('a file that is too large or empty is not read', async () => {
  for (const [size, reason] of [
    [0, 'empty-file'],
    [LARGEST_FILE + 1, 'file-too-large'],
    [5_000_000, 'file-too-large'],
  ] as const) {
    const file = { ...chosen(''), size, dataUrl: () => Promise.reject(new Error('was read')) };
    expect(await checkFile('certificate', file, context)).toEqual({ ok: false, reason });
    expect(await checkFile('ssh-public-key', file, context)).toEqual({ ok: false, reason });
  }
  const largest = chosen(Buffer.alloc(LARGEST_FILE, 0x41));
  expect(await checkFile('certificate', largest, context)).toEqual({ ok: false, reason: 'not-a-certificate' });
  expect(largest.reads).toBe(1);
});

test('a file that can no longer be read says so', async () => {
  for (const dataUrl of [
    () => Promise.reject(new Error('NotFoundError')),
    () => {
      throw new Error('NotReadableError');
    },
    async () => 'data:;base64,…',
  ])
    expect(await checkFile('certificate', { size: 10, dataUrl }, context)).toEqual({
      ok: false,
      reason: 'unreadable-file',
    });
  // It may have shrunk or grown since its size was read.
  expect(await checkFile('certificate', { size: 10, dataUrl: async () => 'data:' }, context)).toMatchObject({
    ok: false,
  });
  const grown = { ...chosen(Buffer.alloc(LARGEST_FILE + 1)), size: 10 };
  expect(await checkFile('certificate', grown, context)).toEqual({ ok: false, reason: 'file-too-large' });
});

// Their parsers are many times as large as all checks of text together.
test('nothing that is always loaded imports the readers of files', () => {
  const directory = new URL('../../../rules/validators/', import.meta.url);
  const readers = ['certificate', 'ssh-public-key', 'ssh-blob', 'der', 'file-text', 'files'];
  const importsOf = (file: string) =>
    [...readFileSync(new URL(`${file}.ts`, directory), 'utf8').matchAll(/^import (?!type ).*?from '([^']+)'/gms)].map(
      ([, from = '']) => from.replace('./', ''),
    );
  const reachable = (file: string, seen = new Set<string>()): Set<string> => {
    for (const next of importsOf(file)) {
      if (seen.has(next) || !readdirSync(directory).includes(`${next}.ts`)) continue;
      reachable(next, seen.add(next));
    }
    return seen;
  };
  for (const entry of ['registry', 'sentences', 'at-least-one'])
    expect(
      readers.filter((reader) => reachable(entry).has(reader)),
      entry,
    ).toEqual([]);
  expect([...reachable('files')]).toEqual(expect.arrayContaining(['certificate', 'ssh-public-key', 'der']));
});
