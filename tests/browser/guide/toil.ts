/**
 * How much work a reading is, counted instead of timed: every question to the page and every thousand characters of text
 * that are gone through count as one, and the guide's own clock goes by that count. So what a busy machine does makes no
 * difference, and a single long task shows as what it is.
 */
import { vi } from 'vitest';

/** Questions to a page that take about a millisecond on a slow machine. */
const PER_MILLISECOND = 1000;
const PER_TEXT = 1000;
/** Elements that the browser itself goes through about as fast as it answers one question. */
const PER_SEARCH = 50;

export interface Toil {
  /** All questions together. */
  total: number;
  /** The most questions between two turns given to the page. */
  longest: number;
  turns: number;
}

const PLAIN_GETTERS: [keyof typeof globalThis, string[]][] = [
  ['Node', ['firstChild', 'nextSibling', 'previousSibling', 'parentNode', 'parentElement']],
  ['Element', ['children', 'firstElementChild', 'nextElementSibling', 'previousElementSibling', 'childElementCount']],
];
const TEXT_GETTERS: [keyof typeof globalThis, string[]][] = [
  ['Node', ['textContent', 'nodeValue']],
  ['CharacterData', ['data']],
];
const PLAIN_METHODS: [keyof typeof globalThis, string[]][] = [
  ['Element', ['matches', 'closest', 'getAttribute', 'hasAttribute', 'checkVisibility', 'getBoundingClientRect']],
  ['Node', ['contains', 'getRootNode', 'compareDocumentPosition']],
];
const SEARCHES: [keyof typeof globalThis, string[]][] = [
  ['Element', ['querySelector', 'querySelectorAll']],
  ['Document', ['querySelector', 'querySelectorAll']],
];

/** Where elements stood in the page when the counting began: a search ends at what it finds. */
let places = new WeakMap<Element, number>();
const searched = (on: unknown, answer: unknown): number => {
  const all = (on as Element).getElementsByTagName('*');
  const [from, to] = [on, answer].map((node) => places.get(node as Element));
  const length = to === undefined ? all.length : Math.min(all.length, to - (from ?? 0));
  return 1 + length / PER_SEARCH;
};
const TEXT_METHODS = ['replace', 'match', 'normalize', 'toLowerCase', 'split', 'indexOf', 'trim'] as const;

/**
 * Counts what `work` asks of `page`, a frame of its own. `turn` is called whenever the page gets a turn. The question
 * after `most` in all is refused by an error, so that what would not end does.
 */
export async function toilOf(
  page: Window,
  work: () => Promise<void> | void,
  { most = Number.POSITIVE_INFINITY, turn = () => {} }: { most?: number; turn?: () => void } = {},
): Promise<Toil> {
  const toil: Toil = { total: 0, longest: 0, turns: 0 };
  let since = 0;
  const count = (cost: number) => {
    toil.total += cost;
    if (toil.total > most) throw new Error(`more than ${most} questions`);
  };
  spendHere = count;
  places = new WeakMap([...page.document.getElementsByTagName('*')].map((element, place) => [element, place]));
  const undo = [...countPage(page as Window & typeof globalThis, count), ...countTexts(count)];
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => toil.total / PER_MILLISECOND);
  const Channel = globalThis.MessageChannel;
  globalThis.MessageChannel = class extends Channel {
    constructor() {
      super();
      toil.turns += 1;
      toil.longest = Math.max(toil.longest, toil.total - since);
      since = toil.total;
      turn();
    }
  };
  try {
    await work();
  } finally {
    spendHere = () => {};
    globalThis.MessageChannel = Channel;
    clock.mockRestore();
    for (const step of undo) step();
  }
  toil.longest = Math.round(Math.max(toil.longest, toil.total - since));
  toil.total = Math.round(toil.total);
  return toil;
}

type Anything = (this: unknown, ...given: unknown[]) => unknown;

/** Puts something of ours in the place of a property; gives the way back. */
function instead(owner: object, name: string, change: (before: PropertyDescriptor) => PropertyDescriptor): () => void {
  const before = Object.getOwnPropertyDescriptor(owner, name);
  if (before === undefined) throw new Error(`there is no ${name}`);
  Object.defineProperty(owner, name, change(before));
  return () => Object.defineProperty(owner, name, before);
}

function countPage(view: Window & typeof globalThis, spend: (cost: number) => void): (() => void)[] {
  const prototype = (name: keyof typeof globalThis) => (view[name] as { prototype: object }).prototype;
  const getters = (list: typeof PLAIN_GETTERS, cost: (answer: unknown) => number) =>
    list.flatMap(([owner, names]) =>
      names.map((name) =>
        instead(prototype(owner), name, (before) => ({
          ...before,
          get(this: unknown) {
            const answer = before.get?.call(this);
            spend(cost(answer));
            return answer;
          },
        })),
      ),
    );
  const methods = (list: typeof PLAIN_METHODS, cost: (on: unknown, answer: unknown) => number) =>
    list.flatMap(([owner, names]) =>
      names.map((name) =>
        instead(prototype(owner), name, (before) => ({
          ...before,
          value(this: unknown, ...given: unknown[]) {
            const answer = (before.value as Anything).apply(this, given);
            spend(cost(this, answer));
            return answer;
          },
        })),
      ),
    );
  const text = (answer: unknown) => 1 + (typeof answer === 'string' ? answer.length / PER_TEXT : 0);
  return [
    ...getters(PLAIN_GETTERS, () => 1),
    ...getters(TEXT_GETTERS, text),
    ...methods(PLAIN_METHODS, () => 1),
    ...methods(SEARCHES, searched),
  ];
}

/**
 * The reader asks through the prototypes of its own realm, which it takes once: they are counted for good, and this
 * file has to be there before the reader.
 */
let spendHere = (_cost: number): void => {};
countPage(window, (cost) => spendHere(cost));

/** Texts are gone through in the test's own realm, whatever page they come from. Short ones are not worth counting. */
function countTexts(spend: (cost: number) => void): (() => void)[] {
  return TEXT_METHODS.map((name) =>
    instead(String.prototype, name, (before) => ({
      ...before,
      value(this: string, ...given: unknown[]) {
        if (this.length > PER_TEXT) spend(this.length / PER_TEXT);
        return (before.value as Anything).apply(this, given);
      },
    })),
  );
}
