import { useEffect, useRef } from 'preact/hooks';
import type { PanelState } from '../../session/messages';
import { PageHead } from '../page-head';
import { useReader } from '../reader';
import { Unreadable } from '../unreadable';
import { ChecklistRoute } from './checklist/checklist-page';
import { Checklists } from './checklists';
import { useListMemory } from './list/memory';
import { NewList } from './list/new-list';
import type { Route } from './route';
import { Settings } from './settings';
import { Receive } from './share/receive';
import { Send } from './share/send';
import { Templates } from './templates/templates';
import { Welcome } from './welcome';

/** The full page: first run, checklists, what is sent and received, settings. */
export function Workspace({ route, state }: { route: Route; state: PanelState }) {
  const { t } = useReader();
  const main = useRef<HTMLElement>(null);
  const shown = useRef(route);
  const lists = useListMemory();
  useEffect(() => {
    if (shown.current === route) return;
    shown.current = route;
    // A view that has put the focus somewhere itself keeps it there.
    if (main.current?.contains(document.activeElement)) return;
    main.current?.querySelector<HTMLElement>('h1')?.focus();
  }, [route]);
  return (
    <>
      <PageHead language={state.language} current={route} />
      <main ref={main} class="page stack">
        {route === 'welcome' && <Welcome state={state} />}
        {route === 'send' && <Send />}
        {route === 'receive' && <Receive />}
        {route === 'checklists' && <Checklists memory={lists} />}
        {route === 'checklists' && <Unreadable count={state.unreadable} />}
        {route === 'new' && <NewList memory={lists} />}
        {route === 'checklist' && <ChecklistRoute />}
        {route === 'templates' && <Templates />}
        {route === 'settings' && <Settings state={state} />}
      </main>
      <footer class="page quiet">{t('pages.independent')}</footer>
    </>
  );
}
