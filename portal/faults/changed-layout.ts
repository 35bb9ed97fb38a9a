/**
 * `changed-layout`: the same page in other markup, as after a redesign. Other ids, another order of fields, links and
 * buttons, boxes around everything, labels moved, and a banner on top; never another wording, name, value or address.
 */
import { texts } from '../screens/changed-layout.texts';
import type { Language } from '../visit';
import { type Element, hasClass, isElement, make, type Node, parseMarkup, printMarkup } from './markup';

/** Changes nothing but pages. */
export async function changeLayout(response: Response, language: Language): Promise<Response> {
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const { status, headers } = response;
  return new Response(relaid(await response.text(), language), { status, headers });
}

/** The page with its other layout. Pure. */
export function relaid(html: string, language: Language): string {
  const page = parseMarkup(html);
  const own = /<html lang="(\w\w)"/.exec(html)?.[1] ?? language;
  const ids = newIds();
  walk(page, (element) => {
    rename(element, ids);
    element.children = rearranged(element);
    if (element.tag === 'body') addBanner(element, own in texts.banner ? (own as Language) : language);
  });
  return printMarkup(page);
}

function walk(element: Element, change: (element: Element) => void): void {
  for (const child of element.children) if (isElement(child)) walk(child, change);
  change(element);
}

// ---------------------------------------------------------------- other ids

const ID_LISTS = ['id', 'for', 'aria-describedby', 'aria-labelledby', 'aria-controls'];

function newIds(): (id: string) => string {
  const ids = new Map<string, string>();
  return (id) => {
    const known = ids.get(id) ?? `box-${ids.size + 1}`;
    ids.set(id, known);
    return known;
  };
}

function rename({ attributes }: Element, newId: (id: string) => string): void {
  for (const name of ID_LISTS) {
    const value = attributes.get(name);
    if (value) attributes.set(name, value.split(' ').map(newId).join(' '));
  }
  const href = attributes.get('href');
  if (href?.startsWith('#') && href.length > 1) attributes.set('href', `#${newId(href.slice(1))}`);
}

// ---------------------------------------------------------------- other order, boxes, labels

const REVERSED = ['languages', 'keys', 'actions', 'reversed-buttons', 'cards', 'menu'];

function rearranged(element: Element): Node[] {
  const { tag, children } = element;
  if (tag === 'main' || tag === 'form') return [make('div', 'outer', [make('div', 'inner', children)])];
  if (tag === 'label') return fieldLast(children);
  if (hasClass(element, 'field')) return [make('div', 'field-box', labelLast(children))];
  if (REVERSED.some((name) => hasClass(element, name)) && tag !== 'td') return reversed(children);
  if (tag === 'tr') return menuLast(children);
  if (tag === 'tbody' || tag === 'table') return reversedRuns(children, isFormRow).flatMap(twoRows);
  return reversedRuns(children, (child) => hasClass(child, 'field'));
}

/** Elements change places; texts between them stay where they are. */
function reversed(children: readonly Node[]): Node[] {
  const elements = children.filter(isElement).reverse();
  return children.map((child) => (isElement(child) ? (elements.shift() ?? child) : child));
}

/** Neighbours that are alike change places; whatever stands between two runs of them (a title, a message) stays. */
function reversedRuns(children: readonly Node[], alike: (child: Element) => boolean): Node[] {
  const out: Node[] = [];
  let run: Node[] = [];
  for (const child of children) {
    if (isElement(child) && alike(child)) {
      run.unshift(child);
      continue;
    }
    out.push(...run, child);
    run = [];
  }
  return [...out, ...run];
}

function labelLast(children: readonly Node[]): Node[] {
  const isLabel = (child: Node) => isElement(child) && child.tag === 'label';
  return [...children.filter((child) => !isLabel(child)), ...children.filter(isLabel)];
}

function fieldLast(children: readonly Node[]): Node[] {
  const isField = (child: Node) => isElement(child) && child.tag === 'input';
  return [...children.filter((child) => !isField(child)), ...children.filter(isField)];
}

function menuLast(children: readonly Node[]): Node[] {
  const isMenu = (child: Node) => isElement(child) && hasClass(child, 'menu');
  return [...children.filter((child) => !isMenu(child)), ...children.filter(isMenu)];
}

/** Label, colon, field: a row of the old forms. */
function isFormRow({ tag, children }: Element): boolean {
  const cells = children.filter(isElement);
  return tag === 'tr' && cells.length === 3 && cells[1]?.children.join('').trim() === ':';
}

/** The label stands above its field instead of before it. */
function twoRows(child: Node): Node[] {
  if (!isElement(child) || !isFormRow(child)) return [child];
  const [label, , field] = child.children.filter(isElement);
  if (!label || !field) return [child];
  return [label, field].map((cell) => {
    cell.attributes.set('colspan', '3');
    return { tag: 'tr', attributes: new Map(child.attributes), children: [cell] };
  });
}

/** Below the band, which stays the first thing on the page. */
function addBanner({ children }: Element, language: Language): void {
  const words = make('span', 'reconstructed', [texts.banner[language].text]);
  children.splice(1, 0, make('div', 'news', [make('p', 'wrap', [words])]));
}
