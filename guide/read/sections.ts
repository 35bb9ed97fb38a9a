/**
 * Under which titles a control stands, nearest first, from the structure of the document: legend of its fieldset,
 * heading of its card, headings before it. A title counts for what follows it inside the same parent, until a title of
 * the same or a higher rank.
 */
import {
  attribute,
  byId,
  childrenOf,
  find,
  findAll,
  firstElementOf,
  holds,
  is,
  isElement,
  nameOf,
  parentNodeOf,
  rootOf,
} from './ask';
import { CONTROLS, hasControl, isRendered, saidIn, saysSomething, textOf } from './dom';
import { outward } from './outward';

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
/** Boxes with more children than this are content; looking into them for a bold line would be slow and wrong. */
const SMALL = 5;
/** No title farther out than this says what stands in here. */
const MOST_LEVELS = 100;

export interface Sections {
  /** To be told of every element of the page in order, going in and coming out: that spreads the work. */
  enter(element: Element): void;
  leave(element: Element): void;
  /** For an element that was entered. */
  of(element: Element): string[];
}

/** Valid for one reading of `top` and what it holds. */
export function createSections(top: Document): Sections {
  /** Titles that stand before an element inside its parent, nearest first. */
  const before = new Map<Element, Title[]>();
  /** The same for the place that was reached inside a parent. */
  const running = new Map<Element, Title[]>();
  /** Legend, caption or summary of an element, which names all it holds. */
  const named = new Map<Element, Element>();
  /** The first heading in an element. */
  const headed = new Map<Element, Element>();

  return {
    enter(element) {
      const parent = outward(element, top);
      if (parent === null) return;
      before.set(element, running.get(parent) ?? []);
      if (NAMED_BY[nameOf(parent)] === nameOf(element) && !named.has(parent)) named.set(parent, element);
      if (is(element, HEADINGS)) headed.set(element, element);
    },
    leave(element) {
      const parent = outward(element, top);
      if (parent === null) return;
      const heading = headed.get(element);
      if (heading && !headed.has(parent) && isElement(parentNodeOf(element))) headed.set(parent, heading);
      const title = titleOf(element, heading);
      if (title === null) return;
      const higher = (running.get(parent) ?? []).filter(({ level }) => level < title.level);
      running.set(parent, [title, ...higher]);
    },
    of(element) {
      const sections: string[] = [];
      let highest = Number.POSITIVE_INFINITY;
      let climbed = 0;
      for (let node: Element | null = element; node !== null && climbed < MOST_LEVELS; climbed += 1) {
        for (const { text, level } of before.get(node) ?? []) {
          if (level < WEAK && level >= highest) continue;
          if (level < WEAK) highest = level;
          if (!sections.includes(text)) sections.push(text);
        }
        const parent = outward(node, top);
        const name = parent && named.get(parent);
        const own = name ? (name === node ? '' : textOf(name)) : parent && labelledTitle(parent);
        if (own && !sections.includes(own)) sections.push(own);
        node = parent;
      }
      return sections;
    },
  };
}

/** A group that says itself what it is called. */
function labelledTitle(parent: Element): string {
  if (!is(parent, '[role=group],[role=radiogroup],[role=region],section,form')) return '';
  const [id] = saidIn(parent, 'aria-labelledby').split(' ');
  const title = id ? byId(rootOf(parent), id) : null;
  return title ? textOf(title) : saidIn(parent, 'aria-label');
}

function titleOf(element: Element, heading: Element | undefined): Title | null {
  // Cells of one row are labels and values of each other, never titles.
  if (/^t[dh]$/.test(nameOf(element))) return null;
  return heading ? realTitle(element, heading) : weakTitle(element);
}

function realTitle(element: Element, heading: Element): Title | null {
  if (!isRendered(heading)) return null;
  const text = textOf(heading);
  if (!saysSomething(text)) return null;
  if (heading !== element) {
    if (textOf(element).length - text.length > BESIDE_HEADING) return null;
    if (is(element, CONTROLS) || findAll(element, CONTROLS).some((control) => !holds(heading, control))) return null;
  }
  return { text, level: headingLevel(heading) };
}

/** 1–6; a heading by role alone counts as 2 unless it says otherwise. */
export function headingLevel(heading: Element): number {
  const tag = /^h([1-6])$/.exec(nameOf(heading));
  return Number(attribute(heading, 'aria-level') ?? tag?.[1] ?? 2) || 2;
}

function weakTitle(element: Element): Title | null {
  const { length } = childrenOf(element);
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
  return bold !== null && textOf(bold) === textOf(element);
}
