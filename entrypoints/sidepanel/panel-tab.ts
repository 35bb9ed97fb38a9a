/** Which tab the side panel speaks of: the active one of its window, or the one its address names (`?tab=ID`). */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** The tab's number; `null` when the window has none; `undefined` until it is known. */
export function usePanelTab(): number | null | undefined {
  const fixed = tabOfAddress(location.search);
  const [tab, setTab] = useState<number | null | undefined>(fixed ?? undefined);

  useEffect(() => {
    if (fixed !== null) return;
    return followActiveTab(setTab);
  }, [fixed]);
  return tab;
}

export function tabOfAddress(search: string): number | null {
  const given = new URLSearchParams(search).get('tab');
  return given !== null && /^\d+$/.test(given) ? Number(given) : null;
}

function followActiveTab(tell: (tab: number | null) => void): () => void {
  let ownWindow: number | undefined;
  let stopped = false;
  const look = async () => {
    const [active] = await browser.tabs.query({ active: true, currentWindow: true });
    if (stopped) return;
    ownWindow = active?.windowId;
    tell(active?.id ?? null);
  };
  const activated = (info: { tabId: number; windowId: number }) => {
    if (ownWindow === undefined) void look();
    else if (info.windowId === ownWindow) tell(info.tabId);
  };
  browser.tabs.onActivated.addListener(activated);
  void look();
  return () => {
    stopped = true;
    browser.tabs.onActivated.removeListener(activated);
  };
}
