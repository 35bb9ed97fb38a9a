/**
 * Page → reading. The only part that queries the page. It reads in slices, so that a page of any size stays usable, and
 * never a value.
 */
import type { Control, Reading } from '../reading';
import {
  attribute,
  bodyOf,
  closest,
  documentOf,
  find,
  firstElementOf,
  firstOf,
  hasAttributes,
  htmlOf,
  is,
  isElement,
  isFragment,
  isInPage,
  isText,
  nameOf,
  nextElementOf,
  nextOf,
  parentNodeOf,
  parentOf,
  tabTitleOf,
  viewOf,
} from './ask';
import { type ControlContext, createModals, readControl, roleOf } from './control';
import { CONTROLS, holdsValue, isInline, isRendered, isSilent, keepTexts, textOf, tidy } from './dom';
import { createLabelIndex } from './labels';
import { languageOf } from './language';
import { insideOf, isFrame } from './outward';
import { createPause, SLICE } from './pause';
import { createSections, headingLevel } from './sections';

/** More than any page has that a person finds their way in; one beyond it is read as far as that, and says so. */
const MOST_CONTROLS = 10_000;
const MOST_NODES = 120_000;
const MOST_TEXT = 20_000;
const MOST_HEADINGS = 200;
const TITLES = 'h1,h2,h3,h4,h5,h6,legend,caption,[role=heading]';
/** Titles of the time before style sheets. */
const LARGE = 'font[size="4"],font[size="5"],font[size="6"],font[size="+1"],font[size="+2"],font[size="+3"]';
const LARGE_LEVEL = 3;
/** What may be a control or a title by its name; anything else only by one of the attributes. */
const NAMED = new Set('a area button input select textarea summary h1 h2 h3 h4 h5 h6 legend caption font'.split(' '));
const MARKED = '[role],[tabindex],[contenteditable]';

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
  /** Nodes met so far. */
  nodes: number;
  cut: boolean;
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
  slice = SLICE,
): Promise<PageRead> {
  const notes: Notes = {
    document,
    controls: [],
    elements: [],
    headings: [],
    text: '',
    nodes: 0,
    cut: false,
    roots: [],
    context: {
      top: document,
      sections: createSections(document),
      labels: createLabelIndex(),
      hiding: new Map(),
      modals: createModals(),
    },
    pause: createPause(signal, slice),
  };
  const { controls, elements, headings, roots } = notes;
  const body = bodyOf(document);
  keepTexts(true);
  try {
    if (body !== null) await walk(body, notes);
  } finally {
    keepTexts(false);
  }
  const text = tidy(notes.text).slice(0, MOST_TEXT);
  const html = htmlOf(document);
  return {
    top: document,
    reading: {
      host: where.host,
      path: where.path,
      language: languageOf(html && attribute(html, 'lang')),
      title: tidy(tabTitleOf(document).slice(0, MOST_TEXT)),
      headings,
      text,
      controls,
      ...(notes.cut ? { cut: true } : {}),
    },
    elementOf: (key) => {
      const element = elements[key];
      // In a frame that was taken away, everything still hangs together.
      return element && isInPage(element) && viewOf(documentOf(element)) !== null ? element : null;
    },
    roots,
  };
}

/** Depth first, in the order of the document; a loop rather than recursion, so that it can stop anywhere. */
async function walk(root: Node, notes: Notes): Promise<void> {
  let entering = true;
  for (let node: Node | null = root; node !== null && !notes.cut; ) {
    const element: Element | null = isElement(node) ? node : null;
    // With enough text read, texts are passed over.
    const over: Element | null = isEnough(notes) ? element : null;
    if (entering) {
      const turn = notes.pause();
      if (turn) await turn;
      notes.nodes += 1;
      if (notes.nodes > MOST_NODES) notes.cut = true;
      const inside: boolean = element === null ? isFragment(node) : enter(element, notes);
      if (isText(node)) readText(node, notes);
      const held = element && (inside || isFrame(element)) ? insideOf(element, notes.document) : null;
      if (held !== null) {
        notes.roots.push(isElement(held) ? documentOf(held) : held);
        await walk(held, notes);
      }
      const first: Node | null = inside ? (over ? firstElementOf(over) : firstOf(node)) : null;
      entering = first !== null;
      node = first ?? node;
    } else {
      if (element !== null) addSpace(element, notes);
      if (node === root) return;
      const next: Node | null = over ? nextElementOf(over) : nextOf(node);
      entering = next !== null;
      node = next ?? parentNodeOf(node);
    }
  }
}

const isEnough = ({ text }: Notes): boolean => text.length > MOST_TEXT;

/** Notes what `element` says; true when its children are to be read too. */
function enter(element: Element, notes: Notes): boolean {
  if (isSilent(element)) return false;
  addSpace(element, notes);
  const name = nameOf(element);
  if (!NAMED.has(name) && !(hasAttributes(element) && is(element, MARKED))) return name !== 'svg';
  const title = is(element, TITLES);
  if (title || is(element, LARGE)) readHeading(element, notes);
  if (title || is(element, CONTROLS)) addControl(element, notes);
  return !holdsValue(element);
}

/** What stands in boxes of its own is no part of the words beside it. */
function addSpace(element: Element, notes: Notes): void {
  if (!isEnough(notes) && !isInline(element) && !isSilent(element)) notes.text += ' ';
}

function readText(node: Text, notes: Notes): void {
  if (isEnough(notes)) return;
  if (!/\S/.test(node.data)) {
    // Words of two inline elements are apart by this alone.
    notes.text += ' ';
    return;
  }
  const parent = parentOf(node);
  // A closed part is rendered itself; only the elements in it are not.
  if (parent === null || (isRendered(parent) && !is(parent, 'details:not([open])')))
    notes.text += node.data.slice(0, MOST_TEXT);
}

function readHeading(element: Element, notes: Notes): void {
  if (notes.headings.length >= MOST_HEADINGS || is(element, 'legend,caption')) return;
  const text = textOf(element);
  // The title of another page: a card, a search result.
  const link = closest(element, 'a[href]') ?? find(element, 'a[href]');
  if (link !== null && textOf(link).length >= text.length) return;
  if (text !== '' && isRendered(element))
    notes.headings.push({ level: nameOf(element) === 'font' ? LARGE_LEVEL : headingLevel(element), text });
}

function addControl(element: Element, notes: Notes): void {
  const role = roleOf(element);
  if (role === null || isWrapped(element)) return;
  const key = notes.controls.length;
  if (key >= MOST_CONTROLS) notes.cut = true;
  notes.controls.push(readControl(element, role, key, notes.context));
  notes.elements.push(element);
}

/** A button inside a link, or the like, is one thing for a person: the outer one is read. */
function isWrapped(element: Element): boolean {
  if (is(element, TITLES) || holdsValue(element)) return false;
  const parent = parentOf(element);
  const outer = parent && closest(parent, 'a[href],button,summary,[role=button],[role=link]');
  return outer !== null && textOf(outer) === textOf(element);
}
