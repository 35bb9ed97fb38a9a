/** Reads what a page of the portal sent, never more than a form of these pages can hold. */

/** Bytes. The longest honest form here is under 1 kB. */
export const MAX_BODY = 10_000;

export type FormResult =
  | { ok: true; fields: Record<string, string>; files?: undefined }
  | { ok: false; status: 400 | 413 | 415 };

/**
 * The fields of a posted form; of a repeated name the first value. Total: a body that is too large, of another kind or
 * broken off is a status, never an exception.
 */
export async function readForm(request: Request): Promise<FormResult> {
  const kind = request.headers.get('content-type') ?? '';
  if (kind !== '' && !/^application\/x-www-form-urlencoded\s*(;|$)/i.test(kind)) return { ok: false, status: 415 };
  const body = await readBounded(request, MAX_BODY);
  if (!body.ok) return body;
  const fields: Record<string, string> = Object.create(null);
  for (const [name, value] of new URLSearchParams(new TextDecoder().decode(body.bytes))) fields[name] ??= value;
  return { ok: true, fields };
}

type Bytes = { ok: true; bytes: Uint8Array<ArrayBuffer> } | { ok: false; status: 400 | 413 };

/** The body of a request, or the status for one that is larger than `most` bytes or broken off. Total. */
export async function readBounded(request: Request, most: number): Promise<Bytes> {
  if (!request.body) return readWhole(request, most);
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.byteLength;
      if (size > most) {
        // What is not read is not made. Not cancelled: Node throws, where nobody can catch it, for a form with files.
        reader.releaseLock();
        return { ok: false, status: 413 };
      }
      chunks.push(value);
    }
  } catch {
    return { ok: false, status: 400 }; // the sender went away in the middle
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return { ok: true, bytes };
}

/** For Firefox, whose requests show no stream. There the request was made by hand, from a form of our own pages. */
async function readWhole(request: Request, most: number): Promise<Bytes> {
  try {
    const bytes = new Uint8Array(await request.arrayBuffer());
    return bytes.byteLength > most ? { ok: false, status: 413 } : { ok: true, bytes };
  } catch {
    return { ok: false, status: 400 };
  }
}
