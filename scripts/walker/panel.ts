/**
 * Ariane's own pages, used as a person uses them: buttons and answers are found by their words, in the reader's
 * language, and pressed with the mouse.
 */

import { type TextKey, text } from '../../texts/index';
import { type Tab, until } from '../browsers/browser';
import type { WalkLanguage } from './scenario';

/** Middle of something that can be pressed, in the viewport. */
interface Spot {
  x: number;
  y: number;
}

/** Presses the button whose whole text is `key` in `language`. */
export async function pressNamed(page: Tab, language: WalkLanguage, key: TextKey, values = {}): Promise<void> {
  const words = text(language, key, values);
  const spot = await until(`the button “${words}”`, () => page.read(findButton, words));
  await page.click(spot.x, spot.y);
}

/** Whether such a button is to be seen. */
export async function offers(page: Tab, language: WalkLanguage, key: TextKey, values = {}): Promise<boolean> {
  return (await page.read(findButton, text(language, key, values))) !== null;
}

/** Runs in the page. A person scrolls to what they press. */
function findButton(words: string): Spot | null {
  // biome-ignore lint/performance/useDomNodeTextContent: what a person sees, not what the tree holds.
  const shown = (element: HTMLElement) => element.innerText.replace(/\s+/g, ' ').trim();
  const wanted = words.replace(/\s+/g, ' ').trim();
  const button = [...document.querySelectorAll<HTMLElement>('button, a[href], summary')].find(
    (candidate) => candidate.checkVisibility() && shown(candidate) === wanted,
  );
  if (!button) return null;
  button.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = button.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/** What the panel shows: ways to choose from, a question, the step to do now, an end, or what the answers come to. */
interface PanelView {
  /** What can be opened from here: the two ways in, or the decisions. */
  ways: string[];
  question: string | null;
  answers: string[];
  step: string | null;
  canStart: boolean;
  /** What the panel asks of the case before a start, and the answer so far; empty where there is none. */
  cases: { fact: string; value: string }[];
}

/** Runs in the page; null while the panel is not ready to be used. */
function panelView({ before, after }: AroundWords): PanelView | null {
  const radios = [...document.querySelectorAll<HTMLInputElement>('form input[type=radio]')];
  const canStart = [...document.querySelectorAll<HTMLElement>('button.primary')].some((candidate) => {
    const words = candidate.textContent.trim();
    return words.startsWith(before) && words.endsWith(after);
  });
  const step = document.querySelector<HTMLElement>('article[data-step]')?.dataset.step ?? null;
  const ways = [...document.querySelectorAll<HTMLElement>('[data-opens]')].map(({ dataset }) => dataset.opens ?? '');
  const lists = [...document.querySelectorAll<HTMLSelectElement>('select[data-fact]')];
  const cases = lists.map(({ dataset, value }) => ({ fact: dataset.fact ?? '', value }));
  if (radios.length === 0 && !canStart && step === null && ways.length === 0) return null;
  return { ways, question: radios[0]?.name ?? null, answers: radios.map(({ value }) => value), step, canStart, cases };
}

/** What stands before and after a name on a button. */
interface AroundWords {
  before: string;
  after: string;
}

function wordsAround(language: WalkLanguage, key: TextKey, parameter: string): AroundWords {
  const name = '\u0000';
  const [before = '', after = ''] = text(language, key, { [parameter]: name }).split(name);
  return { before: before.trim(), after: after.trim() };
}

function findAnswer(value: string): Spot | null {
  const radio = [...document.querySelectorAll<HTMLInputElement>('form input[type=radio]')].find(
    (candidate) => candidate.value === value,
  );
  if (!radio) return null;
  radio.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = radio.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

export interface Start {
  language: WalkLanguage;
  /** What is true of the case: answers to the panel's questions, by fact. */
  facts: Readonly<Record<string, string>>;
  /** To be chosen from the list of all procedures; without it the first decision's questions are the way in. */
  procedure?: string | null;
  /** Host of the address at which the procedure must begin; without it, whichever the panel offers. */
  host?: string;
}

/** More questions and confirmations than any way to a start takes. */
const MOST = 40;

/**
 * Chooses the procedure from the list of all, or answers the questions of the first decision, tells what is known of the
 * case, starts what comes out, says "done" to what is done without a page, and presses the button that opens the first
 * page, unless the tab stands on a later one already. Gives the ids of the steps that were confirmed on the way. Fails
 * when the panel asks something the case does not answer, or comes to no such button.
 */
export async function startInPanel(panel: Tab, how: Start): Promise<string[]> {
  try {
    return await towardsFirstPage(panel, how);
  } catch (error) {
    const says = await panel.read(panelWords, null);
    throw new Error(`${error instanceof Error ? error.message : error}; the panel says: ${says}`);
  }
}

/** Runs in the page. */
function panelWords(): string {
  // biome-ignore lint/performance/useDomNodeTextContent: what a person sees, not what the tree holds.
  return document.body.innerText.replace(/\s+/g, ' ').slice(0, 2_000);
}

async function towardsFirstPage(panel: Tab, how: Start): Promise<string[]> {
  const { language, host } = how;
  const confirmed: string[] = [];
  const start = wordsAround(language, 'pages.start', 'procedure');
  const opening = wordsAround(language, 'pages.open', 'host');
  for (let count = 0; count < MOST; count += 1) {
    const view = await until('something to do in the panel', () => panel.read(panelView, start));
    const quiet = text(language, 'pages.done.quiet');
    const begin = await panel.read(findBegin, { ...opening, host: host ?? null, quiet });
    if (begin) {
      if (begin !== 'here') await panel.click(begin.x, begin.y);
      return confirmed;
    }
    if (view.step !== null) confirmed.push(view.step);
    await move(panel, view, how, start);
    const shown = JSON.stringify(view);
    await until('the panel to move on', async () => JSON.stringify(await panel.read(panelView, start)) !== shown);
  }
  throw new Error(`the panel came to no first page after ${MOST} moves`);
}

/** Puts a finished procedure aside, so that the panel offers the next. */
export async function leaveFinished(panel: Tab, language: WalkLanguage): Promise<void> {
  await pressNamed(panel, language, 'pages.leave.finished');
  await until('the finished procedure to go', async () => !(await offers(panel, language, 'pages.leave.finished')));
}

/** One press in the panel: the next on the way to a start. */
async function move(panel: Tab, view: PanelView, how: Start, start: AroundWords): Promise<void> {
  const { language, facts, procedure } = how;
  const open = view.cases.find(({ fact, value }) => facts[fact] !== undefined && value !== facts[fact]);
  if (open) await tellCase(panel, open.fact, facts[open.fact] ?? '');
  else if (view.canStart) await pressStart(panel, start);
  else if (view.question !== null) await answer(panel, language, view, facts);
  else if (view.step !== null) await pressDone(panel, language, view, start);
  else if (procedure) await towards(panel, view.ways, procedure);
  else if (await offers(panel, language, 'pages.choose.questions')) {
    await pressNamed(panel, language, 'pages.choose.questions');
  } else await pressFirst(panel, view.ways);
}

/** Says that the step is done, unless the guide has seen it meanwhile. */
async function pressDone(panel: Tab, language: WalkLanguage, view: PanelView, start: AroundWords): Promise<void> {
  const spot = await until('the button that says done, or the next step', async () => {
    const now = await panel.read(panelView, start);
    if (now?.step !== view.step) return 'seen';
    return panel.read(findButton, text(language, 'pages.done'));
  });
  if (spot !== 'seen') await panel.click(spot.x, spot.y);
}

/** The list of all procedures, its part that holds the wanted one, and that one. */
async function towards(panel: Tab, ways: readonly string[], procedure: string): Promise<void> {
  const key = ways.includes(procedure) ? procedure : 'procedures';
  if (!ways.includes(key)) throw new Error(`the panel's list does not hold “${procedure}”`);
  const fold = await panel.read(findFold, key);
  if (fold) await panel.click(fold.x, fold.y);
  const spot = await until(`“${key}” in the panel`, () => panel.read(findWay, key));
  await panel.click(spot.x, spot.y);
}

/** Runs in the page: the title of the folded part that hides an entry; null when nothing hides it. */
function findFold(opens: string): Spot | null {
  const fold = document.querySelector(`[data-opens="${opens}"]`)?.closest<HTMLDetailsElement>('details:not([open])');
  const summary = fold?.querySelector('summary');
  if (!summary) return null;
  summary.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = summary.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/**
 * By keyboard, entry by entry: the words of one may be the beginning of another's. The question is clicked and
 * not the list, which stays closed by that: Firefox's open one takes no arrow keys from a tool.
 */
async function tellCase(panel: Tab, fact: string, value: string): Promise<void> {
  const list = await until(`the question “${fact}”`, () => panel.read(findCase, { fact, value }));
  if (list.place === -1) throw new Error(`the panel does not take “${value}” for “${fact}”`);
  await panel.click(list.x, list.y);
  await panel.press('Home');
  for (let count = 0; count < list.place; count += 1) await panel.press('ArrowDown');
  await panel.press('Tab');
}

/** Runs in the page. `place`: of the wanted entry in the list, or -1 when the list has none. */
function findCase({ fact, value }: { fact: string; value: string }): (Spot & { place: number }) | null {
  const list = document.querySelector<HTMLSelectElement>(`select[data-fact="${fact}"]`);
  const question = list?.labels[0];
  if (!list || !question?.checkVisibility()) return null;
  question.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = question.getBoundingClientRect();
  const place = [...list.options].findIndex((option) => option.value === value);
  return { x: left + width / 2, y: top + height / 2, place };
}

/**
 * Runs in the page: the button that opens the first page, by its words around the host. `here`: there is none, and the
 * step is one that the page shows, because the tab already stands on a page of the way.
 */
function findBegin(how: AroundWords & { host: string | null; quiet: string }): Spot | 'here' | null {
  const { before, after, host, quiet } = how;
  const buttons = [...document.querySelectorAll<HTMLElement>('button')].filter((one) => one.checkVisibility());
  const opener = buttons.find((candidate) => {
    const words = candidate.textContent.trim();
    if (!candidate.matches('.primary') || !words.startsWith(before) || !words.endsWith(after)) return false;
    const named = words.slice(before.length, words.length - after.length).trim();
    return host === null ? /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(named) : named === host;
  });
  if (!opener) return buttons.some((one) => one.textContent.trim() === quiet) ? 'here' : null;
  opener.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = opener.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/** The first of a list of decisions: the one by which a company begins. */
async function pressFirst(panel: Tab, [first]: string[]): Promise<void> {
  if (first === undefined) throw new Error('the panel offers nothing to choose from');
  const spot = await until('the first decision', () => panel.read(findWay, first));
  await panel.click(spot.x, spot.y);
}

function findWay(opens: string): Spot | null {
  const button = document.querySelector<HTMLElement>(`[data-opens="${opens}"]`);
  if (!button?.checkVisibility()) return null;
  button.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = button.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

async function answer(
  panel: Tab,
  language: WalkLanguage,
  { question, answers }: PanelView,
  facts: Start['facts'],
): Promise<void> {
  const wanted = facts[question ?? ''];
  if (wanted === undefined || !answers.includes(wanted)) {
    throw new Error(`the panel asks “${question}” (${answers.join(', ')}), which the scenario does not answer`);
  }
  const spot = await until('the answer', () => panel.read(findAnswer, wanted));
  await panel.click(spot.x, spot.y);
  await pressNamed(panel, language, 'pages.question.next');
}

/** The one button that starts a procedure, whatever the procedure's title is. */
async function pressStart(panel: Tab, words: AroundWords): Promise<void> {
  const spot = await until('a button that starts a procedure', () => panel.read(findStart, words));
  await panel.click(spot.x, spot.y);
}

function findStart({ before, after }: AroundWords): Spot | null {
  const button = [...document.querySelectorAll<HTMLElement>('button.primary')].find((candidate) => {
    const words = candidate.textContent.trim();
    return candidate.checkVisibility() && words.startsWith(before) && words.endsWith(after);
  });
  if (!button) return null;
  button.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = button.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/** Sets the reader's language on Ariane's settings page. */
export async function chooseLanguage(page: Tab, language: WalkLanguage): Promise<void> {
  const spot = await until('the choice of language', () => page.read(findLanguageList, null));
  // By keyboard: the list names each language in that language.
  const name = { fr: 'Fran', nl: 'Ned', de: 'Deu', en: 'Eng' }[language];
  await page.click(spot.x, spot.y);
  await page.type(name);
  await page.press('Enter');
  await until('Ariane to speak it', () => page.read((wanted) => document.documentElement.lang === wanted, language));
}

function findLanguageList(): Spot | null {
  const list = [...document.querySelectorAll<HTMLSelectElement>('select')].find(
    (candidate) => candidate.checkVisibility() && [...candidate.options].some(({ value }) => value === 'nl'),
  );
  if (!list) return null;
  list.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = list.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}
