/** Finds out what somebody gave: a file, or text that was pasted. Nothing of it is believed, and nothing is written. */
import type { Bundle } from '../../../store/share/bundle';
import { LIMITS } from '../../../store/share/limits';
import { parseBundle } from '../../../store/share/read-bundle';
import type { FileRefusal, Refusal } from '../../../store/share/refusals';

export type Read =
  | { kind: 'lists'; bundle: Bundle; refused: Refusal[]; cleaned: number }
  | { kind: 'unreadable'; why: FileRefusal | 'not-opened' | 'empty' };

/** A file that the person chose or dropped; one that is too large is not even opened. */
export async function readFile(file: File): Promise<Read> {
  if (file.size > LIMITS.bytes) return { kind: 'unreadable', why: 'too-large' };
  try {
    return readContent(new Uint8Array(await file.arrayBuffer()));
  } catch {
    // It went away, or is a folder.
    return { kind: 'unreadable', why: 'not-opened' };
  }
}

/** A file's bytes, or text that was pasted. */
export function readContent(content: string | Uint8Array): Read {
  if (isBlank(content)) return { kind: 'unreadable', why: 'empty' };
  const read = parseBundle(content);
  if (!read.ok) return { kind: 'unreadable', why: read.why };
  const { bundle, refused, cleaned } = read;
  return { kind: 'lists', bundle, refused, cleaned };
}

const SPACE = 0x20;

const isBlank = (content: string | Uint8Array): boolean =>
  typeof content === 'string' ? content.trim() === '' : content.every((byte) => byte <= SPACE);
