/** Answers what the panel, the workspace and the practice page ask. */
import { browser } from 'wxt/browser';
import { procedureTemplate } from '../rules/engine/template';
import type { Knowledge } from '../rules/model';
import { createChecklist, readChecklist, removeChecklist, type StoredChecklist } from '../store/checklists';
import { eraseEverything, exportEverything } from '../store/export';
import { tellChanged, tellGuides, tellPages, tellTab } from './announce';
import { showBadge } from './badge';
import { careCalls } from './care-calls';
import { forgetCases, keepCaseOf, settleCase, whoseIs } from './case';
import { headOf } from './checklist-state';
import { checklistOfTab, practiceOfTab, unfinished } from './guiding';
import { forgetHint, readHints } from './hints';
import { FIRST_SCRIPT, inject } from './inject';
import type { Answer, ChecklistHead, PageCalls, PanelState, Result } from './messages';
import { record } from './observe';
import { readerLanguage, readSettings, writeSettings } from './settings';
import { shareCalls } from './share-calls';
import { changeTab, knownTabs, NO_TAB, readTab } from './tabs';
import { workspaceCalls } from './workspace-calls';

type Handlers = { [Name in keyof PageCalls]: (ask: PageCalls[Name]['ask']) => Promise<Answer<PageCalls, Name>> };

const done: Result<null> = { ok: true, value: null };

