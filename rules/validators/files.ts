/**
 * The checks of files, apart from those of text because their parsers are large: load this module only where a field
 * for a file is on the screen. Nothing here keeps, logs or shows what the file holds beyond the details of the verdict.
 */
import { readCertificate } from './certificate';
import { fromBase64 } from './file-text';
import { type FileVerdict, LARGEST_FILE, refuseFile } from './file-verdict';
import { readSshPublicKey } from './ssh-public-key';
import type { Context } from './verdict';

export type FileValidatorName = 'certificate' | 'ssh-public-key';

/** A file that was chosen. */
export interface ChosenFile {
  /** In bytes. */
  size: number;
  /**
   * Its content as `data:…;base64,…`, as a FileReader gives it. Text, because in Firefox a content script may not look
   * into the bytes of a page's file: `subarray` and `slice` on them throw.
   */
  dataUrl: () => Promise<string>;
}

/**
 * What the check called `name` says of a chosen file. A file that is too large is refused unread, one that can no
 * longer be read with its own reason; never rejects. `context.today` is the date, YYYY-MM-DD.
 */
export async function checkFile(name: FileValidatorName, file: ChosenFile, context: Context): Promise<FileVerdict> {
  if (file.size === 0) return refuseFile('empty-file');
  if (file.size > LARGEST_FILE) return refuseFile('file-too-large');
  const bytes = await bytesOf(file);
  if (!bytes) return refuseFile('unreadable-file');
  return name === 'certificate' ? readCertificate(bytes, context) : readSshPublicKey(bytes);
}

/** What is said of a public SSH key that was pasted as text. */
export function checkPastedKey(text: string): FileVerdict {
  return readSshPublicKey(text);
}

async function bytesOf(file: ChosenFile): Promise<Uint8Array | undefined> {
  try {
    const url = await file.dataUrl();
    return fromBase64(url.slice(url.indexOf(',') + 1));
  } catch {
    return undefined;
  }
}
