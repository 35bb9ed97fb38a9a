/** Where things stand: boxes around them, the order of rows, the place of a label beside its field. */
import { bodyElements, CONTROL, canBeSeen, HEADING, type Workpiece } from './workpiece';

const BLOCKS = 'div,p,section,article,form,fieldset,table,ul,ol,dl,main,header,footer,nav,aside,h1,h2,h3,h4,h5,h6';
/** Where a box may stand between a parent and its child without the page falling apart. */
const OPEN_PARENTS = 'body,div,section,article,form,fieldset,main,td,th,li,dd,header,footer,nav,aside,p,span';

/** Boxes that mean nothing, around whatever may stand in one. */
export function wrap({ document, random, log }: Workpiece): void {
  let wrapped = 0;
  for (const element of bodyElements(document)) {
    const parent = element.parentElement;
    if (
      !parent?.matches(OPEN_PARENTS) ||
      element.matches('legend,style,script,template,option') ||
      !random.chance(0.15)
    )
      continue;
    const inline = !element.matches(BLOCKS);
    if (!inline && parent.matches('p,span')) continue;
    // A style may lean on what stands side by side: the drawn box of a hidden choice, above all.
    if (element.matches('input[type=radio],input[type=checkbox]') && !canBeSeen(element)) continue;
    for (let depth = 1 + random.below(2); depth > 0; depth -= 1) {
      const box = document.createElement(inline ? 'span' : 'div');
      element.replaceWith(box);
      box.append(element);
    }
    wrapped += 1;
  }
  if (wrapped > 0) log.push(`${wrapped} elements wrapped`);
}

/** Rows that hold a field with its label, and blocks with a title of their own, in another order. */
export function reorder({ document, random, log }: Workpiece): void {
  let moved = 0;
  for (const parent of bodyElements(document)) {
    for (const run of runsOf(parent)) {
      if (run.length < 2 || !random.chance(0.6)) continue;
      const place = document.createComment('');
      run[0]?.before(place);
      place.replaceWith(...random.shuffled(run));
      moved += run.length;
    }
  }
  if (moved > 0) log.push(`${moved} rows or blocks in another order`);
}

/** Children side by side, each of which can be understood alone. */
function runsOf(parent: Element): Element[][] {
  const runs: Element[][] = [];
  let run: Element[] = [];
  const end = () => {
    runs.push(run);
    run = [];
  };
  for (const child of parent.childNodes) {
    if (child.nodeType === 3 && /\S/.test(child.nodeValue ?? '')) end();
    if (child.nodeType !== 1) continue;
    const element = child as Element;
    if (run[0] !== undefined && run[0].localName !== element.localName) end();
    if (isFieldRow(element) || isTitledBlock(element)) run.push(element);
    else end();
  }
  end();
  return runs;
}

function isFieldRow(element: Element): boolean {
  if (!element.matches('tr,div,li,p') || element.querySelector(HEADING) !== null) return false;
  if (element.matches('tr') && element.querySelector('[rowspan]') !== null) return false;
  const fields = element.querySelectorAll('input:not([type=hidden]),select,textarea');
  if (fields.length !== 1) return false;
  const copy = element.cloneNode(true) as Element;
  for (const field of copy.querySelectorAll('select,textarea,button,style')) field.remove();
  return /\p{L}{2}/u.test(copy.textContent ?? '');
}

function isTitledBlock(element: Element): boolean {
  if (!element.matches('fieldset,section,article,div,li')) return false;
  return element.firstElementChild?.matches(HEADING) === true && element.querySelector(CONTROL) !== null;
}

/** Labels before, behind or above their fields, inside them or out of them. */
export function moveLabels({ document, random, log }: Workpiece): void {
  let moved = 0;
  for (const label of bodyElements(document)) {
    if (!label.matches('label') || !random.chance(0.5)) continue;
    const { control } = label as HTMLLabelElement;
    if (control === null || !canBeSeen(control) || !canBeSeen(label)) continue;
    if (label.contains(control) ? unwrap(label, control, document) : place(label, control, document, random.below(3)))
      moved += 1;
  }
  moved += cellsAbove(document, random.chance(0.7)) + breakLines(document, random.chance(0.5));
  if (moved > 0) log.push(`${moved} labels moved`);
}

function place(label: Element, control: Element, page: Document, how: number): boolean {
  // Out of a cell of its own, the cell would stay behind empty; nothing that a person would notice.
  if (how === 0) control.before(label, ' ');
  else if (how === 1) control.after(' ', label);
  else {
    const above = page.createElement('div');
    above.append(label);
    control.before(above);
  }
  return true;
}

let lastId = 0;
function unwrap(label: Element, control: Element, page: Document): boolean {
  if (label.querySelectorAll(CONTROL).length !== 1) return false;
  lastId += 1;
  if (control.id === '') control.id = `made-${lastId}`;
  label.setAttribute('for', control.id);
  const line = page.createElement('span');
  label.replaceWith(line);
  line.append(label);
  const follows = Boolean(control.compareDocumentPosition(label.lastChild ?? label) & 4);
  if (follows) line.prepend(control, ' ');
  else line.append(' ', control);
  return true;
}

/** Two rows of "label, field" become a row of labels above a row of fields. */
function cellsAbove(page: Document, wanted: boolean): number {
  let moved = 0;
  if (!wanted) return moved;
  for (const row of page.querySelectorAll('tr')) {
    const next = row.nextElementSibling;
    if (next === null || !isLabelRow(row) || !isLabelRow(next)) continue;
    const [label, field] = row.children;
    const [otherLabel, otherField] = next.children;
    if (!label || !field || !otherLabel || !otherField) continue;
    row.append(label, otherLabel);
    next.append(field, otherField);
    moved += 2;
  }
  return moved;
}

/** A text cell, then a cell with one field that nothing else names. */
function isLabelRow(row: Element): boolean {
  const [label, field] = row.children;
  if (row.localName !== 'tr' || row.children.length !== 2 || !label || !field) return false;
  if (row.querySelector('[colspan],[rowspan],table') !== null || label.querySelector(CONTROL) !== null) return false;
  const only = field.querySelectorAll('input:not([type=hidden]),select,textarea').length === 1;
  return (
    only && field.querySelectorAll(CONTROL).length === 1 && /\p{L}/u.test(label.textContent ?? '') && !isChoice(field)
  );
}

const isChoice = (field: Element): boolean => field.querySelector('input[type=radio],input[type=checkbox]') !== null;

/** Bare text before a field goes on a line above it. */
function breakLines(page: Document, wanted: boolean): number {
  let moved = 0;
  if (!wanted) return moved;
  for (const field of page.querySelectorAll('input:not([type=hidden],[type=radio],[type=checkbox]),select,textarea')) {
    const before = field.previousSibling;
    if (before?.nodeType !== 3 || !/\p{L}/u.test(before.nodeValue ?? '')) continue;
    field.before(page.createElement('br'));
    moved += 1;
  }
  return moved;
}
