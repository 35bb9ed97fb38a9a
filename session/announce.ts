/** Tells pages and tabs that something changed. Nobody may be listening: that is no failure. */
import { browser } from 'wxt/browser';
import type { ChecklistState, ToGuide, ToPages } from './messages';
import { knownTabs } from './tabs';

async function quietly(sending: Promise<unknown>): Promise<void> {
  try {
    await sending;
  } catch {
    // "Receiving end does not exist": no page is open, or the tab moved on.
  }
}

export function tellPages(message: ToPages): Promise<void> {
  return quietly(browser.runtime.sendMessage(message));
}

export function tellTab(tab: number, message: ToGuide): Promise<void> {
  return quietly(browser.tabs.sendMessage(tab, message, { frameId: 0 }));
}

/** The practice page is one of our own pages: tab messages do not reach it, so it listens with the others. */
export async function tellGuides(message: ToGuide, to?: (tab: number) => boolean): Promise<void> {
  const tabs = [...(await knownTabs()).keys()].filter((tab) => to?.(tab) ?? true);
  await Promise.all(
    tabs.flatMap((tab) => [tellTab(tab, message), tellPages({ to: 'pages', type: 'guide', tab, message })]),
  );
}

export async function announceState(state: ChecklistState): Promise<void> {
  await Promise.all([tellGuides({ to: 'guide', type: 'state', state }), tellPages({ to: 'pages', type: 'changed' })]);
}

/** Pages and guides look anew; the answer of a call that did no more than change what they show. */
export function tellChanged(): { ok: true; value: null } {
  void tellGuides({ to: 'guide', type: 'refresh' });
  void tellPages({ to: 'pages', type: 'changed' });
  return { ok: true, value: null };
}
