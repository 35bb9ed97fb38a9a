import { createHash, generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FILE_REASONS } from '../../../rules/validators/file-verdict';
import { readSshPublicKey } from '../../../rules/validators/ssh-public-key';
import { makeCertificate, makeKeystore, pem, rfc4716, sshBlob, sshField, sshLine, sshOf } from './make-files';

const bytes = (content: string) => new TextEncoder().encode(content);
const pairs = {
  rsa: generateKeyPairSync('rsa', { modulusLength: 2048 }),
  weak: generateKeyPairSync('rsa', { modulusLength: 1024 }),
  strong: generateKeyPairSync('rsa', { modulusLength: 3072 }),
  p256: generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  p384: generateKeyPairSync('ec', { namedCurve: 'P-384' }),
  p521: generateKeyPairSync('ec', { namedCurve: 'P-521' }),
  ed25519: generateKeyPairSync('ed25519'),
  ed448: generateKeyPairSync('ed448'),
};
const keyOf = (name: keyof typeof pairs) => sshOf(pairs[name].publicKey);
const GOOD = keyOf('ed25519');

function detailsOf(type: string, bits: number, blob: Uint8Array) {
  const hash = createHash('sha256').update(blob).digest('base64').replace(/=+$/, '');
  return { 'key-type': type, 'key-bits': String(bits), fingerprint: `SHA256:${hash}` };
}
const ACCEPTED = { ok: true, details: detailsOf('ED25519', 256, GOOD.blob) };

test('a key that its owner publishes with its fingerprint: the host key of GitHub', () => {
  const line = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl';
  expect(readSshPublicKey(line)).toEqual({
    ok: true,
    details: {
      'key-type': 'ED25519',
      'key-bits': '256',
      fingerprint: 'SHA256:+DiY3wvvV6TuJJhbpZisF/zLDA0zPMSvHdkr4UvCOqU',
    },
  });
});

describe.each([
  ['rsa', 'RSA', 2048],
  ['strong', 'RSA', 3072],
  ['p256', 'ECDSA', 256],
  ['p384', 'ECDSA', 384],
  ['p521', 'ECDSA', 521],
  ['ed25519', 'ED25519', 256],
  ['ed448', 'ED448', 456],
] as const)('%s', (name, type, bits) => {
  const key = keyOf(name);
  const accepted = { ok: true, details: detailsOf(type, bits, key.blob) };

  test('is read in one line, from a file and as pasted text', () => {
    for (const line of [sshLine(key), sshLine(key).trim(), sshLine(key, ''), `\ufeff${sshLine(key, 'a b c')}\r\n`]) {
      expect(readSshPublicKey(line)).toEqual(accepted);
      expect(readSshPublicKey(bytes(line))).toEqual(accepted);
    }
    expect(readSshPublicKey(Buffer.from(`\ufeff${sshLine(key)}`, 'utf16le'))).toEqual(accepted);
  });

  test('is read in the form of RFC 4716', () => {
    for (const headers of [[], ['Comment: "atelier"'], ['Subject: me', 'Comment: one line \\', 'AAAA and another']]) {
      expect(readSshPublicKey(rfc4716(key, headers))).toEqual(accepted);
      expect(readSshPublicKey(bytes(rfc4716(key, headers).replaceAll('\n', '\r\n')))).toEqual(accepted);
    }
  });

  test('cut short, it is damaged', () => {
    for (let length = 0; length < key.blob.length; length += 1) {
      const cut = { ...key, blob: key.blob.subarray(0, length) };
      expect(readSshPublicKey(sshLine(cut)), String(length)).toEqual({ ok: false, reason: 'damaged' });
    }
    expect(readSshPublicKey(sshLine({ ...key, blob: Buffer.concat([key.blob, Buffer.from([0])]) })).ok).toBe(false);
  });
});

test('weak keys pass with a warning', () => {
  const weak = keyOf('weak');
  const details = detailsOf('RSA', 1024, weak.blob);
  expect(readSshPublicKey(sshLine(weak))).toEqual({ ok: true, details, warning: 'weak-key' });
  const number = (size: number) => sshField(Buffer.concat([Buffer.from([0]), Buffer.alloc(size, 0xc3)]));
  const dsa = { type: 'ssh-dss', blob: sshBlob('ssh-dss', number(256), number(20), number(256), number(256)) };
  expect(readSshPublicKey(sshLine(dsa))).toEqual({
    ok: true,
    details: detailsOf('DSA', 2048, dsa.blob),
    warning: 'weak-key',
  });
});

