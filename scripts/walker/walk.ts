/**
 * An honest stand-in for a person: it does what the callout says, where the ring is, with real mouse and keyboard, and
 * knows nothing else. When Ariane shows nothing, the same thing again and again, or a ring on something that takes no
 * click, it stops and says why.
 */
import { fileURLToPath } from 'node:url';
import { type Tab, until } from '../browsers/browser';
import { actOutside, goOn } from './outside';
import { pick } from './pick';
import type { WalkScenario } from './scenario';
import { type CalloutButton, look, type Sight, sameSight } from './sight';

export interface WalkStep {
  /** Id of the step, or `outside`. */
  step: string;
  /** Which step of how many; 0 outside. */
  number: number;
  of: number;
  /** The callout's instruction. */
  say: string;
  /** All that the callout said, or where it was outside. */
  text: string;
  /** What the person did. */
  did: string;
}

export type WalkResult =
  | { ok: true; steps: WalkStep[]; heading: string }
  | { ok: false; steps: WalkStep[]; failedAt: string; why: string };

export interface WalkOptions {
  /** Told of each step before it is carried out. */
  onStep?: (step: WalkStep, tab: Tab) => Promise<void> | void;
  /** Told of each moment of a step; the tests end the background there. */
  between?: (when: 'before' | 'during' | 'after', step: string, target: string | null) => Promise<void>;
  /** Milliseconds until a page or a step that does not come counts as a failure. */
  patience?: number;
}

/** How often the same step may come back before it counts as going round in circles. */
const SAME_STEP = 3;

/** A page that does not come into view after this many turns of the wheel does not scroll. */
const MOST_SCROLLS = 4;

const OUTSIDE = { step: 'outside', number: 0, of: 0, say: '' };

/** What gives a person nothing to do; they look at it for a while, in case it was only a moment of the page. */
const UNFOLLOWABLE = ['refused', 'elsewhere', 'exit'];

/** Milliseconds without any change after which a person takes what they see for settled. */
const STILL = 150;

class Stuck extends Error {}

/** Follows the guidance in `tab`, which stands on the first page, until the callout says that it is finished. */
export async function walk(tab: Tab, scenario: WalkScenario, options: WalkOptions = {}): Promise<WalkResult> {
  const steps: WalkStep[] = [];
  const patience = options.patience ?? 10_000;
  let failedAt = 'start';
  let visits = 0;
  let scrolled = 0;
  let said: Said = { host: '', text: '', undescribed: new Set() };
  let acted = '';
  const note = async (step: WalkStep) => {
    steps.push(step);
    await options.onStep?.(step, tab);
  };
  try {
    for (;;) {
      const sight = await settled(tab, said, patience);
      const { callout } = sight;
      if (isOutside(sight, said)) {
        const text = `outside Ariane, at ${sight.host}`;
        await actOutside(tab, scenario.actor, sight.host, (did) => note({ ...OUTSIDE, text, did }));
        continue;
      }
      if (leadsOn(sight, said)) {
        const text = `outside Ariane, on a page that no source describes: ${sight.page}`;
        if (callout) said = { ...said, host: sight.host, text: callout.text };
        await goOn(tab, (words) => note({ ...OUTSIDE, text, did: `press “${words}”` }));
        await progress(tab, sight, patience);
        continue;
      }
      if (!callout) throw new Stuck(`no callout at ${sight.host || tab.url()}`);
      if (scrolled < MOST_SCROLLS && (await scrolledTowards(tab, sight))) {
        scrolled += 1;
        continue;
      }
      scrolled = 0;
      if (callout.state === 'finished') return finished(sight, scenario, steps);
      visits = callout.step === failedAt ? visits + 1 : 1;
      failedAt = callout.step;
      if (visits > SAME_STEP)
        throw new Stuck(`the same step came back ${SAME_STEP} times; the callout says: ${callout.text}`);
      // Pointed at and pressed, or done where nothing can be pointed at: what came of it only the person can tell.
      const confirms = awaitsWord(callout) && (acted === callout.step || isOnUndescribed(callout));
      const picks = acted === callout.step || callout.target !== null ? undefined : scenario.picks[callout.step];
      const action = picks ? pickAll(picks) : confirms ? confirm(callout) : nextAction(sight, scenario);
      acted = sight.ring || picks ? callout.step : '';
      if (callout.undescribed) said.undescribed.add(sight.page);
      said = { ...said, host: sight.host, text: callout.text };
      const { step, number, of, say, text } = callout;
      await note({ step, number, of, say, text, did: action.did });
      const moment = async (when: 'before' | 'during' | 'after') =>
        options.between?.(when, callout.step, callout.target);
      await moment('before');
      await action.act(tab, () => moment('during'));
      await progress(tab, sight, patience);
      await moment('after');
    }
  } catch (error) {
    return { ok: false, steps, failedAt, why: error instanceof Error ? error.message : String(error) };
  }
}

