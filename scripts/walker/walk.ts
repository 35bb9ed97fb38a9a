/**
 * An honest stand-in for a person: it does what the callout says, where the ring is, with real mouse and keyboard, and
 * knows nothing else. When Ariane shows nothing, the same thing again and again, or a ring on something that takes no
 * click, it stops and says why.
 */
import { text } from '../../texts/index';
import { type Tab, until } from '../browsers/browser';
import { confirm, type Effect, nextAction, pickAll, Stuck } from './act';
import { actOutside, goOn } from './outside';
import { turnPage } from './page-language';
import type { WalkScenario } from './scenario';
import { look, type Sight, sameSight, standsOn } from './sight';
import { type Letters, lettersOf } from './wording';

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

interface Walked {
  steps: WalkStep[];
  /** Of all pages on which the person followed Ariane, each once: in whose wording they come. */
  letters: Letters;
}
export type WalkResult = Walked & ({ ok: true; heading: string } | { ok: false; failedAt: string; why: string });

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

/** What Ariane says before it leads to a site on which it draws nothing, in each of its languages. */
const NOT_DRAWN = (['fr', 'nl', 'de', 'en'] as const).map((language) =>
  text(language, 'guide.outside.not-drawn').replace(/\s+/g, ' ').trim(),
);

/** Milliseconds without any change after which a person takes what they see for settled. */
const STILL = 150;

/** A walk under way. */
interface Going {
  tab: Tab;
  scenario: WalkScenario;
  options: WalkOptions;
  patience: number;
  steps: WalkStep[];
  /** By page. */
  letters: Map<string, Letters>;
  /** The step at hand, and how often it has come. */
  at: string;
  visits: number;
  scrolled: number;
  said: Said;
  /** The step at which something on the page was acted on last. */
  acted: string;
}

/** Follows the guidance in `tab`, which stands on the first page, until the callout says that it is finished. */
export async function walk(tab: Tab, scenario: WalkScenario, options: WalkOptions = {}): Promise<WalkResult> {
  const said: Said = { host: '', text: '', undescribed: new Set() };
  const counts = { at: 'start', visits: 0, scrolled: 0, acted: '' };
  const patience = options.patience ?? 10_000;
  const going: Going = { tab, scenario, options, patience, steps: [], letters: new Map(), said, ...counts };
  const walked = (): Walked => ({ steps: going.steps, letters: sum([...going.letters.values()]) });
  try {
    for (;;) {
      const sight = await settled(tab, going.said, patience);
      if (await actAlone(going, sight)) continue;
      if (going.scrolled < MOST_SCROLLS && (await scrolledTowards(tab, sight))) {
        going.scrolled += 1;
        continue;
      }
      going.scrolled = 0;
      if (sight.callout?.state === 'finished') {
        going.at = 'finished';
        await checkEnd(going, sight);
        return { ok: true, heading: sight.heading, ...walked() };
      }
      await follow(going, sight);
    }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { ok: false, failedAt: going.at, why, ...walked() };
  }
}

const sum = (pages: readonly Letters[]): Letters =>
  pages.reduce((one, other) => ({ all: one.all + other.all, reconstructed: one.reconstructed + other.reconstructed }), {
    all: 0,
    reconstructed: 0,
  });

async function note({ steps, options, tab }: Going, step: WalkStep): Promise<void> {
  steps.push(step);
  await options.onStep?.(step, tab);
}

/** What Ariane does not guide: the identity site, a page that no source describes, the language of the page. */
async function actAlone(going: Going, sight: Sight): Promise<boolean> {
  const { tab, scenario, said, patience } = going;
  const tell = (text: string, did: string) => note(going, { ...OUTSIDE, text: `outside Ariane, ${text}`, did });
  if (isOutside(sight, said)) {
    await actOutside(tab, scenario.actor, sight.host, (did) => tell(`at ${sight.host}`, did));
    return true;
  }
  const { pageLanguage } = scenario;
  if (sight.callout && sight.language !== pageLanguage) {
    const tellLink = (words: string) => tell(`on a page in “${sight.language}”`, `press “${words}”`);
    if (await turnPage(tab, pageLanguage, tellLink)) return true;
  }
  if (!leadsOn(sight, said)) return false;
  if (sight.callout) going.said = { ...said, host: sight.host, text: sight.callout.text };
  await goOn(tab, (words) => tell(`on a page that no source describes: ${sight.page}`, `press “${words}”`));
  await progress(tab, sight, patience);
  return true;
}

