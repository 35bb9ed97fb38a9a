/**
 * Which changes of a page are worth reading it anew. Most are not: a clock, a ticker, a row added to some list. What a
 * page is known by are words, so a change matters when it brings, takes or may hide one of the words that the screens of
 * this host are known by; or when it touches what is pointed at, or its surroundings.
 */
import type { Labels, Screen } from '../../rules/model';
import { comparable, holdsWords, normalise } from '../match/normalise';
import {
  attribute,
  closest,
  find,
  findAll,
  holds,
  is,
  isElement,
  nextElementOf,
  parentOf,
  shadowOf,
  wordsIn,
} from '../read/ask';

/** More changes than this at once are a new page. */
export const MOST_CHANGES = 600;
/** More text than this in what changed is a new page. */
const MOST_TEXT = 20_000;
/** What stands nearer to the control than this many boxes may be its label, its row or its group. */
const SURROUNDINGS = 3;

/** Attributes by which a page shows, hides, names or blocks something. Others change nothing that is read. */
const READ =
  /^(class|style|hidden|open|disabled|readonly|type|for|id|href|src|srcdoc|inert|role|lang|aria-|alt|title|placeholder|value|tabindex|content)/;
/** What bears words in its attributes. */
const NAMED = '[aria-label],[title],[alt]';
/**
 * A heading changes what all that follows stands under; the words for a field stand outside it; a sheet, a frame or a
 * dialog may change everything.
 */
const WEIGHTY =
  'h1,h2,h3,h4,h5,h6,legend,caption,[role=heading],input:not([type=hidden]),select,textarea,[contenteditable],label,' +
  '[aria-labelledby],style,link,title,iframe,frame,dialog,[popover]';

/** All that the screens are known by, made comparable. */
export function knownWords(screens: readonly Screen[]): string[] {
  const words = new Set<string>();
  const add = (labels: Labels | undefined) => {
    for (const label of Object.values(labels ?? {}).flat()) words.add(comparable(label.text).whole);
  };
  for (const { heading, landmarks, messages, targets } of screens) {
    add(heading);
    for (const { labels } of [...landmarks, ...messages, ...targets]) add(labels);
    for (const { section } of targets) add(section);
  }
  return [...words].filter((word) => word !== '');
}

/** Whether `records` may change what was read. `pointed` is the element that is ringed now. */
export function isRelevant(
  records: readonly MutationRecord[],
  words: readonly string[],
  pointed: Element | null,
): boolean {
  if (records.length > MOST_CHANGES) return true;
  const near: Node[] = surroundings(pointed);
  const changed = new Set<Node>();
  const restyled = new Set<Node>();
  const texts: string[] = [];
  for (const { type, target, attributeName, addedNodes, removedNodes, oldValue } of records) {
    if (type === 'attributes') {
      if (!READ.test(attributeName ?? '')) continue;
      if (holds(target, pointed)) return true;
      // Colours change all the time: while something is pointed at, only the words of what they may hide or show count.
      const kind = pointed !== null && /^(class|style)$/.test(attributeName ?? '') ? restyled : changed;
      kind.add(target);
      // Folds are often shown by the state of the title before them.
      const next = nextElementOf(target);
      if (next !== null) kind.add(next);
    } else {
      const around = isElement(target) ? target : parentOf(target);
      if (near.includes(target) || (around && closest(around, WEIGHTY))) return true;
      for (const node of [...addedNodes, ...removedNodes]) changed.add(node);
      if (type === 'characterData') changed.add(target);
    }
    if (oldValue !== null) texts.push(oldValue);
    if (changed.size + restyled.size > MOST_CHANGES) return true;
  }
  for (const node of changed) if (isElement(node) && saysMuch(node, texts)) return true;
  for (const node of [...changed, ...restyled]) {
    if (holds(node, pointed)) return true;
    texts.push(wordsIn(node) ?? '');
  }
  if (texts.reduce((sum, { length }) => sum + length, 0) > MOST_TEXT) return true;
  const all = normalise(texts.join(' | '));
  return words.some((word) => holdsWords(all, word));
}

/** Adds the words in attributes to `texts`; true for what may change more than itself. */
function saysMuch(element: Element, texts: string[]): boolean {
  if (shadowOf(element) !== null || is(element, WEIGHTY) || find(element, WEIGHTY) !== null) return true;
  for (const named of [element, ...findAll(element, NAMED)]) {
    for (const name of ['aria-label', 'title', 'alt']) texts.push(attribute(named, name) ?? '');
  }
  return false;
}

function surroundings(pointed: Element | null): Element[] {
  const boxes: Element[] = [];
  for (let box = pointed && parentOf(pointed); box && boxes.length < SURROUNDINGS; box = parentOf(box)) boxes.push(box);
  return boxes;
}
