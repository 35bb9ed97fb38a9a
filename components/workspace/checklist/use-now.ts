import { useEffect, useState } from 'preact/hooks';

/** The time, kept up to date while the page is open: often enough for minutes. */
export function useNow(every = 5_000): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), every);
    return () => clearInterval(timer);
  }, [every]);
  return now;
}
