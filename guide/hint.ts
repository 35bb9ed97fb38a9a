/** Where the person pointed, kept as structure only: how to write it down, and how to find the place again. */
import type { PointingHint } from '../session/messages';
import { normaliseLabel } from './match/normalise';
import { holds, nameOf, previousElementOf } from './read/ask';
import { outward } from './read/outward';
import type { PageRead } from './read/page';
import type { Control } from './reading';

/** Tags from the root of `top` to `element`, each with its place among its like. */
function pathOf(element: Element, top: Document): string {
  const parts: string[] = [];
  for (let node: Element | null = element; node !== null; node = outward(node, top)) {
    let place = 1;
    for (let other = previousElementOf(node); other; other = previousElementOf(other)) {
      if (nameOf(other) === nameOf(node)) place += 1;
    }
    parts.unshift(`${nameOf(node)}:${place}`);
  }
  return parts.join('>');
}

/** Tells one label from another, and nobody what it says. */
function sumOf({ labels }: Control): number {
  let sum = 0;
  for (const sign of normaliseLabel(labels[0]?.text ?? '')) sum = (sum * 31 + sign.charCodeAt(0)) | 0;
  return sum;
}

/** The control that holds `element`, or the one in it; undefined when nothing there can be used. */
export function controlAt({ reading, elementOf }: PageRead, element: Element): Control | undefined {
  const usable = reading.controls.filter(({ role, visible }) => role !== 'text' && visible);
  const isIn = (outer: Element | null, inner: Element | null) => outer !== null && holds(outer, inner);
  return (
    usable.findLast(({ key }) => isIn(elementOf(key), element)) ??
    usable.find(({ key }) => isIn(element, elementOf(key)))
  );
}

export function hintFor(control: Control, { elementOf, top }: PageRead): Omit<PointingHint, 'screen' | 'target'> {
  const element = elementOf(control.key);
  return { role: control.role, path: element ? pathOf(element, top) : '', sum: sumOf(control) };
}

/** The control at the very place, of the same kind and the same label; anything else is another page. */
export function followHint(hint: PointingHint, { reading, elementOf, top }: PageRead): Control | undefined {
  return reading.controls.find((control) => {
    if (control.role !== hint.role || !control.visible || !control.enabled || sumOf(control) !== hint.sum) return false;
    const element = elementOf(control.key);
    return element !== null && pathOf(element, top) === hint.path;
  });
}
