/**
 * Progress of a procedure: a fold over events that are only ever added, and the rule by which something seen on a page
 * becomes new events. Pure: ids and times of events are given by whoever stores them.
 */
import type { Procedure, Step } from '../model';
import { evaluate, type Facts } from './condition';
import { answered, arrivesAt, canCount, type Placed } from './returns';

/** `page`: seen happening. `passed`: a later page was reached, so it must have happened. `person`: said by the person. */
export type TickedBy = 'page' | 'passed' | 'person';

export interface ProgressEvent {
  id: string;
  step: string;
  kind: 'ticked' | 'undone';
  by: TickedBy;
  /** Milliseconds since the epoch. For display only: the order of events is their order in the list. */
  at: number;
}

export interface StepProgress {
  id: string;
  done: boolean;
  by?: TickedBy;
  at?: number;
  /** The person took the tick back: passing by does not put it there again. */
  undone?: boolean;
}

export interface Progress {
  /** The steps that apply to this case, in order. */
  steps: StepProgress[];
  /** First step that is not done; `null` when all are. */
  current: string | null;
  finished: boolean;
}

/** What the guide in a page, or the person, reports. */
export type Observation =
  | { kind: 'arrived'; screen: string }
  | { kind: 'done'; step: string; how: 'selected' | 'valid' | 'message' | 'visible' }
  | { kind: 'confirmed'; step: string }
  | { kind: 'undone'; step: string };

/** An event to be stored, before it has an id and a time. */
export type NewEvent = Pick<ProgressEvent, 'step' | 'kind' | 'by'>;

/**
 * The steps of `procedure` for a case. A step whose `when` is false is left out; as long as its facts are unknown it
 * stays. What the procedure assumes overrides what is known.
 */
export function applicableSteps(procedure: Procedure, facts: Facts): Step[] {
  const known = { ...facts, ...procedure.assumes };
  return procedure.steps.filter(({ when }) => when === undefined || evaluate(when, known).value !== false);
}

/**
 * Progress after `events`. The last event of a step wins; the same event twice counts once; events of steps that do not
 * apply (another version of the procedure, other facts) are kept out and stay harmless.
 */
export function fold(procedure: Procedure, facts: Facts, events: readonly ProgressEvent[]): Progress {
  const seen = new Set<string>();
  const last = new Map<string, ProgressEvent>();
  for (const event of events) {
    if (seen.has(event.id)) continue;
    seen.add(event.id);
    last.set(event.step, event);
  }
  const steps = applicableSteps(procedure, facts).map(({ id }): StepProgress => {
    const event = last.get(id);
    if (!event) return { id, done: false };
    const { by, at } = event;
    return event.kind === 'ticked' ? { id, done: true, by, at } : { id, done: false, by, at, undone: true };
  });
  const current = steps.find(({ done }) => !done)?.id ?? null;
  return { steps, current, finished: current === null };
}

/**
 * Events that `observation` gives, at the state `progress` (the fold of the same procedure and facts).
 *
 * - `confirmed`, `undone`: exactly that step, by the person.
 * - `done`: that step, by the page, when it is what the step waits for and `canCount`.
 * - `arrived`: see `arrive`. Arriving ticks only: nothing seen on a page takes a tick away.
 *
 * The message that answers a page which was left also shows that everything before it was carried out: see `answer`.
 * A step in its wanted state already, or not part of the case, gives nothing: reporting twice changes nothing.
 */
export function observe(procedure: Procedure, facts: Facts, progress: Progress, observation: Observation): NewEvent[] {
  const steps = applicableSteps(procedure, facts);
  if (observation.kind === 'arrived') return arrive(steps, progress, observation.screen);
  const at = steps.findIndex(({ id }) => id === observation.step);
  const step = steps[at];
  const state = progress.steps.find(({ id }) => id === observation.step);
  if (!step || !state) return [];
  if (observation.kind === 'undone') return state.done ? [{ step: step.id, kind: 'undone', by: 'person' }] : [];
  if (state.done) return [];
  if (observation.kind === 'confirmed') {
    return [...answer(steps, at, progress), { step: step.id, kind: 'ticked', by: 'person' }];
  }
  if (!(observation.how in step.done) || !canCount(steps, at, (id) => isDone(progress, id))) return [];
  return [...answer(steps, at, progress), { step: step.id, kind: 'ticked', by: 'page' }];
}

