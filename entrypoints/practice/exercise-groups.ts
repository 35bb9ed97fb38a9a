/** The exercises as they are offered: by part of access management, and those in which something goes wrong apart. Pure. */
import { bySystem } from '../../components/chooser/catalogue';
import type { Scenario } from '../../portal/scenarios/schema';
import type { Knowledge, System } from '../../rules/model';

export interface ExerciseGroup {
  /** `faults`: something is made to go wrong. `other`: the procedure is not one that the knowledge describes. */
  id: System | 'faults' | 'other';
  exercises: Scenario[];
}

/** Every exercise is in exactly one group, in the order given; no group is empty. */
export function groupsOf(exercises: readonly Scenario[], knowledge: Knowledge): ExerciseGroup[] {
  const smooth = exercises.filter(({ faults }) => faults.length === 0);
  const groups = bySystem(Object.values(knowledge.procedures)).map(({ system, procedures }): ExerciseGroup => {
    const ids = new Set(procedures.map(({ id }) => id));
    return { id: system, exercises: smooth.filter(({ procedure }) => ids.has(procedure)) };
  });
  const grouped = new Set(groups.flatMap((group) => group.exercises));
  return [
    ...groups,
    { id: 'other' as const, exercises: smooth.filter((one) => !grouped.has(one)) },
    { id: 'faults' as const, exercises: exercises.filter(({ faults }) => faults.length > 0) },
  ].filter((group) => group.exercises.length > 0);
}
