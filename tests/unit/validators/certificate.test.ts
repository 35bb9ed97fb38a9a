import { generateKeyPairSync, type KeyPairKeyObjectResult, X509Certificate } from 'node:crypto';
import fc from 'fast-check';
import { generate } from 'selfsigned';
import { describe, expect, test } from 'vitest';
import { readCertificate } from '../../../rules/validators/certificate';
import { FILE_REASONS, FILE_WARNINGS } from '../../../rules/validators/file-verdict';
import {
  bits,
  type CertificateOptions,
  int,
  makeCertificate,
  makeChain,
  makeKeystore,
  makeRequest,
  name,
  OIDS,
  pair,
  pem,
  seq,
  sshLine,
  sshOf,
  text,
  time,
} from './make-files';

const today = '2026-11-20';
const read = (content: Uint8Array | string, day = today) => readCertificate(Buffer.from(content), { today: day });
const made = (options: CertificateOptions) => read(makeCertificate(options));

const DETAILS = {
  owner: 'CN=Atelier Fictif',
  issuer: 'CN=Fournisseur Fictif',
  'valid-from': '2026-01-01',
  'valid-until': '2027-01-31',
  serial: '2587',
  'serial-hex': '0A1B',
};

describe('a certificate', () => {
  test('is read from DER and from PEM', () => {
    const der = makeCertificate();
    expect(read(der)).toEqual({ ok: true, details: DETAILS });
    for (const written of [
      pem('CERTIFICATE', der),
      pem('X509 CERTIFICATE', der),
      pem('CERTIFICATE', der).replaceAll('\n', '\r\n'),
      `\ufeff${pem('CERTIFICATE', der)}`,
      `Bag Attributes\n  friendlyName: atelier\nsubject=CN = Atelier Fictif\n${pem('CERTIFICATE', der)}\n\n`,
    ])
      expect(read(written)).toEqual({ ok: true, details: DETAILS });
    expect(read(Buffer.from(`\ufeff${pem('CERTIFICATE', der)}`, 'utf16le'))).toEqual({ ok: true, details: DETAILS });
  });

  test.each(['rsa', 'ec'] as const)(
    'made by another program, %s, says what node:crypto reads in it',
    async (keyType) => {
      const { cert } = await generate(
        [
          { name: 'countryName', value: 'BE' },
          { name: 'organizationName', value: 'Atelier Fictif' },
          { name: 'commonName', value: 'atelier.example.be' },
        ],
        {
          keyType,
          algorithm: 'sha256',
          notBeforeDate: new Date('2026-03-04T05:06:07Z'),
          notAfterDate: new Date('2028-09-10T11:12:13Z'),
        },
      );
      const theirs = new X509Certificate(cert);
      for (const content of [cert, theirs.raw]) {
        expect(read(content)).toEqual({
          ok: true,
          details: {
            owner: 'CN=atelier.example.be, O=Atelier Fictif, C=BE',
            issuer: 'CN=atelier.example.be, O=Atelier Fictif, C=BE',
            'valid-from': theirs.validFromDate.toISOString().slice(0, 10),
            'valid-until': '2028-09-10',
            serial: BigInt(`0x${theirs.serialNumber}`).toString(),
            'serial-hex': theirs.serialNumber,
          },
        });
      }
    },
  );

  test('of version 1 is one too', () => {
    const der = makeCertificate({ version: 1 });
    expect(new X509Certificate(der).serialNumber).toBe('0A1B');
    expect(read(der)).toEqual({ ok: true, details: DETAILS });
  });

  test.each([
    ['00', '0', '00'],
    ['7f', '127', '7F'],
    ['0080', '128', '80'],
    [
      '00ffeeddccbbaa99887766554433221100ffeedd',
      '5707498224217088193638573121228621596386651869',
      'FFEEDDCCBBAA99887766554433221100FFEEDD',
    ],
    ['ff', '-1', '-01'],
    ['ff7f', '-129', '-81'],
  ])('the serial number %s is %s and %s', (serial, decimal, hexadecimal) => {
    expect(BigInt(`0x${hexadecimal.replace('-', '')}`).toString()).toBe(decimal.replace('-', ''));
    expect(made({ serial })).toMatchObject({ ok: true, details: { serial: decimal, 'serial-hex': hexadecimal } });
  });

  test('reads names in every kind of text, and leaves the national number out', () => {
    const utf16be = Buffer.from('Atelier Été', 'utf16le').swap16();
    const subject = name(
      [OIDS.C, text('BE', 0x13)],
      [OIDS.O, text('Atelier Fictif', 0x13)],
      [OIDS.OU, 'Rédaction'],
      [OIDS.serialNumber, text('03051402739', 0x13)],
      [OIDS.CN, Buffer.concat([Buffer.from([0x1e, utf16be.length]), utf16be])],
      ['1.2.3.4', 'unknown'],
    );
    expect(made({ subject })).toMatchObject({
      ok: true,
      details: { owner: 'CN=Atelier Été, O=Atelier Fictif, OU=Rédaction, C=BE' },
    });
    expect(JSON.stringify(made({ subject }))).not.toContain('03051402739');
  });

  test('a name is shown as one short line, whatever it holds', () => {
    const owner = (value: string) => {
      const verdict = made({ subject: name([OIDS.CN, value]) });
      return verdict.ok && verdict.details.owner;
    };
    expect(owner('Atelier\u202e\n\u0007\u2028Fictif')).toBe('CN=Atelier Fictif');
    expect(owner('a'.repeat(5000))).toBe(`CN=${'a'.repeat(197)}…`);
    expect(made({ subject: seq() })).toMatchObject({ ok: true, details: { owner: '–' } });
  });

  test('dates: accepted to the end of its last day, refused after, told when it has not begun', () => {
    const der = makeCertificate();
    expect(read(der, '2027-01-31').ok).toBe(true);
    expect(read(der, '2027-02-01')).toEqual({ ok: false, reason: 'expired' });
    expect(read(der, '2026-01-01')).toEqual({ ok: true, details: DETAILS });
    expect(read(der, '2025-12-31')).toEqual({ ok: true, details: DETAILS, warning: 'not-yet-valid' });
    expect(made({ from: time('1999-12-31'), until: time('2049-12-31') })).toMatchObject({
      details: { 'valid-from': '1999-12-31', 'valid-until': '2049-12-31' },
    });
    expect(made({ from: time('2050-01-01'), until: time('9999-12-31') })).toMatchObject({
      details: { 'valid-from': '2050-01-01', 'valid-until': '9999-12-31' },
      warning: 'not-yet-valid',
    });
    expect(made({ until: time('1950-01-01') })).toEqual({ ok: false, reason: 'expired' });
  });

  test.each([
    ['a date that cannot be', { until: text('not a date!!Z', 0x17) }],
    ['a number in place of a date', { from: int('01') }],
    ['the 31st of February', { until: text('270231120000Z', 0x17) }],
    ['a year of two digits for four', { until: text('270131120000Z', 0x18) }],
    ['a date without a time', { until: text('270131', 0x17) }],
    ['a serial number that does not end', { serial: '7f'.repeat(65) }],
    ['one date only', { until: Buffer.alloc(0) }],
  ])('with %s is damaged', (_, options) => {
    expect(made(options)).toEqual({ ok: false, reason: 'damaged' });
  });

  test('several in one file: the first counts, and that is told', () => {
    const first = pem('CERTIFICATE', makeCertificate());
    const second = pem('CERTIFICATE', makeCertificate({ subject: name([OIDS.CN, 'Fournisseur Fictif']) }));
    expect(read(first + second)).toEqual({ ok: true, details: DETAILS, warning: 'several-certificates' });
    expect(read(pem('PUBLIC KEY', pair.publicKey.export({ type: 'spki', format: 'der' })) + first)).toEqual({
      ok: true,
      details: DETAILS,
    });
  });
});

