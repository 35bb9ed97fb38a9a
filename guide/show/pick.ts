/**
 * Lets the person point something out. While that lasts, a sheet of ours lies over the page, so that the press is a word
 * to us and does nothing there; with the keyboard, what has the focus is what is pointed out.
 */
import { HOST_TAG } from '../host-tag';
import { insideOf, isFrame } from '../read/outward';

export interface PickOptions {
  document: Document;
  layer: HTMLElement;
  signal: AbortSignal;
  /** Under the pointer, or focused. */
  over: (element: Element) => void;
  picked: () => void;
  cancelled: () => void;
}

export function startPick({ document, layer, signal, over, picked, cancelled }: PickOptions): void {
  const sheet = document.createElement('div');
  sheet.className = 'pick';
  layer.prepend(sheet);
  signal.addEventListener('abort', () => sheet.remove());
  const trusted = (act: (event: MouseEvent) => void) => (event: MouseEvent) => {
    if (event.isTrusted) act(event);
  };
  const look = ({ clientX, clientY }: MouseEvent) => {
    sheet.style.pointerEvents = 'none';
    const element = elementAt(document, clientX, clientY, document);
    sheet.style.pointerEvents = '';
    if (element !== null) over(element);
  };
  const options = { signal };
  sheet.addEventListener('pointermove', trusted(look), options);
  sheet.addEventListener(
    'click',
    trusted((event) => {
      // What ends here may take with it whoever keeps our events from the page.
      event.stopPropagation();
      look(event);
      picked();
    }),
    options,
  );
  const inPage = { capture: true, passive: true, signal };
  document.addEventListener(
    'focusin',
    (event) => {
      const [element] = event.composedPath() as Element[];
      if (element && (event.target as Element).localName !== HOST_TAG) over(element);
    },
    inPage,
  );
  document.addEventListener('keydown', (event) => event.isTrusted && event.key === 'Escape' && cancelled(), inPage);
}

/** What lies at a point of the window, in frames and shadow trees too. */
function elementAt(root: Document | ShadowRoot, x: number, y: number, top: Document): Element | null {
  const element = root.elementFromPoint(x, y);
  const inside = element && insideOf(element, top);
  if (!element || !inside) return element;
  const { left, top: above } = element.getBoundingClientRect();
  const found = isFrame(element)
    ? elementAt(inside.ownerDocument as Document, x - left - element.clientLeft, y - above - element.clientTop, top)
    : elementAt(inside as ShadowRoot, x, y, top);
  return found ?? element;
}
