import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Button } from './button';
import { useReader } from './reader';

/** The two browsers' panels; each knows one of these. */
interface PanelOpeners {
  sidePanel?: { open: (options: { windowId: number }) => Promise<void> };
  sidebarAction?: { open: () => Promise<void> };
}

/** Opens the panel where the browser lets a page do so; elsewhere, or when it fails, says where the button is. */
export function OpenPanelButton() {
  const { t } = useReader();
  const [ownWindow, setOwnWindow] = useState<number | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    // Known before the press: the browser opens a panel only while the press is being handled.
    void browser.windows.getCurrent().then(
      ({ id }) => setOwnWindow(id ?? null),
      () => setFailed(true),
    );
  }, []);
  const press = () => {
    const { sidePanel, sidebarAction } = browser as PanelOpeners;
    const opening = sidebarAction
      ? sidebarAction.open()
      : sidePanel && ownWindow !== null
        ? sidePanel.open({ windowId: ownWindow })
        : Promise.reject(new Error('no panel'));
    opening.then(
      () => setFailed(false),
      () => setFailed(true),
    );
  };
  return (
    <div class="stack-tight">
      <p>
        <Button kind="primary" onPress={press}>
          {t('pages.openPanel')}
        </Button>
      </p>
      <p class="quiet">{t('pages.openPanel.text')}</p>
      {failed && <p role="alert">{t('pages.openPanel.failed')}</p>}
    </div>
  );
}
