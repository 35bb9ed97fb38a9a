/** The name by which work is assigned to the person at this machine. Kept by the browser, gone with "erase all". */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

const KEY = 'myName';

/** The name, empty where none was given yet, and what sets it. `null` while it is being read. */
export function useMyName(): [string | null, (name: string) => void] {
  const [name, setName] = useState<string | null>(null);
  useEffect(() => {
    let alive = true;
    const read = (value: unknown) => alive && setName(typeof value === 'string' ? value : '');
    browser.storage.local.get(KEY).then(
      (stored: Record<string, unknown>) => read(stored[KEY]),
      () => read(''),
    );
    return () => {
      alive = false;
    };
  }, []);
  const keep = useCallback((given: string) => {
    setName(given.trim());
    // Where the browser refuses to keep it, it holds while the page is open.
    browser.storage.local.set({ [KEY]: given.trim() }).catch(() => undefined);
  }, []);
  return [name, keep];
}
