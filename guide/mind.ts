/** What the guide keeps in mind between two looks at one page: the checklist, and what the person is in the middle of. */
import type { Observation } from '../rules/engine/progress';
import type { ChecklistState, GuidePack } from '../session/messages';
import { type Next, nextStep } from './next-step';
import { enterpriseOn, isSatisfied, outcomes, type Pointed, pointedBy, type Seen } from './seen';

export interface Thought {
  next: Next;
  /** Where the step's target is on this page. */
  pointed: Pointed | null;
  /** To be told to the background. */
  observations: Observation[];
  /** The enterprise number of the page. */
  enterprise: string | null;
}

export interface Mind {
  readonly state: ChecklistState;
  /** Takes over the checklist as the background has it. */
  learn(state: ChecklistState): void;
  /** The person asked to do this step again: it is not ticked by what the page still holds. */
  undo(step: string): void;
  /** The person typed in `field` and has not left it. */
  typing(field: Element): void;
  left(field: Element): void;
  clicked(): void;
  isTyping(field: Element | null): boolean;
  think(seen: Seen): Thought;
}

export function createMind(pack: GuidePack): Mind {
  let { state } = pack;
  let editing: Element | null = null;
  const undone = new Set<string>();
  let last: Seen | null = null;

  const ticked = () => new Set(state.steps.filter(({ done }) => done).map(({ id }) => id));
  /** Steps whose outcome has just been acted upon count again. */
  const actedOn = (acted: (id: string) => boolean) => {
    for (const id of undone) if (acted(id)) undone.delete(id);
  };
  const stepOf = (id: string) => pack.steps.find((step) => step.id === id);

  return {
    get state() {
      return state;
    },
    learn(next) {
      const before = ticked();
      state = next;
      const after = ticked();
      for (const id of before) if (!after.has(id)) undone.add(id);
    },
    undo: (step) => void undone.add(step),
    isTyping: (field) => field !== null && field === editing,
    typing(field) {
      editing = field;
      actedOn((id) => {
        const step = stepOf(id);
        return step !== undefined && last !== null && pointedBy(step, last)?.element === field;
      });
    },
    left(field) {
      if (editing === field) editing = null;
    },
    clicked() {
      actedOn((id) => {
        const done = stepOf(id)?.done;
        return done !== undefined && ('visible' in done || 'message' in done);
      });
    },
    think(seen) {
      last = seen;
      const next = nextStep({
        steps: pack.steps,
        exits: pack.exits,
        state,
        recognition: seen.recognition,
        undone,
        satisfied: (step) => isSatisfied(step, seen, editing),
      });
      const pointed = next.kind === 'step' ? pointedBy(next.step, seen) : null;
      const observations = outcomes(pack, seen, editing, ticked(), undone);
      return { next, pointed, observations, enterprise: enterpriseOn(seen, pack, editing) };
    },
  };
}
