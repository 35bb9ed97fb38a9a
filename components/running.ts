/** A running checklist joined with what the knowledge says of its steps. Pure. */
import type { Exit, Knowledge, Procedure, Screen, Step, Target } from '../rules/model';
import type { ChecklistHead, ChecklistState, Place } from '../session/messages';

export type StepState = 'done' | 'current' | 'todo';

export interface ThreadStep {
  id: string;
  number: number;
  step: Step;
  state: StepState;
  ticked: Pick<ChecklistState['steps'][number], 'by' | 'at'> | null;
}

/** The steps of the checklist in order, as far as the knowledge still describes them. */
export function threadOf(procedure: Procedure, state: ChecklistState): ThreadStep[] {
  const described = new Map(procedure.steps.map((step) => [step.id, step]));
  return state.steps.flatMap(({ id, done, by, at }, index) => {
    const step = described.get(id);
    if (!step) return [];
    const ticked = done ? { ...(by && { by }), ...(at !== undefined && { at }) } : null;
    return [{ id, number: index + 1, step, state: done ? 'done' : id === state.current ? 'current' : 'todo', ticked }];
  });
}

/** The step that "back" opens again: the last done one before the current step, or the last of all. */
export function lastDone(state: ChecklistState): string | null {
  const end = state.current === null ? state.steps.length : state.steps.findIndex(({ id }) => id === state.current);
  return state.steps.slice(0, end).findLast(({ done }) => done)?.id ?? null;
}

/** What "back" opens again: in this part, or else the last thing done in the parts before. */
export function previousOf({ state, before }: ChecklistHead): { step: string; section?: string } | null {
  const step = lastDone(state);
  return step === null ? before : { step };
}

/** The checklist began with another description of the procedure than the one at hand. */
export function isOlder(checklist: ChecklistHead, procedure: Procedure): boolean {
  return checklist.procedureVersion !== procedure.version;
}

/** What a step points at: its screen and its target there. */
export function aimOf(knowledge: Knowledge, step: Step): { screen: Screen | null; target: Target | null } {
  const screen = (step.screen && knowledge.screens[step.screen]) || null;
  return { screen, target: screen?.targets.find(({ id }) => id === step.target) ?? null };
}

/** The way out that the page offers right now, as the guide told. */
export function exitAt(procedure: Procedure, place: Place | null): Exit | null {
  return procedure.exits.find(({ id }) => id === place?.exit) ?? null;
}

/** The identity site on which a step happens, when Ariane only explains that site. */
export function identityHostOf(knowledge: Knowledge, step: Step): string | null {
  const { screen } = aimOf(knowledge, step);
  const explained = knowledge.hosts.hosts.filter(({ kind }) => kind === 'explain').map(({ host }) => host);
  return screen?.hosts.find((host) => explained.includes(host)) ?? null;
}

/**
 * The step that a person does on the identity site now: the current one, or the one right after it (the current step
 * led there, and nobody can see that it did).
 */
export function identityStep(knowledge: Knowledge, procedure: Procedure, state: ChecklistState): Step | null {
  const steps = threadOf(procedure, state);
  const at = steps.findIndex(({ state: now }) => now === 'current');
  if (at === -1) return null;
  return steps.slice(at, at + 2).find(({ step }) => identityHostOf(knowledge, step))?.step ?? null;
}

/**
 * The address at which a procedure with these steps begins, in the page language nearest to the reader's; `null` when
 * no source prints one. A page further on is never opened by its address: one only gets there through the pages before.
 */
export function startAddress(knowledge: Knowledge, steps: readonly Step[], language: string): string | null {
  const step = steps.find(({ screen }) => screen !== undefined);
  const screen = step && aimOf(knowledge, step).screen;
  const host = screen?.hosts.find((name) =>
    knowledge.hosts.hosts.some((known) => known.host === name && known.kind === 'guide'),
  );
  // A path that is only the beginning of an address cannot be opened.
  const paths = (screen?.paths ?? []).filter((known) => !known.path.endsWith('*'));
  const path = paths.find((known) => known.language === language) ?? paths[0];
  return host && path ? `https://${host}${path.path}` : null;
}

/** Id of the screen at which the steps begin; `undefined` when they take place on none. */
export function startScreen(steps: readonly Step[]): string | undefined {
  return steps.find(({ screen }) => screen !== undefined)?.screen;
}

/** Whether `step`, one of `steps`, is on the screen at which they begin, or opens it. */
export function isAtStart(steps: readonly Step[], step: Step): boolean {
  const first = startScreen(steps);
  if (first === undefined) return false;
  if (step.screen !== undefined) return step.screen === first;
  // Whether a page that no source describes was reached, only the person says.
  const next = steps[steps.indexOf(step) + 1];
  return step.do === 'open' && ('arrives' in step.done ? step.done.arrives : next?.screen) === first;
}
