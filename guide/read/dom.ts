/**
 * What a node is to a person. Everything asks by local name and node type, never `instanceof`: the practice frame is
 * another realm, whose elements are not instances of our globals.
 */
import { HOST_TAG } from '../host-tag';
import { attribute, find, is, isElement, isText, isVisible, nameOf, nodesOf, wordsIn } from './ask';

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

/** True for elements whose content is not text of the page. */
export const isSilent = (element: Element): boolean => SILENT.has(nameOf(element));
export const isOurs = (node: Node | null): boolean => isElement(node) && nameOf(node) === HOST_TAG;
/** What an event is about: the first of the path, because those from inside a shadow root name its host; never ours. */
export function touched(event: Event): Element | null {
  const element = (event.composedPath()[0] ?? null) as Node | null;
  return isElement(element) && !isOurs(event.target as Node) ? element : null;
}
export const holdsValue = (element: Element): boolean => is(element, VALUE);
export const isInline = (element: Element): boolean => INLINE.has(nameOf(element));
export const hasControl = (element: Element): boolean => is(element, CONTROLS) || find(element, CONTROLS) !== null;
/** White space as a person sees it. Most texts of a page are so already, and are asked for very often. */
export const tidy = (text: string): string => (/\s\s|[^ \S]/.test(text) ? text.replace(/\s+/g, ' ') : text).trim();

/** Text with no letter or digit, such as `*` or `:`, is no label. */
export const saysSomething = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** Rendered at all: not `display: none`, not `visibility: hidden`, not in a closed `<details>`. */
export const isRendered = (element: Element): boolean => isVisible(element, { visibilityProperty: true });

/** No label, row or title that matters is longer, or deeper, or made of more; a page may hold anything. */
const LONGEST = 4000;
const DEEPEST = 200;
const MOST_NODES = 2000;
const TOO_DEEP = Number.NEGATIVE_INFINITY;
/** Ends what was cut off: no wording that is known has it, so the beginning of a text is never taken for the whole. */
const CUT = ' ⁂';
const cutOff = (text: string): string => (text.length < LONGEST ? text : text.slice(0, LONGEST) + CUT);

/** What was worked out during one reading, in which the same texts are asked for again and again. */
let known: WeakMap<Node, string> | undefined;
/** How many more nodes the present text may take. */
let left = 0;

/** From now on texts are kept, or no longer. */
export function keepTexts(keep: boolean): void {
  known = keep ? new WeakMap() : undefined;
}

/**
 * What a person reads inside `node`, white space collapsed; pictures give their alternative text. The content of fields
 * is left out, so a value can never become part of a reading.
 */
export function textOf(node: Node): string {
  left = MOST_NODES;
  const text = collect(node, 0);
  known?.set(node, text);
  return tidy(text);
}

/** The text of an attribute, as far as it may be a label. */
export const saidIn = (element: Element, name: string): string => {
  const said = attribute(element, name);
  return said ? tidy(cutOff(said)) : '';
};

/** Text of a text node, or of an element. */
export const partText = (node: Node): string =>
  isElement(node) ? textOf(node) : isText(node) ? cutOff(node.data) : '';

/** What is no word for anybody: hidden from screen readers, a tooltip, or a picture written as a word of an icon font. */
function isOrnament(element: Element): boolean {
  if (is(element, '[aria-hidden=true],[role=tooltip]')) return true;
  const named = /icon|glyph|symbol/i.test(`${nameOf(element)} ${attribute(element, 'class')}`);
  return named && /^\s*[a-z0-9_]*\s*$/.test(wordsIn(element)?.slice(0, LONGEST) ?? '');
}

/** What stands in a node; in the slot of a shadow tree, what was put there. */
function contentOf(node: Node): Iterable<Node> {
  const put = isElement(node) && nameOf(node) === 'slot' ? (node as HTMLSlotElement).assignedNodes() : [];
  return put.length > 0 ? put : nodesOf(node);
}

function collect(node: Node, depth: number): string {
  let text = known?.get(node);
  if (text !== undefined) return text;
  text = '';
  for (const child of contentOf(node)) {
    left = depth > DEEPEST ? TOO_DEEP : left - 1;
    if (left < 0 || text.length >= LONGEST) {
      text += CUT;
      break;
    }
    text += isElement(child) ? collectElement(child, depth + 1) : partText(child);
  }
  // What is cut off here may be whole where it is asked for by itself; at such a depth nobody is the wiser for it.
  if (left >= 0 || left === TOO_DEEP) known?.set(node, text);
  return text;
}

function collectElement(element: Element, depth: number): string {
  if (isSilent(element) || holdsValue(element) || isOrnament(element) || !isRendered(element)) return ' ';
  if (nameOf(element) === 'img') return ` ${saidIn(element, 'alt')} `;
  return isInline(element) ? collect(element, depth) : ` ${collect(element, depth)} `;
}
