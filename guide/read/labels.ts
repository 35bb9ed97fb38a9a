/**
 * What a person would read as the label of a control, best first.
 *
 * A proper name (label, ARIA, own content) is believed alone. Only a control without one is named by what stands
 * around it: that is how forms were laid out in tables before labels were usual.
 */
import type { TargetRole } from '../../rules/model';
import type { ControlLabel } from '../reading';
import { attribute, byId, closest, findAll, is, isElement, nameOf, nodesOf, rootOf } from './ask';
import { cellText, followingText, isPrefix, lonelyLegend, precedingText } from './beside';
import { isInline, partText, saidIn, saysSomething, textOf, tidy } from './dom';

/** A longer list is a list of things, not of actions: its options do not name it. */
const MOST_OPTIONS = 12;
/** No label is longer than this many characters, and no control has more of them. */
const LONGEST = 500;
const MOST_LABELS = 9;
/** What is made of more parts than this is no label and no card. */
const MOST_PARTS = 40;

const FROM_CONTENT: readonly TargetRole[] = ['link', 'button', 'disclosure', 'radio', 'checkbox', 'text'];

export function labelsOf(element: Element, role: TargetRole, index: LabelIndex): ControlLabel[] {
  const proper = properLabels(element, role, index);
  const around = proper.length > 0 ? proper : [...besideLabels(element, role), ...attributeLabels(element)];
  const labels = [...around, ...optionLabels(element, around.length > 0)];
  // Made of other elements and named by nothing, it is known by the option that it shows.
  if (role === 'combobox' && labels.length === 0) labels.push({ from: 'options', text: textOf(element) });
  const seen = new Set<string>();
  return labels
    .map(({ from, text }) => ({ from, text: text.slice(0, LONGEST) }))
    .filter(({ text }) => saysSomething(text) && !seen.has(text) && seen.add(text));
}

function properLabels(element: Element, role: TargetRole, index: LabelIndex): ControlLabel[] {
  const labels: ControlLabel[] = [];
  const add = (from: ControlLabel['from'], text = '') => {
    if (saysSomething(text)) labels.push({ from, text });
  };
  const referenced = referencedTexts(element);
  add('name', referenced.join(' '));
  // A list made of other elements is often named by its label and by what it shows now.
  if (referenced.length > 1) add('name', referenced[0]);
  add('name', saidIn(element, 'aria-label'));
  for (const label of labelElements(element, index)) {
    add('label', textOf(label));
    add('label', firstLine(label));
  }
  if (nameOf(element) === 'input') {
    if (is(element, '[type=submit],[type=button],[type=reset]')) add('name', saidIn(element, 'value'));
    if (is(element, '[type=image]')) add('alt', saidIn(element, 'alt'));
  } else if (FROM_CONTENT.includes(role)) {
    add('name', textOf(element));
    add('name', firstBlock(element));
  }
  const legend = role === 'combobox' || role === 'textbox' || role === 'file' ? lonelyLegend(element) : null;
  if (labels.length > 0) add('legend', legend ?? '');
  if (role === 'combobox') for (const { text } of [...labels]) add('name', text.match(/^(.+?)\s*:\s/)?.[1]);
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
      for (const label of findAll(root, 'label[for]')) {
        const id = attribute(label, 'for') ?? '';
        const labels = index.get(id) ?? [];
        if (labels.length < MOST_LABELS) index.set(id, [...labels, label]);
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
  if (!is(element, 'input,select,textarea,button')) return [];
  const around = closest(element, 'label:not([for])');
  const named = element.id === '' ? [] : (index(rootOf(element)).get(element.id) ?? []);
  return around === null || (around as HTMLLabelElement).control !== element ? named : [around, ...named];
}

function referencedTexts(element: Element): string[] {
  const said = saidIn(element, 'aria-labelledby');
  const ids = said ? said.split(' ').slice(0, MOST_LABELS) : [];
  return ids.flatMap((id) => byId(element, id) ?? []).map(textOf);
}

/** The title of a card that is one large link: its first box, where it holds nothing but boxes. */
function firstBlock(element: Element): string | undefined {
  const parts = nodesOf(element);
  const said = parts.length > MOST_PARTS ? [] : [...parts].filter((node) => saysSomething(partText(node)));
  const [first] = said;
  return said.length > 1 && first && said.every((node) => isElement(node) && !isInline(node))
    ? textOf(first)
    : undefined;
}

/** The label's words before a hint on a line of its own, or in small print. */
function firstLine(label: Element): string | undefined {
  let text = '';
  for (const child of [...nodesOf(label)].slice(0, MOST_PARTS)) {
    if (isElement(child) && /^(small|br|div|p|ul)$/.test(nameOf(child))) return tidy(text);
    text += partText(child);
  }
  return undefined;
}

function besideLabels(element: Element, role: TargetRole): ControlLabel[] {
  if (role === 'link' || role === 'button' || role === 'disclosure' || role === 'text') return [];
  const choice = role === 'radio' || role === 'checkbox';
  const beside: [ControlLabel['from'], string | null][] = [
    choice ? ['following', followingText(element)] : ['preceding', precedingText(element)],
    ['cell', cellText(element, choice)],
    choice ? ['preceding', precedingText(element)] : ['legend', lonelyLegend(element)],
  ];
  // The nearest of them is the label; the next would be the label of something else. But for the fixed beginning of what
  // is typed, which stands between the two.
  const found = beside.flatMap(([from, text]) => (text === null ? [] : [{ from, text }]));
  return found.slice(0, isPrefix(found[0]?.text ?? '') ? 2 : 1);
}

/** A list is also known by what it offers; where it is named and leaves no choice, that is a value. */
function optionLabels(element: Element, isNamed: boolean): ControlLabel[] {
  if (nameOf(element) !== 'select') return [];
  const { options } = element as HTMLSelectElement;
  if (isNamed && options.length < 2) return [];
  const offered: HTMLOptionElement[] = Array.prototype.slice.call(options, 0, MOST_OPTIONS);
  return offered.map(({ text }) => ({ from: 'options', text: tidy(text) }));
}

function attributeLabels(element: Element): ControlLabel[] {
  return (['placeholder', 'title'] as const).flatMap((from) => {
    const text = saidIn(element, from);
    return text === '' ? [] : [{ from, text }];
  });
}
