/**
 * Questions to nodes of the page, asked through the prototypes. A form answers `form.matches` with its field of that
 * name, and a document `document.body` with its picture of that name, to an extension too; so nothing in guide/ asks a
 * node directly (held by a test).
 */

/** The same question with the node that is asked going first. */
type Ask<Asked, Answer> = Answer extends (...given: infer Given) => infer Said
  ? (node: Asked, ...given: Given) => Said
  : (node: Asked) => Answer;

/**
 * The getter or the method of this name. A bound `call` rather than a function of ours: the browser sees through it, and
 * reading is made of these.
 */
function ask<Name extends keyof Element>(name: Name): Ask<Node, Element[Name]>;
function ask<Name extends keyof Document>(name: Name): Ask<Document, Document[Name]>;
function ask(name: string): unknown {
  const kinds = [Element, Node, Document];
  const found = kinds.map(({ prototype }) => Object.getOwnPropertyDescriptor(prototype, name)).find(Boolean);
  return Function.prototype.call.bind(found?.get ?? found?.value);
}

const kindOf = ask('nodeType');
export const nameOf = ask('localName');
export const parentOf = ask('parentElement');
export const parentNodeOf = ask('parentNode');
export const childrenOf = ask('children');
export const nodesOf = ask('childNodes');
export const firstOf = ask('firstChild');
export const childCountOf = ask('childElementCount');
export const firstElementOf = ask('firstElementChild');
export const nextOf: (node: Node) => Node | null = ask('nextSibling');
export const previousOf: (node: Node) => Node | null = ask('previousSibling');
export const nextElementOf: (node: Node) => Element | null = ask('nextElementSibling');
export const previousElementOf: (node: Node) => Element | null = ask('previousElementSibling');
export const wordsIn = ask('textContent');
export const attributesOf = ask('attributes');
export const shadowOf = ask('shadowRoot');
export const documentOf = ask('ownerDocument');
export const isInPage = ask('isConnected');
export const rootOf = ask('getRootNode');
export const rectOf = ask('getBoundingClientRect');
export const innerWidthOf = ask('clientWidth');
export const innerHeightOf = ask('clientHeight');
export const hasAttributes = ask('hasAttributes');
export const is = ask('matches');
export const closest: (node: Node, selectors: string) => Element | null = ask('closest');
export const find: (node: Node, selectors: string) => Element | null = ask('querySelector');
export const attribute = ask('getAttribute');
export const holds = ask('contains');
export const isVisible = ask('checkVisibility');

export const bodyOf: (document: Document) => Element | null = ask('body');
export const htmlOf: (document: Document) => Element | null = ask('documentElement');
export const tabTitleOf = ask('title');
export const readinessOf = ask('readyState');
export const viewOf = ask('defaultView');
export const make: (document: Document, tag: string) => HTMLElement = ask('createElement');

export const isElement = (node: Node | null): node is Element => node !== null && kindOf(node) === 1;
export const isText = (node: Node | null): node is Text => node !== null && kindOf(node) === 3;
export const isDocument = (node: Node): node is Document => kindOf(node) === 9;
export const isFragment = (node: Node): node is ShadowRoot => kindOf(node) === 11;

/** Those in a document, a shadow tree or an element. */
export function findAll(root: Node, selectors: string): Element[] {
  const { prototype } = isElement(root) ? Element : isDocument(root) ? Document : DocumentFragment;
  return [...prototype.querySelectorAll.call(root, selectors)];
}

/** Of the same tree as `node`. */
export const byId = (node: Node, id: string): Element | undefined => findAll(rootOf(node), `#${CSS.escape(id)}`)[0];

/** In passing, before the page's own listeners. */
export function listen(target: EventTarget, type: string, act: (event: Event) => void, signal: AbortSignal): void {
  EventTarget.prototype.addEventListener.call(target, type, act, { capture: true, passive: true, signal });
}
