/** Answers what the guide in a page asks. */
import { browser } from 'wxt/browser';
import type { Knowledge } from '../rules/model';
import { tellChanged, tellPages } from './announce';
import { showBadge } from './badge';
import { isOtherCase, noteEnterprise } from './case';
import { addressKind, checklistOfTab, packFor, practiceOfTab } from './guiding';
import { addHint, forgetHint, readHints } from './hints';
import { FILES_SCRIPT, GUIDE_SCRIPT, inject } from './inject';
import type { Answer, GuideCalls, GuidePack, Result, TabAddress } from './messages';
import { record, stateNow } from './observe';
import { readSettings, writeSettings } from './settings';
import { changeTab } from './tabs';

/** Who calls, as the browser vouches for it. */
export interface GuideCaller {
  tab: number;
  opener?: number;
  /** Address of the page by the browser; for the practice page, the simulated one that it names. */
  url: string;
  /** The practice page, one of our own. */
  practice: boolean;
}

type Handlers = {
  [Name in keyof GuideCalls]: (ask: GuideCalls[Name]['ask'], caller: GuideCaller) => Promise<Answer<GuideCalls, Name>>;
};

export function guideCalls(knowledge: Knowledge): Handlers {
  async function checklist({ tab, opener, practice }: GuideCaller) {
    return practice ? practiceOfTab(tab) : checklistOfTab(tab, opener);
  }

  async function hello(_ask: GuideCalls['hello']['ask'], caller: GuideCaller): Promise<Result<GuidePack>> {
    const address = addressKind(knowledge, caller.url);
    // Side by side: the page is waiting. It is another page, of which nothing is known yet: not whose it is either.
    const [answer] = await Promise.all([
      packAt(address, caller),
      changeTab(caller.tab, { address, place: null, loading: false, enterprise: null }).then(
        () => void tellPages({ to: 'pages', type: 'changed' }),
      ),
    ]);
    const guide = answer.ok && !answer.value.state.finished;
    if (address.kind === 'guide') void showBadge(caller.tab, guide ? 'guiding' : 'can-guide');
    // Sent in while the answer is on its way.
    if (guide) void inject(caller.tab, GUIDE_SCRIPT);
    return guide ? answer : { ok: false, why: 'not-guided' };
  }

  async function pack(_ask: GuideCalls['pack']['ask'], caller: GuideCaller): Promise<Result<GuidePack>> {
    const address = addressKind(knowledge, caller.url);
    await changeTab(caller.tab, { address, practice: caller.practice });
    return packAt(address, caller);
  }

  async function packAt(address: TabAddress, caller: GuideCaller): Promise<Result<GuidePack>> {
    if (address.kind !== 'guide') return { ok: false, why: 'not-guided' };
    const [settings, hints] = await Promise.all([readSettings(), readHints()]);
    const { pausedHosts } = settings;
    if (!caller.practice && pausedHosts.includes(address.host)) return { ok: false, why: 'not-guided' };
    const stored = await checklist(caller);
    const value = stored && packFor(knowledge, stored, address.host, { settings, hints });
    return value === null ? { ok: false, why: 'no-checklist' } : { ok: true, value };
  }

  return {
    hello,
    pack,
    async observed({ checklist: id, key, what }, { tab, practice }) {
      // Taking a tick back is the person's own affair, whatever the page.
      if (!practice && what.kind !== 'undone' && (await isOtherCase(tab, id))) return { ok: false, why: 'other-case' };
      return record(knowledge, id, key, what);
    },
    async case({ checklist: id, enterprise }, { tab, practice }) {
      const fits = practice || (await noteEnterprise(knowledge, tab, id, enterprise));
      void tellPages({ to: 'pages', type: 'changed' });
      return fits ? stateNow(knowledge, id) : { ok: false, why: 'other-case' };
    },
    place: async ({ place }, { tab, url, practice }) => {
      const host = practice ? place.host : new URL(url).hostname;
      // Says nothing about loading: the page that is being left may still tell its place.
      await changeTab(tab, { place: { ...place, host } });
      void tellPages({ to: 'pages', type: 'changed' });
      return { ok: true, value: null };
    },
    pause: async (_ask, { tab, url }) => {
      const { hostname } = new URL(url);
      const { pausedHosts } = await readSettings();
      await writeSettings({ pausedHosts: [...new Set([...pausedHosts, hostname])] });
      await showBadge(tab, 'can-guide');
      return tellChanged();
    },
    'add-hint': async ({ hint }) => {
      await addHint(hint);
      return tellChanged();
    },
    'forget-hint': async ({ screen, target }) => {
      await forgetHint(screen, target);
      return tellChanged();
    },
    'file-checks': async (_ask, { tab }) =>
      (await inject(tab, FILES_SCRIPT)) ? { ok: true, value: null } : { ok: false, why: 'not-guided' },
    'open-panel': async (_ask, { tab }) => {
      await openPanel(tab);
      return { ok: true, value: null };
    },
  };
}

/** Opens the panel where the browser allows it from a page; elsewhere the toolbar button does. */
async function openPanel(tab: number): Promise<void> {
  try {
    await browser.sidePanel.open({ tabId: tab });
  } catch {
    // No recent gesture in the page, or a browser (Firefox) that opens its side bar from the toolbar only.
  }
}
