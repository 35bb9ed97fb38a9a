/** Texts that stand beside a control that has no label of its own. */
import {
  attribute,
  childrenOf,
  closest,
  find,
  findAll,
  firstOf,
  is,
  isElement,
  nameOf,
  nextElementOf,
  nextOf,
  parentOf,
  previousElementOf,
  previousOf,
} from './ask';
import { CONTROLS, hasControl, isInline, isSilent, partText, saysSomething, textOf, tidy } from './dom';

/** A longer text is a paragraph, not a label. */
const LONGEST = 120;
/** How many boxes around the control may lie between it and its label: `<div>label</div><div><span><input>`. */
const CLIMB = 3;
const LONGEST_LINE = 300;
/** The fixed beginning of what is typed: "EXP", "+32", "BE0". */
export const isPrefix = (text: string): boolean => /^[A-Z\d+ ]{1,3}$/.test(text);
/** Title, picture and text of a card. */
const MOST_ROWS = 4;
const BOUNDARY = new Set(['td', 'th', 'tr', 'table', 'form', 'fieldset', 'body', 'html', 'dialog', 'section', 'main']);
/** In a row of more cells than this, no text is looked for: it is no form, and looking would take its square. */
const MOST_CELLS = 60;
/** So many nodes may lie between a control and the text beside it. */
const MOST_BESIDE = 200;
const TITLES = 'h1,h2,h3,h4,h5,h6,legend,[role=heading]';

/** Text just before the control, in its line or in the box before it; null when another control comes between. */
export function precedingText(element: Element): string | null {
  let node: Element | null = element;
  for (let climbed = 0; node !== null && climbed <= CLIMB; climbed += 1) {
    const side = sideText(node, previousOf);
    if (side !== undefined) return side;
    // A label that floats over its field, or stands under it, in a box of their own.
    const under = isOwnBox(parentOf(node), element) ? sideText(node, nextOf) : undefined;
    if (under) return under;
    node = parentOf(node);
    if (node === null || BOUNDARY.has(nameOf(node))) return null;
  }
  return null;
}

const isOwnBox = (box: Element | null, element: Element): boolean =>
  box !== null && !BOUNDARY.has(nameOf(box)) && isOnlyOne(element, box);

/** No other control stands in `box`. Most often the first one tells. */
const isOnlyOne = (element: Element, box: Element): boolean =>
  find(box, CONTROLS) === element && findAll(box, CONTROLS).length === 1;

/** Text just after a radio button or check box, in its line, whatever inline boxes are drawn around the box to tick. */
export function followingText(element: Element): string | null {
  let node: Element | null = element;
  for (let climbed = 0; node !== null && climbed <= CLIMB; climbed += 1) {
    const side = sideText(node, nextOf);
    if (side !== undefined) return side;
    node = parentOf(node);
    if (node === null || !isInline(node)) return null;
  }
  return null;
}

/** Text found, null when something else bars the way, undefined when there is nothing on that side. */
function sideText(node: Element, step: typeof nextOf): string | null | undefined {
  let text = '';
  let barred = false;
  let count = 0;
  for (let next = step(node); next !== null; next = step(next)) {
    count += 1;
    if (count > MOST_BESIDE) return null;
    const ahead = step === nextOf;
    if (!isElement(next)) text = ahead ? text + partText(next) : partText(next) + text;
    else if (!isSilent(next)) {
      const stop = hasControl(next) || is(next, TITLES) || nameOf(next) === 'hr';
      if (stop) barred = true;
      if (stop || (!isInline(next) && saysSomething(text))) break;
      text = ahead ? `${text} ${textOf(next)}` : `${textOf(next)} ${text}`;
      if (!isInline(next) && saysSomething(text)) break;
    }
  }
  const label = tidy(text);
  if (saysSomething(label)) return label.length <= LONGEST ? label : null;
  return barred ? null : undefined;
}

/** Text of the box that a link stands in, for one that is told by the words around it. */
export function lineText(element: Element): string {
  let box = parentOf(element);
  while (box !== null && isInline(box)) box = parentOf(box);
  const text = box === null ? '' : textOf(box);
  return text.length <= LONGEST_LINE ? text : '';
}

/** Text of the cell beside the control's cell, or above it; looks through nested tables that hold only this control. */
export function cellText(element: Element, choice: boolean): string | null {
  let cell = closest(element, 'td,th');
  while (cell !== null && cellsOf(parentOf(cell)).length <= MOST_CELLS) {
    const table = closest(cell, 'table');
    const side = () => sideCell(cell as Element, previousElementOf);
    const found =
      (choice ? sideCell(cell, nextElementOf) : columnHeader(cell, 'th')) ??
      side() ??
      cellAbove(cell) ??
      columnHeader(cell, 'td');
    if (found !== null) return found;
    if (table === null || !isOnlyOne(element, table)) return null;
    const around = parentOf(table);
    cell = around && closest(around, 'td,th');
  }
  return null;
}

