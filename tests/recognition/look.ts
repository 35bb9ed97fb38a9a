/** A loaded page as the guide reads it, and which of the reading's controls are the right ones. */
import { type PageRead, readPage } from '../../guide/read/page';
import type { Control, Reading } from '../../guide/reading';
import type { LoadedScreen } from './load';
import type { SavedScreen } from './saved-screen';

export interface RightControls {
  /** Of the reading. Empty where the reader does not see the element as something to act on. */
  keys: number[];
  oneOf: boolean;
  /** Start tags of the marked elements, to be found again in the file. */
  tags: string[];
}

/** Plain data: all that is asked of the page from here on. */
export interface SeenScreen {
  saved: SavedScreen;
  reading: Reading;
  right: Record<string, RightControls>;
}

/** Reads the page at its address. */
export async function lookAt({ saved, document, marked }: LoadedScreen): Promise<SeenScreen> {
  const { hostname, pathname } = new URL(saved.url);
  const read = await readPage(document, { host: hostname, path: pathname });
  const right = [...marked].map(([target, { elements, oneOf }]) => {
    const keys = read.reading.controls.filter((control) => elements.some((element) => isSame(read, control, element)));
    const tags = elements.map((element) => /^<[^>]*>/.exec(element.outerHTML)?.[0] ?? element.localName);
    return [target, { keys: keys.map(({ key }) => key), oneOf, tags }] as const;
  });
  return { saved, reading: read.reading, right: Object.fromEntries(right) };
}

/** The same thing for a person: the element itself, or one in the other with nothing else to read or press. */
function isSame(read: PageRead, { key, role }: Control, marked: Element): boolean {
  const element = read.elementOf(key);
  if (element === null || element === marked) return element !== null;
  if (!element.contains(marked) && !marked.contains(element)) return false;
  const [outer, inner] = element.contains(marked) ? [element, marked] : [marked, element];
  const text = (node: Element) => (node.textContent ?? '').replace(/\s+/g, ' ').trim();
  return ['link', 'button', 'disclosure', 'text'].includes(role) && text(outer) === text(inner);
}
