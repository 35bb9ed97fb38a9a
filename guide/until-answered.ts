/** Asks a background that may die at any moment, until it has answered. */

/** Milliseconds without an answer after which the worker is taken for dead. */
export const PATIENCE = 5000;
/** Milliseconds before each further try; the last one is kept. */
const PAUSES = [200, 500, 1000, 2000, 5000, 10_000];

/**
 * The answer to `ask`, asked again as long as it fails, gives undefined or gives nothing for a while; undefined once
 * `goOn` says no.
 */
export async function untilAnswered<T>(ask: () => Promise<T | undefined>, goOn: () => boolean): Promise<T | undefined> {
  for (let tried = 0; goOn(); tried += 1) {
    const answer = await within(PATIENCE, ask());
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, PAUSES[Math.min(tried, PAUSES.length - 1)]));
  }
  return undefined;
}

/** The answer, or undefined when it fails or does not come within `time` milliseconds. */
export async function within<T>(time: number, answer: Promise<T | undefined>): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), time);
  });
  try {
    return await Promise.race([answer, late]);
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
