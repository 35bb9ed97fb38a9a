/** Puts a saved page into a frame of its own and takes its author's marks off, before anything looks at it. */
import type { SavedScreen } from './saved-screen';

/** The elements that are the right ones for a target. */
export interface Marked {
  elements: Element[];
  /** They cannot be told apart on the page: any of them is right, and so is saying that there are several. */
  oneOf: boolean;
}

export interface LoadedScreen {
  saved: SavedScreen;
  document: Document;
  marked: Map<string, Marked>;
  close(): void;
}

/** A window in which every page of the fixtures has its wide layout. */
const SIZE = { width: 1280, height: 900 };

/** The frame is a document of its own, parsed as one, so that shadow roots declared in the page are made. */
export async function loadScreen(saved: SavedScreen, host: Document = document): Promise<LoadedScreen> {
  const frame = host.createElement('iframe');
  frame.style.cssText = `position:fixed;left:0;top:0;border:0;width:${SIZE.width}px;height:${SIZE.height}px`;
  frame.srcdoc = saved.html;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  host.body.append(frame);
  await loaded;
  const page = frame.contentDocument;
  if (page === null) throw new Error(`${saved.file}: its frame holds no document`);
  return { saved, document: page, marked: takeMarks(page), close: () => frame.remove() };
}

function takeMarks(page: Document): Map<string, Marked> {
  const marked = new Map<string, Marked>();
  for (const element of deepAll(page, '[data-is]')) {
    const target = element.getAttribute('data-is') ?? '';
    const known = marked.get(target) ?? { elements: [], oneOf: false };
    marked.set(target, {
      elements: [...known.elements, element],
      oneOf: known.oneOf || element.hasAttribute('data-one-of'),
    });
    element.removeAttribute('data-is');
    element.removeAttribute('data-one-of');
  }
  for (const meta of page.querySelectorAll('meta[name=expected-screen]')) meta.remove();
  return marked;
}

/** All elements that match, those in open shadow roots and in frames of the same site included, in the page's order. */
export function deepAll(root: Document | ShadowRoot | Element, selector: string): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    const inside = element.shadowRoot ?? (element as HTMLIFrameElement).contentDocument;
    return [...(element.matches(selector) ? [element] : []), ...(inside ? deepAll(inside, selector) : [])];
  });
}
