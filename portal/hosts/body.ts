/** The body of a request to the server, read with an end in sight: in bytes that are kept, in bytes at all, and in time. */
import type { Readable } from 'node:stream';
import { MAX_FILES_BODY } from '../form-files';

/** Bytes that are read away after the answer, so that an honest sender of too much can still read it. */
const MOST_READ_AWAY = 16_000_000;
/** Milliseconds after which a body that has not come whole is given up. */
const LONGEST = 20_000;

export interface Body {
  bytes: Uint8Array<ArrayBuffer>;
  /** More was or is still being sent: `bytes` is as much as shows the portal that it is too long. */
  more: boolean;
}

/** Rejects when the sender goes away in the middle, or takes too long. */
export async function readBody(incoming: Readable): Promise<Body> {
  const chunks: Buffer[] = [];
  let size = 0;
  const more = await readUntil(incoming, (chunk) => {
    chunks.push(chunk);
    size += chunk.byteLength;
    return size > MAX_FILES_BODY;
  });
  return { bytes: new Uint8Array(Buffer.concat(chunks).subarray(0, MAX_FILES_BODY + 1)), more };
}

/** Reads the rest of a body that was too long, keeping nothing of it, and gives up on one that does not end. */
export async function readAway(incoming: Readable): Promise<void> {
  let size = 0;
  await readUntil(incoming, (chunk) => {
    size += chunk.byteLength;
    return size > MOST_READ_AWAY;
  });
}

/** Whether `enough` said so before the body ended. */
async function readUntil(incoming: Readable, enough: (chunk: Buffer) => boolean): Promise<boolean> {
  const late = setTimeout(() => incoming.destroy(), LONGEST);
  try {
    // The stream stays open when its reading stops: the answer still has to go out.
    for await (const chunk of incoming.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      if (enough(chunk)) return true;
    }
    return false;
  } finally {
    clearTimeout(late);
  }
}