function finished(sight: Sight, scenario: WalkScenario, steps: WalkStep[]): WalkResult {
  if (sight.heading === scenario.expect) return { ok: true, steps, heading: sight.heading };
  const why = `the callout says that it is finished, but the page says “${sight.heading}”, not “${scenario.expect}”`;
  return { ok: false, steps, failedAt: 'finished', why };
}

/** The last thing that the callout said, and on which site. */
interface Said {
  host: string;
  text: string;
  /** Pages about which a callout said that no source describes them, or what is done there. */
  undescribed: Set<string>;
}

/** On another site, where Ariane draws nothing and which it named before: there a person acts alone. */
function isOutside({ callout, host }: Sight, said: Said): boolean {
  return callout === null && host !== '' && host !== said.host && said.text.includes(host);
}

/**
 * Ariane says that no source describes the page, or has nothing left to say about one of which it said so: there a
 * person goes on alone. Where only the person's word is awaited, that is given first.
 */
function leadsOn({ callout, page }: Sight, said: Said): boolean {
  if (callout === null || !UNFOLLOWABLE.includes(callout.state)) return false;
  return callout.undescribed ? !awaitsWord(callout) : said.undescribed.has(page);
}

const isOnUndescribed = ({ undescribed, state }: NonNullable<Sight['callout']>): boolean =>
  undescribed && UNFOLLOWABLE.includes(state);

/** The button that says "done" stands out: nothing on the page shows it. */
const awaitsWord = ({ buttons }: NonNullable<Sight['callout']>): boolean =>
  buttons.some(({ action, main }) => action === 'done' && main);

/** A look that stays the same for a moment: nothing loads and nothing moves any more. */
async function settled(tab: Tab, said: Said, patience: number): Promise<Sight> {
  let before: Sight = { host: '', page: '', heading: '', callout: null, ring: null };
  let since = performance.now();
  const ready = async () => {
    const now = await look(tab);
    if (!sameSight(before, now)) since = performance.now();
    before = now;
    const same = performance.now() - since >= STILL;
    if (leadsOn(now, said)) return performance.now() - since >= STILL * 4 ? now : null;
    if (isOutside(now, said)) return now.heading !== '' ? now : null;
    return same && now.callout !== null && !UNFOLLOWABLE.includes(now.callout.state) ? now : null;
  };
  // What is not there in time is told by the caller, who knows what was expected.
  return until('a callout', ready, patience).catch(() => before);
}

/** A frame that is taller than the window: a person scrolls the page around it before they click. */
async function scrolledTowards(tab: Tab, { ring }: Sight): Promise<boolean> {
  if (!ring || ring.beyond === 0 || ring.under === 'outside-view') return false;
  // With the pointer beside the frame, so that the page scrolls and not what is in the frame.
  await tab.scroll(4, 4, ring.beyond + 40 * Math.sign(ring.beyond));
  return true;
}

interface Action {
  did: string;
  /** `during` is called in the middle of the action, once the person has begun and not yet ended. */
  act: (tab: Tab, during: () => Promise<void>) => Promise<void>;
}

/** What a person would do now. Throws when what is shown cannot be followed. */
function nextAction({ callout, ring }: Sight, scenario: WalkScenario): Action {
  if (!callout) throw new Stuck('no callout');
  if (ring && ring.under !== 'outside-view') return atRing(ring, callout, scenario);
  const find = (action: string) => callout.buttons.find((button) => button.action === action);
  const there = find('take-me');
  const done = find('done');
  if (callout.state === 'pointing' && there) return press(there, callout);
  if (callout.state === 'person' && done) return press(done, callout);
  throw new Stuck(`state “${callout.state}”, and nothing to press; the callout says: ${callout.text}`);
}

