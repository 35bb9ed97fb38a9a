/**
 * What the check of a file says. Codes are stable and kebab-case; their sentences stand in texts/ under
 * `verdict.<code>`, in four languages. No verdict holds a part of a private key.
 */
export type FileVerdict =
  /** `details` are for the person's eyes, on the page: they may name people. */
  { ok: true; details: FileDetails; warning?: FileWarningCode } | { ok: false; reason: FileReasonCode };

/** What such a file says of itself, in the order in which it is shown. Labels stand under `verdict.detail.<name>`. */
export const DETAILS = [
  'owner',
  'issuer',
  'valid-from', // ISO date
  'valid-until', // ISO date
  'serial', // decimal
  'serial-hex',
  'key-type',
  'key-bits',
  'fingerprint', // SHA256:…, as ssh-keygen prints it
] as const;
export type FileDetails = Readonly<Partial<Record<(typeof DETAILS)[number], string>>>;

export const FILE_REASONS = [
  'empty', // nothing chosen or pasted yet
  'empty-file',
  'file-too-large', // refused unread
  'unreadable-file', // moved, deleted or locked since it was chosen
  'damaged', // begins like the right thing, and cannot be read to the end
  'private-key',
  'keystore', // .p12, .pfx, .jks: holds the private key
  'expired',
  'certificate-request',
  'certificate-chain', // PKCS#7: .p7b, .p7c
  'public-key-only',
  'pdf',
  'is-ssh-key', // in the field for the certificate
  'is-certificate', // in the field for the SSH key
  'not-a-certificate',
  'not-an-ssh-key',
  'other-key-format', // a public key, in a form that is not that of SSH
  'unknown-key-type',
  'several-keys',
  'line-breaks', // an SSH key in one line that was broken into several
] as const;
export type FileReasonCode = (typeof FILE_REASONS)[number];

export const FILE_WARNINGS = ['not-yet-valid', 'several-certificates', 'weak-key'] as const;
export type FileWarningCode = (typeof FILE_WARNINGS)[number];

/** Certificates and public keys have a few kilobytes; what is larger is something else. */
export const LARGEST_FILE = 100_000;

/** The verdict on a file that fails, with its reason. */
export function refuseFile(reason: FileReasonCode): FileVerdict & { ok: false } {
  return { ok: false, reason };
}
