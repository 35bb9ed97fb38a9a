/** Timing that survives a busy machine: the contestants take turns, and each is judged by its best turns. */

export interface Contestant {
  name: string;
  /** Does the whole work once. */
  run: () => void | Promise<void>;
}

export interface Timing {
  name: string;
  /** Milliseconds for the whole work: median of the faster half of the turns, which other processes disturbed least. */
  milliseconds: number;
  turns: number;
}

/** Lets all contestants take `turns` turns after a warm-up. */
export async function measure(contestants: readonly Contestant[], turns: number): Promise<Timing[]> {
  const times = new Map<string, number[]>(contestants.map(({ name }) => [name, []]));
  const warmUp = Math.max(2, Math.ceil(turns / 5));
  for (let turn = -warmUp; turn < turns; turn += 1) {
    // Another order each turn, so that nobody always follows the one that fills the memory.
    const first = Math.abs(turn) % contestants.length;
    for (const { name, run } of [...contestants.slice(first), ...contestants.slice(0, first)]) {
      const start = performance.now();
      await run();
      if (turn >= 0) times.get(name)?.push(performance.now() - start);
    }
  }
  return contestants.map(({ name }) => {
    const sorted = (times.get(name) ?? []).sort((a, b) => a - b);
    return { name, milliseconds: sorted[Math.floor(sorted.length / 4)] ?? 0, turns };
  });
}
