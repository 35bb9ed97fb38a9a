/** A page in another language than the person reads: its own link to itself in that language is pressed. */
import { type Tab, until } from '../browsers/browser';
import { look } from './sight';

/**
 * `before` hears the words of the link. False when the page has no such link: then it does not come in that language.
 * Fails when the page that follows is not in it.
 */
export async function turnPage(tab: Tab, language: string, before: (words: string) => Promise<void>): Promise<boolean> {
  const link = await tab.read(findLanguageLink, language);
  if (!link) return false;
  await before(link.words);
  await tab.click(link.x, link.y);
  await until(`the page in “${language}”`, async () => (await look(tab)).language === language, 8_000);
  return true;
}

/** Runs in the page, or in the frame of the practice page. Uses nothing from outside. */
function findLanguageLink(language: string): { x: number; y: number; words: string } | null {
  const frame = document.querySelector<HTMLIFrameElement>('.browser iframe');
  const page = frame?.contentDocument ?? document;
  const edge = frame?.getBoundingClientRect();
  const link = [...page.querySelectorAll<HTMLElement>('a[hreflang]')].find(
    (one) => one.getAttribute('hreflang') === language && one.checkVisibility(),
  );
  if (!link) return null;
  link.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = link.getBoundingClientRect();
  return {
    x: left + width / 2 + (edge?.left ?? 0) + (frame?.clientLeft ?? 0),
    y: top + height / 2 + (edge?.top ?? 0) + (frame?.clientTop ?? 0),
    // biome-ignore lint/performance/useDomNodeTextContent: what a person sees, not what the tree holds.
    words: link.innerText.trim(),
  };
}
