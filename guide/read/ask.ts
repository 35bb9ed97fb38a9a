/**
 * Questions to nodes of the page, asked through the prototypes. A form answers `form.matches` with its field of that
 * name, and a document `document.body` with its picture of that name, to an extension too; so nothing in guide/ asks a
 * node directly (held by a test).
 */

const KINDS = [Element, Node, Document];

/** The getter of this name, for any node that has it. */
function getter<Name extends keyof Element>(name: Name): (node: Node) => Element[Name];
function getter<Name extends keyof Document>(name: Name): (document: Document) => Document[Name];
function getter(name: string): (node: Node) => unknown {
  const get = KINDS.map(({ prototype }) => Object.getOwnPropertyDescriptor(prototype, name)?.get).find(Boolean);
  return (node) => get?.call(node);
}

/** The method of this name of an element, with its one argument. */
const method = <Given, Answer>(
  name: 'matches' | 'closest' | 'querySelector' | 'getAttribute' | 'contains' | 'checkVisibility',
): ((node: Node, given: Given) => Answer) => {
  const ask = Element.prototype[name] as unknown as (given: Given) => Answer;
  return (node, given) => ask.call(node, given);
};

const kindOf = getter('nodeType');
export const isElement = (node: Node | null): node is Element => node !== null && kindOf(node) === 1;
export const isText = (node: Node | null): node is Text => node !== null && kindOf(node) === 3;
export const isDocument = (node: Node): node is Document => kindOf(node) === 9;
export const isFragment = (node: Node): node is ShadowRoot => kindOf(node) === 11;

export const nameOf = getter('localName');
export const parentOf = getter('parentElement');
export const parentNodeOf = getter('parentNode');
export const childrenOf = getter('children');
export const nodesOf = getter('childNodes');
export const firstOf = getter('firstChild');
export const firstElementOf = getter('firstElementChild');
export const nextOf = getter('nextSibling');
export const previousOf = getter('previousSibling');
export const nextElementOf = getter('nextElementSibling');
export const previousElementOf = getter('previousElementSibling');
export const wordsIn = getter('textContent');
export const attributesOf = getter('attributes');
export const shadowOf = getter('shadowRoot');
export const documentOf = getter('ownerDocument');
export const isInPage = getter('isConnected');

export const bodyOf: (document: Document) => HTMLElement | null = getter('body');
export const htmlOf: (document: Document) => HTMLElement | null = getter('documentElement');
export const tabTitleOf: (document: Document) => string = getter('title');
export const viewOf = getter('defaultView');

export const is = method<string, boolean>('matches');
export const closest = method<string, Element | null>('closest');
export const find = method<string, Element | null>('querySelector');
export const attribute = method<string, string | null>('getAttribute');
export const holds = method<Node | null, boolean>('contains');
export const isVisible = method<CheckVisibilityOptions, boolean>('checkVisibility');
export const rectOf = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element);
/** In passing, before the page's own listeners. */
export function listen(target: EventTarget, type: string, act: (event: Event) => void, signal: AbortSignal): void {
  EventTarget.prototype.addEventListener.call(target, type, act, { capture: true, passive: true, signal });
}

export const rootOf = (node: Node): Node => Node.prototype.getRootNode.call(node);

/** Those in a document, a shadow tree or an element. */
export const findAll = (root: Node, selectors: string): Element[] => [
  ...prototypeOf(root).querySelectorAll.call(root, selectors),
];
/** Null in what hangs together without a document. */
export const byId = (root: Node, id: string): Element | null =>
  isElement(root) ? null : (isDocument(root) ? Document : DocumentFragment).prototype.getElementById.call(root, id);

const prototypeOf = (root: Node): ParentNode =>
  (isElement(root) ? Element : isDocument(root) ? Document : DocumentFragment).prototype;
