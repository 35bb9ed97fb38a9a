import { useEffect, useRef } from 'preact/hooks';
import type { PanelState } from '../../session/messages';
import { PageHead } from '../page-head';
import { useReader } from '../reader';
import { Checklists } from './checklists';
import type { Route } from './route';
import { Settings } from './settings';
import { Receive } from './share/receive';
import { Send } from './share/send';
import { Welcome } from './welcome';

/** The full page: first run, checklists, what is sent and received, settings. */
export function Workspace({ route, state }: { route: Route; state: PanelState }) {
  const { t } = useReader();
  const main = useRef<HTMLElement>(null);
  const shown = useRef(route);
  useEffect(() => {
    if (shown.current === route) return;
    shown.current = route;
    main.current?.querySelector<HTMLElement>('h1')?.focus();
  }, [route]);
  return (
    <>
      <PageHead language={state.language} current={route} />
      <main ref={main} class="page stack">
        {route === 'welcome' && <Welcome state={state} />}
        {route === 'checklists' && <Checklists state={state} />}
        {route === 'send' && <Send />}
        {route === 'receive' && <Receive />}
        {route === 'settings' && <Settings state={state} />}
      </main>
      <footer class="page quiet">{t('pages.independent')}</footer>
    </>
  );
}
