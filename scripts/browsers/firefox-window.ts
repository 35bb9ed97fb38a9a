/**
 * What is done inside the window of Firefox, by its own internals. Each function is sent there as text: it uses nothing
 * from outside but its argument.
 */
interface PrivilegedWindow {
  ChromeUtils: { importESModule(url: string): { ExtensionParent: { apiManager: { global: ExtensionInternals } } } };
  WebExtensionPolicy: { getByID(id: string): { extension: ExtensionObject } };
  gBrowser: { selectedTab: object; selectedBrowser: Shown; browsers: Shown[] };
}
interface Shown {
  currentURI: { spec: string };
  browsingContext: { mediumOverride: string };
}
interface ExtensionObject {
  terminateBackground(options: object): Promise<void>;
  wakeupBackground(): Promise<void>;
  backgroundState: string;
}
interface ExtensionInternals {
  tabTracker: { getId(tab: object): number };
  browserActionFor(extension: ExtensionObject): { triggerAction(window: unknown): void };
}

/** The number of the tab in front, once it shows `address`. */
export function numberOfSelectedTab(address: string): number | undefined {
  const { ChromeUtils, gBrowser } = globalThis as unknown as PrivilegedWindow;
  if (gBrowser.selectedBrowser.currentURI.spec !== address) return undefined;
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  return ExtensionParent.apiManager.global.tabTracker.getId(gBrowser.selectedTab);
}

/** Presses the extension's button in the toolbar. */
export function pressButton(extensionId: string): void {
  const { ChromeUtils, WebExtensionPolicy } = globalThis as unknown as PrivilegedWindow;
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(extensionId);
  ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(globalThis);
}

/** Ends the background. */
export async function endBackground(extensionId: string): Promise<void> {
  const { WebExtensionPolicy } = globalThis as unknown as PrivilegedWindow;
  const { extension } = WebExtensionPolicy.getByID(extensionId);
  // One that sleeps already is woken first, so that what follows always meets a death and not a sleep.
  await extension.wakeupBackground();
  await extension.terminateBackground({ disableResetIdleForTest: true, ignoreDevToolsAttached: true });
}

/** Whether some tab shows a page whose address begins with `prefix`. */
export function showsPage(prefix: string): boolean {
  const { gBrowser } = globalThis as unknown as PrivilegedWindow;
  return gBrowser.browsers.some(({ currentURI }) => currentURI.spec.startsWith(prefix));
}

/** Shows the page in front as it looks on `medium`, such as `print`; an empty one is what it really is on. */
export function showOn(medium: string): void {
  const { gBrowser } = globalThis as unknown as PrivilegedWindow;
  gBrowser.selectedBrowser.browsingContext.mediumOverride = medium;
}
