/** What must hold inside a decision, beyond its shape. Gaps and conflicts are for `engine/verify`. */
import { decisionFacts } from '../engine/verify';
import type { Decision } from '../model';
import { leadsBack, repeated } from './lists';
import { errorAt, type Loaded } from './read-files';
import type { KnowledgeError, Path } from './yaml-file';

/** Errors of one decision. `procedures`: the ids that outcomes may name. */
export function checkDecision(
  { file, value: decision }: Loaded<Decision>,
  procedures: ReadonlySet<string>,
): KnowledgeError[] {
  const outcomes = new Set(decision.outcomes.map(({ id }) => id));
  const base = new Map(decision.rules.map(({ id, exceptionTo }) => [id, exceptionTo]));
  const asked = new Set(decisionFacts(decision));
  const need = (ok: boolean, path: Path, message: string): KnowledgeError[] =>
    ok ? [] : [errorAt(file, path, message)];

  return [
    ...repeated(file, ['rules'], decision.rules),
    ...repeated(file, ['outcomes'], decision.outcomes),
    ...repeated(file, ['cases'], decision.cases, 'title'),
    ...decision.rules.flatMap(({ id, then, exceptionTo }, index) => [
      ...need(outcomes.has(then), ['rules', index, 'then'], `no outcome of this decision is called "${then}"`),
      ...(exceptionTo === undefined
        ? []
        : [
            ...need(base.has(exceptionTo), ['rules', index, 'exceptionTo'], `no rule is called "${exceptionTo}"`),
            ...need(!leadsBack(id, base), ['rules', index, 'exceptionTo'], `circle: "${id}" is an exception to itself`),
          ]),
    ]),
    ...decision.outcomes.flatMap((outcome, index) =>
      outcome.procedures.flatMap((id, place) =>
        need(procedures.has(id), ['outcomes', index, 'procedures', place], `no procedure is called "${id}"`),
      ),
    ),
    ...decision.cases.flatMap(({ given, expect }, index) => [
      ...('outcome' in expect
        ? need(
            outcomes.has(expect.outcome),
            ['cases', index, 'expect', 'outcome'],
            `no outcome of this decision is called "${expect.outcome}"`,
          )
        : need(asked.has(expect.ask), ['cases', index, 'expect', 'ask'], `no rule asks for the fact "${expect.ask}"`)),
      ...Object.keys(given).flatMap((fact) =>
        need(asked.has(fact), ['cases', index, 'given', fact], `no rule asks for the fact "${fact}"`),
      ),
    ]),
  ];
}
