/** What a row of the manners table has in hand: a tab in which a step is open, real input, and the page's own view. */
import type { Tab } from '../../browsers/browser';

export interface Verdict {
  /** null: could not be tried in this browser. */
  ok: boolean | null;
  /** What was seen, in a few words. */
  evidence: string;
}

export interface Scene {
  tab: Tab;
  /** Shows the page as it would be printed, or again as it is. */
  print: (on: boolean) => Promise<void>;
}

export interface Row {
  id: string;
  /** What good manners are. */
  title: string;
  page?: {
    /** The content security policy under which the page stands. */
    policy?: string;
    /** Put before the form. */
    before?: string;
    /** Source of a script of the page's own, run before the step opens. */
    script?: string;
    /** The bubble may never come: looked at anyway. */
    withoutBubble?: boolean;
  };
  check(scene: Scene): Promise<Verdict>;
}

export const ok = (evidence = ''): Verdict => ({ ok: true, evidence });
export const verdict = (fine: boolean, otherwise: string, evidence = ''): Verdict =>
  fine ? ok(evidence) : { ok: false, evidence: otherwise };

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Whether `look` becomes true within `milliseconds`. */
export async function eventually(look: () => Promise<boolean>, milliseconds = 4000): Promise<boolean> {
  const latest = performance.now() + milliseconds;
  while (performance.now() < latest) {
    if (await look().catch(() => false)) return true;
    await pause(60);
  }
  return false;
}
