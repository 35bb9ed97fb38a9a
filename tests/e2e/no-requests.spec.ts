import type { Page } from '@playwright/test';
import puppeteer, { TargetType } from 'puppeteer-core';
import { walk } from '../../scripts/walker/walk';
import { expect, guidedTab, test, trouble } from './fixtures';

/** What Chromium asks on its own, with or without an extension. */
const CHROMIUM_ITSELF = /(^|\.)(google\.com|googleapis\.com|gvt1\.com|gstatic\.com)$/;
const PORTAL = ['www.csam.be', 'csam.be', 'idp.iamfas.belgium.be'];

interface Seen {
  url: string;
  /** Addresses of the scripts that started it. */
  by: string[];
}

/** Every request of a page and its frames from now on, with who started it. */
async function watch(page: Page): Promise<Seen[]> {
  const seen: Seen[] = [];
  const session = await page.context().newCDPSession(page);
  session.on('Network.requestWillBeSent', ({ request, initiator }) => {
    const frames = initiator.stack?.callFrames.map(({ url }) => url) ?? [];
    seen.push({ url: request.url, by: [...frames, ...(initiator.url ? [initiator.url] : [])] });
  });
  await session.send('Network.enable');
  return seen;
}

/** Every request of the background from now on. */
async function watchBackground(port: number): Promise<{ seen: string[]; end: () => Promise<void> }> {
  const browser = await puppeteer.connect({ browserURL: `http://127.0.0.1:${port}` });
  const target = await browser.waitForTarget(
    (candidate) => candidate.type() === TargetType.SERVICE_WORKER && candidate.url().startsWith('chrome-extension:'),
  );
  const session = await target.createCDPSession();
  const seen: string[] = [];
  session.on('Network.requestWillBeSent', ({ request }) => seen.push(request.url));
  await session.send('Network.enable');
  return { seen, end: () => browser.disconnect() };
}

test.use({ withDebugPort: true });

test('in a whole walk the extension starts no request', async ({ ariane, portal, told }) => {
  const background = await watchBackground(ariane.debugPort ?? 0);
  const { tab, page, panel } = await guidedTab(ariane, told, 'fr');
  const ofPage = await watch(page);
  const ofPanel = await watch(ariane.pageOf(panel));
  await ariane.pageOf(panel).reload();
  await page.reload();
  const result = await walk(tab, told);
  expect(trouble(result)).toBe('');

  const own = `chrome-extension://${ariane.extensionId}/`;
  const outside = (url: string) => !url.startsWith(own) && !url.startsWith('data:') && !url.startsWith('blob:');
  expect(ofPage.filter(({ by }) => by.some((url) => url.startsWith('chrome-extension:')))).toEqual([]);
  expect(ofPanel.map(({ url }) => url).filter(outside)).toEqual([]);
  expect(background.seen.filter(outside)).toEqual([]);
  const asked = new Set(portal.requests().map(({ host }) => host));
  expect([...asked].filter((host) => !PORTAL.includes(host) && !CHROMIUM_ITSELF.test(host))).toEqual([]);

  // The watchers see what there is to see.
  expect(ofPage.some(({ url }) => url.startsWith('https://www.csam.be/app032/'))).toBe(true);
  expect(ofPanel.some(({ url }) => url.startsWith(own))).toBe(true);
  await ariane.worker.evaluate(() => fetch('/manifest.json').then((answer) => answer.text()));
  expect(background.seen).toContain(`${own}manifest.json`);
  await background.end();
});

test('the policy stops a request that an extension page tries', async ({ ariane, portal }) => {
  const page = ariane.pageOf(await ariane.extensionPage('workspace.html'));
  const outcome = await page.evaluate(() =>
    fetch('https://www.csam.be/probe').then(
      () => 'answered',
      () => 'refused',
    ),
  );
  expect(outcome).toBe('refused');
  expect(portal.requests().filter(({ path }) => path === '/probe')).toEqual([]);
});
