import { sha256 } from '@noble/hashes/sha2.js';
import { classify } from './der';
import { fromBase64, holdsPrivateKey, textOf } from './file-text';
import { type FileVerdict, LARGEST_FILE, refuseFile } from './file-verdict';
import { readSshBlob } from './ssh-blob';

/** How the keys of one line begin. */
const KEY_TYPE = /^(?:ssh-|ecdsa-sha2-|sk-)[a-z0-9-]+(?:@[a-z0-9.-]+)?$/;

const RFC_4716_BEGIN = '---- BEGIN SSH2 PUBLIC KEY ----';
const RFC_4716_END = '---- END SSH2 PUBLIC KEY ----';

/**
 * Reads a public key of SSH, from its file or from the text that was pasted, in the one-line form of OpenSSH or in
 * that of RFC 4716. Says its type, its bits and its fingerprint as `ssh-keygen -lf` prints them, or why the portal
 * cannot use it. Never throws; of a private key nothing is kept. The comment, often a person's name, is not told.
 */
export function readSshPublicKey(content: Uint8Array | string): FileVerdict {
  if (content.length > LARGEST_FILE) return refuseFile('file-too-large');
  const text = typeof content === 'string' ? content.replace(/^\ufeff/, '').trim() : textOf(content);
  if (text === '') return refuseFile(typeof content === 'string' ? 'empty' : 'empty-file');
  if (text === undefined || text.charCodeAt(0) === 0x30) {
    const binary = typeof content === 'string' ? undefined : ofBinary(content);
    if (binary || text === undefined) return binary ?? refuseFile('not-an-ssh-key');
  }
  if (holdsPrivateKey(text)) return refuseFile('private-key');
  if (/^-----BEGIN [A-Z0-9 ]*CERTIFICATE-----/m.test(text)) return refuseFile('is-certificate');
  if (/^-----BEGIN [A-Z0-9 ]*PUBLIC KEY/m.test(text)) return refuseFile('other-key-format');
  if (text.startsWith('%PDF')) return refuseFile('pdf');
  if (text.startsWith(RFC_4716_BEGIN)) return ofBlock(text);
  return ofLines(text);
}

/** Other files that people choose here by mistake. */
function ofBinary(bytes: Uint8Array): FileVerdict | undefined {
  const read = classify(bytes.slice());
  if (read.ok) return refuseFile('is-certificate');
  if (read.reason === 'private-key' || read.reason === 'keystore') return read;
  return read.reason === 'public-key-only' ? refuseFile('other-key-format') : undefined;
}

/** One key in one line: type, base64, comment. */
function ofLines(text: string): FileVerdict {
  const lines = text.split(/[\r\n]+/).filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const keys = lines.filter((line) => KEY_TYPE.test(firstWord(line)));
  const [key] = keys;
  if (key === undefined) return refuseFile('not-an-ssh-key');
  if (keys.length > 1) return refuseFile('several-keys');
  if (lines.length > 1) return refuseFile(lines[0] === key ? 'line-breaks' : 'not-an-ssh-key');
  const [type = '', encoded = ''] = key.trim().split(/\s+/, 2);
  return ofBase64(encoded, type);
}

function firstWord(line: string): string {
  return /^\s*(\S{0,80})/.exec(line)?.[1] ?? '';
}

/** RFC 4716: headers with a colon, which go on in the next line after a backslash, then base64 in lines. */
function ofBlock(text: string): FileVerdict {
  const end = text.indexOf(RFC_4716_END);
  if (end < 0) return refuseFile('damaged');
  if (text.includes(RFC_4716_BEGIN, end)) return refuseFile('several-keys');
  const lines = text
    .slice(RFC_4716_BEGIN.length, end)
    .trim()
    .split(/\r\n|\r|\n/);
  const body = lines.filter((line, index) => !line.includes(':') && !lines[index - 1]?.endsWith('\\'));
  return ofBase64(body.join(''), undefined);
}

function ofBase64(encoded: string, type: string | undefined): FileVerdict {
  const blob = fromBase64(encoded);
  if (!blob) return refuseFile('damaged');
  const key = readSshBlob(blob);
  if (!key.ok) return key;
  if (type !== undefined && key.type !== type) return refuseFile('damaged');
  const weak = key.name === 'DSA' || (key.name === 'RSA' && key.bits < 2048);
  return {
    ok: true,
    details: { 'key-type': key.name, 'key-bits': String(key.bits), fingerprint: fingerprintOf(blob) },
    ...(weak ? { warning: 'weak-key' } : {}),
  };
}

function fingerprintOf(blob: Uint8Array): string {
  return `SHA256:${btoa(String.fromCharCode(...sha256(blob))).replace(/=+$/, '')}`;
}
