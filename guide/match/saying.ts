/** Which controls of a page may bear a wording, without going through all of them for each. */
import type { Control, Reading } from '../reading';
import { normaliseLabel } from './normalise';

const known = new WeakMap<Reading, Map<string, Control[]>>();

const firstWord = (text: string): string => /^[\p{L}\p{N}]*/u.exec(normaliseLabel(text))?.[0] ?? '';

/** The controls with a label that begins with the first word of `text`, in the order of the page. */
export function controlsSaying(text: string, reading: Reading): readonly Control[] {
  let index = known.get(reading);
  if (index === undefined) {
    index = new Map();
    for (const control of reading.controls) {
      for (const label of control.labels) {
        const word = firstWord(label.text);
        const controls = index.get(word) ?? [];
        if (controls.at(-1) !== control) controls.push(control);
        index.set(word, controls);
      }
    }
    known.set(reading, index);
  }
  return index.get(firstWord(text)) ?? [];
}
