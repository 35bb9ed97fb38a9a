/**
 * The one element Ariane adds to a page, and the layer inside its shadow root on which ring and callout lie. It goes
 * under `<html>`, or into the page's modal dialog, outside of which nothing could be clicked.
 */
import { HOST_TAG } from '../host-tag';
import { findAll, htmlOf, isInPage, listen, make, parentOf, viewOf } from '../read/ask';
import { openModal } from '../read/control';
import { createBackOff } from './back-off';
import STYLE from './style.css?inline';

/** What happens in our element is none of the page's business: its shortcuts and focus traps must not see it. */
const KEPT_IN =
  'keydown keyup keypress paste copy cut click dblclick auxclick contextmenu mousedown mouseup mouseover mouseout ' +
  'mousemove pointerdown pointerup pointerover pointerout pointermove touchstart touchend touchmove wheel focusin focusout';

export interface Host {
  /** Where ring and callout are put. */
  layer: HTMLElement;
  root: ShadowRoot;
  /** Makes sure that it is in the page, in the right place and on top. Gives up for a while when the page fights. */
  keep(): void;
}

export interface HostOptions {
  document: Document;
  signal: AbortSignal;
  language: string;
  /**
   * Shows nothing unless a style sheet of the extension sets `--ariane-alive: block` on the element. Firefox removes
   * that sheet with the extension but leaves what its scripts drew.
   */
  gated: boolean;
}

export function createHost({ document, signal, language, gated }: HostOptions): Host {
  // What an older script of ours left behind when the extension was updated.
  for (const stale of findAll(document, HOST_TAG)) stale.remove();
  const element = make(document, HOST_TAG);
  const root = element.attachShadow({ mode: 'open' });
  addStyle(root, document);
  const layer = make(document, 'div');
  layer.className = gated ? 'layer gated' : 'layer';
  layer.popover = 'manual';
  layer.dir = 'ltr';
  layer.lang = language;
  root.append(layer);
  for (const type of KEPT_IN.split(' ')) element.addEventListener(type, (event) => event.stopPropagation(), { signal });

  const mayRaise = createBackOff();
  const raise = () => {
    const home = homeOf(document);
    if (!mayRaise()) return;
    if (parentOf(element) !== home) home?.append(element);
    try {
      layer.hidePopover();
      layer.showPopover();
    } catch {
      // The page took the element out again meanwhile; the next change brings it back.
    }
  };
  const inPlace = () => isInPage(element) && parentOf(element) === homeOf(document) && layer.matches(':popover-open');
  const toggled = (event: Event) => {
    if (event.target !== element && (event as ToggleEvent).newState === 'open') raise();
  };
  listen(document, 'toggle', toggled, signal);
  signal.addEventListener('abort', () => element.remove());
  raise();
  return { layer, root, keep: () => inPlace() || raise() };
}

/** Null in a document from which the page took everything. */
const homeOf = (document: Document): Element | null => openModal(document) ?? htmlOf(document);

/** An adopted sheet is allowed under every content security policy, but must come from the page's own window. */
function addStyle(root: ShadowRoot, document: Document): void {
  try {
    const Sheet = viewOf(document)?.CSSStyleSheet ?? CSSStyleSheet;
    const sheet = new Sheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = make(document, 'style');
    style.textContent = STYLE;
    root.append(style);
  }
}
