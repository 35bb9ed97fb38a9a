/** The toolbar button says, without words, that this page can be guided or is being guided. */
import { browser } from 'wxt/browser';

/** The thread's colour, dark enough for white text. */
const THREAD = '#B4431A';

/** `null` takes the badge away; the browser does so itself when the tab goes elsewhere. */
export async function showBadge(tab: number, badge: 'can-guide' | 'guiding' | null): Promise<void> {
  const text = badge === null ? '' : badge === 'guiding' ? '●' : '○';
  try {
    await browser.action.setBadgeBackgroundColor({ tabId: tab, color: THREAD });
    await browser.action.setBadgeText({ tabId: tab, text });
  } catch {
    // The tab is gone.
  }
}
