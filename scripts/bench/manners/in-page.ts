/**
 * What the page of the manners table finds in `manners`. Sent as text: it uses nothing from outside but its argument.
 */
export interface Where {
  name: string;
  /** Selector of the bubble, and of what shows which element is meant. */
  bubble: string;
  ring: string;
  /** Element whose shadow tree holds them; empty when they stand in the page. */
  host: string;
  target: string;
}

export interface Manners {
  /** The bubble, where a person can see it. */
  bubble(): HTMLElement | null;
  text(): string;
  target(): HTMLInputElement;
  /** Pixels between what points and the target; -1 when nothing points. */
  distance(): number;
  /** Whether a press in the middle of the bubble would reach it. */
  reachable(): boolean;
  middle(selector: string): { x: number; y: number };
  /** What was added to the page as a whole: direct children of `<html>`, `<body>` or an open dialog. */
  added(): Element[];
  /** Changes made to the page's own elements since it was parsed. */
  touched: string[];
  violations: string[];
  heard: string[];
}

export const mannersScript = (where: Where): string =>
  `globalThis.manners=((__name)=>(${install.toString()})(${JSON.stringify(where)}))((f)=>f);`;

function install(where: Where): Manners {
  const own = new Set<Element>();
  const root = () => (where.host === '' ? document : document.querySelector(where.host)?.shadowRoot);
  const seen = (element: Element | null | undefined): element is HTMLElement => {
    if (!element?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    const { width, height } = element.getBoundingClientRect();
    return width > 4 && height > 4;
  };
  const all = (selector: string) => [...(root()?.querySelectorAll(selector) ?? [])];
  const bubble = () => all(where.bubble).find(seen) ?? null;
  const target = () => document.querySelector(where.target) as HTMLInputElement;
  const gap = (a: DOMRect, b: DOMRect) =>
    Math.round(
      Math.hypot(Math.max(0, a.left - b.right, b.left - a.right), Math.max(0, a.top - b.bottom, b.top - a.bottom)),
    );
  const off = (a: DOMRect, b: DOMRect) =>
    Math.round(Math.hypot(a.left + a.width / 2 - b.left - b.width / 2, a.top + a.height / 2 - b.top - b.height / 2));
  const touched: string[] = [];
  const violations: string[] = [];
  const heard: string[] = [];
  const added = () => [...own].filter((element) => element.isConnected);
  document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => violations.push(violatedDirective));
  for (const type of ['keydown', 'submit', 'copy']) {
    document.addEventListener(type, (event) => {
      const what = event instanceof KeyboardEvent ? event.key : type === 'copy' ? `copy ${getSelection()}` : type;
      // After all others had their say.
      setTimeout(() => heard.push(`${what}${event.defaultPrevented && type !== 'submit' ? ' (prevented)' : ''}`));
      if (type === 'submit') event.preventDefault();
    });
  }
  const watch = () => {
    const page = new Set(document.querySelectorAll('*'));
    new MutationObserver((records) => {
      for (const { type, target: changed, attributeName, addedNodes } of records) {
        const element = changed as Element;
        for (const node of addedNodes) {
          if (node.nodeType === 1 && (element.matches('html,head,body,dialog') || own.has(element)))
            own.add(node as Element);
          else if (node.nodeType === 1 && page.has(element))
            touched.push(`<${node.nodeName.toLowerCase()}> in ${element.localName}`);
        }
        if (type === 'attributes' && page.has(element)) touched.push(`${element.localName} ${attributeName}`);
      }
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  };
  // This script stands at the end of the page, and before that of a peer.
  watch();
  return {
    bubble,
    target,
    text: () => bubble()?.textContent.replace(/\s+/g, ' ').trim() ?? '',
    distance: () => {
      const box = target()?.getBoundingClientRect();
      if (!box) return -1;
      // A ring has to be round the element; who has none must at least stand beside it.
      const ring = where.ring === '' ? null : all(where.ring).find(seen);
      if (where.ring !== '') return ring ? off(ring.getBoundingClientRect(), box) : -1;
      const at = bubble();
      return at ? gap(at.getBoundingClientRect(), box) : -1;
    },
    reachable: () => {
      const at = bubble();
      if (at === null) return false;
      const { left, top, width } = at.getBoundingClientRect();
      const hit = document.elementFromPoint(left + width / 2, top + 14);
      return hit !== null && (at.contains(hit) || hit.localName === where.host);
    },
    middle: (selector) => {
      const { left, top, width, height } = (document.querySelector(selector) as Element).getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    },
    added,
    touched,
    violations,
    heard,
  };
}
