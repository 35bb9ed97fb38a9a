import { knowledge } from 'virtual:knowledge';
import { render } from 'preact';
import { useLiveState } from '../../components/live-state';
import { Surface } from '../../components/surface';
import { useRoute } from '../../components/workspace/route';
import { Workspace } from '../../components/workspace/workspace';

function WorkspacePage() {
  const route = useRoute();
  const [live, again] = useLiveState('panel-state', { tab: null });
  return (
    <Surface live={live} again={again} knowledge={knowledge} title="pages.title.workspace">
      {(state) => <Workspace route={route} state={state} />}
    </Surface>
  );
}

const root = document.getElementById('app');
if (root) render(<WorkspacePage />, root);
