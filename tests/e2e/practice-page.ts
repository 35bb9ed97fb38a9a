/** The practice page in the hands of a test: an exercise opened, “show me” pressed, the identity site passed. */
import type { FrameLocator, Page } from '@playwright/test';
import type { ChromiumBrowser } from '../../scripts/browsers/chromium';
import { text } from '../../texts/index';
import { expect } from './fixtures';

export interface PracticePage {
  page: Page;
  /** The page in the frame. */
  inside: FrameLocator;
}

/** Opens an exercise; “show me” does everything at once in it, as for somebody who asked for less motion. */
export async function openExercise(ariane: ChromiumBrowser, id: string): Promise<PracticePage> {
  const page = ariane.pageOf(await ariane.extensionPage(`practice.html?scenario=${id}`));
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const inside = page.frameLocator('.browser iframe');
  await expect(inside.locator('h1').first()).toBeVisible();
  return { page, inside };
}

export const shownAddress = (page: Page) => page.locator('.browser-address input');

/** More than any exercise takes. */
const MOST = 80;

interface Way {
  /** Whom to log in as. */
  actor: string;
  /** Told what “show me” said when it cannot; true when the test has dealt with it, false to end here. */
  stuck?: (said: string) => Promise<boolean>;
  /** When to end; the end of the exercise unless given. */
  until?: () => Promise<boolean>;
}

/** Presses “show me” again and again, and does by hand what it leaves to the person. Gives what it said, in order. */
export async function showOn({ page, inside }: PracticePage, { actor, stuck, until }: Way): Promise<string[]> {
  const ended = () => page.getByText(text('fr', 'pages.practice.ended'), { exact: true }).isVisible();
  const said: string[] = [];
  for (let count = 0; count < MOST; count += 1) {
    if (await (until ?? ended)()) return said;
    const host = new URL(await shownAddress(page).inputValue()).host;
    if (host === 'idp.iamfas.belgium.be') {
      await logIn({ page, inside }, actor);
      continue;
    }
    const before = await lookOf(page);
    const answers = Number(await page.locator('.show-me').getAttribute('data-answers'));
    await page.locator('.show-me button').click();
    await expect(page.locator('.show-me')).toHaveAttribute('data-answers', `${answers + 1}`);
    const words = (await page.locator('.show-me p').textContent()) ?? '';
    said.push(words);
    // The page changed to the identity site after it was looked at.
    if (words.startsWith(text('fr', 'pages.practice.show.cannot.identity').split('{')[0] ?? '')) continue;
    if (
      words === text('fr', 'pages.practice.show.cannot.confirm') ||
      words === text('fr', 'pages.practice.show.cannot.person')
    ) {
      await inside.locator('ariane-guide [data-act=done]').click();
    } else if (!/^(Tapé|Choisi|Cliqué)/.test(words) && !isOnTheWay(words) && !(await stuck?.(words))) {
      throw new Error(`“show me” says: ${words}\n${said.join('\n')}`);
    }
    // What has just been played may need the person's word before anything changes.
    const played = /^(Tapé|Choisi|Cliqué)/.test(words);
    const asked = async () => played && (await inside.locator('ariane-guide [data-act=done].main').isVisible());
    await expect
      .poll(async () => (await lookOf(page)) !== before || (await asked()))
      .toBe(true)
      .catch(async () => {
        throw new Error(`nothing came after “${words}” at ${await stateOf(page)}\n${said.join('\n')}`);
      });
  }
  throw new Error(`no end after ${MOST} presses\n${said.join('\n')}`);
}

/** Said while a page comes or the guide still reads it: what comes next is waited for, and must come. */
function isOnTheWay(words: string): boolean {
  return [text('fr', 'pages.practice.show.cannot.nothing'), text('fr', 'pages.practice.show.cannot.lost')].includes(
    words,
  );
}

/** What tells one moment of an exercise from the next: the address and what the callout is about. */
function lookOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const frame = document.querySelector<HTMLIFrameElement>('.browser iframe');
    const root = frame?.contentDocument?.querySelector('ariane-guide')?.shadowRoot;
    const { step, state } = root?.querySelector<HTMLElement>('[data-step]')?.dataset ?? {};
    const bar = document.querySelector<HTMLInputElement>('.browser-address input');
    const ended = document.querySelector('.practice-panel .message.thread') !== null;
    return `${bar?.value} ${step} ${state} ${ended}`;
  });
}

/** For the person who reads why a test failed: what the page holds and what is awaited. */
function stateOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const inside = document.querySelector<HTMLIFrameElement>('.browser iframe')?.contentDocument;
    const fields = [...(inside?.querySelectorAll('input') ?? [])].map((field) => [field.name, field.checked]);
    const waiting = document.querySelector('.browser')?.ariaBusy;
    const callout = inside?.querySelector('ariane-guide')?.shadowRoot?.querySelector('[data-step]')?.textContent;
    return JSON.stringify({ main: inside?.querySelector('main')?.textContent, fields, waiting, callout });
  });
}

/** Chooses the first key and then the person on the identity site. */
export async function logIn({ page, inside }: PracticePage, actor: string): Promise<void> {
  await inside.locator('a.key').first().click();
  await inside.locator('.people button', { hasText: actor }).click();
  await expect(shownAddress(page)).not.toHaveValue(/^https:\/\/idp\./);
}

/** Types an address into the bar, as in any browser. */
export async function goTo({ page }: PracticePage, url: string): Promise<void> {
  await shownAddress(page).fill(url);
  await shownAddress(page).press('Enter');
}
