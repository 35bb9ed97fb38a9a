/** One control of the page, as a reading holds it. Its value is never asked for. */
import type { TargetRole } from '../../rules/model';
import { comparable } from '../match/normalise';
import type { Control } from '../reading';
import { columnTexts, lineText } from './beside';
import { isRendered, nameOf, textOf } from './dom';
import { createLabelIndex, type LabelIndex, labelElements, labelsOf } from './labels';
import { isWithin, outward } from './outward';
import type { Sections } from './sections';

/** A control smaller than this in pixels is not there for the eye: it is hidden for screen readers or styled away. */
const SMALLEST = 4;
const LONGEST_ROW = 300;
/** Something with a tab stop and more text than this is a part of the page that scrolls, not a button. */
const LONGEST_NAME = 120;

const BY_ROLE: Record<string, TargetRole> = {
  button: 'button',
  link: 'link',
  checkbox: 'checkbox',
  switch: 'checkbox',
  radio: 'radio',
  textbox: 'textbox',
  searchbox: 'textbox',
  combobox: 'combobox',
  listbox: 'combobox',
  tab: 'button',
  menuitem: 'link',
  heading: 'text',
};
const BY_TAG: Record<string, TargetRole> = {
  a: 'link',
  area: 'link',
  button: 'button',
  summary: 'disclosure',
  select: 'combobox',
  textarea: 'textbox',
  legend: 'text',
  caption: 'text',
};
const BUTTON_TYPES = ['button', 'submit', 'reset', 'image'];

/** How a person would call it, whatever it is made of; null for what is no control. */
export function roleOf(element: Element): TargetRole | null {
  const role = BY_ROLE[element.getAttribute('role') ?? ''] ?? nativeRole(element);
  if (role === 'button' && element.matches('[aria-haspopup=listbox]')) return 'combobox';
  const opens = element.matches('[aria-expanded],[aria-controls],a[href^="#"][onclick]:not([href="#"])');
  return (role === 'button' || role === 'link') && opens && !element.matches('[role=tab]') ? 'disclosure' : role;
}

function nativeRole(element: Element): TargetRole | null {
  if (nameOf(element) === 'input') {
    const { type } = element as HTMLInputElement;
    if (BUTTON_TYPES.includes(type)) return 'button';
    return type === 'radio' || type === 'checkbox' || type === 'file' ? type : 'textbox';
  }
  const known = BY_TAG[nameOf(element)];
  if (known !== undefined) return known;
  if (element.matches('[contenteditable=""],[contenteditable=true]')) return 'textbox';
  if (/^h[1-6]$/.test(nameOf(element))) return 'text';
  return element.matches('[tabindex="0"]:not([role])') && textOf(element).length <= LONGEST_NAME ? 'button' : null;
}

/**
 * The element a person sees for a control: itself, or its label where the real box is styled away, or the picture that
 * a link without a box of its own holds. Null when nothing of it can be seen.
 */
export function shownElement(element: Element, index: LabelIndex = createLabelIndex()): Element | null {
  if (isShown(element)) return element;
  return [...labelElements(element, index), element.firstElementChild].find((part) => part && isShown(part)) ?? null;
}

function isShown(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  const view = element.ownerDocument.defaultView;
  const box = element.getBoundingClientRect();
  if (box.width < SMALLEST || box.height < SMALLEST || isCutOff(element)) return false;
  // Moved out to the left or the top, where nobody can scroll to.
  return box.right + (view?.scrollX ?? 0) > 0 && box.bottom + (view?.scrollY ?? 0) > 0;
}

/** How far up a box that shows nothing of what it holds is looked for. */
const CUT_OFF = 6;

/** In a box so small that nothing in it can be seen: a copy for screen readers, a part that is folded away. */
function isCutOff(element: Element): boolean {
  let box = element.parentElement;
  for (let climbed = 0; box !== null && climbed < CUT_OFF; climbed += 1) {
    const { width, height } = box.getBoundingClientRect();
    if (width < SMALLEST || height < SMALLEST) {
      const style = box.ownerDocument.defaultView?.getComputedStyle(box);
      if (style?.overflow !== 'visible' && style?.display !== 'inline' && style?.display !== 'contents') return true;
    }
    box = box.parentElement;
  }
  return false;
}

export function isChecked(element: Element): boolean | undefined {
  if (nameOf(element) === 'input') return (element as HTMLInputElement).checked;
  const said = element.getAttribute('aria-checked');
  return said === null ? undefined : said === 'true';
}