test('keys that live in a security key', () => {
  const x = Buffer.alloc(32, 5);
  const ed = sshBlob('sk-ssh-ed25519@openssh.com', sshField(x), sshField('ssh:'));
  expect(readSshPublicKey(sshLine({ type: 'sk-ssh-ed25519@openssh.com', blob: ed }))).toEqual({
    ok: true,
    details: detailsOf('ED25519-SK', 256, ed),
  });
  const type = 'sk-ecdsa-sha2-nistp256@openssh.com';
  const point = Buffer.concat([Buffer.from([4]), x, x]);
  const ec = sshBlob(type, sshField('nistp256'), sshField(point), sshField('ssh:'));
  expect(readSshPublicKey(sshLine({ type, blob: ec }))).toEqual({ ok: true, details: detailsOf('ECDSA-SK', 256, ec) });
});

test('the comment, often a name, is not told', () => {
  expect(JSON.stringify(readSshPublicKey(sshLine(GOOD, 'ariane.fictive@fictif.be')))).not.toContain('fictive');
});

describe('a private key is refused, in any form', () => {
  const refused = { ok: false, reason: 'private-key' };

  test.each(Object.entries(pairs))('%s', (_, { privateKey }) => {
    for (const written of [
      privateKey.export({ type: 'pkcs8', format: 'pem' }),
      privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'ariane' }),
    ]) {
      expect(readSshPublicKey(written)).toEqual(refused);
      expect(readSshPublicKey(bytes(`\n${String(written)}`))).toEqual(refused);
      expect(readSshPublicKey(`${sshLine(GOOD)}${String(written)}`)).toEqual(refused);
    }
    expect(readSshPublicKey(privateKey.export({ type: 'pkcs8', format: 'der' }))).toEqual(refused);
  });

  test.each([
    '-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAABG5vbmU=\n-----END OPENSSH PRIVATE KEY-----\n',
    'b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQ==',
    '-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n',
    '---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----\n',
    'PuTTY-User-Key-File-2: ssh-rsa\nEncryption: aes256-cbc\nComment: atelier\nPublic-Lines: 6\nAAAA\n',
  ])('%j', (written) => {
    expect(readSshPublicKey(written)).toEqual(refused);
    expect(readSshPublicKey(bytes(written))).toEqual(refused);
  });

  test('a key store', () => {
    expect(readSshPublicKey(makeKeystore())).toEqual({ ok: false, reason: 'keystore' });
  });
});

