/** The ring around the control pointed at. It lies in our own layer: the page's element is not touched. */
import { shownElement } from '../read/control';
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

/** Looks where `element` is now; its boxes that scroll are worked out once. */
export function createSight(element: Element): () => Sight {
  const view = element.ownerDocument.defaultView;
  const clipping = view === null ? [] : clippers(element, view);
  return () => {
    const shown = element.isConnected ? shownElement(element) : null;
    if (shown === null || view === null) return { box: null, direction: 'here' };
    const box = mainBox(shown);
    const middle = box.top + box.height / 2;
    let top = 0;
    let bottom = view.innerHeight;
    for (const clipper of clipping) {
      const edge = clipper.getBoundingClientRect();
      top = Math.max(top, edge.top);
      bottom = Math.min(bottom, edge.bottom);
    }
    const direction = middle < top + EDGE ? 'up' : middle > bottom - EDGE ? 'down' : 'here';
    const seen = box.top + box.height > top && box.top < bottom;
    return { box: seen ? box : null, direction };
  };
}

/** A link over several lines is ringed on the line that holds most of it, so that the middle of the ring is the link. */
function mainBox(element: Element): Box {
  const boxes = [...element.getClientRects()].sort((a, b) => b.width * b.height - a.width * a.height);
  return boxes.length > 1 && boxes[0] ? boxes[0] : element.getBoundingClientRect();
}

function clippers(element: Element, view: Window): Element[] {
  const found: Element[] = [];
  for (let box = element.parentElement; box !== null; box = box.parentElement) {
    if (box === element.ownerDocument.body || box === element.ownerDocument.documentElement) continue;
    if (/auto|scroll|hidden|clip/.test(view.getComputedStyle(box).overflowY)) found.push(box);
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
