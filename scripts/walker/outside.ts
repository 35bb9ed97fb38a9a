/**
 * What a person does on the identity site, where Ariane draws nothing and only said beforehand which address to expect:
 * choose a key, and say who one is.
 */
import { type Tab, until } from '../browsers/browser';
import { look } from './sight';

/** More choices than any way of logging in takes. */
const MOST = 5;

/**
 * Chooses until the tab has left `host`. `before` hears each choice before it is made. Fails when the page offers
 * neither a key nor the person.
 */
export async function actOutside(
  tab: Tab,
  actor: string,
  host: string,
  before: (choice: string) => Promise<void>,
): Promise<void> {
  const stillThere = async () => (await look(tab)).host === host;
  for (let count = 0; count <= MOST; count += 1) {
    const next = async () => ((await stillThere()) ? tab.read(findChoice, actor) : 'left');
    const choice = await until('a key or a person to choose', next, 8_000);
    if (choice === 'left') return;
    await before(choice.text);
    await tab.click(choice.x, choice.y);
    const moved = async () => !(await stillThere()) || (await tab.read(findChoice, actor))?.page !== choice.page;
    await until(`a page after choosing “${choice.text}”`, moved, 8_000);
  }
  throw new Error(`still on ${host} after ${MOST} choices`);
}

interface Choice {
  x: number;
  y: number;
  text: string;
  /** All that can be chosen, to notice the next page. */
  page: string;
}

/** Runs in the page (or in the frame of the practice page): the person by name, else the first key of the list. */
function findChoice(actor: string): Choice | null {
  const frame = document.querySelector<HTMLIFrameElement>('.browser iframe');
  const page = frame?.contentDocument ?? document;
  const edge = frame?.getBoundingClientRect();
  // biome-ignore lint/performance/useDomNodeTextContent: what a person sees, not what the tree holds.
  const words = (element: HTMLElement) => element.innerText.replace(/\s+/g, ' ').trim();
  const all = [...page.querySelectorAll<HTMLElement>('main li a[href], main li button')].filter(
    (element) => element.checkVisibility() && words(element) !== '',
  );
  const chosen = all.find((element) => words(element).includes(actor)) ?? all[0];
  if (!chosen) return null;
  chosen.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = chosen.getBoundingClientRect();
  return {
    x: left + width / 2 + (edge?.left ?? 0) + (frame?.clientLeft ?? 0),
    y: top + height / 2 + (edge?.top ?? 0) + (frame?.clientTop ?? 0),
    text: words(chosen),
    page: all.map(words).join('\n'),
  };
}

/**
 * Follows the one plain link, or button, by which a page that no source describes leads on. `before` hears its words.
 * Fails when the page has none, or more than one.
 */
export async function goOn(tab: Tab, before: (words: string) => Promise<void>): Promise<void> {
  const onward = await until('what leads on from the page', () => tab.read(findOnward, null), 4_000);
  await before(onward.text);
  await tab.click(onward.x, onward.y);
}

/** Runs in the page, or in the frame of the practice page. */
function findOnward(): { x: number; y: number; text: string } | null {
  const frame = document.querySelector<HTMLIFrameElement>('.browser iframe');
  const page = frame?.contentDocument ?? document;
  const edge = frame?.getBoundingClientRect();
  const all = [...page.querySelectorAll<HTMLElement>('[data-simulation="continue"]')].filter((one) =>
    one.checkVisibility(),
  );
  const [onward] = all;
  if (!onward || all.length > 1) return null;
  onward.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = onward.getBoundingClientRect();
  return {
    x: left + width / 2 + (edge?.left ?? 0) + (frame?.clientLeft ?? 0),
    y: top + height / 2 + (edge?.top ?? 0) + (frame?.clientTop ?? 0),
    // biome-ignore lint/performance/useDomNodeTextContent: what a person sees, not what the tree holds.
    text: onward.innerText.trim(),
  };
}
