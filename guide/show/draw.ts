/**
 * Draws the callout. A library for it would be a seventh of all that runs in a page; the callout has no state of its
 * own, so a tree of plain objects that is laid over the one before is enough (docs/adr/0009).
 */
import type { JSX as Preact } from 'preact';
import { documentOf, make } from '../read/ask';

/** What a component gives: an element, a text, nothing, or several of them. */
export type Drawn = VNode | string | number | boolean | null | undefined | Drawn[];

interface VNode {
  tag: string;
  props: Props;
  children: Drawn[];
}
type Props = Record<string, unknown>;
type Component = (props: never) => Drawn;

/** Called by the compiler for each tag. A component is a function that is called at once. */
export function h(type: string | Component, props: Props | null, ...children: Drawn[]): Drawn {
  if (typeof type === 'function') return (type as (props: Props) => Drawn)({ ...props, children });
  return { tag: type, props: props ?? {}, children };
}

/** Several things without an element around them. */
export const Fragment = ({ children }: { children?: Drawn }): Drawn => children;

export declare namespace h {
  namespace JSX {
    type Element = Drawn;
    type ElementType = string | ((props: never) => Drawn);
    interface ElementChildrenAttribute {
      children: unknown;
    }
    type IntrinsicElements = Preact.IntrinsicElements;
  }
}

/** Props that each element was drawn with last: listeners are looked up here, so that they always are the latest. */
const drawnWith = new WeakMap<Element, Props>();

/** Makes `parent` hold exactly `drawn`. Elements of the same kind at the same place are kept, and with them the focus. */
export function draw(drawn: Drawn, parent: Element): void {
  const wanted = [drawn].flat(Number.POSITIVE_INFINITY as 1).filter((one) => one != null && typeof one !== 'boolean');
  wanted.forEach((one, index) => {
    const old = parent.childNodes[index] ?? null;
    const node = typeof one === 'object' ? elementFor(one as VNode, old, parent) : textFor(String(one), old);
    if (node === old) return;
    if (old === null) parent.append(node);
    else old.replaceWith(node);
  });
  while (parent.childNodes.length > wanted.length) parent.lastChild?.remove();
}

function textFor(text: string, old: ChildNode | null): ChildNode {
  if (old?.nodeType !== 3) return new Text(text);
  if (old.nodeValue !== text) old.nodeValue = text;
  return old;
}

function elementFor({ tag, props, children }: VNode, old: ChildNode | null, parent: Element): ChildNode {
  const element = old?.nodeName === tag.toUpperCase() ? (old as Element) : make(documentOf(parent), tag);
  const before = drawnWith.get(element) ?? {};
  // A name once drawn stays known, so that nothing is left behind and nothing is listened to twice.
  const now: Props = { ...props };
  for (const name of Object.keys(before)) now[name] ??= undefined;
  drawnWith.set(element, now);
  for (const [name, value] of Object.entries(now)) {
    if (name.startsWith('on')) listen(element, name, before);
    else if (before[name] !== value) setAttribute(element, name, value);
  }
  draw(children, element);
  return element;
}

/** One listener for good, which asks what is drawn now. */
function listen(element: Element, name: string, before: Props): void {
  if (name in before) return;
  element.addEventListener(name.slice(2).toLowerCase(), (event) => {
    (drawnWith.get(element)?.[name] as ((event: Event) => void) | undefined)?.(event);
  });
}

/** `true` and `false` are written out for ARIA, where they are values. */
function setAttribute(element: Element, name: string, value: unknown): void {
  if (value == null || (value === false && !name.startsWith('aria-'))) element.removeAttribute(name);
  else element.setAttribute(name, String(value));
}
