import { knowledge } from 'virtual:knowledge';
import { render } from 'preact';
import * as z from 'zod/mini';
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

// zod would otherwise try to compile code, which the content security policy forbids.
z.config({ jitless: true });

const root = document.getElementById('app');
if (root) render(<WorkspacePage />, root);
