/**
 * What Ariane tells a person to choose without pointing at it: which of several qualities, whose line. The scenario says
 * the words; the person finds them on the page, or the line in which they stand, and clicks.
 */
import { type Tab, until } from '../browsers/browser';
import type { Effect } from './act';

/**
 * Clicks what bears these words, or the box or link of the line that holds them. Fails when nothing does, or when a box
 * is not ticked by it.
 */
export async function pick(tab: Tab, words: string): Promise<Effect> {
  const find = () => tab.read(findWords, words);
  const spot = await until(`“${words}” on the page`, find, 4_000);
  if (spot.ticked !== true) await tab.click(spot.x, spot.y);
  if (spot.ticked === null) return 'pressed';
  await until(`the box of “${words}” to be ticked`, async () => (await find())?.ticked === true, 4_000);
  return 'seen';
}

/** Runs in the page, or in the frame of the practice page. Uses nothing from outside. */
function findWords(words: string): { x: number; y: number; ticked: boolean | null } | null {
  const frame = document.querySelector<HTMLIFrameElement>('.browser iframe');
  const page = frame?.contentDocument ?? document;
  const edge = frame?.getBoundingClientRect();
  const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();
  const drawn = (element: Element | null | undefined) => element?.checkVisibility() === true;
  // biome-ignore lint/performance/useDomNodeTextContent: what a person sees, not what the tree holds.
  const said = (element: HTMLElement) => tidy(element.innerText);
  const all = <Found extends HTMLElement>(what: string) => [...page.querySelectorAll<Found>(what)].filter(drawn);
  const named = all<HTMLElement>('a[href], button').find((one) => said(one) === words);
  // Of lines in lines the innermost, which is the last in the order of the page.
  const line = all<HTMLTableRowElement>('tr').findLast((row) => [...row.cells].some((cell) => said(cell) === words));
  const own = line?.querySelector<HTMLElement>('input[type=checkbox], input[type=radio], a[href]');
  const found = named ?? own;
  if (!found) return null;
  found.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = found.getBoundingClientRect();
  return {
    x: left + width / 2 + (edge?.left ?? 0) + (frame?.clientLeft ?? 0),
    y: top + height / 2 + (edge?.top ?? 0) + (frame?.clientTop ?? 0),
    ticked: found.matches('input') ? (found as HTMLInputElement).checked : null,
  };
}
