/**
 * A page may hold documents in documents: shadow trees, closed ones where the browser opens them to an extension, and
 * frames of its own origin. These find the way in and the way out.
 */
import {
  bodyOf,
  documentOf,
  isDocument,
  isElement,
  isFragment,
  nameOf,
  parentNodeOf,
  rectOf,
  rootOf,
  shadowOf,
  viewOf,
} from './ask';
import { isRendered } from './dom';

/** Frames in frames beyond this are not entered: a page may put itself into itself. */
const DEEPEST = 4;

/** The ways by which browsers open a closed shadow tree to an extension, and to nobody else. */
interface Opens {
  openOrClosedShadowRoot?: ShadowRoot | null;
}
interface Chromium {
  chrome?: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
}

export const isFrame = (element: Element): boolean => /^i?frame$/.test(nameOf(element));

/** What `element` holds besides its children: the body of a frame, or a shadow tree. Null when there is nothing. */
export function insideOf(element: Element, top: Document): ShadowRoot | Element | null {
  if (isFrame(element)) return isRendered(element) ? frameBody(element, top) : null;
  const open = shadowOf(element);
  if (open !== null || !nameOf(element).includes('-')) return open;
  const { chrome } = globalThis as Chromium;
  return (element as Opens).openOrClosedShadowRoot ?? chrome?.dom?.openOrClosedShadowRoot(element) ?? null;
}

function frameBody(frame: Element, top: Document): Element | null {
  // Null for a document of another origin, which the page itself cannot see into either.
  const { contentDocument } = frame as HTMLIFrameElement;
  let depth = 0;
  for (let at: Element | null = frame; at !== null; at = frameOf(documentOf(at), top)) depth += 1;
  return contentDocument === null || depth > DEEPEST ? null : bodyOf(contentDocument);
}

/** The frame that holds `document`; null for `top`, the document that is guided. */
export const frameOf = (document: Document, top: Document): Element | null =>
  document === top ? null : (viewOf(document)?.frameElement ?? null);

/** The element around `element`, out of shadow trees and frames, up to the root of `top`. */
export function outward(element: Element, top: Document): Element | null {
  const around = parentNodeOf(element);
  return around === null || isElement(around) ? around : holderOf(around, top);
}

/** The host of the shadow tree `root`, or the frame of the document. */
const holderOf = (root: Node, top: Document): Element | null =>
  isDocument(root) ? frameOf(root, top) : isFragment(root) ? (root.host ?? null) : null;

/** Whether this is `wanted` of `element`, of the host of its shadow tree or its frame, and so on outward. */
export function isWithin(element: Element, top: Document, wanted: (around: Element) => boolean): boolean {
  for (let node: Element | null = element; node !== null; node = holderOf(rootOf(node), top))
    if (wanted(node)) return true;
  return false;
}

/** Where the frames around `element` begin, in pixels of the window of `top`. */
export function frameOffset(element: Element, top: Document): { left: number; top: number } {
  const offset = { left: 0, top: 0 };
  let frame = frameOf(documentOf(element), top);
  for (; frame !== null; frame = frameOf(documentOf(frame), top)) {
    const box = rectOf(frame);
    offset.left += box.left + frame.clientLeft;
    offset.top += box.top + frame.clientTop;
  }
  return offset;
}

/** The place of `element` in the window of `top`. */
export function boxInWindow(element: Element, top: Document): DOMRect {
  const { left, top: y, width, height } = rectOf(element);
  const offset = frameOffset(element, top);
  return new DOMRect(left + offset.left, y + offset.top, width, height);
}
