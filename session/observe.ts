/** Turns what was seen, or said, into events; the only way a checklist changes. */
import { fold, type Observation, observe } from '../rules/engine/progress';
import type { Knowledge } from '../rules/model';
import { appendEvents } from '../store/checklists';
import { announceState } from './announce';
import { procedureOf, stateOf } from './checklist-state';
import type { ChecklistState, Result } from './messages';

/**
 * Stores what `what` changes and gives the checklist as it stands then. Answered only when it is stored.
 * The same `key` twice changes nothing the second time.
 */
export async function record(
  knowledge: Knowledge,
  checklist: string,
  key: string,
  what: Observation,
): Promise<Result<ChecklistState>> {
  const stored = await appendEvents(
    checklist,
    key,
    (current) => {
      const procedure = procedureOf(knowledge, current);
      if (procedure === null) return [];
      const { facts } = current.record;
      return observe(procedure, facts, fold(procedure, facts, current.events), what);
    },
    Date.now(),
  );
  const procedure = stored && procedureOf(knowledge, stored);
  if (stored === null || procedure === null) return { ok: false, why: 'no-checklist' };
  const state = stateOf(procedure, stored);
  // The answer must not wait for windows that may be slow or gone.
  void announceState(state);
  return { ok: true, value: state };
}