describe('a private key is refused, whatever it is wrapped in', () => {
  const rsa = generateKeyPairSync('rsa', { modulusLength: 1024 });
  const secret = { cipher: 'aes-256-cbc', passphrase: 'ariane' };
  const forms: [string, KeyPairKeyObjectResult, 'pkcs8' | 'pkcs1' | 'sec1'][] = [
    ['PKCS#8 RSA', rsa, 'pkcs8'],
    ['PKCS#8 EC', pair, 'pkcs8'],
    ['PKCS#8 Ed25519', generateKeyPairSync('ed25519'), 'pkcs8'],
    ['PKCS#1', rsa, 'pkcs1'],
    ['SEC 1', pair, 'sec1'],
  ];

  test.each(forms)('%s', (_, { privateKey }, type) => {
    const refused = { ok: false, reason: 'private-key' };
    expect(read(privateKey.export({ type, format: 'der' }))).toEqual(refused);
    const written = privateKey.export({ type, format: 'pem' });
    expect(read(written)).toEqual(refused);
    expect(read(written.slice(0, 200))).toEqual(refused);
    expect(read(pem('CERTIFICATE', makeCertificate()) + written)).toEqual(refused);
    expect(read(written + pem('CERTIFICATE', makeCertificate()))).toEqual(refused);
    // Under a false label.
    expect(read(pem('CERTIFICATE', privateKey.export({ type, format: 'der' })))).toEqual(refused);
    expect(read(Buffer.concat([privateKey.export({ type, format: 'der' }), Buffer.from('\n')]))).toEqual(refused);
  });

  test('encrypted, in both forms', () => {
    const { privateKey } = rsa;
    for (const key of [
      privateKey.export({ type: 'pkcs8', format: 'der', ...secret }),
      privateKey.export({ type: 'pkcs8', format: 'pem', ...secret }),
    ])
      expect(read(key)).toEqual({ ok: false, reason: 'private-key' });
    expect(read(rsa.privateKey.export({ type: 'pkcs1', format: 'pem', ...secret }))).toEqual({
      ok: false,
      reason: 'private-key',
    });
  });

  test('the numbers of DSA, which node:crypto writes no more', () => {
    const numbers = ['00', '00c3', '0083', '02', '11', '07'].map(int);
    expect(read(seq(...numbers))).toEqual({ ok: false, reason: 'private-key' });
  });

  test('PuTTY, OpenSSH and PGP', () => {
    for (const written of [
      'PuTTY-User-Key-File-3: ssh-rsa\nEncryption: none\nComment: atelier\nPublic-Lines: 6\n',
      '-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAA',
      '-----BEGIN PGP PRIVATE KEY BLOCK-----\n\nlQ',
    ])
      expect(read(written)).toEqual({ ok: false, reason: 'private-key' });
  });

  test('key stores', () => {
    const keystore = makeKeystore();
    expect(read(keystore)).toEqual({ ok: false, reason: 'keystore' });
    expect(read(pem('CERTIFICATE', keystore))).toEqual({ ok: false, reason: 'keystore' });
    expect(read(pem('CERTIFICATE', makeCertificate()) + pem('PKCS12', keystore))).toMatchObject({ reason: 'keystore' });
    expect(read(Buffer.from('feedfeed0000000200000001', 'hex'))).toEqual({ ok: false, reason: 'keystore' });
  });
});

