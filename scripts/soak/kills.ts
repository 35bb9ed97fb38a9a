/**
 * Ends the background again and again while it works, each time at a random moment between a message and its answer,
 * and asks again with the same key, as the guide and our pages do. At the end every acknowledged change must be in the
 * store once.
 */
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { ulid } from 'ulid';
import { RECORD_VERSION } from '../../store/schema';
import { type GuidedBrowser, type Tab, until } from '../browsers/browser';

/** What the functions that run inside the extension find there. */
declare const chrome: typeof import('wxt/browser').browser;
declare global {
  /** In our page: what came of the message that was sent last. */
  var soakAnswer: { acknowledged: boolean } | undefined;
  /** In our page: transactions that write and are open in the background, as it tells them. */
  var soakOpen: number | undefined;
}

export interface Kills {
  kills: number;
  /** The background died before it had answered. */
  unanswered: number;
  /** Of those, the change was in the store already. */
  storedUnanswered: number;
  /** Of all kills, those that hit an open transaction that writes; null where that cannot be seen. */
  openTransaction: number | null;
  acknowledged: number;
  lost: string[];
  doubled: string[];
}

/** A change that is asked for, and how it is found in the store afterwards. */
interface Deed {
  key: string;
  message: object;
}

export interface KillOptions {
  kills: number;
  /** Between 0 and 1. */
  random: () => number;
  say: (line: string) => void;
}

/** Items of one list. More than one list, so that none grows beyond what anybody has. */
const ITEMS = 150;
/** When the imported lists were begun, in milliseconds since the epoch. */
const BEGUN = Date.UTC(2026, 0, 1);
/** Changes made in peace first, to learn how long one takes here. */
const IN_PEACE = 20;

/** How one browser is handled. */
export interface Killer {
  browser: GuidedBrowser;
  /** Ends the background at once. */
  kill(): Promise<void>;
  /** Has the background that runs now tell of its transactions; null where nobody can look into it. */
  watch: (() => Promise<void>) | null;
}

/** The name of the channel on which a watched background tells what it does. */
export const CHANNEL = 'soak-transactions';

/** What the background is doing when it is killed. */
export const WORK = ['ticking', 'importing'] as const;
export type Work = (typeof WORK)[number];