/** Never more than one too many. */
const cellsOf = (row: Element | null): Element[] =>
  row === null ? [] : Array.prototype.slice.call(childrenOf(row), 0, MOST_CELLS + 1);

function sideCell(cell: Element, step: typeof nextElementOf): string | null {
  // "EXP" may stand between the label and the field; where there is nothing beyond, it is the label itself.
  let prefix: string | null = null;
  for (let next = step(cell); next !== null; next = step(next)) {
    // What belongs to a box to tick may have choices of its own, further on in its line.
    const text = hasControl(next) ? (step === nextElementOf ? lead(next) : null) : textOf(next);
    if (text === null) break;
    if (isPrefix(text)) prefix ??= text;
    // Digits alone are a value.
    else if (/\p{L}/u.test(text)) return text.length <= LONGEST ? text : null;
  }
  return prefix;
}

const spanOf = (cell: Element): number => Number(attribute(cell, 'colspan') ?? 1);

/** The text, without any control, of the cell of `row` that lies in the column of `cell`. */
function columnText(row: Element, cell: Element): string | null {
  let column = 0;
  for (let before = previousElementOf(cell); before !== null; before = previousElementOf(before))
    column += spanOf(before);
  const found = cellsOf(row).find((other) => {
    column -= spanOf(other);
    return column < 0;
  });
  return found === undefined ? null : textWithoutControl(found);
}

/** The first line of a cell, before anything that can be used. */
function lead(cell: Element): string | null {
  let text = '';
  for (let child: Node | null = firstOf(cell); child !== null && text.length <= LONGEST; child = nextOf(child)) {
    if (isElement(child) && (nameOf(child) === 'br' || hasControl(child))) break;
    text += partText(child);
  }
  return saysSomething(text) ? tidy(text) : null;
}

function columnHeader(cell: Element, tag: 'td' | 'th'): string | null {
  const row = parentOf(cell);
  const table = closest(cell, 'table');
  const first = table && find(table, 'tr');
  if (row === null || first === null || first === row || closest(first, 'table') !== table) return null;
  const headers = cellsOf(first);
  if (headers.length < 2 || !headers.every((header) => nameOf(header) === tag)) return null;
  // Without header cells, only a table whose rows all look alike has its first one for titles.
  if (tag === 'td' && (hasControl(first) || headers.length !== cellsOf(row).length)) return null;
  return columnText(first, cell);
}

/** Texts above a cell in its column, nearest first: cards that are laid out as rows of a table. */
export function columnTexts(element: Element): string[] {
  const cell = closest(element, 'td');
  const own = cell && parentOf(cell);
  const texts: string[] = [];
  if (cell === null || own === null || cellsOf(own).length > MOST_CELLS) return texts;
  let row = previousElementOf(own);
  for (let count = 0; row !== null && count < MOST_ROWS; count += 1) {
    const text = cellsOf(row).length < 2 ? null : columnText(row, cell);
    if (text !== null) texts.push(text);
    row = previousElementOf(row);
  }
  return texts;
}

function cellAbove(cell: Element): string | null {
  const row = parentOf(cell);
  const above = row && previousElementOf(row);
  if (above === null || nameOf(above) !== 'tr' || hasControl(above)) return null;
  // A single cell across the table is the title of a block, unless nothing else names the one field under it.
  if (cellsOf(above).length < 2 && !isAlone(row)) return null;
  return columnText(above, cell);
}

const FIELDS = 'select,textarea,input:not([type=hidden],[type=submit],[type=button],[type=image],[type=reset])';

/** The row holds one field, and no words but those of its buttons. */
const isAlone = (row: Element | null): boolean =>
  row !== null &&
  findAll(row, FIELDS).length === 1 &&
  cellsOf(row).every((other) => hasControl(other) || !saysSomething(textOf(other)));

function textWithoutControl(cell: Element): string | null {
  if (hasControl(cell)) return null;
  const text = textOf(cell);
  return saysSomething(text) && text.length <= LONGEST ? text : null;
}

/** The legend of a fieldset that holds this one control only. */
export function lonelyLegend(element: Element): string | null {
  const fieldset = closest(element, 'fieldset');
  if (fieldset === null || !isOnlyOne(element, fieldset)) return null;
  const legend = find(fieldset, ':scope > legend');
  return legend && textOf(legend);
}