describe('other files', () => {
  const publicKey = generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey;
  const der = makeCertificate();

  test.each([
    ['nothing', '', 'empty-file'],
    ['spaces', ' \r\n\t', 'empty-file'],
    ['a document', '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj', 'pdf'],
    ['a document with zero bytes', '%PDF-1.4\n\0\0\0', 'pdf'],
    ['an archive', 'PK\x03\x04\x14\0\0\0', 'not-a-certificate'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'not-a-certificate'],
    ['words', 'Chère Madame, voici notre certificat.', 'not-a-certificate'],
    ['a number', '0123456789', 'not-a-certificate'],
    ['a web page', '<!doctype html><title>Erreur</title>', 'not-a-certificate'],
    ['a request', makeRequest(), 'certificate-request'],
    ['a request in PEM', pem('NEW CERTIFICATE REQUEST', makeRequest()), 'certificate-request'],
    ['a chain', makeChain(der), 'certificate-chain'],
    ['a chain in PEM', pem('PKCS7', makeChain(der, der)), 'certificate-chain'],
    ['a public key', publicKey.export({ type: 'spki', format: 'der' }), 'public-key-only'],
    ['a public key in PEM', publicKey.export({ type: 'spki', format: 'pem' }), 'public-key-only'],
    ['a public key of RSA', publicKey.export({ type: 'pkcs1', format: 'der' }), 'public-key-only'],
    ['a public key of RSA in PEM', publicKey.export({ type: 'pkcs1', format: 'pem' }), 'public-key-only'],
    ['a public key of SSH', sshLine(sshOf(publicKey)), 'is-ssh-key'],
    ['one in the other form', '---- BEGIN SSH2 PUBLIC KEY ----\nAAAA\n', 'is-ssh-key'],
    ['something else that is signed', seq(seq(int('01')), seq(), bits(Buffer.alloc(8))), 'not-a-certificate'],
    [
      'a public PGP key',
      '-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmQ==\n=abcd\n-----END PGP PUBLIC KEY BLOCK-----',
      'not-a-certificate',
    ],
    ['a PEM block that is not closed', pem('CERTIFICATE', der).slice(0, -10), 'damaged'],
    ['a PEM block that holds no base64', '-----BEGIN CERTIFICATE-----\n…\n-----END CERTIFICATE-----', 'damaged'],
    ['a certificate cut short', der.subarray(0, -1), 'damaged'],
    ['its first bytes', der.subarray(0, 4), 'damaged'],
    ['a certificate with something behind it', Buffer.concat([der, der]), 'damaged'],
  ] as const)('%s', (_, content, reason) => {
    expect(read(content)).toEqual({ ok: false, reason });
  });

  test('five megabytes are refused at once, whatever they hold', () => {
    for (const content of [
      Buffer.alloc(5_000_000, 0x30),
      Buffer.concat([der, Buffer.alloc(5_000_000)]),
      Buffer.from('-----BEGIN CERTIFICATE-----\n'.repeat(200_000)),
    ]) {
      const start = performance.now();
      expect(readCertificate(content, { today })).toEqual({ ok: false, reason: 'file-too-large' });
      expect(performance.now() - start).toBeLessThan(500);
    }
  });
});

