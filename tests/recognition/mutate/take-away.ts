/** Takes a target off a page, or its label, for as long as somebody looks: then nothing may be pointed at for it. */
import { plain, textNodes, type Workpiece, wordingsOf } from './workpiece';

export const WAYS = ['control', 'field', 'renamed', 'prefixed'] as const;
export type Way = (typeof WAYS)[number];

/** Puts back what was taken away. */
export type PutBack = () => void;

/**
 * `control`: only what one acts on goes, its label stays. `field`: both go. `renamed`: it is called something else.
 * `prefixed`: its label is part of a longer one. Null where no label can be found to be changed.
 */
export function takeAway(work: Workpiece, target: string, way: Way): PutBack | null {
  const elements = work.marked.get(target)?.elements ?? [];
  const undo: PutBack[] = [];
  const putBack = () => {
    for (const step of undo.reverse()) step();
  };
  for (const element of elements) {
    const holders = way === 'control' ? [] : labelHolders(work, target, element);
    if (way !== 'control' && way !== 'field' && holders.length === 0) {
      putBack();
      return null;
    }
    for (const holder of holders) undo.push(holder.say(newWords(way, holder.text, work)));
    if (way === 'control' || way === 'field') undo.push(remove(element));
  }
  return putBack;
}

const OTHER = ['Zone libre 12', 'Rubrique B7', 'Code interne', 'Kenmerk 4', 'Aktenvermerk', 'Reference 19'];

function newWords(way: Way, old: string, { random }: Workpiece): string {
  if (way === 'field') return '';
  return way === 'prefixed' ? `Historique : ancien « ${old.trim()} »` : (random.pick(OTHER) ?? 'Zone libre');
}

function remove(element: Element): PutBack {
  const place = element.ownerDocument.createComment('');
  element.replaceWith(place);
  return () => place.replaceWith(element);
}

/** A text by which the element is called. */
interface Holder {
  text: string;
  say(words: string): PutBack;
}

const SAID = ['aria-label', 'title', 'placeholder', 'alt', 'value'];

/** Every text of the element itself that names it, and the nearest text around it that does. */
function labelHolders(work: Workpiece, target: string, element: Element): Holder[] {
  const wanted = work.screen.targets
    .filter(({ id }) => id === target)
    .flatMap(wordingsOf)
    .map(plain);
  const isLabel = (text: string) => {
    const said = plain(text.replace(/\([^()]*\)/g, ' '));
    return said !== '' && wanted.some((wording) => said === wording || said.startsWith(`${wording} `));
  };
  const own = [element, ...element.querySelectorAll('*')].flatMap((part) =>
    SAID.flatMap((name) => {
      const isValue = name === 'value' && !part.matches('input[type=submit],input[type=button],input[type=reset]');
      const text = part.getAttribute(name);
      return text === null || isValue || !isLabel(text) ? [] : [attributeHolder(part, name, text)];
    }),
  );
  const inside = element.matches('select,textarea') ? optionHolders(element, isLabel) : nodesHolder(element, isLabel);
  const around = inside.length > 0 && !element.matches('select') ? [] : nearestHolder(element, isLabel);
  return [...own, ...inside, ...around];
}

function attributeHolder(element: Element, name: string, text: string): Holder {
  return {
    text,
    say(words) {
      element.setAttribute(name, words);
      return () => element.setAttribute(name, text);
    },
  };
}

function optionHolders(element: Element, isLabel: (text: string) => boolean): Holder[] {
  return [...element.querySelectorAll('option')].flatMap((option) =>
    isLabel(option.textContent ?? '') ? nodesHolder(option, isLabel) : [],
  );
}

/** All text of `element`, when together it is a label. Fields inside it stay where they are. */
function nodesHolder(element: Element, isLabel: (text: string) => boolean): Holder[] {
  const words = textNodes(element).filter(
    ({ parentElement }) => !parentElement?.closest('[aria-hidden=true],[class*=icon],mat-icon'),
  );
  const nodes = words.filter(({ parentElement }) => !parentElement?.closest('select,textarea,button'));
  const inButton = element.matches('button,a,summary,option,[role=button],[role=link]');
  const used = inButton ? words : nodes;
  const text = used.map(({ data }) => data).join(' ');
  // Letters in elements of their own join without a space.
  const joined = used.map(({ data }) => data).join('');
  return isLabel(text) || isLabel(joined) ? [textHolder(used, text)] : [];
}

function textHolder(nodes: Text[], text: string): Holder {
  return {
    text,
    say(words) {
      const before = nodes.map(({ data }) => data);
      for (const [index, node] of nodes.entries()) node.data = index === 0 ? words : '';
      return () => {
        for (const [index, node] of nodes.entries()) node.data = before[index] ?? '';
      };
    },
  };
}

/** Steps upward until a text is met that names the element: the whole of an element, or bare text. */
function nearestHolder(element: Element, isLabel: (text: string) => boolean): Holder[] {
  const named = [...((element as HTMLInputElement).labels ?? []), ...referenced(element)];
  const explicit = named.flatMap((label) => nodesHolder(label, isLabel));
  if (explicit.length > 0) return explicit;
  for (let around = element.parentElement; around !== null; around = around.parentElement) {
    const whole = [...around.querySelectorAll('*'), around].filter(
      (part) =>
        !part.contains(element) && !part.matches('option,select,button,a') && nodesHolder(part, isLabel).length > 0,
    );
    const near = byNearness(whole, element)[0];
    if (near) return nodesHolder(near, isLabel);
    const bare = textNodes(around).filter(
      ({ data, parentElement }) => isLabel(data) && !parentElement?.closest('button,a,option'),
    );
    const nearText = byNearness(bare, element)[0];
    if (nearText) return [textHolder([nearText], nearText.data)];
  }
  return [];
}

function referenced(element: Element): Element[] {
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const root = element.getRootNode() as Document | ShadowRoot;
  return ids.flatMap((id) => root.getElementById(id) ?? []);
}

/** By the distance between the places on the screen. */
function byNearness<T extends Node>(nodes: T[], element: Element): T[] {
  const at = element.getBoundingClientRect();
  const distance = (node: Node): number => {
    const range = element.ownerDocument.createRange();
    range.selectNode(node);
    const box = range.getBoundingClientRect();
    const aside = Math.max(0, box.left - at.right, at.left - box.right);
    const above = Math.max(0, box.top - at.bottom, at.top - box.bottom);
    return Math.hypot(aside, above * 2);
  };
  return [...nodes].sort((a, b) => distance(a) - distance(b));
}
