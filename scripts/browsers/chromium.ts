/** Chromium with the built extension, every host answered by one local port. Driven by Playwright. */
import { type AddressInfo, createServer } from 'node:net';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright';
import { needBrowser } from '../find-browser';
import { type GuidedBrowser, inPage, type LaunchOptions, type Tab, until } from './browser';

/** What the functions that run inside the extension find there. */
declare const chrome: typeof import('wxt/browser').browser;

export interface ChromiumBrowser extends GuidedBrowser {
  name: 'chromium';
  context: BrowserContext;
  extensionId: string;
  /** The background. The same object also after it was killed and woken. */
  worker: Worker;
  pageOf(tab: Tab): Page;
  /** Where a second tool can watch, when that was asked for. */
  debugPort: number | undefined;
}

/** The arguments that make every host of the web the server at `port`; null leaves the network as it is. */
export function chromiumArguments(port: number | null): string[] {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  if (port === null) return asRoot;
  return [
    `--host-resolver-rules=MAP * 127.0.0.1:${port}, EXCLUDE localhost`,
    '--ignore-certificate-errors',
    // Without this http://… silently becomes https://….
    '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
    ...asRoot,
  ];
}

class ChromiumTab implements Tab {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }
  url(): string {
    return this.page.url();
  }
  async open(address: string): Promise<void> {
    await this.page.goto(address, { waitUntil: 'domcontentloaded' });
  }
  async read<Argument, Seen>(look: (argument: Argument) => Seen | Promise<Seen>, argument: Argument): Promise<Seen> {
    return (await this.page.evaluate(inPage(look, argument))) as Seen;
  }
  async click(x: number, y: number): Promise<void> {
    await this.page.mouse.click(x, y);
  }
  async scroll(x: number, y: number, by: number): Promise<void> {
    await this.page.mouse.move(x, y);
    await this.page.mouse.wheel(0, by);
  }
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }
  async chooseFile(x: number, y: number, path: string): Promise<void> {
    const dialog = this.page.waitForEvent('filechooser', { timeout: 10_000 });
    dialog.catch(() => undefined); // awaited below; until then the click may fail first
    // Once the page has answered, the browser knows that the dialog is wanted and does not show its own.
    await this.page.evaluate('0');
    await this.page.mouse.click(x, y);
    await (await dialog).setFiles(path);
  }
  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
  }
  async screenshot(file: string): Promise<void> {
    await this.page.screenshot({ path: file });
  }
  async toFront(): Promise<void> {
    await this.page.bringToFront();
  }
  async close(): Promise<void> {
    await this.page.close();
  }
}

/** Starts Chromium. Fails when the extension's background does not start within 15 seconds. */
export async function launchChromium(options: LaunchOptions): Promise<ChromiumBrowser> {
  const debugPort = options.debug ? await freePort() : undefined;
  const context = await chromium.launchPersistentContext(options.profile ?? '', {
    executablePath: needBrowser('chromium'),
    headless: options.headless,
    viewport: options.headless ? { width: 1280, height: 900 } : null,
    ...(options.colorScheme ? { colorScheme: options.colorScheme } : {}),
    args: [
      `--disable-extensions-except=${options.extension}`,
      `--load-extension=${options.extension}`,
      '--enable-unsafe-extension-debugging',
      ...(options.language ? [`--lang=${options.language}`, `--accept-lang=${options.language}`] : []),
      ...(debugPort === undefined ? [] : [`--remote-debugging-port=${debugPort}`]),
      ...chromiumArguments(options.port),
    ],
    ignoreDefaultArgs: ['--disable-extensions'],
  });
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
    const own = `chrome-extension://${new URL(worker.url()).host}/`;
    const firstPage = async () => context.pages().some((page) => page.url().startsWith(own));
    if (options.firstRun) await until('the first page of the extension', firstPage);
    return chromiumBrowser(context, worker, debugPort);
  } catch (error) {
    await context.close();
    throw error;
  }
}

function chromiumBrowser(context: BrowserContext, worker: Worker, debugPort: number | undefined): ChromiumBrowser {
  const extensionId = new URL(worker.url()).host;
  const pageOf = (tab: Tab): Page => {
    if (tab instanceof ChromiumTab) return tab.page;
    throw new Error('this tab belongs to another browser');
  };
  return {
    name: 'chromium',
    context,
    extensionId,
    worker,
    pageOf,
    debugPort,
    newTab: async () => new ChromiumTab(await context.newPage()),
    extensionPage: async (path) => {
      const tab = new ChromiumTab(await context.newPage());
      await tab.open(`chrome-extension://${extensionId}/${path}`);
      return tab;
    },
    tabId: (tab) => tabId(context, pageOf(tab)),
    openedBy: async (action) => {
      const [page] = await Promise.all([context.waitForEvent('page'), action()]);
      await page.waitForLoadState('domcontentloaded');
      return new ChromiumTab(page);
    },
    pressButton: (tab) => pressButton(context, pageOf(tab), extensionId),
    killBackground: () => killBackground(context, extensionId),
    close: () => context.close(),
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

async function tabId(context: BrowserContext, page: Page): Promise<number> {
  const worker = context.serviceWorkers()[0];
  if (!worker) throw new Error('the background is not there');
  await page.bringToFront();
  return until('number of the tab in front', () =>
    worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return tab?.id ?? null;
    }),
  );
}

interface TabTarget {
  targetId: string;
  url: string;
  embedderData?: { tabActive?: boolean };
}
/** Calls that this Chromium knows and the types of the tool do not. */
interface NewerProtocol {
  send(call: 'Target.getTargets', ask: { filter: object[] }): Promise<{ targetInfos: TabTarget[] }>;
  send(call: 'Extensions.triggerAction', ask: { id: string; targetId: string }): Promise<void>;
  detach(): Promise<void>;
}

async function pressButton(context: BrowserContext, page: Page, extensionId: string): Promise<void> {
  await page.bringToFront();
  const session = (await context.browser()?.newBrowserCDPSession()) as NewerProtocol | undefined;
  if (!session) throw new Error('no protocol session with the browser');
  // The button belongs to the tab, not to the page in it.
  const filter = [{ type: 'tab', exclude: false }, { exclude: true }];
  const target = await until('tab in front', async () => {
    const { targetInfos } = await session.send('Target.getTargets', { filter });
    return targetInfos.find(({ url, embedderData }) => embedderData?.tabActive === true && url === page.url());
  });
  await session.send('Extensions.triggerAction', { id: extensionId, targetId: target.targetId });
  await session.detach();
}

async function killBackground(context: BrowserContext, extensionId: string): Promise<void> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  const stopped = new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the background did not stop')), 10_000);
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      const ours = versions.filter(({ scriptURL }) => scriptURL.includes(extensionId));
      if (ours.length > 0 && ours.every(({ runningStatus }) => runningStatus === 'stopped')) {
        clearTimeout(timer);
        resolve();
      }
    });
  });
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await page.close();
}
