/** What "show me" would do about what the guide shows, or why it cannot. Changes nothing. */
import { type SampleFile, sampleFile } from '../sample-files';
import type { Shown } from './pointed';

/** What the exercise gives to type, and to choose by its words, by the id of a target or of a step. */
export interface Given {
  values: Readonly<Record<string, string>>;
  picks: Readonly<Record<string, readonly string[]>>;
}

export type Deed =
  | { kind: 'type'; field: HTMLInputElement | HTMLTextAreaElement; value: string }
  | { kind: 'choose'; list: HTMLSelectElement; option: HTMLOptionElement }
  | { kind: 'file'; field: HTMLInputElement; file: SampleFile }
  | { kind: 'press'; control: HTMLElement; words: string }
  | { kind: 'pick'; controls: HTMLElement[]; words: string };

/** Stable codes; their sentences stand in texts/. */
export type Cannot =
  | 'nothing' // the guide shows nothing here
  | 'person' // done outside the page, or found by the person
  | 'confirm' // done already: the person looks at it, and says so where asked
  | 'lost' // the guide itself does not point at anything
  | 'file' // a file has to be chosen, and the exercise brings none
  | 'no-value' // the exercise has no value for this field
  | 'finished'
  | 'exit';

export type Decided = { ok: true; deed: Deed } | { ok: false; why: Cannot };

const cannot = (why: Cannot): Decided => ({ ok: false, why });

/** `played`: the step that was shown last on this page: a press is not repeated. */
export function decide(page: Document, shown: Shown | null, given: Given, played: string | null): Decided {
  if (shown === null) return cannot('nothing');
  if (shown.state === 'finished' || shown.state === 'exit') return cannot(shown.state);
  if (played === shown.step && shown.asksWord) return cannot('confirm');
  if (shown.control) return atControl(shown.control, shown, given);
  if (shown.state === 'pointing') return cannot('lost');
  const words = shown.target === null ? given.picks[shown.step] : undefined;
  if (shown.state === 'person' && words) return pickAll(page, words);
  return cannot(shown.state === 'person' ? 'person' : 'lost');
}

const FIELDS = ['text', 'password', 'email', 'tel', 'search', 'url', 'number', 'date', ''];

function atControl(control: HTMLElement, { target }: Shown, { values, picks }: Given): Decided {
  const value = target === null ? undefined : values[target];
  const name = control.localName;
  const type = name === 'input' ? (control as HTMLInputElement).type : '';
  const file = value === undefined ? null : sampleFile(value);
  if (type === 'file') {
    return file ? { ok: true, deed: { kind: 'file', field: control as HTMLInputElement, file } } : cannot('file');
  }
  if (name === 'select') return fromList(control as HTMLSelectElement, value ?? picks[target ?? '']?.[0]);
  if (name === 'textarea' || (name === 'input' && FIELDS.includes(type))) {
    // A key that may also be pasted is given as a file in some exercises.
    const typed = file?.content ?? value;
    if (typed === undefined) return cannot('no-value');
    return { ok: true, deed: { kind: 'type', field: control as HTMLInputElement, value: typed } };
  }
  // Pressed once more it would be undone.
  if (isOn(control)) return cannot('confirm');
  return { ok: true, deed: { kind: 'press', control, words: wordsOf(control) } };
}

/** A box that is ticked, a choice that is made, or a part of the page that is unfolded. */
function isOn(control: HTMLElement): boolean {
  if (control.localName === 'summary') return control.closest('details')?.open === true;
  return control.localName === 'input' && (control as HTMLInputElement).checked;
}

function fromList(list: HTMLSelectElement, wanted: string | undefined): Decided {
  const option = wanted === undefined ? undefined : [...list.options].find(({ text }) => tidy(text).startsWith(wanted));
  return option ? { ok: true, deed: { kind: 'choose', list, option } } : cannot('no-value');
}

/** Links and buttons with these words, or the box or link of the line in which they stand. */
function pickAll(page: Document, words: readonly string[]): Decided {
  const controls = words.map((one) => findWords(page, one));
  if (controls.some((control) => control === null)) return cannot('person');
  const open = controls.filter((control) => control !== null && (control as HTMLInputElement).checked !== true);
  if (open.length === 0) return cannot('confirm');
  return { ok: true, deed: { kind: 'pick', controls: open as HTMLElement[], words: words.join(', ') } };
}

function findWords(page: Document, words: string): HTMLElement | null {
  const all = <Found extends HTMLElement>(what: string) =>
    [...page.querySelectorAll<Found>(what)].filter((element) => element.checkVisibility());
  const named = all('a[href], button').find((element) => tidy(element.textContent) === words);
  // Of lines in lines the innermost, which is the last in the order of the page.
  const line = all<HTMLTableRowElement>('tr').findLast((row) =>
    [...row.cells].some((cell) => tidy(cell.textContent) === words),
  );
  return named ?? line?.querySelector<HTMLElement>('input[type=checkbox], input[type=radio], a[href]') ?? null;
}

/** What stands on a button or beside a box, for the sentence that says what was pressed. */
function wordsOf(control: HTMLElement): string {
  const labels = (control as HTMLInputElement).labels;
  return tidy(labels?.[0]?.textContent || control.textContent || (control as HTMLInputElement).value || '');
}

function tidy(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
