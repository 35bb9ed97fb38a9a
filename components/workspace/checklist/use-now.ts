import { useEffect, useState } from 'preact/hooks';

/** The time of this drawing; draws again often enough for minutes. */
export function useNow(every = 5_000): number {
  const [, draw] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => draw((count) => count + 1), every);
    return () => clearInterval(timer);
  }, [every]);
  // Not kept from the last round: what was just done would lie before it or after it.
  return Date.now();
}
