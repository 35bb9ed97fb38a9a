/** The binary form of a public SSH key: fields, each behind its length in four bytes (RFC 4253 section 6.6). */
import { type FileVerdict, refuseFile } from './file-verdict';

export interface SshKey {
  ok: true;
  /** As it stands in the key: `ssh-rsa`. */
  type: string;
  /** As ssh-keygen calls it: `RSA`. */
  name: string;
  bits: number;
}

interface Kind {
  name: string;
  /** Number of fields behind the type. */
  fields: number;
  /** Bits of the key, or 0 where the fields are not what they should be. */
  bits: (fields: readonly Uint8Array[]) => number;
}

const rsa: Kind = { name: 'RSA', fields: 2, bits: ([exponent, modulus]) => (bitsOf(exponent) && bitsOf(modulus)) || 0 };
const dsa: Kind = { name: 'DSA', fields: 4, bits: (numbers) => (numbers.every(bitsOf) ? bitsOf(numbers[0]) : 0) };

const KINDS: Readonly<Record<string, Kind>> = {
  'ssh-rsa': rsa,
  'ssh-dss': dsa,
  'ssh-ed25519': { name: 'ED25519', fields: 1, bits: ([key]) => (key?.length === 32 ? 256 : 0) },
  'ssh-ed448': { name: 'ED448', fields: 1, bits: ([key]) => (key?.length === 57 ? 456 : 0) },
  'ecdsa-sha2-nistp256': ecdsa('ECDSA', 2, 256),
  'ecdsa-sha2-nistp384': ecdsa('ECDSA', 2, 384),
  'ecdsa-sha2-nistp521': ecdsa('ECDSA', 2, 521),
  'sk-ssh-ed25519@openssh.com': { name: 'ED25519-SK', fields: 2, bits: ([key]) => (key?.length === 32 ? 256 : 0) },
  'sk-ecdsa-sha2-nistp256@openssh.com': ecdsa('ECDSA-SK', 3, 256),
};

/** Reads the binary form of a public key. */
export function readSshBlob(blob: Uint8Array): SshKey | (FileVerdict & { ok: false }) {
  const [typeField, ...fields] = fieldsOf(blob) ?? [];
  if (!typeField) return refuseFile('damaged');
  const type = asText(typeField);
  const kind = Object.hasOwn(KINDS, type) ? KINDS[type] : undefined;
  if (!kind) return refuseFile(/^[a-z][a-z0-9@.-]{2,79}$/.test(type) ? 'unknown-key-type' : 'damaged');
  const bits = fields.length === kind.fields ? kind.bits(fields) : 0;
  return bits > 0 ? { ok: true, type, name: kind.name, bits } : refuseFile('damaged');
}

/** All fields up to the end, or undefined where a length says more than there is. */
function fieldsOf(blob: Uint8Array): Uint8Array[] | undefined {
  const view = new DataView(blob.buffer, blob.byteOffset, blob.byteLength);
  const fields: Uint8Array[] = [];
  let at = 0;
  while (at < blob.length) {
    if (at + 4 > blob.length) return undefined;
    const end = at + 4 + view.getUint32(at);
    if (end > blob.length) return undefined;
    fields.push(blob.subarray(at + 4, end));
    at = end;
  }
  return fields;
}

/** Length in bits of a positive number (mpint); 0 for none, zero or a negative one. */
function bitsOf(number: Uint8Array | undefined): number {
  const first = number?.[0] ?? 0x80;
  if (!number || first >= 0x80) return 0;
  const start = number.findIndex((byte) => byte !== 0);
  const lead = number[start];
  return lead === undefined ? 0 : (number.length - start - 1) * 8 + (32 - Math.clz32(lead));
}

/** A point on a curve: 4, then both coordinates; what the security keys add behind it is not looked at. */
function ecdsa(name: string, fields: number, bits: 256 | 384 | 521): Kind {
  const size = 1 + 2 * Math.ceil(bits / 8);
  const fits = ([curve, point]: readonly Uint8Array[]) =>
    curve && asText(curve) === `nistp${bits}` && point?.length === size && point[0] === 4;
  return { name, fields, bits: (found) => (fits(found) ? bits : 0) };
}

function asText(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, 100));
}
