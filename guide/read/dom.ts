/**
 * Small questions about nodes. Everything asks by local name and node type, never `instanceof`: the practice frame is
 * another realm, whose elements are not instances of our globals.
 */
import { HOST_TAG } from '../host-tag';

/** What a person can act on. Old pages also make links of elements that only have a handler. */
export const CONTROLS =
  'a[href],area[href],a[onclick],button,input:not([type=hidden]),select,textarea,summary,[tabindex="0"],' +
  '[role=button],[role=link],[role=checkbox],[role=radio],[role=switch],[role=textbox],[role=searchbox],' +
  '[role=combobox],[role=listbox],[role=tab],[role=menuitem],[contenteditable=""],[contenteditable=true]';

/** Fields with a value of their own, which must never become part of a text. */
const VALUE = 'input,select,textarea,[role=textbox],[role=searchbox],[contenteditable=""],[contenteditable=true]';

const SILENT = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'object', 'canvas', 'datalist', HOST_TAG]);
const INLINE = new Set(
  'a abbr b bdi bdo big cite code em font i ins kbd mark q s samp small span strong sub sup tt u var wbr'.split(' '),
);

export const isElement = (node: Node | null): node is Element => node?.nodeType === 1;
export const isText = (node: Node | null): node is Text => node?.nodeType === 3;
export const nameOf = (element: Element): string => element.localName;
/** True for elements whose content is not text of the page. */
export const isSilent = (element: Element): boolean => SILENT.has(nameOf(element));
export const holdsValue = (element: Element): boolean => element.matches(VALUE);
export const isInline = (element: Element): boolean => INLINE.has(nameOf(element));
export const hasControl = (element: Element): boolean =>
  element.matches(CONTROLS) || element.querySelector(CONTROLS) !== null;
export const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Text with no letter or digit, such as `*` or `:`, is no label. */
export const saysSomething = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** Rendered at all: not `display: none`, not `visibility: hidden`, not in a closed `<details>`. */
export const isRendered = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });

/**
 * What a person reads inside `node`, white space collapsed; pictures give their alternative text. The content of fields
 * is left out, so a value can never become part of a reading.
 */
export function textOf(node: Node): string {
  return tidy(collect(node, 0));
}

/** What is no word for anybody: hidden from screen readers, a tooltip, or a picture written as a word of an icon font. */
export function isOrnament(element: Element): boolean {
  if (element.matches('[aria-hidden=true],[role=tooltip]')) return true;
  const named = /icon|glyph|symbol/i.test(`${nameOf(element)} ${element.getAttribute('class')}`);
  return named && /^[a-z0-9_]*$/.test(element.textContent?.trim() ?? '');
}

/** No label, row or title that matters is longer, or deeper; a page may hold anything. */
const LONGEST = 4000;
const DEEPEST = 200;

/** What stands in a node; in the slot of a shadow tree, what was put there. */
function contentOf(node: Node): Iterable<Node> {
  const put = isElement(node) && nameOf(node) === 'slot' ? (node as HTMLSlotElement).assignedNodes() : [];
  return put.length > 0 ? put : node.childNodes;
}

function collect(node: Node, depth: number): string {
  let text = '';
  for (const child of contentOf(node)) {
    if (text.length >= LONGEST) break;
    if (isText(child)) text += child.data.slice(0, LONGEST);
    else if (isElement(child) && depth < DEEPEST) text += collectElement(child, depth + 1);
  }
  return text;
}

function collectElement(element: Element, depth: number): string {
  if (isSilent(element) || holdsValue(element) || isOrnament(element) || !isRendered(element)) return ' ';
  if (nameOf(element) === 'img') return ` ${element.getAttribute('alt') ?? ''} `;
  return isInline(element) ? collect(element, depth) : ` ${collect(element, depth)} `;
}
