/** Texts that stand beside a control that has no label of its own. */
import {
  CONTROLS,
  hasControl,
  isElement,
  isInline,
  isSilent,
  isText,
  nameOf,
  saysSomething,
  textOf,
  tidy,
} from './dom';

/** A longer text is a paragraph, not a label. */
const LONGEST = 120;
/** How many boxes around the control may lie between it and its label: `<div>label</div><div><span><input>`. */
const CLIMB = 3;
const LONGEST_LINE = 300;
/** The fixed beginning of what is typed: "EXP", "+32", "BE 0". */
export const isPrefix = (text: string): boolean => /^[A-Z\d+ ]{1,4}$/.test(text);
/** Title, picture and text of a card. */
const MOST_ROWS = 4;
const BOUNDARY = new Set(['td', 'th', 'tr', 'table', 'form', 'fieldset', 'body', 'html', 'dialog', 'section', 'main']);
const TITLES = 'h1,h2,h3,h4,h5,h6,legend,[role=heading]';

/** Text just before the control, in its line or in the box before it; null when another control comes between. */
export function precedingText(element: Element): string | null {
  let node: Element | null = element;
  for (let climbed = 0; node !== null && climbed <= CLIMB; climbed += 1) {
    const side = sideText(node, 'previousSibling');
    if (side !== undefined) return side;
    // A label that floats over its field, or stands under it, in a box of their own.
    const under = isOwnBox(node.parentElement) ? sideText(node, 'nextSibling') : undefined;
    if (under) return under;
    node = node.parentElement;
    if (node === null || BOUNDARY.has(nameOf(node))) return null;
  }
  return null;
}

const isOwnBox = (box: Element | null): boolean =>
  box !== null && !BOUNDARY.has(nameOf(box)) && box.querySelectorAll(CONTROLS).length === 1;

/** Text just after a radio button or check box, in its line. */
export function followingText(element: Element): string | null {
  const side = sideText(element, 'nextSibling');
  if (side !== undefined) return side;
  const parent = element.parentElement;
  return parent !== null && isInline(parent) ? (sideText(parent, 'nextSibling') ?? null) : null;
}

/** Text found, null when something else bars the way, undefined when there is nothing on that side. */
function sideText(node: Element, direction: 'previousSibling' | 'nextSibling'): string | null | undefined {
  let text = '';
  let barred = false;
  for (let next = node[direction]; next !== null; next = next[direction]) {
    if (isText(next)) text = direction === 'previousSibling' ? next.data + text : text + next.data;
    else if (isElement(next) && !isSilent(next)) {
      const stop = hasControl(next) || next.matches(TITLES) || nameOf(next) === 'hr';
      if (stop) barred = true;
      if (stop || (!isInline(next) && saysSomething(text))) break;
      text = direction === 'previousSibling' ? `${textOf(next)} ${text}` : `${text} ${textOf(next)}`;
      if (!isInline(next) && saysSomething(text)) break;
    }
  }
  const label = tidy(text);
  if (saysSomething(label)) return label.length <= LONGEST ? label : null;
  return barred ? null : undefined;
}

/** Text of the box that a link stands in, for one that is told by the words around it. */
export function lineText(element: Element): string {
  let box = element.parentElement;
  while (box !== null && isInline(box)) box = box.parentElement;
  const text = box === null ? '' : textOf(box);
  return text.length <= LONGEST_LINE ? text : '';
}

/** Text of the cell beside the control's cell, or above it; looks through nested tables that hold only this control. */
export function cellText(element: Element, choice: boolean): string | null {
  let cell = element.closest('td,th');
  while (cell !== null) {
    const table = cell.closest('table');
    const side = () => sideCell(cell as Element, 'previousElementSibling');
    const found =
      (choice ? sideCell(cell, 'nextElementSibling') : columnHeader(cell, 'th')) ??
      // A row that begins with a field has its labels above.
      (beginsWithControl(cell) ? (cellAbove(cell) ?? side()) : (side() ?? cellAbove(cell))) ??
      columnHeader(cell, 'td');
    if (found !== null) return found;
    if (table === null || table.querySelectorAll(CONTROLS).length > 1) return null;
    cell = table.parentElement?.closest('td,th') ?? null;
  }
  return null;
}

