import { knowledge } from 'virtual:knowledge';
import { scenarios } from 'virtual:scenarios';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useLiveState } from '../../components/live-state';
import { Surface } from '../../components/surface';
import { fromEasyToHard } from './exercise-order';
import { Practice } from './practice';

const exercises = fromEasyToHard(scenarios.filter(({ then }) => then === undefined));

function PracticePage() {
  const tab = useOwnTab();
  const [live, again] = useLiveState('panel-state', tab === null ? null : { tab, practice: true });
  const wanted = new URLSearchParams(location.search).get('scenario');
  return (
    <Surface live={live} again={again} knowledge={knowledge} title="pages.title.practice">
      {(state) => <Practice state={state} tab={tab} scenarios={exercises} wanted={wanted} />}
    </Surface>
  );
}

/** The number of the tab this page stands in; `null` until it is known. */
function useOwnTab(): number | null {
  const [tab, setTab] = useState<number | null>(null);
  useEffect(() => {
    void browser.tabs.getCurrent().then((own) => setTab(own?.id ?? null));
  }, []);
  return tab;
}

const root = document.getElementById('app');
if (root) render(<PracticePage />, root);
