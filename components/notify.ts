/** Whether the browser lets Ariane send notifications, kept up to date; asked for only while a press is being handled. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

const NOTIFICATIONS = { permissions: ['notifications' as const] };

export interface Notify {
  /** null while the browser has not said. */
  allowed: boolean | null;
  /** False when the person or the browser refused. */
  ask: () => Promise<boolean>;
  stop: () => Promise<void>;
}

export function useNotify(): Notify {
  const [allowed, setAllowed] = useState<boolean | null>(null);
  useEffect(() => {
    let alive = true;
    const look = () => {
      browser.permissions.contains(NOTIFICATIONS).then(
        (granted) => alive && setAllowed(granted),
        () => undefined,
      );
    };
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      alive = false;
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  return {
    allowed,
    ask: () => browser.permissions.request(NOTIFICATIONS).catch(() => false),
    stop: () => browser.permissions.remove(NOTIFICATIONS).then(() => undefined),
  };
}
