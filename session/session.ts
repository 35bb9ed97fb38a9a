/** The background's work: who is guided where. Nothing is remembered here: the worker may die at any moment. */
import { type Browser, browser } from 'wxt/browser';
import type { Knowledge } from '../rules/model';
import { storeFailure } from '../store/database';
import { tellPages } from './announce';
import { showBadge } from './badge';
import { type GuideCaller, guideCalls } from './guide-calls';
import { addressKind } from './guiding';
import { addressOfTab, FIRST_SCRIPT, inject } from './inject';
import type { GuideCalls, PageCalls, Result } from './messages';
import { pageCalls } from './page-calls';
import { parseGuideCall, parsePageCall } from './parse-message';
import { readerLanguage, readSettings } from './settings';
import { changeTab, forgetTab, readTab } from './tabs';

type Sender = Browser.runtime.MessageSender;

export interface Session {
  /** Answer to one message, or undefined when it is not for the background. */
  answer(message: unknown, sender: Sender): Promise<unknown> | undefined;
  /** The toolbar button was pressed in a tab: only now may an address that is not one of ours be looked at. */
  pressed(tab: Browser.tabs.Tab): Promise<void>;
  /** A tab began or ended loading something. */
  updated(tab: number, status: string | undefined): Promise<void>;
  closed(tab: number): Promise<void>;
}

/** Calls after which no list wants the person at another moment than before. */
const WITHOUT_CHANGE: ReadonlySet<string> = new Set<keyof GuideCalls | keyof PageCalls>([
  'hello',
  'pack',
  'place',
  'open-panel',
  'file-checks',
  'add-hint',
  'forget-hint',
  'hints',
  'panel-state',
  'summaries',
  'checklist',
  'templates',
  'take-me-there',
  'stored',
  'merge-preview',
  'care-report',
  'import-preview',
  'export',
]);

/** `changed` is called after whatever may have changed a list. */
export function createSession(knowledge: Knowledge, changed: () => void): Session {
  /** What is still being done about the loading of each tab. */
  const updates = new Map<number, Promise<void>>();
  const guide = guideCalls(knowledge);
  const page = pageCalls(knowledge);

  function answerGuide(message: unknown, caller: GuideCaller | null): Promise<unknown> {
    const call = caller && parseGuideCall(message);
    if (!call) return Promise.resolve(refusal);
    // A guide in a page speaks for the page the browser says it is in; only our practice page may name another address.
    const asked = 'address' in call.ask ? call.ask.address : caller.url;
    const url = caller.practice ? asked : caller.url;
    return failureAsValue(guide[call.call](call.ask as never, { ...caller, url }));
  }

  return {
    answer(message, sender) {
      if (sender.id !== browser.runtime.id || !isCall(message)) return undefined;
      const ours = sender.url?.startsWith(browser.runtime.getURL('/')) ?? false;
      const call = ours ? parsePageCall(message) : null;
      const answer =
        call === null
          ? answerGuide(message, guideCaller(sender, ours))
          : failureAsValue(page[call.call](call.ask as never));
      if (!WITHOUT_CHANGE.has(message.call)) void answer.then(changed);
      return answer;
    },

    async pressed(tab) {
      if (tab.id === undefined || tab.url === undefined) return;
      const address = addressKind(knowledge, tab.url);
      await changeTab(tab.id, { address, loading: false });
      // A page that was open before Ariane was installed has no first part yet.
      if (address.kind === 'guide' && (await readTab(tab.id)).place === null) await inject(tab.id, FIRST_SCRIPT);
      void tellPages({ to: 'pages', type: 'changed' });
    },

    updated(tab, status) {
      // One after the other: an end must find what its beginning noted, however close they follow.
      const before = updates.get(tab) ?? Promise.resolve();
      const now = before.then(() => tabUpdated(tab, status)).catch((error: unknown) => console.error(error));
      updates.set(tab, now);
      return now;
    },

    closed(tab) {
      updates.delete(tab);
      return forgetTab(tab);
    },
  };

  async function tabUpdated(tab: number, status: string | undefined): Promise<void> {
    const before = await readTab(tab);
    if (before.practice) return;
    if (status === 'loading') {
      // What was found on a site of which we know nothing ends with the page on which the button was pressed.
      if (before.address.kind === 'guide') await changeTab(tab, { loading: true });
      else if (before.address.kind !== 'unknown' && before.address.kind !== 'away') await leftBehind(tab);
    }
    if (status === 'complete' && before.loading && before.address.kind === 'guide') {
      const address = await addressOfTab(tab);
      const still = address !== null && addressKind(knowledge, address).kind === 'guide';
      if (still) await changeTab(tab, { loading: false });
      else await left(tab, before.address.host);
    }
  }

  async function left(tab: number, from: string): Promise<void> {
    await changeTab(tab, { address: { kind: 'away', from }, place: null, loading: false });
    await showBadge(tab, null);
    void tellPages({ to: 'pages', type: 'changed' });
  }

  async function leftBehind(tab: number): Promise<void> {
    await changeTab(tab, { address: { kind: 'unknown' }, place: null });
    void tellPages({ to: 'pages', type: 'changed' });
  }
}

const refusal: Result<never> = { ok: false, why: 'bad-message' };

function isCall(message: unknown): message is { call: string } {
  return typeof message === 'object' && message !== null && 'call' in message && typeof message.call === 'string';
}

/** Only the top frame of a tab guides; a frame of another site, or a page without a tab, does not. */
function guideCaller(sender: Sender, ours: boolean): GuideCaller | null {
  const tab = sender.tab?.id;
  if (tab === undefined || sender.url === undefined || sender.frameId !== 0) return null;
  const practice = ours && sender.url.startsWith(browser.runtime.getURL('/practice.html'));
  if (ours && !practice) return null;
  const opener = sender.tab?.openerTabId;
  return { tab, url: sender.url, practice, ...(opener === undefined ? {} : { opener }) };
}

/** What goes wrong in the store is told to the person, not thrown at a page that cannot catch it. */
async function failureAsValue(answering: Promise<unknown>): Promise<unknown> {
  try {
    return await answering;
  } catch (error) {
    const why = storeFailure(error);
    // A defect of ours: leave its trace for the person who reports it. It holds no values, only where it happened.
    if (why === null) console.error(error);
    const language = readerLanguage(await readSettings());
    return { ok: false, why: why ?? 'unexpected', language } satisfies Result<never>;
  }
}