const isDone = (progress: Progress, id: string): boolean => progress.steps.some((step) => step.id === id && step.done);

/** Events of the steps before the message at `at`, which were carried out if that message is there. */
function answer(steps: readonly Step[], at: number, progress: Progress): NewEvent[] {
  const leading = answered(steps, at);
  if (!leading || !canCount(steps, at, (id) => isDone(progress, id))) return [];
  return passing(steps.slice(0, at), progress, leading);
}

/** Ticks of the steps in `steps` that are open and can be passed; `leading` was seen itself. */
function passing(steps: readonly Step[], progress: Progress, leading: Placed | undefined): NewEvent[] {
  const state = new Map(progress.steps.map((step) => [step.id, step]));
  return steps.flatMap((step): NewEvent[] => {
    if (state.get(step.id)?.done) return [];
    if (step === leading) return [{ step: step.id, kind: 'ticked', by: 'page' }];
    if (!canBePassed(step) || state.get(step.id)?.undone) return [];
    return [{ step: step.id, kind: 'ticked', by: 'passed' }];
  });
}

/**
 * Whether reaching a later page proves that this step was carried out. Never for what only the person knows, and never
 * for what is done away from every page.
 */
const canBePassed = (step: Step): boolean =>
  !('confirmed-by-person' in step.done) && !(step.do === 'offline' && step.screen === undefined);

/**
 * The person is on `screen`. All steps before the current one are done, so only what lies between the current step and
 * that screen is in question: the step that leads there is ticked by the page, the others in between were passed.
 *
 * A screen of no step that is still ahead ticks nothing. Where the person has been before, see `returned`. A step that
 * the person took back is not ticked by passing, only by the arrival that it waits for itself.
 */
function arrive(steps: readonly Step[], progress: Progress, screen: string): NewEvent[] {
  const start = steps.findIndex(({ id }) => !isDone(progress, id));
  if (start === -1) return [];
  const been = steps.slice(0, start).some((step) => step.screen === screen || arrivesAt(step, screen));
  const end = been ? returned(steps, start, screen) : reach(steps, start, screen);
  const between = steps.slice(start, end);
  return passing(
    between,
    progress,
    between.findLast((step) => arrivesAt(step, screen) && !isDone(progress, step.id)),
  );
}

/**
 * Index after the step that brings the person back to `screen`, or `start` when this is no more than going back: only
 * the step that leaves the current page counts, and where the page then says whether it worked, only that message.
 * When the current page was reached from `screen`, going back is as likely, so nothing is passed.
 */
function returned(steps: readonly Step[], start: number, screen: string): number {
  const current = steps[start];
  const leaving = steps.findIndex((step, index) => index >= start && 'arrives' in step.done);
  const leave = steps[leaving];
  if (!current || !leave || !arrivesAt(leave, screen)) return start;
  const next = steps.findIndex((step, index) => index > leaving && step.screen !== undefined);
  if (answered(steps, next) === leave) return start;
  if (leaving === start) return start + 1;
  const samePage = steps.slice(start, leaving).every((step) => step.screen === leave.screen);
  const from = steps.findLast(
    (step, index) => index < start && step.screen !== leave.screen && step.screen !== undefined,
  );
  return samePage && from?.screen !== screen ? leaving + 1 : start;
}

/**
 * Index of the first step from `start` on that works on `screen`, or else after the last that leads to it. Never beyond
 * a message that would answer an operation, nor up to one: being on the page does not show that it was carried out.
 */
function reach(steps: readonly Step[], start: number, screen: string): number {
  const leading = (index: number): number => Math.max(start, index + 1);
  const here = steps.findIndex((step, index) => index >= start && step.screen === screen);
  const last = leading(steps.findLastIndex((step) => arrivesAt(step, screen)));
  const first = leading(steps.findIndex((step, index) => index >= start && arrivesAt(step, screen)));
  const end = here === -1 ? last : answered(steps, here) ? Math.min(first, here) : here;
  return steps.some((_, index) => index >= start && index < end && answered(steps, index)) ? start : end;
}
