/** The view of the workspace is in its address, so that back, reload and links work. */
import { useEffect, useState } from 'preact/hooks';

export const ROUTES = [
  'welcome',
  'checklists',
  'checklist',
  'new',
  'templates',
  'send',
  'receive',
  'settings',
] as const;
export type Route = (typeof ROUTES)[number];

/** `#/settings` → `settings`, `#/checklist/<id>` → `checklist`; anything unknown is the first view. */
export function routeOf(hash: string): Route {
  const [name] = hash.replace(/^#\/?/, '').split('/');
  return ROUTES.find((route) => route === name) ?? 'welcome';
}

/** `#/checklist/<id>` → the id; null where the address names no checklist. */
export function checklistIn(hash: string): string | null {
  return /^#\/?checklist\/([0-9A-Z]{26})$/.exec(hash)?.[1] ?? null;
}

/** The checklist that the address names. */
export function useChecklistId(): string | null {
  const [id, setId] = useState(() => checklistIn(location.hash));
  useEffect(() => {
    const follow = () => setId(checklistIn(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return id;
}

export function useRoute(): Route {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  useEffect(() => {
    const follow = () => setRoute(routeOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}
