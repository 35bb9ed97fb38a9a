/** The order in which exercises are offered. Pure. */
import type { Scenario } from '../../portal/scenarios/schema';

/**
 * From easy to hard: an exercise that ends on a result page of its own comes before one that ends in a message on the
 * way, the one with less to type comes first, and those in which something is made to go wrong come last.
 */
export function fromEasyToHard(scenarios: readonly Scenario[]): Scenario[] {
  const weight = ({ begin, expect, values, faults }: Scenario) =>
    (begin === 'questions' ? 0 : 500) +
    (expect.text ? 1000 : 0) +
    (faults.length > 0 ? 5000 : 0) +
    Object.keys(values).length;
  return [...scenarios].sort((a, b) => weight(a) - weight(b));
}
