/**
 * Makes certificates, keys and what people take for them, for tests: written from the standards (X.690, RFC 5280, 7292,
 * 5652, 2986, 4253), not from our readers. All keys are made anew in every run.
 */
import { createPublicKey, generateKeyPairSync, type JsonWebKey, type KeyObject, sign } from 'node:crypto';

// ---------------------------------------------------------------- DER

/** One element: tag, length, content. */
export function tlv(tag: number, ...parts: Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  const size: number[] = [];
  for (let rest = content.length; rest > 0; rest >>= 8) size.unshift(rest & 0xff);
  const length = content.length < 0x80 ? [content.length] : [0x80 | size.length, ...size];
  return Buffer.concat([Buffer.from([tag, ...length]), content]);
}

export const seq = (...parts: Uint8Array[]) => tlv(0x30, ...parts);
export const set = (...parts: Uint8Array[]) => tlv(0x31, ...parts);
/** A part in brackets: `[number]`. */
export const bracket = (number: number, ...parts: Uint8Array[]) => tlv(0xa0 + number, ...parts);
export const octets = (...parts: Uint8Array[]) => tlv(0x04, ...parts);
export const bits = (content: Uint8Array) => tlv(0x03, Buffer.from([0]), content);
export const text = (value: string, tag = 0x0c) => tlv(tag, Buffer.from(value));
export const int = (hex: string) => tlv(0x02, Buffer.from(hex, 'hex'));

export function oid(dotted: string): Buffer {
  const [first = 0, second = 0, ...others] = dotted.split('.').map(Number);
  const base128 = (number: number): number[] =>
    number < 128 ? [number] : [...base128(number >> 7).map((byte) => byte | 0x80), number & 0x7f];
  return tlv(0x06, Buffer.from([first * 40 + second, ...others.flatMap(base128)]));
}

export const pem = (label: string, der: Uint8Array) =>
  `-----BEGIN ${label}-----\n${Buffer.from(der).toString('base64').replace(/.{64}/g, '$&\n')}\n-----END ${label}-----\n`;

// ---------------------------------------------------------------- certificates

export const CN = '2.5.4.3';
export const OIDS = { CN, C: '2.5.4.6', O: '2.5.4.10', OU: '2.5.4.11', serialNumber: '2.5.4.5' };

/** A name: each entry is its type (object identifier), what it says, and the kind of text (UTF-8). */
export const name = (...entries: [type: string, value: string | Uint8Array][]) =>
  seq(...entries.map(([type, value]) => set(seq(oid(type), typeof value === 'string' ? text(value) : value))));

/** A time: UTCTime to 2049, GeneralizedTime later. `iso` is a day, YYYY-MM-DD. */
export function time(iso: string, generalized = iso >= '2050'): Buffer {
  const digits = `${iso.replaceAll('-', '')}120000Z`;
  return generalized ? text(digits, 0x18) : text(digits.slice(2), 0x17);
}

export interface CertificateOptions {
  version?: 1 | 3;
  /** Hexadecimal, as the bytes of the integer. */
  serial?: string;
  subject?: Uint8Array;
  issuer?: Uint8Array;
  from?: Uint8Array;
  until?: Uint8Array;
}

export const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const ECDSA_WITH_SHA256 = seq(oid('1.2.840.10045.4.3.2'));
const spki = pair.publicKey.export({ type: 'spki', format: 'der' });

const signed = (content: Uint8Array) => seq(content, ECDSA_WITH_SHA256, bits(sign('sha256', content, pair.privateKey)));

/** A certificate, really signed, with what the options ask for. */
export function makeCertificate({
  version = 3,
  serial = '0a1b',
  subject = name([OIDS.CN, 'Atelier Fictif']),
  issuer = name([OIDS.CN, 'Fournisseur Fictif']),
  from = time('2026-01-01'),
  until = time('2027-01-31'),
}: CertificateOptions = {}): Buffer {
  const head = version === 3 ? [bracket(0, int('02'))] : [];
  return signed(seq(...head, int(serial), ECDSA_WITH_SHA256, issuer, seq(from, until), subject, spki));
}

/** A request for a certificate (PKCS#10). */
export const makeRequest = () => signed(seq(int('00'), name([OIDS.CN, 'Atelier Fictif']), spki, bracket(0)));

const DATA = '1.2.840.113549.1.7.1';

/** A key store (PKCS#12), as Windows exports it with the private key; what is in it is not encrypted here. */
export const makeKeystore = () =>
  seq(
    int('03'),
    seq(oid(DATA), bracket(0, octets(seq(seq(oid(DATA), bracket(0, octets(seq()))))))),
    seq(seq(seq(oid('2.16.840.1.101.3.4.2.1'), tlv(0x05)), octets(Buffer.alloc(32, 7))), octets(Buffer.alloc(8, 9))),
  );

/** A chain of certificates (PKCS#7, .p7b). */
export const makeChain = (...certificates: Uint8Array[]) =>
  seq(
    oid('1.2.840.113549.1.7.2'),
    bracket(0, seq(int('01'), set(), seq(oid(DATA)), bracket(0, ...certificates), set())),
  );

// ---------------------------------------------------------------- SSH

const field = (content: Uint8Array | string) => {
  const bytes = Buffer.from(content);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
};

/** A positive number: a byte 0 in front where it would read as negative. */
const mpint = (base64url: string | undefined) => {
  const bytes = Buffer.from(base64url ?? '', 'base64url');
  return field(bytes[0] !== undefined && bytes[0] >= 0x80 ? Buffer.concat([Buffer.from([0]), bytes]) : bytes);
};

/** The binary form: type, then fields. */
export const sshBlob = (type: string, ...fields: Uint8Array[]) => Buffer.concat([field(type), ...fields]);
export const sshField = field;

/** The binary form of a public key of node:crypto, and its type. */
export function sshOf(key: KeyObject): { type: string; blob: Buffer } {
  const jwk: JsonWebKey = createPublicKey(key.export({ type: 'spki', format: 'pem' })).export({ format: 'jwk' });
  const coordinate = (value: string | undefined) => Buffer.from(value ?? '', 'base64url');
  if (jwk.kty === 'RSA') return { type: 'ssh-rsa', blob: sshBlob('ssh-rsa', mpint(jwk.e), mpint(jwk.n)) };
  if (jwk.kty === 'OKP') {
    const type = jwk.crv === 'Ed448' ? 'ssh-ed448' : 'ssh-ed25519';
    return { type, blob: sshBlob(type, field(coordinate(jwk.x))) };
  }
  const curve = `nistp${String(jwk.crv).slice(2)}`;
  const point = Buffer.concat([Buffer.from([4]), coordinate(jwk.x), coordinate(jwk.y)]);
  return { type: `ecdsa-sha2-${curve}`, blob: sshBlob(`ecdsa-sha2-${curve}`, field(curve), field(point)) };
}

/** The one-line form, as in a .pub file. */
export const sshLine = ({ type, blob }: { type: string; blob: Uint8Array }, comment = 'atelier@fictif.be') =>
  `${type} ${Buffer.from(blob).toString('base64')} ${comment}\n`;

/** The form of RFC 4716, as PuTTYgen saves public keys. */
export const rfc4716 = ({ blob }: { blob: Uint8Array }, headers = ['Comment: "atelier fictif"']) =>
  [
    '---- BEGIN SSH2 PUBLIC KEY ----',
    ...headers,
    Buffer.from(blob).toString('base64').replace(/.{70}/g, '$&\n'),
    '---- END SSH2 PUBLIC KEY ----',
    '',
  ].join('\n');