describe('other content', () => {
  const { publicKey } = pairs.rsa;
  const line = sshLine(GOOD).trim();
  const [type = '', encoded = ''] = line.split(' ');

  test.each([
    ['nothing', '', 'empty'],
    ['spaces', ' \r\n', 'empty'],
    ['words', 'notre clé publique', 'not-an-ssh-key'],
    ['base64 alone', encoded, 'not-an-ssh-key'],
    ['the old form of version 1', '2048 65537 2519084475', 'not-an-ssh-key'],
    ['a document', '%PDF-1.7', 'pdf'],
    ['a certificate', pem('CERTIFICATE', makeCertificate()), 'is-certificate'],
    ['a public key in PEM', String(publicKey.export({ type: 'spki', format: 'pem' })), 'other-key-format'],
    ['a public key of RSA in PEM', String(publicKey.export({ type: 'pkcs1', format: 'pem' })), 'other-key-format'],
    ['a public PGP key', '-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmQ==\n', 'other-key-format'],
    ['a type alone', type, 'damaged'],
    ['what is no base64', `${type} AAAA…`, 'damaged'],
    ['another type in front', line.replace('ssh-ed25519', 'ssh-rsa'), 'damaged'],
    ['a block without its end', rfc4716(GOOD).slice(0, -20), 'damaged'],
    [
      'a type from the future',
      sshLine({ type: 'ssh-next', blob: sshBlob('ssh-next', sshField('?')) }),
      'unknown-key-type',
    ],
    [
      'a certificate of SSH',
      sshLine({
        type: 'ssh-ed25519-cert-v01@openssh.com',
        blob: sshBlob('ssh-ed25519-cert-v01@openssh.com', sshField('?')),
      }),
      'unknown-key-type',
    ],
    ['two keys', `${line}\n${line}\n`, 'several-keys'],
    ['two blocks', rfc4716(GOOD) + rfc4716(GOOD), 'several-keys'],
    ['a key broken into lines', line.replace(/.{40}/g, '$&\n'), 'line-breaks'],
    ['a key behind other text', `Bonjour\n${line}`, 'not-an-ssh-key'],
  ] as const)('%s', (_, content, reason) => {
    expect(readSshPublicKey(content)).toEqual({ ok: false, reason });
    expect(readSshPublicKey(bytes(content))).toEqual({
      ok: false,
      reason: reason === 'empty' ? 'empty-file' : reason,
    });
  });

  test('binary files', () => {
    expect(readSshPublicKey(makeCertificate())).toEqual({ ok: false, reason: 'is-certificate' });
    expect(readSshPublicKey(publicKey.export({ type: 'spki', format: 'der' }))).toMatchObject({
      reason: 'other-key-format',
    });
    expect(readSshPublicKey(Buffer.from([0x50, 0x4b, 3, 4, 0, 0]))).toEqual({ ok: false, reason: 'not-an-ssh-key' });
    expect(readSshPublicKey(GOOD.blob)).toEqual({ ok: false, reason: 'not-an-ssh-key' });
  });

  test('comments and empty lines around one key do not count', () => {
    expect(readSshPublicKey(`# la clé de l’atelier\n\n${line}\n\n`)).toEqual(ACCEPTED);
  });

  test('keys whose numbers cannot be', () => {
    const rsa = (e: Uint8Array, n: Uint8Array) =>
      readSshPublicKey(sshLine({ type: 'ssh-rsa', blob: sshBlob('ssh-rsa', sshField(e), sshField(n)) }));
    const [three, modulus] = [Buffer.from([3]), Buffer.alloc(256, 0x55)];
    expect(rsa(three, modulus)).toMatchObject({ ok: true, details: { 'key-bits': '2047' }, warning: 'weak-key' });
    for (const [first, bits] of [
      [0x01, '2049'],
      [0x05, '2051'],
      [0x7f, '2055'],
    ] as const)
      expect(rsa(three, Buffer.concat([Buffer.from([first]), modulus])), bits).toMatchObject({
        ok: true,
        details: { 'key-bits': bits },
      });
    for (const wrong of [Buffer.alloc(0), Buffer.alloc(256), Buffer.alloc(256, 0xff)]) {
      expect(rsa(three, wrong)).toEqual({ ok: false, reason: 'damaged' });
      expect(rsa(wrong, modulus)).toEqual({ ok: false, reason: 'damaged' });
    }
    const curve = (named: string, point: Buffer) =>
      readSshPublicKey(
        sshLine({
          type: 'ecdsa-sha2-nistp256',
          blob: sshBlob('ecdsa-sha2-nistp256', sshField(named), sshField(point)),
        }),
      ).ok;
    expect(curve('nistp256', Buffer.alloc(65, 4))).toBe(true);
    expect(curve('nistp384', Buffer.alloc(65, 4))).toBe(false);
    expect(curve('nistp256', Buffer.alloc(65, 2))).toBe(false);
    expect(curve('nistp256', Buffer.alloc(64, 4))).toBe(false);
  });
});

describe('whatever the content', () => {
  function answers(content: Uint8Array | string) {
    const start = performance.now();
    const verdict = readSshPublicKey(content);
    expect(performance.now() - start, 'time').toBeLessThan(1000);
    if (!verdict.ok) expect(FILE_REASONS).toContain(verdict.reason);
    return verdict;
  }

  test('random bytes and text', () => {
    const near = fc.string({ unit: fc.constantFrom('ssh-rsa', 'ssh-ed25519', ' ', '\n', 'AAAA', '=', '-', 'é', '0') });
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.string({ unit: 'binary' }), near), (content) => {
        expect(answers(content).ok).toBe(false);
      }),
      { numRuns: 3000 },
    );
  });

  test('a key with changed bytes', () => {
    const { type, blob } = keyOf('p256');
    fc.assert(
      fc.property(fc.nat(blob.length - 1), fc.nat(255), (at, byte) => {
        const changed = Buffer.from(blob);
        changed[at] = byte;
        answers(sshLine({ type, blob: changed }));
      }),
      { numRuns: 2000 },
    );
  });

  test('five megabytes are refused at once; as much as is read is read in time', () => {
    for (const piece of [
      '0',
      'A',
      'ssh-rsa ',
      'ssh-rsa AAAA\n',
      '\n',
      '---- BEGIN SSH2 PUBLIC KEY ----\n',
      ': \\\n',
      '-',
    ]) {
      const long = piece.repeat(5_000_000 / piece.length);
      const start = performance.now();
      expect(readSshPublicKey(long)).toEqual({ ok: false, reason: 'file-too-large' });
      expect(readSshPublicKey(bytes(long))).toEqual({ ok: false, reason: 'file-too-large' });
      expect(performance.now() - start).toBeLessThan(1000);
      answers(piece.repeat(100_000 / piece.length));
      answers(rfc4716(GOOD, [piece.repeat(90_000 / piece.length)]));
      answers(`ssh-rsa ${piece.repeat(90_000 / piece.length)}`);
    }
  });
});
