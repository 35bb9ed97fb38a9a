/**
 * Plays what a scenario makes go wrong on purpose, as far as it concerns a whole request. Each fault strikes at a place
 * that can be foretold, so that a trainer and a test know where; each has a file of its own here.
 */
import type { Visit } from '../visit';
import { changeLayout } from './changed-layout';
import { expire } from './session-expiry';

/** Answers a request through `answer`, as the faults of the visit will have it. */
export async function withFaults(request: Request, visit: Visit, answer: () => Promise<Response>): Promise<Response> {
  const response = expire(request, visit) ?? (await answer());
  return visit.faults.includes('changed-layout') ? changeLayout(response, visit.language) : response;
}
