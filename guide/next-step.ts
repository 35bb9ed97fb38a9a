/**
 * Which step to show on the page at hand. Pure. What the page shows beats what was ticked before: a field that lost its
 * value is asked for again, and going back to an earlier screen shows the way onward again.
 */
import { answered, arrivesAt } from '../rules/engine/returns';
import type { ChecklistState, GuideExit, GuideStep } from '../session/messages';
import type { Recognition } from './reading';

export interface Situation {
  steps: readonly GuideStep[];
  exits: readonly GuideExit[];
  state: ChecklistState;
  recognition: Recognition | null;
  /** Steps the person undid on this page: they are shown again, whatever the page holds. */
  undone: ReadonlySet<string>;
  /** Whether the page now holds what the step asks for; null when the page does not tell. */
  satisfied: (step: GuideStep) => boolean | null;
}

export type Next =
  /** To be done on this page. `again`: it was ticked before, and is the way onward or lost its value. */
  | { kind: 'step'; step: GuideStep; again: boolean }
  /** Something the person does outside the browser, or only the person knows. */
  | { kind: 'person'; step: GuideStep }
  /** To be done on another page, reached by `way`, earliest first. */
  | { kind: 'elsewhere'; step: GuideStep; way: GuideStep[] }
  /** The page is not one Ariane knows. */
  | { kind: 'unknown'; step: GuideStep; way: GuideStep[] }
  | { kind: 'exit'; exit: GuideExit }
  | { kind: 'finished' };

const REPEATABLE = ['fill', 'choose', 'tick'];

export function nextStep(situation: Situation): Next {
  const { steps, exits, state, recognition, undone } = situation;
  const exit = exits.find(
    ({ screen, message }) => screen === recognition?.screen && recognition.messages.includes(message),
  );
  if (exit) return { kind: 'exit', exit };
  const done = new Set(state.steps.filter((step) => step.done).map(({ id }) => id));
  const current = steps.find(({ id }) => id === state.current);
  if (state.finished || !current) return { kind: 'finished' };

  const wanted = steps.find(({ id }) => undone.has(id) && !done.has(id));
  if (wanted) return shownAs(wanted, situation);

  const here = recognition ? visit(steps, current, recognition.screen, done) : [];
  const open = here.find((step) => isOpen(step, done, situation));
  if (!arrivesHere(current, recognition) && comesFirst(current, open, steps, done))
    return { kind: 'person', step: current };
  if (open) return { kind: 'step', step: open, again: done.has(open.id) };
  const onward = here.findLast((step) => 'arrives' in step.done);
  if (onward) return { kind: 'step', step: onward, again: true };
  return shownAs(current, situation);
}

function shownAs(step: GuideStep, { recognition, steps }: Situation): Next {
  if (!step.screen) return { kind: 'person', step };
  if (step.screen === recognition?.screen) return { kind: 'step', step, again: false };
  return { kind: recognition ? 'elsewhere' : 'unknown', step, way: wayTo(step, steps) };
}

/** Still to be done as the page shows it. */
function isOpen(step: GuideStep, done: ReadonlySet<string>, { satisfied, state }: Situation): boolean {
  const now = satisfied(step);
  if (done.has(step.id)) {
    // Whom the check fails says so once; asking again would hold that person up for ever.
    const toldByPerson = state.steps.some(({ id, by }) => id === step.id && by === 'person');
    return REPEATABLE.includes(step.do) && now === false && !toldByPerson;
  }
  // Satisfied and not ticked yet: the tick is on its way, the person need not wait for it.
  return now !== true;
}

/**
 * The steps of the visit to `screen` that the person is on. A procedure may come back to a page (a list of users): then
 * the visit is the one that the current step leads to, or else the last that was reached.
 */
function visit(
  steps: readonly GuideStep[],
  current: GuideStep,
  screen: string,
  done: ReadonlySet<string>,
): GuideStep[] {
  const visits: { start: number; steps: GuideStep[] }[] = [];
  let there = false;
  for (const [index, step] of steps.entries()) {
    if (step.screen === undefined) continue;
    if (step.screen === screen && !there) visits.push({ start: index, steps: [] });
    there = step.screen === screen;
    if (there) visits.at(-1)?.steps.push(step);
  }
  const at = steps.indexOf(current);
  const wasLed = (start: number) => {
    const leading = steps.slice(0, start).findLast((step) => arrivesAt(step, screen));
    return leading !== undefined && done.has(leading.id);
  };
  const reached = visits.findLast(({ start }) => start <= at || wasLed(start));
  const led = arrivesAt(current, screen) ? visits.find(({ start }) => start > at) : undefined;
  // A page met before its time is worked on as it is, but no message is awaited of an operation that lies ahead.
  const ahead = visits.find(({ start }) => answered(steps, start) === undefined);
  return (led ?? reached ?? ahead)?.steps ?? [];
}

/** Reaching this page is what the step waits for: its tick is on its way. */
const arrivesHere = ({ done }: GuideStep, recognition: Recognition | null): boolean =>
  'arrives' in done && done.arrives === recognition?.screen;

/** A step outside the browser is shown before the page's own step when nothing else lies between the two. */
function comesFirst(
  current: GuideStep,
  open: GuideStep | undefined,
  steps: readonly GuideStep[],
  done: ReadonlySet<string>,
): boolean {
  if (current.screen) return false;
  if (!open) return true;
  const between = steps.slice(steps.indexOf(current) + 1, steps.indexOf(open));
  return steps.indexOf(open) > steps.indexOf(current) && between.every(({ id, screen }) => !screen || done.has(id));
}

/** The steps that lead to the screen of `step`: from the first one on back along what each arrives at. */
export function wayTo(step: GuideStep, steps: readonly GuideStep[]): GuideStep[] {
  const way: GuideStep[] = [];
  let screen = step.screen;
  const seen = new Set<string>();
  while (screen !== undefined && !seen.has(screen)) {
    seen.add(screen);
    const reached: string = screen;
    const before = steps.find(({ done }) => 'arrives' in done && done.arrives === reached);
    if (!before) break;
    way.unshift(before);
    screen = before.screen;
  }
  return way;
}

/** The step that "back" undoes: the last ticked one before the one shown. */
export function stepBefore(shown: string | null, state: ChecklistState): string | null {
  const at = shown === null ? state.steps.length : state.steps.findIndex(({ id }) => id === shown);
  return state.steps.slice(0, at === -1 ? state.steps.length : at).findLast(({ done }) => done)?.id ?? null;
}
