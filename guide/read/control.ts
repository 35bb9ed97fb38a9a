/** One control of the page, as a reading holds it. Its value is never asked for. */
import type { TargetRole } from '../../rules/model';
import { comparable } from '../match/normalise';
import type { Control } from '../reading';
import {
  attribute,
  closest,
  documentOf,
  find,
  findAll,
  firstElementOf,
  holds,
  innerHeightOf,
  innerWidthOf,
  is,
  isVisible,
  nameOf,
  parentOf,
  rectOf,
  viewOf,
} from './ask';
import { columnTexts, lineText } from './beside';
import { CONTROLS, isRendered, textOf } from './dom';
import { createLabelIndex, type LabelIndex, labelElements, labelsOf } from './labels';
import { isWithin, outward } from './outward';

/** A control smaller than this in pixels is not there for the eye: it is hidden for screen readers or styled away. */
const SMALLEST = 4;
/** Something with a tab stop and more text than this is no button. */
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
  const role = BY_ROLE[attribute(element, 'role') ?? ''] ?? nativeRole(element);
  if (role === 'button' && is(element, '[aria-haspopup=listbox]')) return 'combobox';
  const opens = is(element, '[aria-expanded],[aria-controls],a[href^="#"][onclick]:not([href="#"])');
  return (role === 'button' || role === 'link') && opens && !is(element, '[role=tab]') ? 'disclosure' : role;
}

function nativeRole(element: Element): TargetRole | null {
  if (nameOf(element) === 'input') {
    const { type } = element as HTMLInputElement;
    if (BUTTON_TYPES.includes(type)) return 'button';
    return type === 'radio' || type === 'checkbox' || type === 'file' ? type : 'textbox';
  }
  const known = BY_TAG[nameOf(element)];
  if (known !== undefined) return known;
  if (is(element, '[contenteditable=""],[contenteditable=true]')) return 'textbox';
  if (/^h[1-6]$/.test(nameOf(element))) return 'text';
  // What holds something to press, or much text, is a part of the page that scrolls or can be moved to.
  const small = is(element, '[tabindex="0"]:not([role])') && find(element, CONTROLS) === null;
  return small && textOf(element).length <= LONGEST_NAME ? 'button' : null;
}

/**
 * The element a person sees for a control: itself, or its label where the real box is styled away, or the picture that
 * a link without a box of its own holds. Null when nothing of it can be seen.
 */
export function shownElement(
  element: Element,
  index: LabelIndex = createLabelIndex(),
  hiding: Hiding = new Map(),
): Element | null {
  if (isShown(element, hiding)) return element;
  const parts = [...labelElements(element, index), firstElementOf(element)];
  return parts.find((part) => part && isShown(part, hiding)) ?? null;
}

/** Which boxes are so small that they hide what they hold, as far as it was asked. */
type Hiding = Map<Element, boolean>;

function isShown(element: Element, hiding: Hiding): boolean {
  if (!isVisible(element, SEEN)) return false;
  const { width, height, right, bottom } = rectOf(element);
  if (width < SMALLEST || height < SMALLEST || isCutOff(element, hiding)) return false;
  // Moved out to the left or the top, where nobody can scroll to.
  if (right > 0 && bottom > 0) return true;
  const view = viewOf(documentOf(element));
  return right + (view?.scrollX ?? 0) > 0 && bottom + (view?.scrollY ?? 0) > 0;
}

const SEEN = { visibilityProperty: true, opacityProperty: true };

/** How far up a box that shows nothing of what it holds is looked for. */
const CUT_OFF = 6;

/** In a box so small that nothing in it can be seen: a copy for screen readers, a part that is folded away. */
function isCutOff(element: Element, hiding: Hiding): boolean {
  let box = parentOf(element);
  for (let climbed = 0; box !== null && climbed < CUT_OFF; climbed += 1) {
    const hides = hiding.get(box) ?? hidesAll(box);
    hiding.set(box, hides);
    if (hides) return true;
    box = parentOf(box);
  }
  return false;
}

function hidesAll(box: Element): boolean {
  // Quickly told, and for nearly every box enough.
  if (innerWidthOf(box) >= SMALLEST && innerHeightOf(box) >= SMALLEST) return false;
  const { width, height } = rectOf(box);
  if (width >= SMALLEST && height >= SMALLEST) return false;
  const style = viewOf(documentOf(box))?.getComputedStyle(box);
  return style?.overflow !== 'visible' && style?.display !== 'inline' && style?.display !== 'contents';
}

