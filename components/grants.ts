/** Which guided hosts the browser lets Ariane work on. A person may have switched one off, or never switched it on. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Knowledge } from '../rules/model';

export function originOf(host: string): string {
  return `https://${host}/*`;
}

/**
 * Guided hosts that matter now: those of the procedure's screens, or, without one, of every described screen, so that
 * a person is not asked for sites on which nothing is described yet.
 */
export function neededHosts(knowledge: Knowledge, procedure: string | null): string[] {
  const guided = new Set(knowledge.hosts.hosts.filter(({ kind }) => kind === 'guide').map(({ host }) => host));
  const steps = procedure === null ? null : (knowledge.procedures[procedure]?.steps ?? []);
  const screens =
    steps === null
      ? Object.values(knowledge.screens)
      : steps.flatMap(({ screen }) => (screen && knowledge.screens[screen]) || []);
  return [...new Set(screens.flatMap(({ hosts }) => hosts))].filter((host) => guided.has(host)).sort();
}

/** The hosts among `hosts` that the browser has not granted, kept up to date; and the request, for a click handler. */
export function useMissingGrants(hosts: readonly string[]): { missing: string[]; request: () => Promise<boolean> } {
  const [missing, setMissing] = useState<string[]>([]);
  const key = hosts.join(' ');
  const look = useCallback(async () => {
    const wanted = key === '' ? [] : key.split(' ');
    const granted = await Promise.all(
      wanted.map((host) => browser.permissions.contains({ origins: [originOf(host)] })),
    );
    return wanted.filter((_, index) => !granted[index]);
  }, [key]);

  useEffect(() => {
    let alive = true;
    const refresh = () => {
      // A browser that cannot say is not a reason to bother the person.
      void look().then(
        (found) => alive && setMissing(found),
        () => undefined,
      );
    };
    refresh();
    browser.permissions.onAdded.addListener(refresh);
    browser.permissions.onRemoved.addListener(refresh);
    return () => {
      alive = false;
      browser.permissions.onAdded.removeListener(refresh);
      browser.permissions.onRemoved.removeListener(refresh);
    };
  }, [look]);

  const request = useCallback(
    // Called first thing in the click: the browser asks only while a press is being handled.
    () => browser.permissions.request({ origins: missing.map(originOf) }).catch(() => false),
    [missing],
  );
  return { missing, request };
}
