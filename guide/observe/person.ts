/** What the person does in fields and buttons of the page, seen in passing: nothing is stopped, nothing is kept. */
import { HOST_TAG } from '../host-tag';

export interface PersonSees {
  /** Something was typed or chosen in `field`, which may not be finished. */
  typing(field: Element): void;
  /** The person finished with `field`. */
  left(field: Element): void;
  clicked(): void;
}

export function watchPerson(document: Document, signal: AbortSignal, sees: PersonSees): void {
  const listen = (type: string, act: (element: Element) => void) => {
    const listener = (event: Event) => {
      // The first of the path, because events from inside a shadow root name its host as their target.
      const element = event.composedPath()[0] as Element | undefined;
      const host = event.target as Element | null;
      if (element?.nodeType === 1 && host?.localName !== HOST_TAG) act(element);
    };
    document.addEventListener(type, listener, { capture: true, passive: true, signal });
  };
  listen('input', (element) => sees.typing(element));
  listen('change', (element) => sees.left(element));
  listen('focusout', (element) => sees.left(element));
  listen('click', () => sees.clicked());
}
