/** The order in which exercises are offered. Pure. */
import type { Scenario } from '../../portal/scenarios/schema';

/**
 * From easy to hard: an exercise that ends on a result page of its own comes before one that ends in a message on the
 * way, and the one with less to type comes first.
 */
export function fromEasyToHard(scenarios: readonly Scenario[]): Scenario[] {
  const weight = ({ begin, expect, values }: Scenario) =>
    (begin === 'questions' ? 0 : 500) + (expect.text ? 1000 : 0) + Object.keys(values).length;
  return [...scenarios].sort((a, b) => weight(a) - weight(b));
}
