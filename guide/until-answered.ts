/** Asks a background that may die at any moment, until it has answered. */

/** Milliseconds without an answer after which the worker is taken for dead. */
export const PATIENCE = 5000;
/** Milliseconds to wait after the try with this number, from 1 on: twice as long each time, up to a limit. */
export const pauseAfter = (tried: number): number => Math.min(125 * 2 ** tried, 16_000);

/**
 * The answer to `ask`, asked again as long as it fails, gives undefined or gives nothing for a while; undefined once
 * `goOn` says no.
 */
export async function untilAnswered<T>(ask: () => Promise<T | undefined>, goOn: () => boolean): Promise<T | undefined> {
  for (let tried = 1; goOn(); tried += 1) {
    const answer = await within(PATIENCE, ask());
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, pauseAfter(tried)));
  }
  return undefined;
}

/** The answer, or undefined when it fails or does not come within `time` milliseconds. */
export function within<T>(time: number, answer: Promise<T | undefined>): Promise<T | undefined> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, time));
  return Promise.race([answer, late]).catch(() => undefined);
}
