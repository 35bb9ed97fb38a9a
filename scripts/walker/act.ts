/** What a person does with the mouse and the keyboard, once Ariane has said what: one action per turn of the walk. */
import { fileURLToPath } from 'node:url';
import { type Tab, until } from '../browsers/browser';
import { pick } from './pick';
import type { WalkScenario } from './scenario';
import { type CalloutButton, look, type Sight } from './sight';

/** What is shown cannot be followed. */
export class Stuck extends Error {}

/**
 * What shows that it was done. `seen`: the page itself, at once (a ticked box, a value in its field). `pressed`: a page
 * that comes, or nothing. `told`: Ariane, who was told so.
 */
export type Effect = 'seen' | 'pressed' | 'told';

export interface Action {
  did: string;
  /** `during` is called in the middle of the action, once the person has begun and not yet ended. */
  act: (tab: Tab, during: () => Promise<void>) => Promise<Effect>;
}

/** What a person would do now. Throws when what is shown cannot be followed. */
export function nextAction({ callout, ring }: Sight, scenario: WalkScenario): Action {
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
export function pickAll(words: readonly string[]): Action {
  return {
    did: `choose ${words.map((one) => `“${one}”`).join(', ')}`,
    act: async (tab, during) => {
      let effect: Effect = 'seen';
      for (const one of words) effect = await pick(tab, one);
      await during();
      return effect;
    },
  };
}

export function confirm(callout: NonNullable<Sight['callout']>): Action {
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
      return 'told';
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
  const seen = async (doing: Promise<void>): Promise<Effect> => doing.then(() => 'seen');
  switch (under) {
    case 'field': {
      const text = needed();
      const act: Action['act'] = (tab, during) => seen(typeInto(tab, x, y, text, during));
      return { did: `type the value for ${callout.target}`, act };
    }
    case 'list': {
      const text = needed();
      return { did: `choose the value for ${callout.target}`, act: (tab) => seen(chooseFrom(tab, x, y, text)) };
    }
    case 'file': {
      const path = fixture(needed());
      return { did: `choose a file for ${callout.target}`, act: (tab) => seen(tab.chooseFile(x, y, path)) };
    }
    case 'choice':
    case 'press':
      return {
        did: under === 'choice' ? 'select' : 'press',
        act: async (tab, during) => {
          await tab.click(x, y);
          await during();
          return under === 'choice' ? 'seen' : 'pressed';
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
