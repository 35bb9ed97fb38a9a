/**
 * A page of the portal as a tree, and back. It reads what `screens/document` writes and nothing else: tags in lower case
 * that close, attributes in double quotes, entities left as they are.
 */
export interface Element {
  tag: string;
  /** As written, values still escaped; null for an attribute without a value. */
  attributes: Map<string, string | null>;
  children: Node[];
}

/** A text (with its entities, or the doctype) or an element. */
export type Node = string | Element;

const VOID = new Set(['meta', 'link', 'input', 'br', 'hr', 'img', 'col', 'wbr', 'area', 'path', 'rect', 'circle']);
const TAG = /<(\/?)([a-z][a-z0-9-]*)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*(\/?)>/gi;
const ATTRIBUTE = /([^\s=]+)(?:="([^"]*)")?/g;

/** The whole document under one element without a name. */
export function parseMarkup(html: string): Element {
  const root: Element = { tag: '', attributes: new Map(), children: [] };
  const open = [root];
  const top = (): Element => open.at(-1) ?? root;
  let at = 0;
  for (const match of tagsOf(html)) {
    const [whole, closing, tag = '', attributes = '', selfClosed] = match;
    if (match.index > at) top().children.push(html.slice(at, match.index));
    at = match.index + whole.length;
    if (closing) {
      if (open.length > 1 && top().tag === tag) open.pop();
      continue;
    }
    const element: Element = { tag, attributes: attributesOf(attributes), children: [] };
    top().children.push(element);
    if (!selfClosed && !VOID.has(tag)) open.push(element);
  }
  if (at < html.length) top().children.push(html.slice(at));
  return root;
}

/** Tags outside of style sheets. */
function* tagsOf(html: string): Generator<RegExpExecArray> {
  let style = false;
  for (const match of html.matchAll(TAG)) {
    if (match[2] === 'style') style = match[1] === '';
    else if (style) continue;
    yield match;
  }
}

function attributesOf(text: string): Element['attributes'] {
  return new Map([...text.matchAll(ATTRIBUTE)].map(([, name = '', value]) => [name, value ?? null]));
}

export function printMarkup(node: Node): string {
  if (typeof node === 'string') return node;
  const { tag, attributes, children } = node;
  const inside = children.map(printMarkup).join('');
  if (tag === '') return inside;
  const written = [...attributes]
    .map(([name, value]) => (value === null ? ` ${name}` : ` ${name}="${value}"`))
    .join('');
  return VOID.has(tag) && children.length === 0 ? `<${tag}${written}/>` : `<${tag}${written}>${inside}</${tag}>`;
}

export function isElement(node: Node): node is Element {
  return typeof node !== 'string';
}

export function hasClass({ attributes }: Element, name: string): boolean {
  return (attributes.get('class') ?? '').split(' ').includes(name);
}

export function make(tag: string, className: string, children: Node[]): Element {
  return { tag, attributes: new Map([['class', className]]), children };
}
