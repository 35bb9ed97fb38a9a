/**
 * Under which titles a control stands, nearest first, from the structure of the document: legend of its fieldset,
 * heading of its card, headings before it. A title counts for what follows it inside the same parent, until a title of
 * the same or a higher rank.
 *
 * Looked for from the control outward, and for those that are asked for only: most of a large page leads to nothing.
 */
import {
  attribute,
  byId,
  childCountOf,
  find,
  findAll,
  firstElementOf,
  holds,
  is,
  isElement,
  isFragment,
  nameOf,
  nodesOf,
  parentOf,
  previousElementOf,
  wordsIn,
} from './ask';
import { CONTROLS, hasControl, isRendered, isSilent, saidIn, saysSomething, textOf, tidy } from './dom';
import { insideOf, outward } from './outward';

interface Title {
  text: string;
  /** 1–6 as in h1–h6; WEAK or PLAIN for what only looks like a title. */
  level: number;
}

const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role=heading]';
const BOLD = 'b,strong,font';
const NAMED_BY: Record<string, string> = { fieldset: 'legend', table: 'caption', details: 'summary' };
/** Bold line, element named as a title: below every real heading. */
const WEAK = 7;
/** A row of one cell with nothing to show for a title but its place: it does not end what a bold one began. */
const PLAIN = 8;
/** More than this beside a heading, and its box is a card of its own rather than the head of what follows. */
const BESIDE_HEADING = 40;
const LONGEST = 100;
/** The same as it may be written in the page: with white space, and with what is hidden. */
const LONGEST_SOURCE = 2000;
/** Boxes with more children than this are content; looking into them for a bold line would be slow and wrong. */
const SMALL = 5;
/** No title farther out than this says what stands in here. */
const MOST_LEVELS = 100;

/** Gives the titles of any element, nearest first; valid for one reading of `top` and what it holds. */
export function createSections(top: Document): (element: Element) => string[] {
  /** Titles that count for what comes after an element inside its parent, nearest first. */
  const known = new Map<Element, Title[]>();

  const titlesAfter = (element: Element | null | undefined, parent: Element | null): Title[] => {
    const row: Element[] = [];
    let at = element ?? null;
    for (; at !== null && !known.has(at); at = previousElementOf(at)) row.push(at);
    let titles = (at === null ? parent && shadowTitles(parent) : known.get(at)) ?? [];
    for (const one of row.reverse()) {
      const title = isSilent(one) ? null : titleOf(one);
      if (title !== null) titles = [title, ...titles.filter(({ level }) => level < title.level)];
      known.set(one, titles);
    }
    return titles;
  };
  /** What a shadow tree says comes before what is put into it. */
  const shadowTitles = (host: Element) => {
    const tree = insideOf(host, top);
    return tree && isFragment(tree) ? titlesAfter([...nodesOf(tree)].findLast(isElement), null) : [];
  };

  return (element) => {
    const sections: string[] = [];
    let highest = Number.POSITIVE_INFINITY;
    let climbed = 0;
    for (let node: Element | null = element; node !== null && climbed < MOST_LEVELS; climbed += 1) {
      for (const { text, level } of titlesAfter(previousElementOf(node), parentOf(node))) {
        if (level < WEAK && level >= highest) continue;
        if (level < WEAK) highest = level;
        if (!sections.includes(text)) sections.push(text);
      }
      const parent = outward(node, top);
      const own = parent && ownTitle(parent, node);
      if (own && !sections.includes(own)) sections.push(own);
      node = parent;
    }
    return sections;
  };
}

/** What names all that `parent` holds: its legend, caption or summary, or what it says itself it is called. */
function ownTitle(parent: Element, child: Element): string {
  const tag = NAMED_BY[nameOf(parent)];
  const name = tag === undefined ? null : find(parent, `:scope>${tag}`);
  return name === child ? '' : name ? textOf(name) : labelledTitle(parent);
}

/** A group that says itself what it is called. */
function labelledTitle(parent: Element): string {
  if (!is(parent, '[role=group],[role=radiogroup],[role=region],section,form')) return '';
  const [id] = saidIn(parent, 'aria-labelledby').split(' ');
  const title = id && byId(parent, id);
  return title ? textOf(title) : saidIn(parent, 'aria-label');
}

function titleOf(element: Element): Title | null {
  // Cells of one row are labels and values of each other, never titles.
  if (/^t[dh]$/.test(nameOf(element))) return null;
  const heading = is(element, HEADINGS) ? element : find(element, HEADINGS);
  return heading ? realTitle(element, heading) : weakTitle(element);
}

function realTitle(element: Element, heading: Element): Title | null {
  if (!isRendered(heading)) return null;
  const text = textOf(heading);
  if (!saysSomething(text)) return null;
  if (heading !== element) {
    // The first control settles it for nearly every box that holds a part of the page.
    const control = find(element, CONTROLS);
    const inside = (one: Element) => holds(heading, one);
    if (is(element, CONTROLS) || (control && !(inside(control) && findAll(element, CONTROLS).every(inside))))
      return null;
    if (textOf(element).length - text.length > BESIDE_HEADING) return null;
  }
  return { text, level: headingLevel(heading) };
}

/** 1–6; a heading by role alone counts as 2 unless it says otherwise. */
export function headingLevel(heading: Element): number {
  const tag = /^h([1-6])$/.exec(nameOf(heading));
  return Number(attribute(heading, 'aria-level') ?? tag?.[1] ?? 2) || 2;
}

function weakTitle(element: Element): Title | null {
  const length = childCountOf(element);
  if (length > SMALL) return null;
  const titleRow = nameOf(element) === 'tr' && length === 1;
  const tag = nameOf(element).includes('-') ? nameOf(element) : '';
  const names = [element, firstElementOf(element)].map((one) => one && attribute(one, 'class'));
  const weak = /titl|titre|titel|head|\bkop/i.test(`${tag} ${names.slice(0, titleRow ? 2 : 1)}`) || isBold(element);
  if (!titleRow && !weak) return null;
  if (hasControl(element) || !isRendered(element)) return null;
  const text = textOf(element);
  return saysSomething(text) && text.length <= LONGEST ? { text, level: weak ? WEAK : PLAIN } : null;
}

/** All of its text is in one bold element, which may be itself. */
function isBold(element: Element): boolean {
  const bold = is(element, BOLD) ? element : find(element, BOLD);
  const words = bold === null ? '' : (wordsIn(element) ?? '');
  return bold !== null && words.length <= LONGEST_SOURCE && tidy(wordsIn(bold) ?? '') === tidy(words);
}
