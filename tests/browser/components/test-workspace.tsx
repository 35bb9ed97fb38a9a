/** The workspace over the small knowledge, as its page puts it together. */
import { useLiveState } from '../../../components/live-state';
import { Surface } from '../../../components/surface';
import checklist from '../../../components/workspace/checklist/checklist.css?inline';
import { useRoute } from '../../../components/workspace/route';
import templates from '../../../components/workspace/templates/templates.css?inline';
import { Workspace } from '../../../components/workspace/workspace';
import { smallKnowledge } from '../../unit/components/small-knowledge';

export const workspaceStyles = [checklist, templates].join('\n');

export function TestWorkspace() {
  const route = useRoute();
  const [live, again] = useLiveState('panel-state', { tab: null });
  return (
    <Surface live={live} again={again} knowledge={smallKnowledge} title="pages.title.workspace">
      {(state) => <Workspace route={route} state={state} />}
    </Surface>
  );
}
