/**
 * Under which titles a control stands, nearest first, from the structure of the document: legend of its fieldset,
 * heading of its card, headings before it. A title counts for what follows it inside the same parent, until a title of
 * the same or a higher rank.
 */
import { CONTROLS, hasControl, isRendered, nameOf, saysSomething, textOf, tidy } from './dom';
import { outward } from './outward';

interface Title {
  text: string;
  /** 1–6 as in h1–h6; WEAK or PLAIN for what only looks like a title. */
  level: number;
}

const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role=heading]';
/** Bold line, element named as a title: below every real heading. */
const WEAK = 7;
/** A row of one cell with nothing to show for a title but its place: it does not end what a bold one began. */
const PLAIN = 8;
/** More than this beside a heading, and its box is a card of its own rather than the head of what follows. */
const BESIDE_HEADING = 40;
const LONGEST = 100;
/** White space included: a box with more text is no head of a card. */
const LONGEST_HEAD = 600;
/** Boxes with more children than this are content; looking into them for a bold line would be slow and wrong. */
const SMALL = 5;

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

  return {
    enter(element) {
      const parent = outward(element, top);
      if (parent !== null) before.set(element, running.get(parent) ?? []);
    },
    leave(element) {
      const parent = outward(element, top);
      const title = parent === null ? null : titleOf(element);
      if (parent === null || title === null) return;
      const higher = (running.get(parent) ?? []).filter(({ level }) => level < title.level);
      running.set(parent, [title, ...higher]);
    },
    of(element) {
      const sections: string[] = [];
      let highest = Number.POSITIVE_INFINITY;
      for (let node: Element | null = element; node !== null; node = outward(node, top)) {
        for (const { text, level } of before.get(node) ?? []) {
          if (level < WEAK && level >= highest) continue;
          if (level < WEAK) highest = level;
          if (!sections.includes(text)) sections.push(text);
        }
        const parent = outward(node, top);
        const own = parent === null ? null : ownTitle(parent, node);
        if (own !== null && !sections.includes(own)) sections.push(own);
      }
      return sections;
    },
  };
}

/** Legend, caption or summary of `parent`, which names all it holds. */
function ownTitle(parent: Element, child: Element): string | null {
  const tag = { fieldset: 'legend', table: 'caption', details: 'summary' }[nameOf(parent)];
  if (tag === undefined) return labelledTitle(parent);
  for (const title of parent.children) if (nameOf(title) === tag) return title === child ? null : textOf(title) || null;
  return null;
}

/** A group that says itself what it is called. */
function labelledTitle(parent: Element): string | null {
  if (!parent.matches('[role=group],[role=radiogroup],[role=region],section,form')) return null;
  const id = parent.getAttribute('aria-labelledby')?.split(' ')[0];
  const title = id ? (parent.getRootNode() as Document | ShadowRoot).getElementById?.(id) : null;
  return title ? textOf(title) : parent.getAttribute('aria-label');
}

function titleOf(element: Element): Title | null {
  // Cells of one row are labels and values of each other, never titles.
  if (nameOf(element) === 'td' || nameOf(element) === 'th') return null;
  const heading = element.matches(HEADINGS) ? element : element.querySelector(HEADINGS);
  if (heading !== null) return realTitle(element, heading);
  return weakTitle(element);
}

function realTitle(element: Element, heading: Element): Title | null {
  if (!isRendered(heading)) return null;
  const text = textOf(heading);
  if (!saysSomething(text)) return null;
  if (heading !== element) {
    // Cheaper than the questions below, and enough for every box that holds a part of the page.
    if ((element.textContent ?? '').length > LONGEST_HEAD) return null;
    const controls = [...element.querySelectorAll(CONTROLS)];
    if (element.matches(CONTROLS) || controls.some((control) => !heading.contains(control))) return null;
    if (textOf(element).length - text.length > BESIDE_HEADING) return null;
  }
  return { text, level: headingLevel(heading) };
}

/** 1–6; a heading by role alone counts as 2 unless it says otherwise. */
export function headingLevel(heading: Element): number {
  const tag = /^h([1-6])$/.exec(nameOf(heading));
  return Number(heading.getAttribute('aria-level') ?? tag?.[1] ?? 2) || 2;
}

function weakTitle(element: Element): Title | null {
  if (element.childElementCount > SMALL) return null;
  const titleRow = nameOf(element) === 'tr' && element.children.length === 1;
  const tag = nameOf(element).includes('-') ? nameOf(element) : '';
  const names = [element, element.firstElementChild].map((one) => one?.getAttribute('class'));
  const weak = /titl|titre|titel|head|\bkop/i.test(`${tag} ${names.slice(0, titleRow ? 2 : 1)}`) || isBold(element);
  if (!titleRow && !weak) return null;
  if (hasControl(element) || !isRendered(element)) return null;
  const text = textOf(element);
  return saysSomething(text) && text.length <= LONGEST ? { text, level: weak ? WEAK : PLAIN } : null;
}

/** All of its text is in one bold element, which may be itself. */
function isBold(element: Element): boolean {
  const bold = element.matches('b,strong,font') ? element : element.querySelector('b,strong,font');
  return bold !== null && tidy(bold.textContent ?? '') === tidy(element.textContent ?? '');
}
