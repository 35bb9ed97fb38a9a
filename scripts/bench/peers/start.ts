/** How a page starts a peer: its usual minimal code, with two steps on two elements, as soon as the page is parsed. */

export interface PeerStep {
  selector: string;
  text: string;
}

/** Set by the page before the peer's script. */
declare global {
  var peerSteps: PeerStep[] | undefined;
}

/** Calls `start` when the page is parsed: a deferred script runs just before that is said. */
export function whenParsed(start: (steps: PeerStep[]) => void): void {
  const steps = globalThis.peerSteps ?? [];
  if (document.readyState === 'complete') start(steps);
  else document.addEventListener('DOMContentLoaded', () => start(steps), { once: true });
}
