/**
 * The toolbar button says, without words, that this page can be guided or is being guided; elsewhere, how many lists want
 * the person back. What is said of a tab wins over what is said everywhere.
 */
import { browser } from 'wxt/browser';
import type { Language } from '../rules/model';
import { text } from '../texts/index';

/** The thread's colour, dark enough for white text. */
const THREAD = '#B4431A';

/** `null` leaves the tab to the number of lists; so does the browser when the tab goes elsewhere. */
export async function showBadge(tab: number, badge: 'can-guide' | 'guiding' | null): Promise<void> {
  // Both browsers take `null` for "as everywhere"; an empty text would hide the number. The types know of neither.
  const text = (badge === null ? null : badge === 'guiding' ? '●' : '○') as string;
  try {
    await browser.action.setBadgeBackgroundColor({ tabId: tab, color: THREAD });
    await browser.action.setBadgeText({ tabId: tab, text });
  } catch {
    // The tab is gone.
  }
}

/** How many lists want the person back: on the button wherever no page is guided, and in words in its title. */
export async function showCount(count: number, language: Language): Promise<void> {
  const name = browser.i18n.getMessage('action');
  const words = text(language, count === 1 ? 'pages.remind.one' : 'pages.remind.many', { count });
  await browser.action.setBadgeBackgroundColor({ color: THREAD });
  await browser.action.setBadgeText({ text: count === 0 ? '' : String(count) });
  await browser.action.setTitle({ title: count === 0 ? name : `${name} · ${words}` });
}
