/**
 * A selector that matches exactly one element. Where the way to it crosses into a shadow root or a frame, the parts are
 * joined by `>>>`.
 */
export function selectorOf(element: Element): string {
  const root = element.getRootNode();
  const own = withinRoot(element, root as Document | ShadowRoot);
  const host = 'host' in root ? (root as ShadowRoot).host : element.ownerDocument.defaultView?.frameElement;
  return host ? `${selectorOf(host)} >>> ${own}` : own;
}

/** Attributes that name an element, best first. A page's ids may be generated, and are still the shortest way here. */
const NAMING = ['id', 'name', 'for', 'href', 'value', 'type'];

function withinRoot(element: Element, root: Document | ShadowRoot): string {
  const isOnly = (selector: string) => {
    const found = root.querySelectorAll(selector);
    return found.length === 1 && found[0] === element;
  };
  const name = CSS.escape(element.localName);
  const attributes = NAMING.flatMap((attribute) => {
    const value = element.getAttribute(attribute);
    return value === null || value === '' ? [] : [`[${attribute}=${quoted(value)}]`];
  });
  for (const one of attributes) if (isOnly(name + one)) return name + one;
  const all = name + attributes.join('');
  if (isOnly(all)) return all;
  return path(element, root, isOnly);
}

/** By position, from the nearest ancestor that has an id of its own, or from the top. */
function path(element: Element, root: Document | ShadowRoot, isOnly: (selector: string) => boolean): string {
  const parts: string[] = [];
  for (let node: Element | null = element; node !== null; node = node.parentElement) {
    const id = node.id === '' ? null : `[id=${quoted(node.id)}]`;
    if (id !== null && node !== element && root.querySelectorAll(id).length === 1) {
      const selector = [id, ...parts].join(' > ');
      if (isOnly(selector)) return selector;
    }
    const parent: ParentNode | null = node.parentNode;
    const same = [...(parent?.children ?? [])].filter((sibling) => sibling.localName === node.localName);
    const position = same.length > 1 ? `:nth-of-type(${same.indexOf(node) + 1})` : '';
    parts.unshift(CSS.escape(node.localName) + position);
  }
  return root instanceof Document ? parts.join(' > ') : `:host > ${parts.join(' > ')}`;
}

/** A CSS string: only what would end or break it is escaped. */
function quoted(value: string): string {
  const escaped = value.replace(/["\\]/g, '\\$&').replace(/[\n\r\f]/g, (end) => `\\${end.charCodeAt(0).toString(16)} `);
  return `"${escaped}"`;
}
