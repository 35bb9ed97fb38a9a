/**
 * Page → reading. The only part that queries the page. It reads in slices, so that a page of any size stays usable, and
 * never a value.
 */
import type { Control, Reading } from '../reading';
import { type ControlContext, createBoxes, createModals, readControl, roleOf } from './control';
import { CONTROLS, holdsValue, isElement, isInline, isRendered, isSilent, isText, nameOf, textOf, tidy } from './dom';
import { createLabelIndex } from './labels';
import { languageOf } from './language';
import { insideOf, isFrame } from './outward';
import { createPause } from './pause';
import { createSections, headingLevel } from './sections';

/** More controls than any form has; a page beyond it is read as far as that. */
const MOST_CONTROLS = 3000;
const MOST_TEXT = 20_000;
const MOST_HEADINGS = 200;
const TITLES = 'h1,h2,h3,h4,h5,h6,legend,caption,[role=heading]';
/** Titles of the time before style sheets. */
const LARGE = 'font[size="4"],font[size="5"],font[size="6"],font[size="+1"],font[size="+2"],font[size="+3"]';
const LARGE_LEVEL = 3;

export interface PageRead {
  reading: Reading;
  /** The document that was read, with what stands in its frames. */
  top: Document;
  /** The node of `reading.controls` with this key, while it is still in the page. */
  elementOf(key: number): Element | null;
  /** Shadow trees and documents of frames met on the way, which have to be observed on their own. */
  roots: (ShadowRoot | Document)[];
}

interface Notes {
  document: Document;
  controls: Control[];
  elements: Element[];
  headings: Reading['headings'];
  text: string;
  roots: PageRead['roots'];
  context: ControlContext;
  pause: () => Promise<void> | undefined;
}

/**
 * Reads `document` as the page at `where`. Takes turns with the page every few milliseconds; rejects with the signal's
 * reason when `signal` aborts meanwhile. What changes during the reading may be missed: the next one sees it.
 */
export async function readPage(
  document: Document,
  where: { host: string; path: string },
  signal: AbortSignal = new AbortController().signal,
): Promise<PageRead> {
  const notes: Notes = {
    document,
    controls: [],
    elements: [],
    headings: [],
    text: '',
    roots: [],
    context: {
      top: document,
      sections: createSections(document),
      rows: new Map(),
      labels: createLabelIndex(),
      boxes: createBoxes(document),
      modals: createModals(),
    },
    pause: createPause(signal),
  };
  if (document.body !== null) await walk(document.body, notes);
  const text = tidy(notes.text).slice(0, MOST_TEXT);
  return {
    top: document,
    reading: {
      host: where.host,
      path: where.path,
      language: languageOf(document.documentElement.getAttribute('lang'), text),
      title: tidy(document.title),
      headings: notes.headings,
      text,
      controls: notes.controls,
    },
    elementOf: (key) => {
      const element = notes.elements[key];
      // In a frame that was taken away, everything still hangs together.
      return element?.isConnected && element.ownerDocument.defaultView !== null ? element : null;
    },
    roots: notes.roots,
  };
}

/** Depth first, in the order of the document; a loop rather than recursion, so that it can stop anywhere. */
async function walk(root: Node, notes: Notes): Promise<void> {
  let node: Node | null = root;
  while (node !== null) {
    const turn = notes.pause();
    if (turn) await turn;
    const inside = enter(node, notes);
    const held = isElement(node) && (inside || isFrame(node)) ? insideOf(node, notes.document) : null;
    if (held !== null) {
      notes.roots.push(isElement(held) ? held.ownerDocument : held);
      await walk(held, notes);
    }
    let next: Node | null = inside ? node.firstChild : null;
    while (next === null && node !== null) {
      leave(node, notes);
      if (node === root) return;
      next = node.nextSibling;
      if (next === null) node = node.parentNode;
    }
    node = next;
  }
}

/** Notes what `node` says; true when its children are to be read too. */
function enter(node: Node, notes: Notes): boolean {
  if (isText(node)) {
    readText(node, notes);
    return false;
  }
  if (!isElement(node)) return node.nodeType === 11;
  notes.context.sections.enter(node);
  if (isSilent(node)) return false;
  if (!isInline(node)) notes.text += ' ';
  if (node.matches(TITLES) || node.matches(LARGE)) readHeading(node, notes);
  if (node.matches(CONTROLS) || node.matches(TITLES)) addControl(node, notes);
  return !holdsValue(node) && nameOf(node) !== 'svg';
}

function leave(node: Node, notes: Notes): void {
  if (!isElement(node) || isSilent(node)) return;
  if (!isInline(node)) notes.text += ' ';
  notes.context.sections.leave(node);
}

function readText(node: Text, notes: Notes): void {
  if (notes.text.length > MOST_TEXT) return;
  if (!/\S/.test(node.data)) {
    // Words of two inline elements are apart by this alone.
    notes.text += ' ';
    return;
  }
  const parent = node.parentElement;
  // A closed part is rendered itself; only the elements in it are not.
  if (parent === null || (isRendered(parent) && !parent.matches('details:not([open])')))
    notes.text += node.data.slice(0, MOST_TEXT);
}

function readHeading(element: Element, notes: Notes): void {
  if (notes.headings.length >= MOST_HEADINGS || element.matches('legend,caption')) return;
  const text = textOf(element);
  // The title of another page: a card, a search result.
  const link = element.closest('a[href]') ?? element.querySelector('a[href]');
  if (link !== null && textOf(link).length >= text.length) return;
  if (text !== '' && isRendered(element))
    notes.headings.push({ level: nameOf(element) === 'font' ? LARGE_LEVEL : headingLevel(element), text });
}

function addControl(element: Element, notes: Notes): void {
  if (notes.controls.length >= MOST_CONTROLS) return;
  const role = roleOf(element);
  if (role === null || isWrapped(element)) return;
  const key = notes.controls.length;
  notes.controls.push(readControl(element, role, key, notes.context));
  notes.elements.push(element);
}

/** A button inside a link, or the like, is one thing for a person: the outer one is read. */
function isWrapped(element: Element): boolean {
  if (element.matches(TITLES) || holdsValue(element)) return false;
  const outer = element.parentElement?.closest('a[href],button,summary,[role=button],[role=link]') ?? null;
  return outer !== null && textOf(outer) === textOf(element);
}
