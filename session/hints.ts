/**
 * What people pointed out where Ariane found nothing: kept by the browser on this machine, apart from the database, until
 * it is forgotten or everything is erased.
 */
import { browser } from 'wxt/browser';
import { StoreError } from '../store/database';
import type { PointingHint } from './messages';
import { isHint } from './parse-message';

/** The oldest goes when there are more: nobody points out so much. */
const MOST = 300;

/** What is known, oldest first. What cannot be read is left out. */
export async function readHints(): Promise<PointingHint[]> {
  const { hints } = await browser.storage.local.get('hints');
  return Array.isArray(hints) ? hints.filter(isHint) : [];
}

const isAbout = (hint: PointingHint, screen: string, target: string) =>
  hint.screen === screen && hint.target === target;

/**
 * Takes the place of an older one for the same target.
 * @throws StoreError when the browser has no room left for it.
 */
export async function addHint(hint: PointingHint): Promise<void> {
  const others = (await readHints()).filter((known) => !isAbout(known, hint.screen, hint.target));
  try {
    await browser.storage.local.set({ hints: [...others, hint].slice(-MOST) });
  } catch (error) {
    // Each browser has a sentence of its own for it, and nothing else to know it by.
    throw error instanceof Error && /quota/i.test(error.message) ? new StoreError('store-full', error) : error;
  }
}

export async function forgetHint(screen: string, target: string): Promise<void> {
  await browser.storage.local.set({ hints: (await readHints()).filter((known) => !isAbout(known, screen, target)) });
}
