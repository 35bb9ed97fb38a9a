/**
 * What the guide in the frame shows at this moment, read as a person sees it: from its callout and its ring. Only the
 * page is looked at; the guide itself is not asked, so that what is shown is what it really points at.
 */
import { HOST_TAG } from '../../../guide/host-tag';

export interface Shown {
  step: string;
  /** What the step is called. */
  title: string;
  /** Id of the target; null where the step has none on this page. */
  target: string | null;
  /** As the callout marks itself: `pointing`, `person`, `refused`… */
  state: string;
  /** It asks the person to say that the step is done. */
  asksWord: boolean;
  /** Something is pointed at, but not to be seen without scrolling. */
  beyond: boolean;
  /** The control under the ring. */
  control: HTMLElement | null;
}

/** Null where the guide shows nothing: on a site it never draws on, or while a page is being read. */
export function shownIn(page: Document): Shown | null {
  const root = page.querySelector(HOST_TAG)?.shadowRoot;
  const callout = root?.querySelector<HTMLElement>('[data-step]');
  if (!root || !callout) return null;
  const { step = '', target = '', state = '' } = callout.dataset;
  const control = controlUnder(page, root.querySelector('.ring'));
  return {
    step,
    title: root.querySelector('h2')?.textContent ?? '',
    target: target || null,
    state,
    asksWord: root.querySelector('[data-act=done].main') !== null,
    beyond: state === 'pointing' && control === null,
    control,
  };
}

const CONTROLS = 'input, textarea, select, button, a[href], summary, [role=button], [role=link]';

/** What takes a press in the middle of the ring. */
function controlUnder(page: Document, ring: Element | null): HTMLElement | null {
  const view = page.defaultView;
  if (!ring || !view || !ring.checkVisibility({ visibilityProperty: true })) return null;
  const { left, top, width, height } = ring.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  if (width === 0 || x < 0 || y < 0 || x > view.innerWidth || y > view.innerHeight) return null;
  const hit = page.elementFromPoint(x, y);
  if (hit === null || hit.localName === HOST_TAG) return null;
  return hit.closest<HTMLElement>(CONTROLS) ?? hit.closest('label')?.control ?? null;
}
