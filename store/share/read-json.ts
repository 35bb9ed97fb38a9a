/**
 * From the bytes of a file to its JSON value, with bounds on what that may cost. Size, depth and number of values are
 * counted on the text, before anything is built of it.
 */
import type { Limits } from './limits';
import type { FileRefusal } from './refusals';

export type ReadJson = { ok: true; value: unknown } | { ok: false; why: FileRefusal };

export function readJson(input: string | Uint8Array, limits: Limits): ReadJson {
  const decoded = decode(input, limits.bytes);
  if (!decoded.ok) return decoded;
  const why = measure(decoded.text, limits);
  if (why !== null) return { ok: false, why };
  try {
    return { ok: true, value: JSON.parse(decoded.text) };
  } catch {
    return { ok: false, why: 'not-json' };
  }
}

function decode(
  input: string | Uint8Array,
  most: number,
): { ok: true; text: string } | { ok: false; why: 'too-large' | 'not-text' } {
  if (typeof input === 'string') {
    // A character is one to three bytes per unit: only in between is it worth encoding.
    const large = input.length > most || (input.length * 3 > most && new TextEncoder().encode(input).length > most);
    return large ? { ok: false, why: 'too-large' } : { ok: true, text: input.replace(/^\ufeff/, '') };
  }
  if (input.byteLength > most) return { ok: false, why: 'too-large' };
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(input) };
  } catch {
    return { ok: false, why: 'not-text' };
  }
}

const [QUOTE, COMMA, COLON, OPEN_LIST, CLOSE_LIST, OPEN, CLOSE, BACKSLASH] = [34, 44, 58, 91, 93, 123, 125, 92];

/** What is too much in `text`, or null. Whether it is JSON is for the parser to say. */
function measure(text: string, limits: Limits): FileRefusal | null {
  /** For each open object or list, whether it is a list of events. */
  const open: boolean[] = [];
  let [containers, values, events] = [0, 0, 0];
  let [lastString, key] = ['', ''];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      const end = endOfString(text, at);
      if (end === -1) return 'not-json';
      lastString = end - at < 10 ? text.slice(at + 1, end) : '';
      at = end;
    } else if (code === COLON) {
      key = lastString;
    } else if (code === COMMA) {
      if (++values > limits.values) return 'too-many-values';
      if (open.at(-1) && ++events > limits.events) return 'too-many-events';
    } else if (code === OPEN || code === OPEN_LIST) {
      if (open.push(code === OPEN_LIST && key === 'events') > limits.depth) return 'too-deep';
      key = '';
      if (++containers > limits.containers) return 'too-many-values';
    } else if (code === CLOSE || code === CLOSE_LIST) {
      if (open.pop() === undefined) return 'not-json';
    }
  }
  return null;
}

/** Where the string that begins at `start` ends, or -1. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let before = end - 1;
    while (text.charCodeAt(before) === BACKSLASH) before--;
    if ((end - before) % 2 === 1) return end;
  }
  return -1;
}
