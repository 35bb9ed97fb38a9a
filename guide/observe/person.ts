/** What the person does in fields and buttons of the page, seen in passing: nothing is stopped, nothing is kept. */
import { listen } from '../read/ask';
import { touched } from '../read/dom';

export interface PersonSees {
  /** Something was typed or chosen in `field`, which may not be finished. */
  typing(field: Element): void;
  /** The person finished with `field`. */
  left(field: Element): void;
  clicked(): void;
}

export interface PersonWatch {
  /** Listens in the document of a frame too, or in a shadow tree that keeps its events to itself. */
  also(root: ShadowRoot | Document): void;
}

export function watchPerson(document: Document, signal: AbortSignal, sees: PersonSees): PersonWatch {
  const known = new WeakSet<Node>();
  const listenIn = (root: Node, type: string, act: (element: Element) => void) => {
    const listener = (event: Event) => {
      const element = touched(event);
      if (element !== null) act(element);
    };
    listen(root, type, listener, signal);
  };
  const also: PersonWatch['also'] = (root) => {
    // Events of an open tree are seen from outside, with the element that they are about.
    if (known.has(root) || ('mode' in root && root.mode === 'open')) return;
    known.add(root);
    listenIn(root, 'input', (element) => sees.typing(element));
    listenIn(root, 'change', (element) => sees.left(element));
    listenIn(root, 'focusout', (element) => sees.left(element));
    listenIn(root, 'click', () => sees.clicked());
  };
  also(document);
  return { also };
}
