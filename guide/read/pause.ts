/** Longest time in milliseconds that a reading keeps the page waiting; half a frame at 60 Hz. */
export const SLICE = 8;

/**
 * A function to be called often during long work. Every `SLICE` milliseconds it gives the page a turn, and it rejects
 * once `signal` aborts. A message channel is used because timers are held back to 4 ms and more.
 */
export function createPause(signal: AbortSignal): () => Promise<void> | undefined {
  let until = performance.now() + SLICE;
  return () => {
    if (performance.now() < until) return undefined;
    return new Promise<void>((resolve, reject) => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        channel.port1.close();
        until = performance.now() + SLICE;
        if (signal.aborted) reject(signal.reason);
        else resolve();
      };
      channel.port2.postMessage(null);
    });
  };
}