export function pageCalls(knowledge: Knowledge): Handlers {
  function head(stored: StoredChecklist | null): ChecklistHead | null {
    return stored && headOf(knowledge, stored);
  }

  async function panelState(ask: PageCalls['panel-state']['ask']): Promise<Result<PanelState>> {
    const practice = ask.practice ?? false;
    const settings = await readSettings();
    const tab = ask.tab === null ? null : await readTab(ask.tab);
    const stored =
      ask.tab === null
        ? null
        : practice
          ? await practiceOfTab(ask.tab)
          : await checklistOfTab(ask.tab, await opener(ask.tab));
    const { stored: open, unreadable } = await unfinished(practice);
    const others = open.flatMap((other) => head(other) ?? []);
    const checklist = head(stored);
    const whose = await whoseIs(tab ?? NO_TAB, practice ? null : (checklist?.id ?? null));
    const fitting = await Promise.all(whose.fitting.map(readChecklist));
    return {
      ok: true,
      value: {
        language: readerLanguage(settings),
        languageChosen: settings.language !== null,
        address: tab?.address ?? { kind: 'unknown' },
        place: tab?.place ?? null,
        pausedHosts: settings.pausedHosts,
        checklist,
        others: others.filter(({ id }) => id !== checklist?.id),
        unreadable,
        whose: { ...whose, fitting: fitting.flatMap((other) => head(other) ?? []) },
      },
    };
  }

  /** Lets a tab work on a checklist, and sends the guide there when it stands on a guided page. */
  async function follow(tab: number | null, stored: StoredChecklist): Promise<Result<ChecklistHead>> {
    const value = head(stored);
    if (value === null) return { ok: false, why: 'no-checklist' };
    if (!stored.record.practice) await writeSettings({ active: stored.record.id });
    if (tab !== null) {
      const { address } = await changeTab(tab, { checklist: stored.record.id });
      if (!stored.record.practice && address.kind === 'guide') await restart(tab);
    }
    void tellPages({ to: 'pages', type: 'changed' });
    return { ok: true, value };
  }

  async function start({ tab, procedure: id, facts, practice }: PageCalls['start']['ask']) {
    const procedure = knowledge.procedures[id];
    if (procedure === undefined) return { ok: false, why: 'bad-message' } as const;
    const given = { template: procedureTemplate(procedure), facts, practice };
    // An exercise begun anew takes the place of the one before: nobody looks for it again.
    const before = practice && tab !== null ? await practiceOfTab(tab) : null;
    if (before !== null) await removeChecklist(before.record.id);
    return begin(tab, await createChecklist(given, Date.now()));
  }

  /** Begun while a company's page is open, a list is for that company, also where another list is. */
  async function begin(tab: number | null, stored: StoredChecklist): Promise<Result<ChecklistHead>> {
    if (tab !== null && !stored.record.practice) await settleCase(tab, stored.record.id);
    return follow(tab, stored);
  }

  async function setPause({ host, paused }: PageCalls['set-pause']['ask']): Promise<Result<null>> {
    const { pausedHosts } = await readSettings();
    const others = pausedHosts.filter((known) => known !== host);
    await writeSettings({ pausedHosts: paused ? [...others, host] : others });
    for (const [tab, { address }] of await knownTabs()) {
      if (address.kind !== 'guide' || address.host !== host) continue;
      if (paused) await tellTab(tab, { to: 'guide', type: 'stop' });
      else await restart(tab);
    }
    void tellPages({ to: 'pages', type: 'changed' });
    return done;
  }

  async function eraseAll(): Promise<Result<null>> {
    await tellGuides({ to: 'guide', type: 'stop' });
    await Promise.all([...(await knownTabs()).keys()].map((tab) => showBadge(tab, null)));
    await eraseEverything();
    await browser.storage.local.clear();
    await browser.storage.session.clear();
    void tellPages({ to: 'pages', type: 'changed' });
    return done;
  }

  const workspace = workspaceCalls(knowledge);
  return {
    ...shareCalls(knowledge),
    ...careCalls(),
    ...workspace,
    create: async (ask) => {
      const answer = await workspace.create(ask);
      const stored = answer.ok && ask.tab !== undefined ? await readChecklist(answer.value.checklist) : null;
      if (stored !== null) await begin(ask.tab ?? null, stored);
      return answer;
    },
    remove: async (ask) => {
      await forgetCases(ask.checklists);
      return workspace.remove(ask);
    },
    'panel-state': panelState,
    start,
    resume: async ({ tab, checklist }) => {
      const stored = await readChecklist(checklist);
      return stored === null ? { ok: false, why: 'no-checklist' } : follow(tab, stored);
    },
    leave: async ({ tab, practice }) => {
      if (tab !== null) {
        await changeTab(tab, { checklist: 'none', place: null });
        await tellTab(tab, { to: 'guide', type: 'stop' });
        await showBadge(tab, practice ? null : 'can-guide');
      }
      if (!practice) await writeSettings({ active: null });
      void tellPages({ to: 'pages', type: 'changed' });
      return done;
    },
    confirm: ({ checklist, step, key }) => record(knowledge, checklist, key, { kind: 'confirmed', step }),
    undo: ({ checklist, step, key, section }) => record(knowledge, checklist, key, { kind: 'undone', step }, section),
    'settle-case': async ({ tab, checklist }) => {
      const stored = await readChecklist(checklist);
      if (stored === null) return { ok: false, why: 'no-checklist' };
      await settleCase(tab, checklist);
      return follow(tab, stored);
    },
    'keep-case': async ({ checklist, keep }) =>
      (await keepCaseOf(checklist, keep)) ? tellChanged() : { ok: false, why: 'no-checklist' },
    'set-language': async ({ language }) => {
      await writeSettings({ language });
      await tellGuides({ to: 'guide', type: 'refresh' });
      void tellPages({ to: 'pages', type: 'changed' });
      return done;
    },
    'set-pause': setPause,
    'take-me-there': async ({ tab }) => {
      await tellGuides({ to: 'guide', type: 'take-me-there' }, (known) => known === tab);
      return done;
    },
    hints: async () => ({ ok: true, value: await readHints() }),
    'forget-hint': async ({ screen, target }) => {
      await forgetHint(screen, target);
      return tellChanged();
    },
    'erase-all': eraseAll,
    export: async () => {
      const content = await exportEverything();
      const day = new Date().toISOString().slice(0, 10);
      return { ok: true, value: { name: `ariane-${day}.json`, json: JSON.stringify(content, null, 2) } };
    },
  };
}

async function opener(tab: number): Promise<number | undefined> {
  try {
    return (await browser.tabs.get(tab)).openerTabId;
  } catch {
    return undefined;
  }
}

/** The first part of the guide asks again, and what is to be guided now follows. */
async function restart(tab: number): Promise<void> {
  await tellTab(tab, { to: 'guide', type: 'stop' });
  await inject(tab, FIRST_SCRIPT);
}
