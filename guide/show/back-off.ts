/** At most `times` within `span` milliseconds: two scripts that each want to be on top must not fight for ever. */
export function createBackOff(times = 5, span = 5000): () => boolean {
  const taken: number[] = [];
  return () => {
    const now = performance.now();
    while (taken[0] !== undefined && now - taken[0] > span) taken.shift();
    if (taken.length >= times) return false;
    taken.push(now);
    return true;
  };
}
