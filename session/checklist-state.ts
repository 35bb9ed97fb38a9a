/** From stored events to what is shown: a fold, nothing remembered. */
import { fold } from '../rules/engine/progress';
import type { Knowledge, Procedure } from '../rules/model';
import type { StoredChecklist } from '../store/checklists';
import type { ChecklistHead, ChecklistState } from './messages';

/** The checklist with its procedure, or null when this version knows no such procedure. */
export function procedureOf(knowledge: Knowledge, { record }: StoredChecklist): Procedure | null {
  return knowledge.procedures[record.procedure] ?? null;
}

export function stateOf(procedure: Procedure, { record, events }: StoredChecklist): ChecklistState {
  const { steps, current, finished } = fold(procedure, record.facts, events);
  return {
    checklist: record.id,
    procedure: procedure.id,
    steps: steps.map(({ id, done, by, at }) => ({
      id,
      done,
      ...(by === undefined ? {} : { by }),
      ...(at === undefined ? {} : { at }),
    })),
    current,
    finished,
    practice: record.practice,
  };
}

export function headOf(procedure: Procedure, stored: StoredChecklist): ChecklistHead {
  const { id, procedureVersion, facts, createdAt, practice } = stored.record;
  return {
    id,
    procedure: procedure.id,
    procedureVersion,
    facts,
    createdAt,
    practice,
    state: stateOf(procedure, stored),
  };
}