function isOpen(element: Element): boolean | undefined {
  if (nameOf(element) === 'summary') return (element.parentElement as HTMLDetailsElement | null)?.open ?? false;
  const said = element.getAttribute('aria-expanded');
  return said === null ? undefined : said === 'true';
}

function isEnabled(element: Element, { top, modals }: ControlContext): boolean {
  if (element.matches(':disabled,[aria-disabled=true]')) return false;
  if (isWithin(element, top, (around) => around.hasAttribute('inert'))) return false;
  const modal = modals(element.ownerDocument);
  return modal === null || isWithin(element, top, (around) => around === modal);
}

/** Asks for the open modal dialog of a document, once for each; valid for one reading. */
export function createModals(): ControlContext['modals'] {
  const known = new Map<Document, Element | null>();
  return (document) => {
    if (!known.has(document)) known.set(document, openModal(document));
    return known.get(document) ?? null;
  };
}

/** The modal dialog on top, which makes the rest of the document unusable. */
export function openModal(document: Document): Element | null {
  return [...document.querySelectorAll('dialog:modal')].at(-1) ?? null;
}

/** A copy for another width of window often lies behind the page, hidden from screen readers only. */
const isSeen = (element: Element, { top, labels }: ControlContext): boolean =>
  shownElement(element, labels) !== null &&
  !isWithin(element, top, (around) => around.getAttribute('aria-hidden') === 'true');

function rowText(element: Element, rows: Map<Element, string>): string | undefined {
  const row = element.closest('tr,[role=row]');
  if (row === null) return undefined;
  const known = rows.get(row) ?? textOf(row).slice(0, LONGEST_ROW);
  rows.set(row, known);
  return known || undefined;
}

/** How far up the page neighbours are looked for: enough for nested tables, and bounded. */
const MOST_BOXES = 16;

/** Parts of a page that lead elsewhere and repeat its words: menus, the header and the footer of the whole page. */
const ASIDE =
  'nav,[role=navigation],[role=menu],[role=banner],[role=contentinfo],body>header,body>footer,body>div>header';

/** A menu in a form is a row of its buttons. */
const isAside = (element: Element): boolean => element.closest(ASIDE)?.closest('form') === null;

/** Gives the numbers of the elements around an element, nearest first; valid for one reading. */
export function createBoxes(top: Document): (element: Element) => number[] {
  const numbers = new WeakMap<Element, number>();
  let last = 0;
  return (element) => {
    const boxes: number[] = [];
    for (let box = outward(element, top); box !== null && boxes.length < MOST_BOXES; box = outward(box, top)) {
      const known = numbers.get(box);
      if (known === undefined) {
        last += 1;
        numbers.set(box, last);
      }
      boxes.push(known ?? last);
    }
    return boxes;
  };
}

export interface ControlContext {
  /** The document that is guided; others may stand in its frames. */
  top: Document;
  sections: Sections;
  rows: Map<Element, string>;
  labels: LabelIndex;
  boxes: (element: Element) => number[];
  /** The open modal dialog of a document: what lies outside it cannot be used. */
  modals: (document: Document) => Element | null;
}

/** Describes `element`; `key` is its number in this reading. */
export function readControl(element: Element, role: TargetRole, key: number, context: ControlContext): Control {
  const labels = labelsOf(element, role, context.labels);
  // Made comparable here, in slices, rather than all at once afterwards.
  for (const { text } of labels) comparable(text);
  const checked = role === 'radio' || role === 'checkbox' ? isChecked(element) : isOpen(element);
  const row = role === 'text' ? undefined : rowText(element, context.rows);
  const field = role === 'file' || role === 'textbox' || role === 'combobox' || role === 'radio' || role === 'checkbox';
  return {
    key,
    role,
    labels,
    sections: [...context.sections.of(element), ...(role === 'link' || role === 'button' ? columnTexts(element) : [])],
    required:
      field &&
      (element.matches('[required],[aria-required=true]') ||
        labels.some(({ from, text }) => from !== 'placeholder' && /^\*|\*\s*:?$/.test(text))),
    enabled: isEnabled(element, context),
    visible: role === 'text' ? isRendered(element) : isSeen(element, context),
    readOnly: element.matches('[readonly],[aria-readonly=true]'),
    ...(checked === undefined ? {} : { checked }),
    ...(row === undefined ? {} : { row }),
    ...(role === 'link' ? { line: lineText(element) } : {}),
    ...(isAside(element) ? { aside: true } : {}),
    ...(role === 'text' ? {} : { boxes: context.boxes(element) }),
    ...(nameOf(element) === 'input' ? { inputType: (element as HTMLInputElement).type } : {}),
  };
}
