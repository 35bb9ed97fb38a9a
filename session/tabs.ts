/**
 * What is known of each tab while the browser runs: where it is, and which checklist it works on.
 * Kept in session storage, so that it outlives the background and ends with the browser.
 */
import { browser } from 'wxt/browser';
import type { Place, TabAddress } from './messages';

export interface TabRecord {
  address: TabAddress;
  place: Place | null;
  /** null: none chosen here, so the active one is taken. 'none': the person left guidance in this tab. */
  checklist: string | 'none' | null;
  /** The tab began to load something, and no page of ours has answered yet. */
  loading: boolean;
  /** The practice page: its addresses are simulated, and what the browser loads there says nothing. */
  practice: boolean;
  /** The enterprise number that the page shows; null when it shows none. */
  enterprise: string | null;
}

/** A tab of which nothing is known. */
export const NO_TAB: TabRecord = {
  address: { kind: 'unknown' },
  place: null,
  checklist: null,
  loading: false,
  practice: false,
  enterprise: null,
};
const name = (tab: number) => `tab:${tab}`;

/** One change after the other: two messages of one tab must not overwrite each other's change. */
let queue: Promise<unknown> = Promise.resolve();

export async function readTab(tab: number): Promise<TabRecord> {
  const stored = await browser.storage.session.get(name(tab));
  return { ...NO_TAB, ...(stored[name(tab)] as Partial<TabRecord> | undefined) };
}

export function changeTab(tab: number, change: Partial<TabRecord>): Promise<TabRecord> {
  const done = queue.then(async () => {
    const record = { ...(await readTab(tab)), ...change };
    await browser.storage.session.set({ [name(tab)]: record });
    return record;
  });
  queue = done.catch(() => undefined);
  return done;
}

export async function forgetTab(tab: number): Promise<void> {
  await queue.catch(() => undefined);
  await browser.storage.session.remove(name(tab));
}

/** All tabs known to this session, by number. */
export async function knownTabs(): Promise<Map<number, TabRecord>> {
  const stored = await browser.storage.session.get(null);
  const tabs = new Map<number, TabRecord>();
  for (const [key, value] of Object.entries(stored)) {
    const number = /^tab:(\d+)$/.exec(key)?.[1];
    if (number !== undefined) tabs.set(Number(number), { ...NO_TAB, ...(value as Partial<TabRecord>) });
  }
  return tabs;
}
