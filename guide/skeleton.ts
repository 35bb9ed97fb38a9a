/**
 * A page without anything of the person on it: its tags, roles and order, the words that Ariane's knowledge holds, and
 * everything else as x and 0. It can be looked through before it is handed on, and `npm run inspect` reads it like a
 * saved page. That is how pages that nobody described reach the knowledge.
 */
import { comparable, holdsWords } from './match/normalise';
import { attributesOf, bodyOf, htmlOf, is, isElement, isText, nameOf, nodesOf, tabTitleOf } from './read/ask';
import { shownElement } from './read/control';
import { CONTROLS, holdsValue, isRendered, isSilent, tidy } from './read/dom';
import { insideOf, isFrame } from './read/outward';

/** As much as a page of these portals ever holds; a larger one is cut. */
const MOST_NODES = 6000;
const DEEPEST = 150;
const MOST_OPTIONS = 30;
/** Shorter words stand in many sentences, and say little of a page. */
const LONG_ENOUGH = 8;

/** Say how a thing is laid out or used, never what a person entered. */
const PLAIN =
  'type role colspan rowspan required disabled readonly multiple tabindex contenteditable lang aria-level ' +
  'aria-required aria-disabled aria-expanded aria-hidden open inert';
const WORDED = 'aria-label placeholder title alt';
const REFERENCES = 'id for aria-labelledby aria-describedby aria-controls';
/** Have no end tag. */
const EMPTY = /^(area|br|col|hr|img|input|wbr)$/;

interface Work {
  top: Document;
  words: readonly string[];
  ids: Map<string, string>;
  nodes: number;
}

/** The skeleton of `top` as an HTML file. `words`: what the screens of this host are known by, made comparable. */
export function skeletonOf(top: Document, where: { host: string; path: string }, words: readonly string[]): string {
  const work: Work = { top, words, ids: new Map(), nodes: 0 };
  const address = `https://${where.host}${where.path.replace(/\d{5,}/g, '0')}`;
  const length = String(address.length).padStart(4, '0');
  const html = htmlOf(top);
  const head = `<head><meta charset="utf-8"><title>${wordsOf(tabTitleOf(top), work)}</title></head>`;
  const body = bodyOf(top);
  const content = body === null ? '' : elementText(body, work, 0);
  return `<!doctype html>\n<!-- saved from url=(${length})${address} -->\n<html${html ? attributesText(html, work) : ''}>\n${head}\n${content}\n</html>\n`;
}

function nodesText(nodes: Iterable<Node>, work: Work, depth: number): string {
  let text = '';
  for (const node of nodes) {
    if (work.nodes > MOST_NODES || depth > DEEPEST) break;
    if (isText(node)) text += node.data.replace(/\S(.*\S)?/s, (words) => wordsOf(words, work)).replace(/\s+/g, ' ');
    else if (isElement(node) && (isFrame(node) || (!isSilent(node) && nameOf(node) !== 'svg')))
      text += elementText(node, work, depth + 1);
  }
  return text;
}

function elementText(element: Element, work: Work, depth: number): string {
  work.nodes += 1;
  const tag = nameOf(element);
  const held = insideOf(element, work.top);
  let inside = '';
  let attributes = attributesText(element, work);
  if (held !== null && isElement(held)) attributes += ` srcdoc="${escaped(elementText(held, work, depth + 1))}"`;
  else if (held !== null)
    inside = `<template shadowrootmode="open">${nodesText(nodesOf(held), work, depth)}</template>`;
  if (EMPTY.test(tag)) return `<${tag}${attributes}>`;
  const children =
    tag === 'select' ? [...(element as HTMLSelectElement).options].slice(0, MOST_OPTIONS) : nodesOf(element);
  if (tag === 'select' || !holdsValue(element)) inside += nodesText(children, work, depth);
  return `<${tag}${attributes}>${inside}</${tag}>${depth < 12 ? '\n' : ''}`;
}

function attributesText(element: Element, work: Work): string {
  let text = '';
  const add = (name: string, value: string) => {
    text += value === '' ? ` ${name}` : ` ${name}="${value}"`;
  };
  for (const { name, value } of attributesOf(element)) {
    if (PLAIN.split(' ').includes(name)) add(name, escaped(value.slice(0, 40)));
    else if (WORDED.split(' ').includes(name)) add(name, wordsOf(value, work));
    else if (REFERENCES.split(' ').includes(name))
      add(
        name,
        value.replace(/\S+/g, (id) => numbered(id, work)),
      );
    else if (name === 'href') add(name, '#');
    else if (name === 'onclick') add(name, 'void 0');
    else if (name === 'class' && /titl|titre|titel|head/i.test(value)) add(name, 'title');
    else if (name === 'value' && is(element, '[type=submit],[type=button],[type=reset]'))
      add(name, wordsOf(value, work));
  }
  if (!isRendered(element)) add('hidden', '');
  else if (is(element, CONTROLS) && shownElement(element) === null) add('style', 'opacity: 0');
  return text;
}

function numbered(id: string, { ids }: Work): string {
  const known = ids.get(id) ?? `i${ids.size + 1}`;
  ids.set(id, known);
  return known;
}

/** A wording of the knowledge as the page writes it; of a longer text the known words in it, and the rest masked. */
function wordsOf(text: string, { words }: Work): string {
  const plain = tidy(text.slice(0, 2000));
  const { whole } = comparable(plain);
  if (words.some((word) => trimmed(word) === trimmed(whole))) return escaped(plain);
  const shown = new Set<number>();
  for (const word of words) {
    if (word.length < LONG_ENOUGH) continue;
    for (let at = whole.indexOf(word); at !== -1; at = whole.indexOf(word, at + 1)) {
      if (!holdsWords(whole.slice(Math.max(0, at - 1), at + word.length + 1), word)) continue;
      for (let index = at; index < at + word.length; index += 1) shown.add(index);
    }
  }
  const masked = (sign: string) => sign.replace(/\p{L}/u, 'x').replace(/\p{N}/u, '0');
  return escaped([...whole].map((sign, index) => (shown.has(index) ? sign : masked(sign))).join(''));
}

const trimmed = (text: string): string => text.replace(/^[\s*:.?!]+|[\s*:.?!]+$/g, '');

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);
