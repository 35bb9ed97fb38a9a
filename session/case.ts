/**
 * Which company a list is for, so that what is done for one company never ticks the list of another.
 *
 * The enterprise number comes from the page in one message and stays in the memory of the running browser, in session
 * storage: the list's under `case:<checklist>`, the page's with the tab. It goes to no page of ours; only where the
 * person chose so is it kept with the case in the store. docs/adr/0013.
 */
import { browser } from 'wxt/browser';
import type { Knowledge } from '../rules/model';
import { dropCase, keepCase, keptCases } from '../store/cases';
import { listSummaries } from '../store/checklists';
import type { Whose } from './messages';
import { changeTab, readTab, type TabRecord } from './tabs';

const CASE = 'case:';

/** The numbers of all lists of which one is known. */
async function knownCases(): Promise<Map<string, string>> {
  const cases = await keptCases();
  for (const [key, value] of Object.entries(await browser.storage.session.get(null))) {
    if (key.startsWith(CASE) && typeof value === 'string') cases.set(key.slice(CASE.length), value);
  }
  return cases;
}

const remember = (checklist: string, enterprise: string): Promise<void> =>
  browser.storage.session.set({ [CASE + checklist]: enterprise });

/** Ids of lists that are under way, exercises apart. */
async function openLists(): Promise<Set<string>> {
  const open = (await listSummaries()).filter(({ practice, finished, closed }) => !practice && !finished && !closed);
  return new Set(open.map(({ id }) => id));
}

/** One page after the other: two tabs must not both be the first of one company. */
let queue: Promise<unknown> = Promise.resolve();

/**
 * The page in `tab` shows this enterprise number; null: none. Gives whether what is seen there may tick `checklist`.
 * The first page tells whose list it is, unless another open list is of the same company: then the person says which.
 * A page on which one only chooses among enterprises tells nothing.
 */
export function noteEnterprise(
  { screens }: Knowledge,
  tab: number,
  checklist: string,
  shown: string | null,
): Promise<boolean> {
  const done = queue.then(async () => {
    // After whatever is being noted of this tab: its place was told just before.
    const { place } = await changeTab(tab, {});
    const enterprise = screens[place?.screen ?? '']?.choosesEnterprise ? null : shown;
    await changeTab(tab, { enterprise });
    if (enterprise === null) return true;
    const cases = await knownCases();
    const own = cases.get(checklist);
    if (own !== undefined) return own === enterprise;
    if ((await others(cases, checklist, enterprise)).length > 0) return false;
    await remember(checklist, enterprise);
    return true;
  });
  queue = done.catch(() => undefined);
  return done;
}

/** Open lists of the company with this number, besides `checklist`. */
async function others(cases: ReadonlyMap<string, string>, checklist: string, enterprise: string): Promise<string[]> {
  const ids = [...cases].filter(([id, number]) => id !== checklist && number === enterprise).map(([id]) => id);
  if (ids.length === 0) return [];
  const open = await openLists();
  return ids.filter((id) => open.has(id));
}

/** Whether the page in `tab` is known to be of another company than `checklist`, or may be. */
export async function isOtherCase(tab: number, checklist: string): Promise<boolean> {
  const { enterprise } = await readTab(tab);
  if (enterprise === null) return false;
  return (await knownCases()).get(checklist) !== enterprise;
}

/** The person says that the page in `tab` is of the company of `checklist`. False when the page shows no number. */
export async function settleCase(tab: number, checklist: string): Promise<boolean> {
  const { enterprise } = await readTab(tab);
  if (enterprise === null) return false;
  await remember(checklist, enterprise);
  if ((await keptCases()).has(checklist)) await keepCase(checklist, enterprise);
  return true;
}

/** Keeps the number of a list on this machine, or no longer. False when none is known. */
export async function keepCaseOf(checklist: string, keep: boolean): Promise<boolean> {
  const enterprise = (await knownCases()).get(checklist);
  if (enterprise === undefined) return false;
  // What was kept is still known while the browser runs.
  await remember(checklist, enterprise);
  await (keep ? keepCase(checklist, enterprise) : dropCase(checklist));
  return true;
}

/** The lists are gone: so are their numbers. */
export const forgetCases = (checklists: readonly string[]): Promise<void> =>
  browser.storage.session.remove(checklists.map((id) => CASE + id));

/** What the panel has to say and to ask, without any number. `fitting` gives the open lists of the page's company. */
export async function whoseIs(
  { enterprise, checklist: chosen, address }: TabRecord,
  checklist: string | null,
): Promise<Omit<Whose, 'fitting'> & { fitting: string[] }> {
  const quiet = { page: 'quiet' as const, fitting: [], known: false, kept: false };
  if (checklist === null) return quiet;
  const [cases, kept] = await Promise.all([knownCases(), keptCases()]);
  const own = cases.get(checklist);
  const known = { ...quiet, known: own !== undefined, kept: kept.has(checklist) };
  if (enterprise !== null && own !== enterprise) {
    return { ...known, page: 'other', fitting: await others(cases, checklist, enterprise) };
  }
  if (enterprise !== null || chosen !== null || address.kind !== 'guide' || cases.size < 2) return known;
  const open = await openLists();
  const companies = new Set([...cases].filter(([id]) => open.has(id)).map(([, number]) => number));
  return companies.size > 1 ? { ...known, page: 'unsure' } : known;
}

/**
 * How an enterprise number is announced on a page, for the guide to look for: the labels that the knowledge has for it,
 * then a number as the portals write it. A pattern made here costs the page nothing but its use.
 */
export function announcedNumber({ screens }: Knowledge): string {
  const labels = Object.values(screens)
    .flatMap(({ targets }) => targets.filter(({ validator }) => validator === 'enterprise-number'))
    .flatMap(({ labels }) => Object.values(labels).flat())
    .map(({ text }) => text.replace(/\s*\([^)]*\)/g, '').trim());
  const words = [...new Set(labels)].map((label) =>
    label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['’]/g, "['’]"),
  );
  return `(?:${words.join('|')})[^0-9]{0,25}(\\d{3,4}[. ]?\\d{3}[. ]?\\d{3})(?!\\d)`;
}