/** Does what the callout says. */
async function follow(going: Going, sight: Sight): Promise<void> {
  const { tab, scenario, options, patience } = going;
  const { callout } = sight;
  if (!callout) throw new Stuck(`no callout at ${sight.host || tab.url()}`);
  const { step, number, of, say, text, target } = callout;
  going.visits = step === going.at ? going.visits + 1 : 1;
  going.at = step;
  if (going.visits > SAME_STEP)
    throw new Stuck(`the same step came back ${SAME_STEP} times; the callout says: ${text}`);
  // Pointed at and pressed, or done where nothing can be pointed at: what came of it only the person can tell.
  const confirms = awaitsWord(callout) && (going.acted === step || isUndescribed(callout));
  const picks = going.acted === step || target !== null ? undefined : scenario.picks[step];
  const action = picks ? pickAll(picks) : confirms ? confirm(callout) : nextAction(sight, scenario);
  going.acted = sight.ring || picks ? step : '';
  if (callout.undescribed) going.said.undescribed.add(sight.page);
  going.said = { ...going.said, host: sight.host, text };
  going.letters.set(`${sight.page} ${sight.heading}`, await lettersOf(tab));
  await note(going, { step, number, of, say, text, did: action.did });
  const moment = async (when: 'before' | 'during' | 'after') => options.between?.(when, step, target);
  await moment('before');
  const effect = await action.act(tab, () => moment('during'));
  await progress(tab, sight, awaitsWord(callout) ? { ...SOON, told: patience }[effect] : patience);
  await moment('after');
}

/** Milliseconds in which a page can answer, where the callout then waits for the person's word. */
const SOON: Record<Exclude<Effect, 'told'>, number> = { seen: 0, pressed: 1_000 };

/** The step is done when the person says so, and not before. */
function awaitsWord({ buttons }: NonNullable<Sight['callout']>): boolean {
  return buttons.some(({ action, main }) => action === 'done' && main);
}

/** The callout calls it finished: then the page must be the last one. */
async function checkEnd({ tab, scenario, letters }: Going, sight: Sight): Promise<void> {
  const { heading, text } = scenario.expect;
  const but = 'the callout says that it is finished, but the page';
  if (sight.heading !== heading) throw new Stuck(`${but} says “${sight.heading}”, not “${heading}”`);
  if (text !== null && !(await standsOn(tab, text))) throw new Stuck(`${but} does not say “${text}”`);
  letters.set(`${sight.page} ${sight.heading}`, await lettersOf(tab));
}

/** The last thing that the callout said, and on which site. */
interface Said {
  host: string;
  text: string;
  /** Pages about which a callout said that no source describes them, or what is done there. */
  undescribed: Set<string>;
}

/** On another site, which Ariane named before and of which it said that it draws nothing there: a person acts alone. */
function isOutside({ callout, host }: Sight, said: Said): boolean {
  if (callout !== null || host === '' || host === said.host) return false;
  return said.text.includes(host) && NOT_DRAWN.some((words) => said.text.includes(words));
}

/**
 * Ariane says that no source describes the page, or has nothing left to say about one of which it said so: there a
 * person goes on alone. Where the person's word is awaited, that is given first.
 */
function leadsOn({ callout, page }: Sight, said: Said): boolean {
  if (callout === null || !UNFOLLOWABLE.includes(callout.state)) return false;
  return callout.undescribed ? !awaitsWord(callout) : said.undescribed.has(page);
}

/** Nothing on the page can be pointed at, because no source describes it. */
function isUndescribed({ undescribed, state }: NonNullable<Sight['callout']>): boolean {
  return undescribed && UNFOLLOWABLE.includes(state);
}

/** A look that stays the same for a moment: nothing loads and nothing moves any more. */
async function settled(tab: Tab, said: Said, patience: number): Promise<Sight> {
  let before: Sight = { host: '', page: '', heading: '', language: '', callout: null, ring: null };
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

/** Waits until the page or the callout has moved on. Does not insist: the same step again is counted by the walk. */
async function progress(tab: Tab, before: Sight, patience: number): Promise<void> {
  if (patience === 0) return;
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
  await until('the next step', moved, patience).catch(() => undefined);
}

function ringMoved({ ring: before }: Sight, { ring: now }: Sight): boolean {
  return before?.under === 'outside-view' || before === null ? now !== null && now.under !== 'outside-view' : false;
}