function sideCell(cell: Element, direction: 'previousElementSibling' | 'nextElementSibling'): string | null {
  for (let next = cell[direction]; next !== null; next = next[direction]) {
    // What belongs to a box to tick may have choices of its own, further on in its line.
    const text = hasControl(next) ? (direction === 'nextElementSibling' ? lead(next) : null) : textOf(next);
    if (text === null) return null;
    if (isPrefix(text) && next[direction] !== null) continue;
    if (saysSomething(text)) return text.length <= LONGEST ? text : null;
  }
  return null;
}

const columnOf = (cell: Element): number => {
  let column = 0;
  for (let before = cell.previousElementSibling; before !== null; before = before.previousElementSibling) {
    column += Number(before.getAttribute('colspan') ?? 1);
  }
  return column;
};

function cellOfColumn(row: Element, column: number): Element | null {
  return (
    [...row.children].find((cell) => {
      const start = columnOf(cell);
      return column >= start && column < start + Number(cell.getAttribute('colspan') ?? 1);
    }) ?? null
  );
}

/** The first line of a cell, before anything that can be used. */
function lead(cell: Element): string | null {
  let text = '';
  for (let child = cell.firstChild; child !== null; child = child.nextSibling) {
    if (isElement(child) && (nameOf(child) === 'br' || hasControl(child))) break;
    text += isElement(child) ? textOf(child) : (child.nodeValue ?? '');
  }
  return saysSomething(text) ? tidy(text) : null;
}

const beginsWithControl = (cell: Element): boolean => {
  const first = [...(cell.parentElement?.children ?? [])].find(
    (other) => hasControl(other) || saysSomething(textOf(other)),
  );
  return first !== undefined && hasControl(first);
};

function columnHeader(cell: Element, tag: 'td' | 'th'): string | null {
  const row = cell.parentElement;
  const first = cell.closest('table')?.querySelector('tr') ?? null;
  if (row === null || first === null || first === row || first.closest('table') !== row.closest('table')) return null;
  if (first.children.length < 2 || ![...first.children].every((header) => nameOf(header) === tag)) return null;
  // Without header cells, only a table whose rows all look alike has its first one for titles.
  if (tag === 'td' && (hasControl(first) || first.children.length !== row.children.length)) return null;
  return textWithoutControl(cellOfColumn(first, columnOf(cell)));
}

/** Texts above a cell in its column, nearest first: cards that are laid out as rows of a table. */
export function columnTexts(element: Element): string[] {
  const cell = element.closest('td');
  const texts: string[] = [];
  let row = cell?.parentElement?.previousElementSibling ?? null;
  for (let count = 0; cell && row !== null && count < MOST_ROWS; count += 1) {
    const text = row.children.length < 2 ? null : textWithoutControl(cellOfColumn(row, columnOf(cell)));
    if (text !== null) texts.push(text);
    row = row.previousElementSibling;
  }
  return texts;
}

function cellAbove(cell: Element): string | null {
  const above = cell.parentElement?.previousElementSibling ?? null;
  if (above === null || nameOf(above) !== 'tr' || hasControl(above)) return null;
  // A single cell across the table is the title of a block, unless nothing else names the one field under it.
  if (above.children.length < 2 && !isAlone(cell)) return null;
  return textWithoutControl(cellOfColumn(above, columnOf(cell)));
}

const FIELDS = 'select,textarea,input:not([type=hidden],[type=submit],[type=button],[type=image],[type=reset])';

/** The row holds one field, and no words but those of its buttons. */
function isAlone(cell: Element): boolean {
  const row = cell.parentElement;
  if (row === null || row.querySelectorAll(FIELDS).length !== 1) return false;
  return [...row.children].every((other) => hasControl(other) || !saysSomething(textOf(other)));
}

function textWithoutControl(cell: Element | null): string | null {
  if (cell === null || hasControl(cell)) return null;
  const text = textOf(cell);
  return saysSomething(text) && text.length <= LONGEST ? text : null;
}

/** The legend of a fieldset that holds this one control only. */
export function lonelyLegend(element: Element): string | null {
  const fieldset = element.closest('fieldset');
  if (fieldset === null || fieldset.querySelectorAll(CONTROLS).length !== 1) return null;
  const legend = fieldset.querySelector(':scope > legend');
  return legend === null ? null : textOf(legend);
}
