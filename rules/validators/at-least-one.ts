import { refuse, tidy } from './tidy';
import type { Verdict } from './verdict';

/**
 * Whether one of a group of fields or boxes is enough: `group` holds what each field holds, or whether each box is
 * ticked. What the fields hold is checked by their own validators.
 */
export function atLeastOne(group: Iterable<string | boolean>): Verdict {
  for (const held of group) {
    if (typeof held === 'string' ? tidy(held) !== '' : held) return { ok: true };
  }
  return refuse('at-least-one');
}
