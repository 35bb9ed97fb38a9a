/** Tells when the address may have changed without the page being loaded anew, or when the page came back whole. */
import { viewOf } from '../read/ask';

interface WithNavigation {
  navigation?: EventTarget;
}

export function watchRoute(
  document: Document,
  signal: AbortSignal,
  sees: { moved: () => void; restored: () => void },
): void {
  const view = viewOf(document);
  if (view === null) return;
  const options = { passive: true, signal };
  // After the address changed, unlike `navigate`. Older browsers tell of "back" only; the page's own change of its
  // content is seen anyway.
  (view as WithNavigation).navigation?.addEventListener('navigatesuccess', sees.moved, options);
  view.addEventListener('popstate', sees.moved, options);
  view.addEventListener('hashchange', sees.moved, options);
  view.addEventListener('pageshow', (event) => event.persisted && sees.restored(), options);
}