describe('whatever the bytes', () => {
  /** Known codes only, and nothing of what was read beyond the details. */
  function answers(content: Uint8Array) {
    const start = performance.now();
    const verdict = readCertificate(content, { today });
    expect(performance.now() - start, 'time').toBeLessThan(1000);
    if (verdict.ok) {
      if (verdict.warning !== undefined) expect(FILE_WARNINGS).toContain(verdict.warning);
      expect(Object.values(verdict.details).every((value) => value.length < 250)).toBe(true);
    } else expect(FILE_REASONS).toContain(verdict.reason);
    return verdict;
  }

  test('random bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (content) => {
        expect(answers(content).ok).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  test('every beginning of a certificate, a key and a key store', () => {
    const key = pair.privateKey.export({ type: 'pkcs8', format: 'der' });
    for (const whole of [makeCertificate(), makeKeystore(), makeChain(makeCertificate()), key]) {
      for (let length = 0; length < whole.length; length += 1)
        expect(answers(whole.subarray(0, length)).ok, String(length)).toBe(false);
    }
    const written = Buffer.from(pem('CERTIFICATE', makeCertificate()));
    for (let length = 0; length < written.length - 2; length += 1)
      expect(answers(written.subarray(0, length)).ok, String(length)).toBe(false);
  });

  test('a certificate with changed bytes', () => {
    const der = makeCertificate();
    const changes = fc.array(fc.tuple(fc.nat(der.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(changes, (list) => {
        const changed = Buffer.from(der);
        for (const [at, byte] of list) changed[at] = byte;
        answers(changed);
      }),
      { numRuns: 3000 },
    );
  });

  test('as much as is read, made to take long', () => {
    const size = 100_000;
    const nested = Buffer.alloc(size);
    for (let at = 0; at < size; at += 2) nested.set([0x30, 0x80], at);
    const definite = Array.from({ length: 20_000 }).reduce<Buffer>(
      (inner) => (inner.length < size - 10 ? seq(inner) : inner),
      Buffer.alloc(0),
    );
    for (const content of [
      Buffer.alloc(size, 0x30),
      nested,
      definite,
      seq(...Array.from({ length: 40_000 }, () => seq())),
      seq(int('7f'.repeat(90_000))),
      makeCertificate({ serial: `00${'ff'.repeat(90_000)}` }),
      makeCertificate({ subject: name(...Array.from({ length: 4000 }, (): [string, string] => [OIDS.CN, 'aaaa'])) }),
      Buffer.from('-----BEGIN CERTIFICATE-----\n'.repeat(3500)),
      Buffer.from('-----BEGIN '.repeat(9000)),
      Buffer.from(`-----BEGIN CERTIFICATE-----${' '.repeat(90_000)}`),
      Buffer.from('-'.repeat(size)),
    ])
      answers(content);
  }, 20_000);
});
