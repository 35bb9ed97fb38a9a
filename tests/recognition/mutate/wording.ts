/** The letters: case, spaces, the shape of apostrophes. A person reads the same. */
import { bodyElements, textNodes, type Workpiece } from './workpiece';

export const APOSTROPHES = ["'", '’', 'ʼ', '‘', '´'];
const SPACES = ['\u00a0', '\u202f', '  ', '\n      '];
const SAID = ['aria-label', 'placeholder', 'title', 'alt'];

export function respell({ document, random, log }: Workpiece): void {
  const loud = random.chance(0.3);
  const change = (text: string): string => {
    const apostrophe = random.pick(APOSTROPHES) ?? "'";
    const spaced = text
      .replace(/['’]/g, apostrophe)
      .replace(/(?<=\S) (?=\S)/g, () => (random.chance(0.2) ? (random.pick(SPACES) ?? ' ') : ' '));
    if (!loud || !random.chance(0.5)) return spaced;
    return random.chance(0.5)
      ? spaced.toUpperCase()
      : spaced.replace(/(?<=^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase());
  };
  for (const node of textNodes(document.body)) if (random.chance(0.6)) node.data = change(node.data);
  for (const element of bodyElements(document)) {
    for (const name of SAID) {
      const value = element.getAttribute(name);
      if (value !== null && random.chance(0.5)) element.setAttribute(name, change(value));
    }
    if (element.matches('input[type=submit],input[type=button]') && random.chance(0.5)) {
      // A line break on a button is not what anybody writes.
      (element as HTMLInputElement).value = change((element as HTMLInputElement).value).replace(/\n\s*/g, ' ');
    }
  }
  log.push(loud ? 'case, spaces and apostrophes' : 'spaces and apostrophes');
}
