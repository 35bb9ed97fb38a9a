/**
 * One way to drive both browsers: enough to look at a page, to use the mouse and the keyboard, and to press our button.
 * Chromium is driven by Playwright, Firefox by puppeteer; what walks through the guide does not know which it is.
 */

/** One tab, as a person has it before them. */
export interface Tab {
  url(): string;
  /** Goes to an address as if typed; resolves when its document is there. */
  open(address: string): Promise<void>;
  /**
   * Runs `look` inside the page and gives back what it returns (plain data). `look` may use nothing from outside but
   * its argument.
   */
  read<Argument, Seen>(look: (argument: Argument) => Seen | Promise<Seen>, argument: Argument): Promise<Seen>;
  /** Real mouse: moves there, presses, releases. CSS pixels of the viewport. */
  click(x: number, y: number): Promise<void>;
  /** Real mouse wheel over a point, by CSS pixels downwards. */
  scroll(x: number, y: number, by: number): Promise<void>;
  /** Real keyboard: types each character. */
  type(text: string): Promise<void>;
  /** Real keyboard: one key by name, such as `Tab` or `ArrowDown`, with an optional `Control+`. */
  press(key: string): Promise<void>;
  /** Chooses a file of this machine for the file field at a point, as the dialog of the browser would. */
  chooseFile(x: number, y: number, path: string): Promise<void>;
  screenshot(file: string): Promise<void>;
  toFront(): Promise<void>;
  close(): Promise<void>;
}

export interface GuidedBrowser {
  name: 'chromium' | 'firefox';
  /** A new empty tab. */
  newTab(): Promise<Tab>;
  /** A page of the extension in a new tab, such as `sidepanel.html?tab=3`. */
  extensionPage(path: string): Promise<Tab>;
  /** The number under which the browser's extension interface knows the tab. */
  tabId(tab: Tab): Promise<number>;
  /** The address of the tab that `after` opened: a link with a target, a window. */
  openedBy(action: () => Promise<void>): Promise<Tab>;
  /** Presses Ariane's toolbar button while `tab` is in front. */
  pressButton(tab: Tab): Promise<void>;
  /** Ends the background, as the browser does when it needs the memory. Resolves when it is gone. */
  killBackground(): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Folder of the built extension. */
  extension: string;
  /** Port of the local server that answers for every host; null leaves the network as it is. */
  port: number | null;
  headless: boolean;
  /** Language that the browser asks pages for, such as `fr`. Its own language is that of its packages. */
  language?: string;
  colorScheme?: 'light' | 'dark';
  /** Opens a port on this machine on which a second tool can watch (Chromium only). */
  debug?: boolean;
  /** A new profile, in which the extension opens its first page; the browser is ready when that stands. */
  firstRun?: boolean;
  /** Profile folder that outlives the browser; without it the profile is new and thrown away. */
  profile?: string;
}

/** The source text of a call that can be evaluated in a page: a tool's name helper is not known there. */
export function inPage<Argument>(look: (argument: Argument) => unknown, argument: Argument): string {
  return `(() => { const __name = (f) => f; return (${look.toString()})(${JSON.stringify(argument) ?? 'undefined'}); })()`;
}

/** Waits until `ready` gives something other than null or false. Fails with `what` after `milliseconds`. */
export async function until<Value>(
  what: string,
  ready: () => Promise<Value | null | false | undefined>,
  milliseconds = 15_000,
): Promise<Value> {
  const deadline = Date.now() + milliseconds;
  let lastError: unknown;
  while (Date.now() < deadline) {
    try {
      const value = await ready();
      if (value !== null && value !== false && value !== undefined) return value;
    } catch (error) {
      // A page that is being replaced cannot be read for a moment.
      lastError = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  throw new Error(`${what}: waited ${milliseconds} ms${lastError instanceof Error ? ` (${lastError.message})` : ''}`);
}
