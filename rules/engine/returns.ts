/**
 * Procedures that come back to a page: the list of users, after one was added. Which visit does a step belong to?
 * Apart from progress.ts, so that the guide in a page can ask without loading the rest.
 */
import type { Step } from '../model';

/** What of a step says where it belongs among the others. */
export type Placed = Pick<Step, 'id' | 'screen' | 'done'>;

export const arrivesAt = ({ done }: Placed, screen: string): boolean => 'arrives' in done && done.arrives === screen;

/** The last step before `at` on another page, when the page of `at` was worked on before that: then `at` is a return. */
function lastAway(steps: readonly Placed[], at: number): Placed | undefined {
  const screen = steps[at]?.screen;
  if (screen === undefined) return undefined;
  const away = steps.findLastIndex((step, index) => index < at && step.screen !== undefined && step.screen !== screen);
  const before = steps.slice(0, Math.max(0, away));
  return before.some((step) => step.screen === screen || arrivesAt(step, screen)) ? steps[away] : undefined;
}

/**
 * Whether what a page shows now can be about the step at `at`. What stood on it before the person left counts for no
 * step that comes after the return, be it the message about an earlier operation or a field that is filled in twice.
 * `done` says which steps are ticked.
 */
export function canCount(steps: readonly Placed[], at: number, done: (step: string) => boolean): boolean {
  const screen = lastAway(steps, at)?.screen;
  if (screen === undefined) return true;
  return steps.slice(0, at).some((step) => done(step.id) && (step.screen === screen || arrivesAt(step, screen)));
}

/** The step that the message awaited at `at` answers: it leaves another page for the one where the message stands. */
export function answered(steps: readonly Placed[], at: number): Placed | undefined {
  const step = steps[at];
  const away = lastAway(steps, at);
  if (step?.screen === undefined || !('message' in step.done) || !away) return undefined;
  return arrivesAt(away, step.screen) ? away : undefined;
}
