/** How the whole of the knowledge is laid out for someone who chooses. Pure. */
import { type Facts, factsOf, openFacts } from '../../rules/engine/condition';
import { applicableSteps } from '../../rules/engine/progress';
import type { Decision, Fact, Knowledge, Procedure, System } from '../../rules/model';

/** The parts of access management in the order in which a company meets them. */
export const SYSTEMS = [
  'preconditions',
  'access-managers',
  'access-management',
  'technical-channels',
  'functions',
  'mandates',
  'bhod',
  'afmps',
  'ssp',
  'offboarding',
] as const satisfies readonly System[];

export interface SystemGroup {
  system: System;
  procedures: Procedure[];
}

/** `procedures` by system; a system without any is left out. */
export function bySystem(procedures: readonly Procedure[]): SystemGroup[] {
  return SYSTEMS.map((system) => ({
    system,
    procedures: procedures.filter((procedure) => procedure.system === system),
  })).filter(({ procedures: own }) => own.length > 0);
}

/**
 * The decisions in the order in which a company meets what they lead to; those that lead to no procedure come last.
 * Ties stay in the order of their files.
 */
export function decisionsInOrder(knowledge: Knowledge): Decision[] {
  return Object.values(knowledge.decisions)
    .map((decision) => ({ decision, at: whereItLeads(knowledge, decision) }))
    .sort((a, b) => a.at - b.at)
    .map(({ decision }) => decision);
}

/** Mean place, among the systems, of the procedures that a decision may lead to. */
function whereItLeads(knowledge: Knowledge, { outcomes }: Decision): number {
  const ids = [...new Set(outcomes.flatMap(({ procedures }) => procedures))];
  const places = ids.flatMap((id) => {
    const procedure = knowledge.procedures[id];
    return procedure ? [SYSTEMS.indexOf(procedure.system)] : [];
  });
  if (places.length === 0) return SYSTEMS.length;
  return places.reduce((sum, place) => sum + place, 0) / places.length;
}

/**
 * Facts that decide which steps of `procedure` apply and that neither it nor `known` settles, in the order of its
 * steps. Those of a step that is out of question already are not asked. `kept` are asked in any case, at their place.
 */
export function openQuestions(
  knowledge: Knowledge,
  procedure: Procedure,
  known: Facts,
  kept: readonly string[] = [],
): Fact[] {
  const settled = { ...known, ...procedure.assumes };
  const conditions = procedure.steps.flatMap(({ when }) => when ?? []);
  const asked = new Set([...conditions.flatMap((when) => openFacts(when, settled)), ...kept]);
  const inOrder = [...new Set(conditions.flatMap(factsOf))];
  return inOrder.filter((id) => asked.has(id)).flatMap((id) => knowledge.facts[id] ?? []);
}

/** How many steps there are for a case of which this is known. */
export function countSteps(procedure: Procedure, known: Facts): number {
  return applicableSteps(procedure, known).length;
}
