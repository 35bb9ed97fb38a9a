/** Functions that somebody holds in a quality, and when they are in force. */
import { refused } from './changed';
import { findMember, type HeldFunction, type Quality } from './umoe';

/** Milliseconds until a function that was given is in force. */
export const FUNCTION_DELAY = 20 * 60_000;

/** Gives a function to somebody on the list, for a period. Refused: the same function twice in overlapping periods. */
export function addFunction(
  quality: Quality,
  given: { person: string; function: string; from: string; until?: string | undefined },
  now: number,
): { ok: true; held: HeldFunction } | { ok: false; why: 'not-a-member' | 'period-reversed' | 'held-already' } {
  if (!findMember(quality, given.person)) return refused('not-a-member');
  const end = given.until ?? '9999';
  if (end < given.from) return refused('period-reversed');
  const overlaps = quality.functions.some(
    (held) =>
      held.person === given.person &&
      held.function === given.function &&
      held.from <= end &&
      given.from <= (held.until ?? '9999'),
  );
  if (overlaps) return refused('held-already');
  const held = { ...given, id: `${quality.id}-${quality.functions.length}-${now}`, givenAt: now };
  quality.functions.push(held);
  return { ok: true, held };
}

/** Whether a function can be used at that moment: 20 minutes after it was given, within its period. */
export function isInForce(held: HeldFunction, now: number): boolean {
  const today = new Date(now).toISOString().slice(0, 10);
  const ready = held.givenAt === null || now >= held.givenAt + FUNCTION_DELAY;
  return ready && held.from <= today && today <= (held.until ?? '9999');
}
