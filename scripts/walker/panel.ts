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
}

/** Runs in the page; null while the panel is not ready to be used. */
function panelView({ before, after }: StartWords): PanelView | null {
  const radios = [...document.querySelectorAll<HTMLInputElement>('form input[type=radio]')];
  const canStart = [...document.querySelectorAll<HTMLElement>('button.primary')].some((candidate) => {
    const words = candidate.textContent.trim();
    return words.startsWith(before) && words.endsWith(after);
  });
  const step = document.querySelector<HTMLElement>('article[data-step]')?.dataset.step ?? null;
  const ways = [...document.querySelectorAll<HTMLElement>('[data-opens]')].map(({ dataset }) => dataset.opens ?? '');
  if (radios.length === 0 && !canStart && step === null && ways.length === 0) return null;
  return { ways, question: radios[0]?.name ?? null, answers: radios.map(({ value }) => value), step, canStart };
}

/** What stands before and after the title on a button that starts a procedure. */
interface StartWords {
  before: string;
  after: string;
}

function startWords(language: WalkLanguage): StartWords {
  const title = '\u0000';
  const [before = '', after = ''] = text(language, 'pages.start', { procedure: title }).split(title);
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
  /** Host of the address at which the procedure begins. */
  host: string;
}

/** More questions and confirmations than any way to a start takes. */
const MOST = 40;

/**
 * Takes the panel's questions as the way in, answers those of the first decision, starts what comes out, says "done" to what is done without a page, and presses the
 * button that opens the first page. Gives the ids of the steps that were confirmed on the way. Fails when the panel asks
 * something the case does not answer, or comes to no such button.
 */
export async function startInPanel(panel: Tab, { language, facts, host }: Start): Promise<string[]> {
  const confirmed: string[] = [];
  const start = startWords(language);
  for (let count = 0; count < MOST; count += 1) {
    const view = await until('something to do in the panel', () => panel.read(panelView, start));
    if (await offers(panel, language, 'pages.open', { host })) {
      await pressNamed(panel, language, 'pages.open', { host });
      return confirmed;
    }
    if (view.canStart) await pressStart(panel, start);
    else if (view.question !== null) await answer(panel, language, view, facts);
    else if (view.step !== null) {
      confirmed.push(view.step);
      await pressNamed(panel, language, 'pages.done');
    } else if (await offers(panel, language, 'pages.choose.questions')) {
      await pressNamed(panel, language, 'pages.choose.questions');
    } else await pressFirst(panel, view.ways);
    const shown = JSON.stringify(view);
    await until('the panel to move on', async () => JSON.stringify(await panel.read(panelView, start)) !== shown);
  }
  throw new Error(`the panel came to no first page after ${MOST} moves`);
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
async function pressStart(panel: Tab, words: StartWords): Promise<void> {
  const spot = await until('a button that starts a procedure', () => panel.read(findStart, words));
  await panel.click(spot.x, spot.y);
}

function findStart({ before, after }: StartWords): Spot | null {
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
