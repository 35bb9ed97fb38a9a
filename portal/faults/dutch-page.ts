/** `dutch-page`: pages that follow the visitor's language come in Dutch, whatever link to another language is followed. */
import type { Visit } from '../visit';

/** To be called once the visitor's wish is known. A page whose own address names its language keeps to it. */
export function insistOnDutch(visit: Visit): void {
  if (visit.faults.includes('dutch-page')) visit.language = 'nl';
}
