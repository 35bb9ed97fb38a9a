/** Where the person pointed, kept as structure only: how to write it down, and how to find the place again. */
import type { PointingHint } from '../session/messages';
import { normaliseLabel } from './match/normalise';
import { holds, nameOf, nextElementOf, previousElementOf } from './read/ask';
import { outward } from './read/outward';
import type { PageRead } from './read/page';
import type { Control } from './reading';

/** Each element's place among its like, and of the others beside it: one count serves all of them. */
type Places = Map<Element, number>;

/** Tags from the root of `top` to `element`, each with its place among its like. */
function pathOf(element: Element, top: Document, places: Places): string {
  const parts: string[] = [];
  for (let node: Element | null = element; node !== null; node = outward(node, top)) {
    if (!places.has(node)) countBeside(node, places);
    parts.unshift(`${nameOf(node)}:${places.get(node)}`);
  }
  return parts.join('>');
}

function countBeside(element: Element, places: Places): void {
  const counts = new Map<string, number>();
  let at: Element | null = element;
  for (let before: Element | null = at; before; before = previousElementOf(before)) at = before;
  for (; at; at = nextElementOf(at)) {
    const place = (counts.get(nameOf(at)) ?? 0) + 1;
    counts.set(nameOf(at), place);
    places.set(at, place);
  }
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
  return { role: control.role, path: element ? pathOf(element, top, new Map()) : '', sum: sumOf(control) };
}

/** The control at the very place, of the same kind and the same label; anything else is another page. */
export function followHint(hint: PointingHint, { reading, elementOf, top }: PageRead): Control | undefined {
  const places: Places = new Map();
  return reading.controls.find((control) => {
    if (control.role !== hint.role || !control.visible || !control.enabled || sumOf(control) !== hint.sum) return false;
    const element = elementOf(control.key);
    return element !== null && pathOf(element, top, places) === hint.path;
  });
}
