/** The text in a file, or undefined for a file that holds none: notepad and PowerShell also write UTF-16. */
export function textOf(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  const utf16 = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  const text = new TextDecoder(utf16 ?? 'utf-8').decode(bytes);
  return text.includes('\0') ? undefined : text.trim();
}

/** Marks of private keys that stand in clear text: PEM of any kind, SSH2, PGP, PuTTY, and OpenSSH's own body. */
const PRIVATE = /PRIVATE KEY|^PuTTY-User-Key-File|^b3BlbnNzaC1rZXktdjE/m;

/** Whether a private key stands somewhere in the text, whole or not. */
export const holdsPrivateKey = (text: string): boolean => PRIVATE.test(text);

/** The bytes that base64 text stands for, or undefined where it is none. Line ends and spaces count for nothing. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(text.replace(/\s+/g, '')), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}

export interface PemBlock {
  label: string;
  /** Undefined where the block has no end, or what stands in it is no base64. */
  bytes: Uint8Array<ArrayBuffer> | undefined;
}

/** The PEM blocks (RFC 7468) of a text, in order. What stands between them is left out. */
export function pemBlocks(text: string): PemBlock[] {
  // Cut at each beginning first: every part is then read once, however many blocks are left open.
  return text
    .split(/-----BEGIN (?=[A-Z0-9 ]{1,40}-----)/)
    .slice(1)
    .map((part) => {
      const label = part.slice(0, part.indexOf('-----'));
      const body = part.slice(label.length + 5);
      const end = body.indexOf(`-----END ${label}-----`);
      return { label, bytes: end < 0 ? undefined : fromBase64(body.slice(0, end)) };
    });
}