export function isChecked(element: Element): boolean | undefined {
  if (nameOf(element) === 'input') return (element as HTMLInputElement).checked;
  const said = attribute(element, 'aria-checked');
  return said === null ? undefined : said === 'true';
}

function isOpen(element: Element): boolean | undefined {
  if (nameOf(element) === 'summary') return is(element, '[open]>*');
  const said = attribute(element, 'aria-expanded');
  return said === null ? undefined : said === 'true';
}

function isEnabled(element: Element, { top, modals }: ControlContext): boolean {
  if (is(element, ':disabled,[aria-disabled=true]')) return false;
  if (isWithin(element, top, (around) => closest(around, '[inert]') !== null)) return false;
  const modal = modals(documentOf(element));
  return modal === null || isWithin(element, top, (around) => holds(modal, around));
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
  return findAll(document, 'dialog:modal').at(-1) ?? null;
}

/** A copy for another width of window often lies behind the page, hidden from screen readers only. */
const isSeen = (element: Element, { top, labels, hiding }: ControlContext): boolean =>
  shownElement(element, labels, hiding) !== null &&
  !isWithin(element, top, (around) => closest(around, '[aria-hidden=true]') !== null);

/** How far up the page neighbours are looked for: enough for nested tables, and bounded. */
const MOST_BOXES = 16;

/** Parts of a page that lead elsewhere and repeat its words: menus, the header and the footer of the whole page. */
const ASIDE =
  'nav,[role=navigation],[role=menu],[role=banner],[role=contentinfo],body>header,body>footer,body>div>header';

/** A menu in a form is a row of its buttons. */
function isAside(element: Element): boolean {
  const aside = closest(element, ASIDE);
  return aside !== null && closest(aside, 'form') === null;
}

/** The elements around an element, nearest first. */
function boxesAround(element: Element, top: Document): Element[] {
  const boxes: Element[] = [];
  for (let box = outward(element, top); box !== null && boxes.length < MOST_BOXES; box = outward(box, top))
    boxes.push(box);
  return boxes;
}

export interface ControlContext {
  /** The document that is guided; others may stand in its frames. */
  top: Document;
  sections: (element: Element) => string[];
  labels: LabelIndex;
  hiding: Hiding;
  /** The open modal dialog of a document: what lies outside it cannot be used. */
  modals: (document: Document) => Element | null;
}

const FIELDS: readonly TargetRole[] = ['file', 'textbox', 'combobox', 'radio', 'checkbox'];

/** Asked at once. */
interface Known extends Pick<Control, 'key' | 'role' | 'labels' | 'visible'> {
  element: Element;
  context: ControlContext;
}

/**
 * The rest is asked for only once the words of a control are known to matter: hardly any of a large page do. What it then
 * says is how it is at that moment.
 */
const asked: Omit<Control, keyof Known> & ThisType<Known> = {
  get sections() {
    const { element, role, context } = this;
    return [...context.sections(element), ...(role === 'link' || role === 'button' ? columnTexts(element) : [])];
  },
  get boxes() {
    return boxesAround(this.element, this.context.top);
  },
  get line() {
    return this.role === 'link' ? lineText(this.element) : undefined;
  },
  get aside() {
    return isAside(this.element);
  },
  get required() {
    return (
      FIELDS.includes(this.role) &&
      (is(this.element, '[required],[aria-required=true]') ||
        this.labels.some(({ from, text }) => from !== 'placeholder' && /^\*|\*\s*:?$/.test(text)))
    );
  },
  get enabled() {
    return isEnabled(this.element, this.context);
  },
  get readOnly() {
    return is(this.element, '[readonly],[aria-readonly=true]');
  },
  get checked() {
    return /radio|checkbox/.test(this.role) ? isChecked(this.element) : isOpen(this.element);
  },
  get inputType() {
    return nameOf(this.element) === 'input' ? (this.element as HTMLInputElement).type : undefined;
  },
};

/** Describes `element`; `key` is its number in this reading. */
export function readControl(element: Element, role: TargetRole, key: number, context: ControlContext): Control {
  const labels = labelsOf(element, role, context.labels);
  // Made comparable here, in slices, rather than all at once afterwards.
  for (const { text } of labels) comparable(text);
  const visible = role === 'text' ? isRendered(element) : isSeen(element, context);
  return { __proto__: asked, element, role, key, context, labels, visible } as unknown as Control;
}
