/** Every way to answer a set of questions: what the checks walk through. Pure and lazy. */
import type { Facts } from './condition';

/** A question and its possible answers. */
export type Domain = readonly [fact: string, values: readonly string[]];

/** All full assignments over `domains`; with `partial`, also those that leave facts unknown. */
export function* assignments(domains: readonly Domain[], partial = false): Generator<Facts> {
  const [head, ...rest] = domains;
  if (!head) {
    yield {};
    return;
  }
  const [fact, values] = head;
  for (const others of assignments(rest, partial)) {
    if (partial) yield others;
    for (const value of values) yield { [fact]: value, ...others };
  }
}

/** How many assignments that is. */
export function countAssignments(domains: readonly Domain[], partial = false): number {
  return domains.reduce((product, [, values]) => product * (values.length + (partial ? 1 : 0)), 1);
}
