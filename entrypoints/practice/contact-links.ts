/**
 * Telephone numbers and addresses of the callout. A sandboxed frame of an extension page may not lead to `tel:` and
 * `mailto:`; the page around it may, so it takes such a press over.
 */
import { HOST_TAG } from '../../guide/host-tag';

/** From now on presses on such links in the guide of `inside` act in `around`, until the abort. */
export function takeOverContacts(inside: Document, around: Document, signal: AbortSignal): void {
  const press = (event: Event) => {
    // From outside, an event in the guide's shadow root has the guide's own element as its target.
    if ((event.target as Element | null)?.localName !== HOST_TAG) return;
    const link = event.composedPath().find((node) => (node as Element).localName === 'a') as Element | undefined;
    const href = link?.getAttribute('href') ?? '';
    if (!/^(mailto|tel):/i.test(href)) return;
    event.preventDefault();
    const own = around.createElement('a');
    own.href = href;
    own.click();
  };
  // While it is on its way down: the guide lets nothing out on the way up.
  inside.addEventListener('click', press, { capture: true, signal });
}
