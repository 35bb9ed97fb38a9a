/** Sends parts of the guide into a tab. Which tabs it may reach is the browser's decision, by the manifest's hosts. */
import { browser } from 'wxt/browser';

/** The second part of the guide: everything that draws. Only where something is to be guided. */
export const GUIDE_SCRIPT = '/guide-main.js';
/** The third part: checks of files. Only where a field asks for one. */
export const FILES_SCRIPT = '/guide-files.js';
/** The first part, as the manifest loads it. */
export const FIRST_SCRIPT = '/guide-hello.js';

/** Gives whether the script ran: a tab that is gone, or of another site, is no failure. */
export async function inject(
  tab: number,
  file: typeof GUIDE_SCRIPT | typeof FILES_SCRIPT | typeof FIRST_SCRIPT,
): Promise<boolean> {
  try {
    // At once: the browser would otherwise wait for the pictures of the page.
    await browser.scripting.executeScript({ target: { tabId: tab }, files: [file], injectImmediately: true });
    return true;
  } catch {
    return false;
  }
}

/** Origin and path of the page in a tab, or null when the browser does not let us look: then it is not one of our sites. */
export async function addressOfTab(tab: number): Promise<string | null> {
  try {
    const [result] = await browser.scripting.executeScript({
      target: { tabId: tab },
      func: () => location.origin + location.pathname,
    });
    return typeof result?.result === 'string' ? result.result : null;
  } catch {
    return null;
  }
}
