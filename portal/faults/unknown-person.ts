/** `unknown-person`: the register finds none of the numbers that are typed, however right they are. */
import type { Visit } from '../visit';

export function findsNobody(visit: Pick<Visit, 'faults'>): boolean {
  return visit.faults.includes('unknown-person');
}
