/**
 * What a person would read as the label of a control, best first.
 *
 * A proper name (label, ARIA, own content) is believed alone. Only a control without one is named by what stands
 * around it: that is how forms were laid out in tables before labels were usual.
 */
import type { TargetRole } from '../../rules/model';
import type { ControlLabel } from '../reading';
import { cellText, followingText, lonelyLegend, precedingText } from './beside';
import { isElement, nameOf, saysSomething, textOf, tidy } from './dom';

/** A longer list is a list of things, not of actions: its options do not name it. */
const MOST_OPTIONS = 12;

const FROM_CONTENT: readonly TargetRole[] = ['link', 'button', 'disclosure', 'radio', 'checkbox', 'text'];

export function labelsOf(element: Element, role: TargetRole, index: LabelIndex): ControlLabel[] {
  const proper = properLabels(element, role, index);
  const around = proper.length > 0 ? proper : [...besideLabels(element, role), ...attributeLabels(element)];
  const labels = around.length > 0 ? around : optionLabels(element);
  const seen = new Set<string>();
  return labels.filter(({ text }) => saysSomething(text) && !seen.has(text) && seen.add(text));
}

function properLabels(element: Element, role: TargetRole, index: LabelIndex): ControlLabel[] {
  const labels: ControlLabel[] = [];
  const add = (from: ControlLabel['from'], text: string | null) => {
    if (text !== null && saysSomething(text)) labels.push({ from, text: tidy(text) });
  };
  add('name', referencedText(element));
  add('name', element.getAttribute('aria-label'));
  for (const label of labelElements(element, index)) {
    add('label', textOf(label));
    add('label', firstLine(label));
  }
  if (nameOf(element) === 'input') {
    if (element.matches('[type=submit],[type=button],[type=reset]')) add('name', element.getAttribute('value'));
    if (element.matches('[type=image]')) add('alt', element.getAttribute('alt'));
  } else if (FROM_CONTENT.includes(role)) add('name', textOf(element));
  return labels;
}

/** The `<label for>` elements of one document or shadow root, by the id they are for. */
export type LabelIndex = (root: Node) => Map<string, Element[]>;

/** An index that looks once per root; valid for one reading. */
export function createLabelIndex(): LabelIndex {
  const known = new Map<Node, Map<string, Element[]>>();
  return (root) => {
    let index = known.get(root);
    if (index === undefined) {
      index = new Map();
      for (const label of (root as ParentNode).querySelectorAll('label[for]')) {
        const id = label.getAttribute('for') ?? '';
        index.set(id, [...(index.get(id) ?? []), label]);
      }
      known.set(root, index);
    }
    return index;
  };
}

/**
 * `<label>` elements of the control, the one around it included. Not by the property `labels`, for which the browser
 * goes through the whole page for every single field.
 */
export function labelElements(element: Element, index: LabelIndex): Element[] {
  if (!element.matches('input,select,textarea,button')) return [];
  const around = element.closest('label:not([for])');
  const named = element.id === '' ? [] : (index(element.getRootNode()).get(element.id) ?? []);
  return around === null || (around as HTMLLabelElement).control !== element ? named : [around, ...named];
}

function referencedText(element: Element): string | null {
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const root = element.getRootNode() as Document | ShadowRoot;
  const parts = ids.flatMap((id) => root.getElementById?.(id) ?? []).map(textOf);
  return parts.length > 0 ? parts.join(' ') : null;
}

/** The label's words before a hint on a line of its own, or in small print. */
function firstLine(label: Element): string | null {
  let text = '';
  for (let child = label.firstChild; child !== null; child = child.nextSibling) {
    if (isElement(child) && ['small', 'br', 'div', 'p', 'ul'].includes(nameOf(child))) return text;
    text += isElement(child) ? textOf(child) : (child.nodeValue ?? '');
  }
  return null;
}

function besideLabels(element: Element, role: TargetRole): ControlLabel[] {
  if (role === 'link' || role === 'button' || role === 'disclosure' || role === 'text') return [];
  const choice = role === 'radio' || role === 'checkbox';
  const beside: [ControlLabel['from'], string | null][] = [
    choice ? ['following', followingText(element)] : ['preceding', precedingText(element)],
    ['cell', cellText(element, choice)],
    choice ? ['preceding', precedingText(element)] : ['legend', lonelyLegend(element)],
  ];
  // The nearest of them is the label; the next would be the label of something else.
  const nearest = beside.find(([, text]) => text !== null);
  return nearest ? [{ from: nearest[0], text: nearest[1] ?? '' }] : [];
}

/** A list that nothing names is known by what it offers. */
function optionLabels(element: Element): ControlLabel[] {
  if (nameOf(element) !== 'select') return [];
  const { options } = element as HTMLSelectElement;
  return [...options].slice(0, MOST_OPTIONS).map(({ text }) => ({ from: 'options', text: tidy(text) }));
}

function attributeLabels(element: Element): ControlLabel[] {
  return (['placeholder', 'title'] as const).flatMap((from) => {
    const text = element.getAttribute(from);
    return text === null ? [] : [{ from, text: tidy(text) }];
  });
}
