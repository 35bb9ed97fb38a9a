/** The ring around the control pointed at. It lies in our own layer: the page's element is not touched. */
import { bodyOf, documentOf, htmlOf, isInPage, rectOf, viewOf } from '../read/ask';
import { shownElement } from '../read/control';
import { boxInWindow, frameOffset, isFrame, outward } from '../read/outward';
import type { Box } from './place';

/** Air between the control and the ring, in pixels. */
const AIR = 5;
/** Nearer to the edge of the window than this, a control is not comfortably in view. */
const EDGE = 8;

export type Direction = 'here' | 'up' | 'down';
export interface Sight {
  /** In pixels of the window; null when nothing of it can be seen. */
  box: Box | null;
  direction: Direction;
}

/** Looks where `element` is now in the window of `page`; its boxes that scroll are worked out once. */
export function createSight(element: Element, page: Document): () => Sight {
  const view = viewOf(page);
  const clipping = clippers(element, page);
  return () => {
    const shown = isInPage(element) ? shownElement(element) : null;
    if (shown === null || view === null) return { box: null, direction: 'here' };
    const box = mainBox(shown, page);
    const middle = box.top + box.height / 2;
    let top = 0;
    let bottom = view.innerHeight;
    for (const clipper of clipping) {
      const edge = boxInWindow(clipper, page);
      top = Math.max(top, edge.top);
      bottom = Math.min(bottom, edge.bottom);
    }
    const direction = middle < top + EDGE ? 'up' : middle > bottom - EDGE ? 'down' : 'here';
    const seen = box.top + box.height > top && box.top < bottom;
    return { box: seen ? box : null, direction };
  };
}

/** A link over several lines is ringed on the line that holds most of it, so that the middle of the ring is the link. */
function mainBox(element: Element, page: Document): Box {
  const boxes = [...element.getClientRects()].sort((a, b) => b.width * b.height - a.width * a.height);
  const { left, top, width, height } = boxes.length > 1 && boxes[0] ? boxes[0] : rectOf(element);
  const offset = frameOffset(element, page);
  return { left: left + offset.left, top: top + offset.top, width, height };
}

function clippers(element: Element, page: Document): Element[] {
  const found: Element[] = [];
  for (let box = outward(element, page); box !== null; box = outward(box, page)) {
    const document = documentOf(box);
    const view = viewOf(document);
    if (box === bodyOf(document) || box === htmlOf(document) || view === null) continue;
    if (isFrame(box) || /auto|scroll|hidden|clip/.test(view.getComputedStyle(box).overflowY)) found.push(box);
  }
  return found;
}

/** Puts the ring around `box`, or away. `zoom` is how much the page enlarges what lies in it. */
export function drawRing(ring: HTMLElement, box: Box | null, zoom: number): void {
  ring.hidden = box === null;
  if (box === null) return;
  ring.style.translate = `${(box.left - AIR) / zoom}px ${(box.top - AIR) / zoom}px`;
  ring.style.width = `${box.width / zoom + 2 * AIR}px`;
  ring.style.height = `${box.height / zoom + 2 * AIR}px`;
}
