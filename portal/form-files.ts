/** Reads a form with files. A file is handed over as bytes, looked at once and forgotten. */
import { readBounded } from './form';

/** Bytes. A certificate and a public key together have a few kilobytes. */
export const MAX_FILES_BODY = 100_000;

export type FilesFormResult =
  | { ok: true; fields: Record<string, string>; files: Record<string, Uint8Array> }
  | { ok: false; status: 400 | 413 | 415 };

/**
 * Fields and files of a posted form; of a repeated name the first. A file field that was left empty gives no entry.
 * Total, like `readForm`.
 */
export async function readFilesForm(request: Request): Promise<FilesFormResult> {
  const kind = request.headers.get('content-type') ?? '';
  if (!/^multipart\/form-data\s*;/i.test(kind)) return { ok: false, status: 415 };
  const body = await readBounded(request, MAX_FILES_BODY);
  if (!body.ok) return body;
  const fields: Record<string, string> = Object.create(null);
  const files: Record<string, Uint8Array> = Object.create(null);
  try {
    const form = await new Response(body.bytes, { headers: { 'content-type': kind } }).formData();
    for (const [name, value] of form) {
      // By type: in the practice frame a file may be of another realm.
      if (typeof value === 'string') fields[name] ??= value;
      else if (value.name !== '' || value.size > 0) files[name] ??= new Uint8Array(await value.arrayBuffer());
    }
  } catch {
    return { ok: false, status: 400 }; // no form at all behind that header
  }
  return { ok: true, fields, files };
}
