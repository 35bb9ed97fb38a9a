/** Firefox with the built extension, every host answered by one local port. Driven by puppeteer over WebDriver BiDi. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type ElementHandle, type KeyInput, type Page } from 'puppeteer-core';
import { startConnectProxy } from '../connect-proxy';
import { needBrowser } from '../find-browser';
import { type GuidedBrowser, inPage, type LaunchOptions, type Tab, until } from './browser';
import { type ChromeScope, chromeScope } from './firefox-chrome-scope';
import { endBackground, numberOfSelectedTab, pressButton, showOn, showsPage } from './firefox-window';

export interface FirefoxBrowser extends GuidedBrowser {
  name: 'firefox';
  browser: Browser;
  pageOf(tab: Tab): Page;
  /** Shows the page as it would be printed, or again as it is. */
  asPrinted(tab: Tab, on: boolean): Promise<void>;
}

/** Fixed, because no interface tells under which address Firefox serves the extension's pages. */
const UUID = '5d1f9c1e-0a53-4e57-9a43-a81ad0e00001';

class FirefoxTab implements Tab {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }
  url(): string {
    return this.page.url();
  }
  async open(address: string): Promise<void> {
    if (!address.startsWith('moz-extension:')) {
      await this.page.goto(address, { waitUntil: 'domcontentloaded' });
      return;
    }
    // Firefox never says that such a page has loaded; the page itself can be asked.
    void this.page.goto(address, { waitUntil: [] }).catch(() => undefined);
    await until(`page ${address}`, () =>
      this.read((wanted) => location.href === wanted && document.readyState === 'complete', address),
    );
  }
  async read<Argument, Seen>(look: (argument: Argument) => Seen | Promise<Seen>, argument: Argument): Promise<Seen> {
    return (await this.page.evaluate(inPage(look, argument))) as Seen;
  }
  async click(x: number, y: number): Promise<void> {
    await this.page.mouse.click(x, y);
  }
  async scroll(x: number, y: number, by: number): Promise<void> {
    await this.page.mouse.move(x, y);
    await this.page.mouse.wheel({ deltaY: by });
  }
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }
  async chooseFile(x: number, y: number, path: string): Promise<void> {
    // The dialog of Firefox cannot be driven: the field that a click would hit is told which file was chosen.
    const at = `document.elementFromPoint(${Number(x)}, ${Number(y)})`;
    const field = (await this.page.evaluateHandle(at)).asElement() as ElementHandle<HTMLInputElement> | null;
    if (!field) throw new Error('there is nothing at that point');
    await field.uploadFile(path);
  }
  async press(key: string): Promise<void> {
    const keys = key.split('+') as KeyInput[];
    const last = keys.pop();
    for (const held of keys) await this.page.keyboard.down(held);
    if (last) await this.page.keyboard.press(last);
    for (const held of keys.reverse()) await this.page.keyboard.up(held);
  }
  async screenshot(file: string): Promise<void> {
    await this.page.screenshot({ path: file as `${string}.png` });
  }
  async toFront(): Promise<void> {
    await this.page.bringToFront();
  }
  async close(): Promise<void> {
    await this.page.close();
  }
}

function preferences(options: LaunchOptions, proxyPort: number | null, extensionId: string): Record<string, unknown> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: UUID }),
    ...(proxyPort === null ? {} : proxied(proxyPort)),
    // http:// must stay http://, or there would be nothing to refuse.
    'dom.security.https_first': false,
    'dom.security.https_only_mode': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'browser.safebrowsing.malware.enabled': false,
    'browser.safebrowsing.phishing.enabled': false,
    ...(options.language ? { 'intl.accept_languages': options.language } : {}),
    ...(options.colorScheme
      ? { 'layout.css.prefers-color-scheme.content-override': options.colorScheme === 'dark' ? 0 : 1 }
      : {}),
  };
}

function proxied(port: number): Record<string, unknown> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
  };
}

function geckoId(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}

/** Starts Firefox and installs the extension for as long as it runs. */
export async function launchFirefox(options: LaunchOptions): Promise<FirefoxBrowser> {
  const extensionId = geckoId(options.extension);
  const { port } = options;
  const proxy = port === null ? null : await startConnectProxy(() => port);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: needBrowser('firefox'),
    headless: options.headless,
    acceptInsecureCerts: proxy !== null,
    defaultViewport: { width: 1280, height: 900 },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: preferences(options, proxy?.port ?? null, extensionId),
    ...(options.profile ? { userDataDir: options.profile } : {}),
  });
  const close = async () => {
    await browser.close();
    await proxy?.close();
  };
  try {
    await browser.installExtension(options.extension);
    const scope = await chromeScope(browser);
    const own = `moz-extension://${UUID}/`;
    if (options.firstRun) await until('the first page of the extension', () => scope.run(showsPage, own));
    return firefoxBrowser(browser, scope, extensionId, close);
  } catch (error) {
    await close();
    throw error;
  }
}

function firefoxBrowser(
  browser: Browser,
  scope: ChromeScope,
  extensionId: string,
  close: () => Promise<void>,
): FirefoxBrowser {
  const pageOf = (tab: Tab): Page => {
    if (tab instanceof FirefoxTab) return tab.page;
    throw new Error('this tab belongs to another browser');
  };
  const extensionPage = async (path: string): Promise<Tab> => {
    const tab = new FirefoxTab(await browser.newPage());
    await tab.open(`moz-extension://${UUID}/${path}`);
    return tab;
  };
  return {
    name: 'firefox',
    browser,
    pageOf,
    newTab: async () => new FirefoxTab(await browser.newPage()),
    extensionPage,
    tabId: (tab) => tabInFront(scope, tab),
    openedBy: async (action) => {
      const before = new Set(await browser.pages());
      await action();
      const page = await until('the tab that was opened', async () =>
        (await browser.pages()).find((candidate) => !before.has(candidate)),
      );
      return new FirefoxTab(page);
    },
    pressButton: async (tab) => {
      await tab.toFront();
      await scope.run(pressButton, extensionId);
    },
    asPrinted: async (tab, on) => {
      await tab.toFront();
      await scope.run(showOn, on ? 'print' : '');
    },
    killBackground: () => scope.run(endBackground, extensionId),
    close,
  };
}

async function tabInFront(scope: ChromeScope, tab: Tab): Promise<number> {
  await tab.toFront();
  return until('number of the tab in front', () => scope.run(numberOfSelectedTab, tab.url()));
}
