/** What a file in ASN.1 (DER or BER) is. asn1js does the reading, with limits on depth and number of its parts. */
import { BitString, Constructed, fromBER, Integer, ObjectIdentifier, OctetString, Sequence } from 'asn1js';
import type { FileReasonCode } from './file-verdict';

/** One part of what was read. */
export type Node = ReturnType<typeof fromBER>['result'];

/** The parts of a certificate that tell it from other files; what they hold is still to be read. */
export interface CertificateParts {
  serial: Integer;
  issuer: Sequence;
  validity: Sequence;
  subject: Sequence;
}

export type Classified = { ok: true; parts: CertificateParts } | { ok: false; reason: FileReasonCode };

const LIMITS = { maxDepth: 32, maxNodes: 5000, parseEmbedded: false };

/** PKCS#7 and CMS: signed data and data. */
const CMS = /^1\.2\.840\.113549\.1\.7\./;

/** What `bytes` are: the parts of a certificate, or the reason why they are none. Never throws. */
export function classify(bytes: Uint8Array<ArrayBuffer>): Classified {
  try {
    const { offset, result } = fromBER(bytes, LIMITS);
    if (offset === -1) return unread(bytes);
    const known = kindOf(result);
    // Something stands behind it: of a private key no less private, of a certificate no longer one file.
    return known.ok && offset < bytes.length ? { ok: false, reason: 'damaged' } : known;
  } catch {
    return unread(bytes);
  }
}

/** The parts of a sequence or set; none of anything else. */
export function childrenOf(node: Node | undefined): Node[] {
  return node instanceof Constructed ? node.valueBlock.value : [];
}

/** A certificate begins 30 81, 30 82 or 30 83: a sequence whose length takes more than one byte. */
function unread(bytes: Uint8Array): Classified {
  const length = bytes[1] ?? 0;
  const looksCut = bytes[0] === 0x30 && length >= 0x80 && length <= 0x83;
  return { ok: false, reason: looksCut ? 'damaged' : 'not-a-certificate' };
}

function kindOf(root: Node): Classified {
  const parts = childrenOf(root);
  const [first, second, third] = parts;
  if (first instanceof Integer) {
    if (isPrivateKey(parts)) return { ok: false, reason: 'private-key' };
    // PKCS#12: version 3, then what it holds.
    if (isNumber(first, 3) && childrenOf(second)[0] instanceof ObjectIdentifier)
      return { ok: false, reason: 'keystore' };
    if (parts.length === 2 && second instanceof Integer) return { ok: false, reason: 'public-key-only' }; // PKCS#1
  }
  if (first instanceof ObjectIdentifier && CMS.test(first.getValue()))
    return { ok: false, reason: 'certificate-chain' };
  if (childrenOf(first)[0] instanceof ObjectIdentifier) {
    if (second instanceof OctetString) return { ok: false, reason: 'private-key' }; // PKCS#8, encrypted
    if (second instanceof BitString && parts.length === 2) return { ok: false, reason: 'public-key-only' };
  }
  if (first instanceof Sequence && second instanceof Sequence && third instanceof BitString) return signed(first);
  return { ok: false, reason: 'not-a-certificate' };
}

/** PKCS#8 (version, algorithm, key), PKCS#1 and DSA (numbers only), SEC 1 (version 1, key). */
function isPrivateKey(parts: readonly Node[]): boolean {
  const [, second, third] = parts;
  if (second instanceof OctetString) return true;
  if (second instanceof Sequence && third instanceof OctetString) return true;
  return parts.length >= 6 && parts.slice(0, 6).every((part) => part instanceof Integer);
}

/** Of what is signed: a certificate has an issuer, a validity and a subject; a request only a subject. */
function signed(content: Sequence): Classified {
  const parts = childrenOf(content);
  // The version comes first, in a bracket of its own; certificates of version 1 leave it out.
  const [serial, algorithm, issuer, validity, subject, key] = parts[0] instanceof Integer ? parts : parts.slice(1);
  const isCertificate =
    serial instanceof Integer &&
    algorithm instanceof Sequence &&
    issuer instanceof Sequence &&
    validity instanceof Sequence &&
    subject instanceof Sequence &&
    key instanceof Sequence;
  if (isCertificate) return { ok: true, parts: { serial, issuer, validity, subject } };
  const [version, , publicKey] = parts;
  const isRequest = version instanceof Integer && childrenOf(publicKey)[1] instanceof BitString;
  return { ok: false, reason: isRequest ? 'certificate-request' : 'not-a-certificate' };
}

function isNumber(node: Integer, number: number): boolean {
  const { valueHexView } = node.valueBlock;
  return valueHexView.length === 1 && valueHexView[0] === number;
}
