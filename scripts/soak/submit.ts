/** Requests as a browser makes them of an address or of a form. */
import type { Sent } from './hosts';
import type { Form } from './page';
import { type Fill, filled, type Typist } from './values';

const URLENCODED = 'application/x-www-form-urlencoded';
const BOUNDARY = 'simulation-boundary';

/** One of the values, however large the number. */
export function pickOf<T>(values: readonly T[], pick: number): T | undefined {
  return values[pick % values.length];
}

export function get(url: string): Sent {
  return { method: 'GET', url, headers: {}, body: null };
}

export function post(url: string, fields: [string, string][]): Sent {
  const body = new URLSearchParams(fields).toString();
  return { method: 'POST', url, headers: { 'content-type': URLENCODED }, body };
}

/** The form as a browser sends it, filled in. */
export function submission(form: Form, button: number, fills: readonly Fill[], typist: Typist): Sent {
  const fields = form.fields.flatMap((field, index): [string, string | Uint8Array][] => {
    const value = filled(field, fills[index % fills.length] ?? { how: 'stand' }, typist);
    return value === null ? [] : [[field.name, value]];
  });
  const pressed = pickOf(form.buttons, button);
  if (pressed) fields.push(pressed);
  if (form.multipart) {
    const headers = { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` };
    return { method: 'POST', url: form.action, headers, body: multipart(fields) };
  }
  const texts = fields.map(([name, value]): [string, string] => [name, typeof value === 'string' ? value : 'file']);
  if (form.post) return post(form.action, texts);
  const url = new URL(form.action);
  url.search = new URLSearchParams(texts).toString();
  return get(url.href);
}

function multipart(fields: readonly [string, string | Uint8Array][]): Uint8Array<ArrayBuffer> {
  const parts = fields.flatMap(([name, value]) => [
    `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"${typeof value === 'string' ? '' : '; filename="chosen"'}\r\n\r\n`,
    value,
    '\r\n',
  ]);
  return new Uint8Array(Buffer.concat([...parts, `--${BOUNDARY}--\r\n`].map((part) => Buffer.from(part))));
}
