/**
 * Lets the person point something out. While that lasts, a sheet of ours lies over the page, so that the press is a word
 * to us and does nothing there; with the keyboard, what has the focus is what is pointed out.
 */
import { documentOf, isDocument, listen, make, rectOf } from '../read/ask';
import { touched } from '../read/dom';
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
  const sheet = make(document, 'div');
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
  const focused = (event: Event) => {
    const element = touched(event);
    if (element !== null) over(element);
  };
  const pressed = (event: Event) => event.isTrusted && (event as KeyboardEvent).key === 'Escape' && cancelled();
  listen(document, 'focusin', focused, signal);
  listen(document, 'keydown', pressed, signal);
}

/** What lies at a point of the window, in frames and shadow trees too. */
function elementAt(root: Document | ShadowRoot, x: number, y: number, top: Document): Element | null {
  const { prototype } = isDocument(root) ? Document : ShadowRoot;
  const element = prototype.elementFromPoint.call(root, x, y);
  const inside = element && insideOf(element, top);
  if (!element || !inside) return element;
  const { left, top: above } = rectOf(element);
  const found = isFrame(element)
    ? elementAt(documentOf(inside), x - left - element.clientLeft, y - above - element.clientTop, top)
    : elementAt(inside as ShadowRoot, x, y, top);
  return found ?? element;
}
