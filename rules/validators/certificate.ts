import { BaseStringBlock, GeneralizedTime, type Integer, ObjectIdentifier, UTCTime } from 'asn1js';
import { type CertificateParts, type Classified, childrenOf, classify, type Node } from './der';
import { holdsPrivateKey, type PemBlock, pemBlocks, textOf } from './file-text';
import { type FileVerdict, type FileWarningCode, LARGEST_FILE, refuseFile } from './file-verdict';

/**
 * Parts of a name that are shown, most telling first. The others are left out: `serialNumber` is the national number
 * in certificates of identity cards.
 */
const NAME_PARTS = { '2.5.4.3': 'CN', '2.5.4.10': 'O', '2.5.4.11': 'OU', '2.5.4.97': 'organizationIdentifier' };
const COUNTRY = '2.5.4.6';

/** In bytes. RFC 5280 allows 20; some issuers have gone a little beyond. */
const LONGEST_SERIAL = 64;

/**
 * Reads a certificate (X.509, in DER or PEM) and says whose it is, or why the file is none that the portal takes.
 * `today` is the date, YYYY-MM-DD. Never throws; of a private key nothing is kept. What is checked is the file, not
 * whether its issuer is trusted or has withdrawn it.
 */
export function readCertificate(bytes: Uint8Array, { today }: { today: string }): FileVerdict {
  if (bytes.length === 0) return refuseFile('empty-file');
  if (bytes.length > LARGEST_FILE) return refuseFile('file-too-large');
  const text = textOf(bytes);
  if (text === '') return refuseFile('empty-file');
  if (text !== undefined && holdsPrivateKey(text)) return refuseFile('private-key');
  const blocks = text === undefined ? [] : pemBlocks(text);
  if (blocks.length > 0) return ofBlocks(blocks, today);

  const magic = String.fromCharCode(...bytes.subarray(0, 4));
  if (magic === '%PDF') return refuseFile('pdf');
  if (magic === '\xfe\xed\xfe\xed' || magic === '\xce\xce\xce\xce') return refuseFile('keystore'); // JKS, JCEKS
  if (text !== undefined && /^(?:---- BEGIN SSH2|ssh-|ecdsa-sha2-|sk-)/.test(text)) return refuseFile('is-ssh-key');
  return verdictOn(classify(bytes.slice()), today, undefined);
}

/** A file may hold several blocks: none may be private, and the first certificate is the one that counts. */
function ofBlocks(blocks: readonly PemBlock[], today: string): FileVerdict {
  const read = blocks.map(({ label, bytes }): Classified => {
    if (bytes) return classify(bytes);
    return { ok: false, reason: label.endsWith('CERTIFICATE') ? 'damaged' : 'not-a-certificate' };
  });
  const secret = read.find((block) => !block.ok && (block.reason === 'private-key' || block.reason === 'keystore'));
  const certificates = read.filter((block) => block.ok);
  const chosen = secret ?? certificates[0] ?? read[0];
  if (!chosen) return refuseFile('not-a-certificate');
  return verdictOn(chosen, today, certificates.length > 1 ? 'several-certificates' : undefined);
}

function verdictOn(read: Classified, today: string, warning: FileWarningCode | undefined): FileVerdict {
  if (!read.ok) return read;
  try {
    return ofParts(read.parts, today, warning);
  } catch {
    return refuseFile('damaged'); // a name that cannot be
  }
}

/** Dates are compared by day, in universal time: on its last day a certificate is still accepted. */
function ofParts(
  { serial, issuer, validity, subject }: CertificateParts,
  today: string,
  severalWarning: FileWarningCode | undefined,
): FileVerdict {
  const [from, until] = childrenOf(validity).map(dayOf);
  if (from === undefined || until === undefined) return refuseFile('damaged');
  if (serial.valueBlock.valueHexView.length > LONGEST_SERIAL) return refuseFile('damaged');
  if (until < today) return refuseFile('expired');
  const number = bigIntOf(serial);
  const hex = (number < 0n ? -number : number).toString(16).toUpperCase();
  const warning = from > today ? 'not-yet-valid' : severalWarning;
  return {
    ok: true,
    details: {
      owner: nameOf(subject),
      issuer: nameOf(issuer),
      'valid-from': from,
      'valid-until': until,
      serial: number.toString(),
      'serial-hex': (number < 0n ? '-' : '') + (hex.length % 2 === 0 ? hex : `0${hex}`),
    },
    ...(warning ? { warning } : {}),
  };
}

/** The day of a time, YYYY-MM-DD, or undefined where there is no such time. asn1js reads impossible ones as others. */
function dayOf(time: Node): string | undefined {
  if (!(time instanceof UTCTime || time instanceof GeneralizedTime)) return undefined;
  const digits = String.fromCharCode(...time.valueBlock.valueHexView.subarray(0, 20));
  const match = /^(\d\d)?(\d\d)(\d\d)(\d\d)\d{6}Z$/.exec(digits);
  // GeneralizedTime has four digits for the year; the two of UTCTime are those of 1950 to 2049.
  if (!match || (match[1] === undefined) === time instanceof GeneralizedTime) return undefined;
  const [, century = Number(match[2]) >= 50 ? '19' : '20', year, month, day] = match;
  const iso = `${century}${year}-${month}-${day}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}

/** The serial number: an integer of any length, as two's complement. */
function bigIntOf(integer: Integer): bigint {
  const bytes = integer.valueBlock.valueHexView;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return BigInt.asIntN(bytes.length * 8, BigInt(`0x${hex || '0'}`));
}

/** A name as one line, such as "CN=Atelier Fictif, O=Atelier Fictif, C=BE"; "–" where it has no part that is shown. */
function nameOf(name: Node): string {
  const found = childrenOf(name)
    .flatMap(childrenOf)
    .flatMap((attribute) => {
      const [type, value] = childrenOf(attribute);
      return type instanceof ObjectIdentifier && value instanceof BaseStringBlock
        ? [{ type: type.getValue(), value: value.getValue() }]
        : [];
    });
  const shown = Object.entries({ ...NAME_PARTS, [COUNTRY]: 'C' }).flatMap(([type, label]) =>
    found.filter((attribute) => attribute.type === type).map(({ value }) => `${label}=${value}`),
  );
  return printable(shown.join(', ')) || '–';
}

/** What a certificate calls someone is foreign text: one line, no marks that turn the writing around, not endless. */
function printable(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim();
  return line.length > 200 ? `${line.slice(0, 200)}…` : line;
}
