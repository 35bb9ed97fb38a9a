import type { Summary } from '../../../session/messages';
import { Bulk } from './bulk';
import { DeedBar } from './deed-bar';
import type { What } from './last-deed';
import type { ListState } from './state';

interface DockProps {
  state: ListState;
  /** Takes the focus to the rows. */
  toRows: () => void;
  onUndo: () => void;
}

/** What can be done to what is selected, and what was done last: always in sight. */
export function Dock({ state, toRows, onUndo }: DockProps) {
  const { selected, all, change, deeds, point } = state;
  const { status } = deeds;
  // The buttons go away with the selection.
  const none = () => {
    change({ selected: new Set() });
    toRows();
  };
  const run = (what: What) => {
    none();
    void deeds.run(what, selected);
  };
  return (
    <div class="list-dock">
      {selected.length > 0 && (
        <Bulk
          selected={selected}
          labels={() => labelsOf(all)}
          busy={status?.phase === 'doing' || status?.phase === 'undoing'}
          onDeed={run}
          onNone={none}
        />
      )}
      <DeedBar
        status={status}
        undoable={deeds.undoable}
        today={point.today}
        onUndo={onUndo}
        onRead={() => {
          deeds.dismiss();
          toRows();
        }}
      />
    </div>
  );
}

/** Labels to choose from, those used last first; more than these are found by typing anyway. */
function labelsOf(summaries: readonly Summary[]): string[] {
  const latest = [...summaries].sort((a, b) => b.updatedAt - a.updatedAt);
  return [...new Set(latest.flatMap(({ label }) => label || []))].slice(0, 200);
}
