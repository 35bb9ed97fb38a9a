/** The view of the workspace is in its address, so that back, reload and links work. */
import { useEffect, useState } from 'preact/hooks';

export const ROUTES = ['welcome', 'checklists', 'send', 'receive', 'settings'] as const;
export type Route = (typeof ROUTES)[number];

/** `#/settings` → `settings`, `#/send/ID` → `send`; anything unknown is the first view. */
export function routeOf(hash: string): Route {
  const [name] = hash.replace(/^#\/?/, '').split('/');
  return ROUTES.find((route) => route === name) ?? 'welcome';
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
