/**
 * Tells when the element pointed at may stand somewhere else: scrolling in any box, resizing, its own size, and layout
 * shifts that no event announces. Nothing is polled.
 */
import { documentOf, htmlOf, isInPage, listen, rectOf, viewOf } from '../read/ask';
import { frameOf } from '../read/outward';

export interface Follower {
  /** From now on follow this element; null follows the window only. */
  target(element: Element | null): void;
  /** Tells at the next frame, as if something had moved. */
  nudge(): void;
}

export function createFollower(document: Document, signal: AbortSignal, moved: () => void): Follower {
  const view = viewOf(document);
  let followed: Element | null = null;
  let frame = 0;
  let stopShift = () => {};
  const framed = new WeakSet<Document>();

  const nudge = () => {
    if (frame !== 0 || view === null || signal.aborted) return;
    frame = view.requestAnimationFrame(() => {
      frame = 0;
      if (!signal.aborted) moved();
    });
  };
  const nudgedBy = (target: EventTarget | null | undefined, type: string) =>
    target && listen(target, type, nudge, signal);
  nudgedBy(document, 'scroll');
  nudgedBy(view, 'resize');
  nudgedBy(view?.visualViewport, 'resize');
  const Resize = view?.ResizeObserver ?? ResizeObserver;
  const sizes = new Resize(nudge);
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    stopShift();
    view?.cancelAnimationFrame(frame);
  });

  return {
    nudge,
    target(element) {
      if (element === followed) return;
      followed = element;
      sizes.disconnect();
      stopShift();
      const html = htmlOf(document);
      if (html !== null) sizes.observe(html);
      if (element !== null) {
        sizes.observe(element);
        const stops = [watchShift(element, nudge)];
        // In frames: the frame itself may move, and its document scrolls on its own.
        let frame = frameOf(documentOf(element), document);
        for (let at = element; frame !== null; frame = frameOf(documentOf(at), document)) {
          if (!framed.has(documentOf(at))) nudgedBy(documentOf(at), 'scroll');
          framed.add(documentOf(at));
          stops.push(watchShift(frame, nudge));
          at = frame;
        }
        stopShift = () => {
          for (const stop of stops) stop();
        };
      }
      nudge();
    },
  };
}

/**
 * Frames the element's present place with an intersection observer: when it moves by whatever cause, the shared area
 * changes and the observer tells. It is then framed anew. (The idea of floating-ui's autoUpdate, without its timer.)
 */
function watchShift(element: Element, moved: () => void): () => void {
  const document = documentOf(element);
  const view = viewOf(document);
  let observer: IntersectionObserver | undefined;
  const frameIt = (threshold: number) => {
    observer?.disconnect();
    if (view === null || !isInPage(element)) return;
    const { left, top, width, height } = rectOf(element);
    if (width === 0 || height === 0) return;
    const { clientWidth, clientHeight } = htmlOf(document) ?? element;
    const inset = (space: number) => `${-Math.floor(space)}px`;
    const rootMargin = [top, clientWidth - left - width, clientHeight - top - height, left].map(inset).join(' ');
    let first = true;
    const tell = ([entry]: IntersectionObserverEntry[]) => {
      const ratio = entry?.intersectionRatio ?? 0;
      if (first) {
        first = false;
        // Partly hidden from the start: from here on, watch for that part to change.
        if (ratio !== threshold && ratio > 0) frameIt(ratio);
        return;
      }
      moved();
      frameIt(1);
    };
    observer = new view.IntersectionObserver(tell, { root: document, rootMargin, threshold });
    observer.observe(element);
  };
  frameIt(1);
  return () => observer?.disconnect();
}
