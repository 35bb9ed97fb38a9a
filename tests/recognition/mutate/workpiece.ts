/** A loaded page that is changed, and what the changes have to know of it. */
import type { Screen, Target } from '../../../rules/model';
import { deepAll, type LoadedScreen } from '../load';
import type { Random } from './random';

export interface Workpiece extends LoadedScreen {
  screen: Screen;
  random: Random;
  /** What was done, for whoever has to find out why it went wrong. */
  log: string[];
}

export const CONTROL = 'a[href],button,input:not([type=hidden]),select,textarea,summary,[role=button],[role=link]';
export const HEADING = 'h1,h2,h3,h4,h5,h6,legend,caption,[role=heading]';

/** The document, every open shadow root and frame in it: ids and styles hold within one of them. */
export function rootsOf(page: Document): (Document | ShadowRoot)[] {
  const inside = (element: Element) => element.shadowRoot ?? (element as HTMLIFrameElement).contentDocument ?? [];
  return [page, ...deepAll(page, '*').flatMap(inside)];
}

/** Every element that was parsed as part of the page's body. */
export const bodyElements = (page: Document): Element[] =>
  deepAll(page.body, '*').filter((element) => element.closest('head') === null && element.localName !== 'html');

/** Takes the place of `old` in the page and among the marks. */
export function replace(work: Workpiece, old: Element, by: Element): void {
  old.replaceWith(by);
  for (const marked of work.marked.values()) {
    marked.elements = marked.elements.map((element) => (element === old ? by : element));
  }
}

/** Comparable: letters and digits only, without accents and case. One shape of the apostrophe (U+02BC) is a letter. */
export const plain = (text: string): string =>
  text
    .replace(/ʼ/g, "'")
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** All known wordings of a target, hints in brackets left out. */
export const wordingsOf = ({ labels }: Target): string[] =>
  Object.values(labels)
    .flat()
    .map(({ text }) =>
      text
        .replace(/\([^()]*\)/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    );

/** Text nodes with something to read, those of styles and scripts apart. */
export function textNodes(root: Node): Text[] {
  const found: Text[] = [];
  const visit = (node: Node) => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3 && /\S/.test(child.nodeValue ?? '')) found.push(child as Text);
      else if (child.nodeType === 1 && !(child as Element).matches('style,script,template')) visit(child);
    }
    const inside = (node as Element).shadowRoot ?? (node as HTMLIFrameElement).contentDocument?.body;
    if (inside) visit(inside);
  };
  visit(root);
  return found;
}

export const canBeSeen = (element: Element): boolean => {
  const { width, height, right, bottom } = element.getBoundingClientRect();
  return (
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    width >= 4 &&
    height >= 4 &&
    right > 0 &&
    bottom > 0
  );
};
