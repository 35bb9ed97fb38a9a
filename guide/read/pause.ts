/** Longest time in milliseconds that a reading keeps the page waiting; half a frame at 60 Hz. */
export const SLICE = 8;
/** The same when the page has just come: nobody types yet, and each turn may be one more frame without a ring. */
export const FIRST_SLICE = 32;

/**
 * A function to be called often during long work. Every `slice` milliseconds it gives the page a turn, and it rejects
 * once `signal` aborts. A message channel is used because timers are held back to 4 ms and more.
 */
export function createPause(signal: AbortSignal, slice: number): () => Promise<void> | undefined {
  let until = performance.now() + slice;
  return () => {
    if (performance.now() < until) return undefined;
    return new Promise<void>((resolve, reject) => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        channel.port1.close();
        until = performance.now() + slice;
        if (signal.aborted) reject(signal.reason);
        else resolve();
      };
      channel.port2.postMessage(null);
    });
  };
}