/** Has the background work while it dies again and again. */
export async function killWhile(
  work: Work,
  { browser, kill, watch }: Killer,
  { kills, random, say }: KillOptions,
): Promise<Kills> {
  const page = await browser.extensionPage('workspace.html#/settings');
  await page.read(listen, CHANNEL);
  const all = kills + IN_PEACE;
  const deeds = work === 'ticking' ? await ticks(page, all) : imports(all);
  const usual = await usualTime(page, deeds.splice(0, IN_PEACE));
  say(`an answer takes ${usual.toFixed(1)} ms here; each kill comes after 0 to ${(0.7 * usual).toFixed(1)} ms`);
  const told: Kills = {
    kills,
    unanswered: 0,
    storedUnanswered: 0,
    openTransaction: watch === null ? null : 0,
    acknowledged: IN_PEACE,
    lost: [],
    doubled: [],
  };
  for (const [n, { key, message }] of deeds.entries()) {
    await insist(page, { call: 'templates', ask: {} });
    await watch?.();
    await page.read(() => {
      globalThis.soakOpen = 0;
    }, null);
    await send(page, message);
    await sleep(random() * 0.7 * usual);
    await kill();
    const { acknowledged, open } = await page.read(
      () => ({ acknowledged: globalThis.soakAnswer?.acknowledged ?? false, open: globalThis.soakOpen ?? 0 }),
      null,
    );
    if (told.openTransaction !== null && open > 0) told.openTransaction += 1;
    if (!acknowledged) {
      told.unanswered += 1;
      if ((await keysIn(page)).includes(key)) told.storedUnanswered += 1;
      await insist(page, message);
    }
    told.acknowledged += 1;
    if ((n + 1) % 100 === 0) say(`${n + 1} kills, ${told.unanswered} before the answer`);
  }
  const counts = new Map<string, number>();
  for (const key of await keysIn(page)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const keys = Array.from({ length: all }, (_, n) => keyOf(n));
  told.lost = keys.filter((key) => !counts.has(key));
  told.doubled = keys.filter((key) => (counts.get(key) ?? 0) > 1);
  return told;
}

const keyOf = (n: number): string => `soak-key-${n}`;

/** Each ticks one item. */
async function ticks(page: Tab, count: number): Promise<Deed[]> {
  const { lists, items } = await makeLists(page, Math.ceil(count / ITEMS));
  return Array.from({ length: count }, (_, n) => {
    const changes = [{ kind: 'ticked', item: items[n % ITEMS], how: 'person' }];
    const ask = { key: keyOf(n), changes: [{ checklist: lists[Math.floor(n / ITEMS)], changes }] };
    return { key: keyOf(n), message: { call: 'change', ask } };
  });
}

/** Each brings one list of somebody else with one event, which takes the key of the message. */
function imports(count: number): Deed[] {
  const items = Array.from({ length: 30 }, (_, n) => ({ id: `own.${n + 1}`, title: `Item ${n + 1}` }));
  const template = { id: 'own:0123456789abcdef', version: '1', title: 'A fictitious list', sections: [], items };
  return Array.from({ length: count }, (_, n) => {
    const at = BEGUN + n * 1000;
    const checklist = ulid(at);
    const facts = { template: template.id, version: template.version, facts: {}, practice: false };
    const record = { v: RECORD_VERSION, id: checklist, createdAt: at, ...facts };
    const change = { kind: 'ticked', item: 'own.1', how: 'person' };
    const event = { v: RECORD_VERSION, id: ulid(at + 1), checklist, at, author: '0123456789abcdef', prev: [], change };
    const checklists = [{ record, template, events: [event] }];
    return { key: keyOf(n), message: { call: 'merge', ask: { key: keyOf(n), checklists, hints: [] } } };
  });
}

async function makeLists(page: Tab, count: number): Promise<{ lists: string[]; items: string[] }> {
  const parts = Array.from({ length: ITEMS }, (_, n) => ({ title: `Item ${n + 1}` }));
  const draft = { title: 'A fictitious list', parts };
  const template = await insist(page, { call: 'keep-template', ask: { id: null, draft } });
  const { id, items } = template as { id: string; items: { id: string }[] };
  const lists: string[] = [];
  for (let made = 0; made < count; made += 1) {
    const ask = { from: { kind: 'own', template: id }, facts: {}, label: '' };
    lists.push(((await insist(page, { call: 'create', ask })) as { checklist: string }).checklist);
  }
  return { lists, items: items.map((item) => item.id) };
}

async function usualTime(page: Tab, deeds: readonly Deed[]): Promise<number> {
  const times: number[] = [];
  for (const { message } of deeds) {
    const began = performance.now();
    await insist(page, message);
    times.push(performance.now() - began);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

/** Sends without waiting for the answer. */
function send(page: Tab, message: object): Promise<void> {
  return page.read((sent) => {
    const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
    const answer = { acknowledged: false };
    globalThis.soakAnswer = answer;
    api.runtime.sendMessage(sent).then(
      (given: { ok?: boolean } | undefined) => {
        answer.acknowledged = given?.ok === true;
      },
      () => undefined,
    );
  }, message);
}

/** Runs in our page: counts what the background tells. */
function listen(channel: string): void {
  const heard = new BroadcastChannel(channel);
  heard.onmessage = ({ data }) => {
    globalThis.soakOpen = (globalThis.soakOpen ?? 0) + (data === 'open' ? 1 : -1);
  };
}

/** Runs in the background: tells when a transaction that writes begins and ends. */
export function tellTransactions(channel: string): void {
  const told = new BroadcastChannel(channel);
  const begin = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (...given) {
    const made = begin.apply(this, given);
    if (made.mode !== 'readwrite') return made;
    told.postMessage('open');
    made.addEventListener('complete', () => told.postMessage('over'));
    made.addEventListener('abort', () => told.postMessage('over'));
    return made;
  };
}

/** Asks until the answer is there, and gives its value. */
function insist(page: Tab, message: object): Promise<unknown> {
  return until('an answer of the background', async () => {
    const answer = await page.read(async (sent) => {
      const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
      const patience = new Promise<null>((resolve) => setTimeout(() => resolve(null), 3000));
      const asking = api.runtime.sendMessage(sent).catch(() => null);
      const given = (await Promise.race([asking, patience])) as { ok?: boolean; value?: unknown } | null | undefined;
      return given?.ok ? { value: given.value } : null;
    }, message);
    return answer && { value: answer.value };
  }).then(({ value }) => value);
}

/** The keys of all events in the store, read without the background. */
function keysIn(page: Tab): Promise<string[]> {
  return page.read(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('ariane');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const all = db.transaction('events').objectStore('events').getAll();
          all.onerror = () => reject(all.error);
          all.onsuccess = () => {
            db.close();
            resolve(all.result.map(({ key }: { key: string }) => key));
          };
        };
      }),
    null,
  );
}

/** For the person who reads it. */
export function killsText(name: string, told: Kills): string {
  const share = (part: number) => `${part} (${((100 * part) / told.kills).toFixed(0)} %)`;
  const open = told.openTransaction === null ? 'not to be seen here' : share(told.openTransaction);
  return [
    `${name}: ${told.kills} kills, ${share(told.unanswered)} before the answer, ` +
      `of which ${told.storedUnanswered} after the change was stored; an open transaction was hit: ${open}`,
    `  ${told.acknowledged} changes acknowledged, ${told.lost.length} lost, ${told.doubled.length} doubled`,
  ].join('\n');
}
