/**
 * Templates are kept by their content: a list goes on with exactly the one it was started from, and what a file brings
 * under the id of a published procedure is never taken for it.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Template } from '../rules/engine/template';
import { canonical } from './canonical';
import type { Writing } from './transaction';

const DIGEST = 32;

/** Many lists of one file run on the same template: its digest is worked out once. */
const known = new WeakMap<Template, string>();

/** `id@version#` and a digest of the content, which must not change any more. */
export function templateKey(template: Template): string {
  const before = known.get(template);
  if (before !== undefined) return before;
  const digest = bytesToHex(sha256(utf8ToBytes(canonical(template)))).slice(0, DIGEST);
  const key = `${template.id}@${template.version}#${digest}`;
  known.set(template, key);
  return key;
}

/** Keeps a template unless it is kept; gives its key. */
export async function keepTemplate(tx: Writing, template: Template): Promise<string> {
  const key = templateKey(template);
  const store = tx.objectStore('templates');
  if ((await store.getKey(key)) === undefined) await store.put({ ...template, key });
  return key;
}

/** The template of `version`, else the one of the start, else the only one there is. */
export function templateFor(templates: readonly Template[], version: string, started: string): Template | null {
  const of = (wanted: string) => templates.find((template) => template.version === wanted);
  return of(version) ?? of(started) ?? templates[0] ?? null;
}