/** What the callout leaves to the person to find: one thing after the other. */
function pickAll(words: readonly string[]): Action {
  return {
    did: `choose ${words.map((one) => `“${one}”`).join(', ')}`,
    act: async (tab, during) => {
      for (const one of words) await pick(tab, one);
      await during();
    },
  };
}

function confirm(callout: NonNullable<Sight['callout']>): Action {
  const done = callout.buttons.find(({ action }) => action === 'done');
  if (!done) throw new Stuck(`nothing to press; the callout says: ${callout.text}`);
  return press(done, callout);
}

/** A button of the callout; when it lies below the fold of the callout, that is scrolled first. */
function press(button: CalloutButton, over: { x: number; y: number }): Action {
  return {
    did: `press “${button.text}” in the callout`,
    act: async (tab, during) => {
      const { x, y } = button.reachable ? button : await scrolledTo(tab, button.action, over);
      await tab.click(x, y);
      await during();
    },
  };
}

function scrolledTo(tab: Tab, action: string, over: { x: number; y: number }): Promise<CalloutButton> {
  return until(
    `the button ${action} in the callout`,
    async () => {
      await tab.scroll(over.x, over.y, 120);
      const { callout } = await look(tab);
      return callout?.buttons.find((button) => button.action === action && button.reachable);
    },
    4_000,
  );
}

function atRing(
  { x, y, under }: NonNullable<Sight['ring']>,
  callout: NonNullable<Sight['callout']>,
  scenario: WalkScenario,
): Action {
  const { picks, values } = scenario;
  const value = callout.target === null ? undefined : (values[callout.target] ?? picks[callout.target]?.[0]);
  const needed = (): string => {
    if (value === undefined) throw new Stuck(`the scenario has no value for “${callout.target}”`);
    return value;
  };
  switch (under) {
    case 'field': {
      const text = needed();
      return { did: `type the value for ${callout.target}`, act: (tab, during) => typeInto(tab, x, y, text, during) };
    }
    case 'list': {
      const text = needed();
      return { did: `choose the value for ${callout.target}`, act: (tab) => chooseFrom(tab, x, y, text) };
    }
    case 'file': {
      const path = fixture(needed());
      return { did: `choose a file for ${callout.target}`, act: (tab) => tab.chooseFile(x, y, path) };
    }
    case 'choice':
    case 'press':
      return {
        did: under === 'choice' ? 'select' : 'press',
        act: async (tab, during) => {
          await tab.click(x, y);
          await during();
        },
      };
    default:
      throw new Stuck(`the ring lies on something that takes no click (${under}); the callout says: ${callout.text}`);
  }
}

/** The path of the file that a value names as `file:NAME`. */
function fixture(value: string): string {
  const name = /^file:([\w.-]+)$/.exec(value)?.[1];
  if (name === undefined) throw new Stuck(`“${value}” names no file: a scenario writes file:NAME`);
  return fileURLToPath(new URL(`../../tests/fixtures/files/${name}`, import.meta.url));
}

async function typeInto(tab: Tab, x: number, y: number, text: string, during: () => Promise<void>): Promise<void> {
  await tab.click(x, y);
  await tab.press('Control+a');
  await tab.type(text);
  await during();
  await tab.press('Tab');
}

/** By keyboard: the beginning of the wanted entry is typed, as a person does in a long list. */
async function chooseFrom(tab: Tab, x: number, y: number, text: string): Promise<void> {
  await tab.click(x, y);
  await tab.type(text);
  await tab.press('Enter');
  await tab.press('Tab');
}

/** Waits until the page or the callout has moved on. Does not insist: the same step again is counted by the walk. */
async function progress(tab: Tab, before: Sight, patience: number): Promise<void> {
  const address = tab.url();
  const moved = async () => {
    if (tab.url() !== address) return true;
    const now = await look(tab);
    return (
      now.callout?.step !== before.callout?.step ||
      now.callout?.state !== before.callout?.state ||
      ringMoved(before, now)
    );
  };
  // Where the person is to say that it is done, a press may change nothing that can be seen.
  const told = before.ring !== null && before.callout?.buttons.some(({ action, main }) => action === 'done' && main);
  await until('the next step', moved, told ? 1_000 : patience).catch(() => undefined);
}

function ringMoved({ ring: before }: Sight, { ring: now }: Sight): boolean {
  return before?.under === 'outside-view' || before === null ? now !== null && now.under !== 'outside-view' : false;
}
