import { knowledge } from 'virtual:knowledge';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { useLiveState } from '../../components/live-state';
import { Panel } from '../../components/panel/panel';
import { SideFooter, SideHeader } from '../../components/panel/side';
import { Surface } from '../../components/surface';
import { usePanelTab } from './panel-tab';

function SidePanel() {
  const tab = usePanelTab();
  const [live, again] = useLiveState('panel-state', tab === undefined ? null : { tab });
  return (
    <Surface live={live} again={again} knowledge={knowledge} title="pages.title.panel">
      {(state) => (
        <div class="side">
          <SideHeader language={state.language} />
          <main>
            <Panel state={state} tab={tab ?? null} open={(url) => void openIn(tab ?? null, url)} />
          </main>
          <SideFooter />
        </div>
      )}
    </Surface>
  );
}

/** The tab stays the one the checklist is followed in. */
async function openIn(tab: number | null, url: string): Promise<void> {
  if (tab === null) await browser.tabs.create({ url });
  else await browser.tabs.update(tab, { url });
}

const root = document.getElementById('app');
if (root) render(<SidePanel />, root);
