import type { Page } from '@playwright/test';
import { startInPanel } from '../../scripts/walker/panel';
import { walk } from '../../scripts/walker/walk';
import { expect, test, trouble } from './fixtures';

/** What the functions that run inside the extension find there. */
declare const chrome: typeof import('wxt/browser').browser;
declare global {
  /** In the panel: every message that reaches the extension's own pages, as text. */
  var messagesHeard: string[] | undefined;
}

/** One place where something could be kept or said, as text. */
interface Held {
  where: string;
  text: string;
}

/** Where the number of the enterprise may stand: docs/threat-model.md. */
const PERMITTED = /^(message|session storage) case\b/;

/** Messages of the guide go to every page of the extension, so the panel hears them all. */
function hearMessages(page: Page): Promise<void> {
  return page.evaluate(() => {
    globalThis.messagesHeard = [];
    chrome.runtime.onMessage.addListener((message: { call?: string; type?: string }) => {
      globalThis.messagesHeard?.push(`${message.call ?? message.type} ${JSON.stringify(message)}`);
    });
  });
}

/** Everything that the extension holds, and all messages that were heard. */
async function everythingHeld(page: Page): Promise<Held[]> {
  const { messages, local, session, rows, exported } = await page.evaluate(async () => {
    const rowsOf = (db: IDBDatabase, name: string) =>
      new Promise<unknown[]>((resolve, reject) => {
        const all = db.transaction(name).objectStore(name).getAll();
        all.onsuccess = () => resolve(all.result);
        all.onerror = () => reject(all.error);
      });
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('ariane');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const stored: [string, unknown[]][] = [];
    for (const name of db.objectStoreNames) stored.push([name, await rowsOf(db, name)]);
    db.close();
    const answer = await chrome.runtime.sendMessage({ call: 'export', ask: {} });
    return {
      messages: globalThis.messagesHeard ?? [],
      local: await chrome.storage.local.get(null),
      session: await chrome.storage.session.get(null),
      rows: stored,
      exported: answer.value.json as string,
    };
  });
  return [
    ...messages.map((text) => ({ where: `message ${text.split(' ', 1)[0]}`, text })),
    ...Object.entries(local).map(([key, value]) => ({ where: `local storage ${key}`, text: JSON.stringify(value) })),
    ...Object.entries(session).map(([key, value]) => ({
      where: `session storage ${key}`,
      text: JSON.stringify(value),
    })),
    ...rows.map(([name, all]) => ({ where: `database ${name}`, text: JSON.stringify(all) })),
    { where: 'export', text: exported },
  ];
}

/** Without what a person or a page may put between the characters. */
const bare = (text: string) => text.toLowerCase().replace(/[\s.\-/]/g, '');

for (const scenario of ['first-gap-other', 'new-colleague']) {
  test.describe(scenario, () => {
    test.use({ scenario });

    test(`a whole walk leaves nothing of what was typed behind: ${scenario}`, async ({ ariane, told }) => {
      test.setTimeout(120_000);
      const logged: Held[] = [];
      ariane.context.on('console', (line) => logged.push({ where: 'log', text: line.text() }));
      ariane.worker.on('console', (line) => logged.push({ where: 'log of the background', text: line.text() }));
      const tab = await ariane.newTab();
      const panel = await ariane.extensionPage(`sidepanel.html?tab=${await ariane.tabId(tab)}`);
      const page = ariane.pageOf(panel);
      await hearMessages(page);
      const procedure = told.begin === 'list' ? told.procedure : null;
      await startInPanel(panel, { language: 'fr', facts: told.facts, procedure });
      await tab.toFront();
      const result = await walk(tab, told);
      expect(trouble(result)).toBe('');

      const held = [...(await everythingHeld(page)), ...logged];
      const typed = Object.entries(told.values).filter(([, value]) => bare(value).length >= 4);
      expect(typed.length).toBeGreaterThan(2);
      const found = typed.flatMap(([target, value]) =>
        held
          .filter(({ where }) => target !== 'enterprise-number' || !PERMITTED.test(where))
          .filter(({ text }) => bare(text).includes(bare(value)))
          .map(({ where }) => `${target} in ${where}`),
      );
      expect(found).toEqual([]);
      // The searcher sees what there is to see.
      expect(held.some(({ where }) => where === 'message observed')).toBe(true);
      expect(held.some(({ where, text }) => where === 'export' && text.includes('ticked'))).toBe(true);
    });
  });
}
