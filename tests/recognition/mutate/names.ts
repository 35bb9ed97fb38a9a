/** Ids, classes and the kinds of elements: what a new version of a site changes without anybody noticing. */
import { bodyElements, replace, rootsOf, type Workpiece } from './workpiece';

const REFERENCES = [
  'for',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-owns',
  'aria-activedescendant',
  'aria-details',
  'headers',
  'list',
  'form',
  'popovertarget',
];

/** Every id and class gets another name; what refers to them, style sheets included, still does. */
export function renameAll({ document, random, log }: Workpiece): void {
  const prefix = random.pick(['x', 'j_id', 'ctl00_', 'css-', 'ng-']) ?? 'x';
  const fresh = (names: Map<string, string>, name: string): string => {
    const known = names.get(name) ?? `${prefix}${random.below(1e9).toString(36)}`;
    names.set(name, known);
    return known;
  };
  const classes = new Map<string, string>();
  for (const root of rootsOf(document)) {
    const ids = new Map<string, string>();
    const elements = [...root.querySelectorAll('*')];
    for (const element of elements) if (element.id !== '') element.id = fresh(ids, element.id);
    const renamed = (name: string) => ids.get(name) ?? name;
    for (const element of elements) {
      for (const name of REFERENCES) {
        const value = element.getAttribute(name);
        if (value !== null) element.setAttribute(name, value.split(/\s+/).map(renamed).join(' '));
      }
      const href = element.getAttribute('href');
      if (href?.startsWith('#')) element.setAttribute('href', `#${renamed(href.slice(1))}`);
      for (const name of [...element.classList]) element.classList.replace(name, fresh(classes, name));
    }
    for (const style of root.querySelectorAll('style')) renameInStyle(style, ids, classes);
  }
  log.push(`every id and class renamed to ${prefix}…`);
}

function renameInStyle(style: HTMLStyleElement, ids: Map<string, string>, classes: Map<string, string>): void {
  const rename = (selector: string) =>
    selector.replace(/([.#])([\w-]+)/g, (whole, kind: string, name: string) => {
      const renamed = (kind === '#' ? ids : classes).get(name);
      return renamed === undefined ? whole : kind + renamed;
    });
  const change = (rules: CSSRuleList) => {
    for (const rule of rules) {
      if ('selectorText' in rule) (rule as CSSStyleRule).selectorText = rename((rule as CSSStyleRule).selectorText);
      if ('cssRules' in rule) change((rule as CSSGroupingRule).cssRules);
    }
  };
  const { sheet } = style;
  if (sheet === null) return;
  change(sheet.cssRules);
  // Written back, for whoever prints the page or moves the element.
  style.textContent = [...sheet.cssRules].map(({ cssText }) => cssText).join('\n');
}

/** Buttons become buttons of another make; what opens a part of the page stays as it is. */
export function swapButtons(work: Workpiece): void {
  const { document, random, log } = work;
  let swapped = 0;
  for (const old of bodyElements(document)) {
    const isButton = old.matches('button,input[type=submit],input[type=button],a[role=button]');
    if (!isButton || old.matches('[aria-expanded],[aria-controls],[popovertarget]') || !random.chance(0.5)) continue;
    // Read aloud under another name than what stands on it, or a picture: not a matter of its kind.
    const text = old.matches('input') ? (old as HTMLInputElement).value : (old.textContent ?? '').trim();
    if (text === '' || old.querySelector('img,svg') !== null) continue;
    // Words and pictures of icon fonts stay apart.
    const makes =
      old.childElementCount > 0 ? ['button', 'role', 'link', 'div'] : ['button', 'submit', 'role', 'link', 'div'];
    const by = makeButton(document, random.pick(makes) ?? 'button', text);
    if (old.childElementCount > 0) by.replaceChildren(...old.childNodes);
    for (const name of ['id', 'class', 'style', 'title', 'aria-label', 'hidden', 'disabled']) {
      const value = old.getAttribute(name);
      if (value !== null) by.setAttribute(name, value);
    }
    if (old.hasAttribute('disabled') && !by.matches('button,input')) by.setAttribute('aria-disabled', 'true');
    replace(work, old, by);
    swapped += 1;
  }
  if (swapped > 0) log.push(`${swapped} buttons of another make`);
}

function makeButton(page: Document, make: string, text: string): Element {
  if (make === 'submit') {
    const input = page.createElement('input');
    input.type = 'submit';
    input.value = text;
    return input;
  }
  const tag = make === 'button' ? 'button' : make === 'div' ? 'div' : 'a';
  const made = page.createElement(tag);
  made.textContent = text;
  if (tag === 'a') made.setAttribute('href', '#');
  if (make === 'role' || make === 'div') made.setAttribute('role', 'button');
  if (make === 'div') made.setAttribute('tabindex', '0');
  return made;
}

/** All headings one level down or up, where there is room, or made of other elements; their order of rank stays. */
export function changeHeadings(work: Workpiece): void {
  const { document, random, log } = work;
  const headings = bodyElements(document).filter((element) => /^h[1-6]$/.test(element.localName));
  const levels = headings.map(({ localName }) => Number(localName[1]));
  if (levels.length === 0) return;
  const room = [Math.max(...levels) < 6 ? 1 : 0, Math.min(...levels) > 1 ? -1 : 0].filter((step) => step !== 0);
  const step = random.pick(room) ?? 0;
  const byRole = random.chance(0.3);
  for (const [index, old] of headings.entries()) {
    const level = (levels[index] ?? 1) + step;
    const by = document.createElement(byRole ? 'div' : `h${level}`);
    for (const { name, value } of old.attributes) by.setAttribute(name, value);
    if (byRole) {
      by.setAttribute('role', 'heading');
      by.setAttribute('aria-level', String(level));
    }
    by.append(...old.childNodes);
    replace(work, old, by);
  }
  log.push(
    `headings ${step > 0 ? 'one level lower' : step < 0 ? 'one level higher' : 'of the same level'}${byRole ? ', by role' : ''}`,
  );
}
