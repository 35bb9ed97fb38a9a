/**
 * Questions to nodes of the page, asked through the prototypes. A form answers `form.matches` with its field of that
 * name, and a document `document.body` with its picture of that name, to an extension too; so nothing in guide/ asks a
 * node directly (held by a test).
 */

type Ask<Given extends unknown[], Answer> = (node: Node, ...given: Given) => Answer;

/** A bound `call` rather than a function of ours: the browser sees through it, and reading is made of these. */
const through = (answer: unknown): never => Function.prototype.call.bind(answer as () => void) as never;

/** The getter of this name, for any node that has it. */
function getter<Name extends keyof Element>(name: Name): Ask<[], Element[Name]>;
function getter<Name extends keyof Document>(name: Name): (document: Document) => Document[Name];
function getter(name: string): unknown {
  const kinds = [Element, Node, Document];
  return through(kinds.map(({ prototype }) => Object.getOwnPropertyDescriptor(prototype, name)?.get).find(Boolean));
}

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

const { prototype } = Element;
export const is: Ask<[string], boolean> = through(prototype.matches);
export const closest: Ask<[string], Element | null> = through(prototype.closest);
export const find: Ask<[string], Element | null> = through(prototype.querySelector);
export const attribute: Ask<[string], string | null> = through(prototype.getAttribute);
export const holds: Ask<[Node | null], boolean> = through(prototype.contains);
export const isVisible: Ask<[CheckVisibilityOptions], boolean> = through(prototype.checkVisibility);
export const rectOf: Ask<[], DOMRect> = through(prototype.getBoundingClientRect);
export const rootOf: Ask<[], Node> = through(prototype.getRootNode);

/** Those in a document, a shadow tree or an element. */
export const findAll = (root: Node, selectors: string): Element[] => [
  ...kindOfRoot(root).querySelectorAll.call(root, selectors),
];
/** Null in what hangs together without a document. */
export const byId = (root: Node, id: string): Element | null =>
  isElement(root) ? null : (kindOfRoot(root) as Document).getElementById.call(root, id);

const kindOfRoot = (root: Node): ParentNode =>
  (isElement(root) ? Element : isDocument(root) ? Document : DocumentFragment).prototype;

/** In passing, before the page's own listeners. */
export function listen(target: EventTarget, type: string, act: (event: Event) => void, signal: AbortSignal): void {
  EventTarget.prototype.addEventListener.call(target, type, act, { capture: true, passive: true, signal });
}
