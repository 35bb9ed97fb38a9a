import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { changed, HOME, onTop, type Pile, topOf, type View, without } from '../chooser/views';
import { useReader } from '../reader';
import { ChooseHome } from './choose-home';
import { DecisionList } from './decision-list';
import { Flow } from './flow';
import { ProcedureList } from './procedure-list';
import { ProcedureStart } from './procedure-start';

export interface ChooseProps {
  /** Starts a checklist of this procedure with what the person answered. */
  onStart: (procedure: string, facts: Record<string, string>) => void;
  /** Starts all that a decision's outcome names, as one list. */
  onJourney: (decision: string, outcome: string, facts: Record<string, string>) => void;
  busy: boolean;
}

/** When nothing runs here: what to do? By questions, or by choosing among all procedures. */
export function Choose(props: ChooseProps) {
  const [pile, setPile] = useState<Pile>(HOME);
  const root = useRef<HTMLDivElement>(null);
  useFocusOnView(root, pile);
  const go = (view: View) => setPile((now) => onTop(now, view));
  // A late word of a view that has gone (a toggle event comes after the press that left it) changes nothing.
  const change = (view: View) => setPile((now) => (topOf(now).kind === view.kind ? changed(now, view) : now));
  return (
    <div ref={root}>
      <Shown
        {...props}
        view={topOf(pile)}
        go={go}
        change={change}
        back={() => setPile(without)}
        cameFrom={topOf(without(pile)).kind}
      />
    </div>
  );
}

interface ShownProps extends ChooseProps {
  view: View;
  go: (view: View) => void;
  change: (view: View) => void;
  back: () => void;
  cameFrom: View['kind'];
}

function Shown({ view, go, change, back, cameFrom, onStart, onJourney, busy }: ShownProps) {
  const { knowledge } = useReader();
  const look = (id: string, facts: Record<string, string> = {}) => go({ kind: 'procedure', id, facts });
  const decisions = () => go({ kind: 'decisions' });
  switch (view.kind) {
    case 'home':
      return (
        <ChooseHome onQuestions={decisions} onProcedures={() => go({ kind: 'procedures', query: '', open: [] })} />
      );
    case 'decisions':
      return <DecisionList onLeave={back} onChoose={(id) => go({ kind: 'decision', id, answers: [], last: null })} />;
    case 'decision': {
      const decision = knowledge.decisions[view.id];
      if (!decision) return null;
      return (
        <Flow
          decision={decision}
          view={view}
          change={change}
          onLook={look}
          onLeave={back}
          {...{ onStart, onJourney, busy }}
        />
      );
    }
    case 'procedures':
      return <ProcedureList view={view} change={change} onLook={look} onQuestions={decisions} onLeave={back} />;
    case 'procedure': {
      const procedure = knowledge.procedures[view.id];
      if (!procedure) return null;
      return (
        <ProcedureStart
          procedure={procedure}
          facts={view.facts}
          onFacts={(facts) => change({ ...view, facts })}
          onBack={back}
          toAnswer={cameFrom === 'decision'}
          onStart={() => onStart(procedure.id, view.facts)}
          busy={busy}
        />
      );
    }
  }
}

/**
 * A new view takes the focus to its heading; going back, to what was pressed there. On the first view the focus is left
 * where it is, and while a view only changes it is the view's own affair.
 */
function useFocusOnView(root: { current: HTMLElement | null }, pile: Pile): void {
  const before = useRef(pile);
  useLayoutEffect(() => {
    const left = topOf(before.current);
    const depth = before.current.length;
    before.current = pile;
    if (pile.length === depth) return;
    const pressed = pile.length < depth ? keyOf(left) : null;
    const opener = pressed && root.current?.querySelector<HTMLElement>(`[data-opens="${pressed}"]`);
    (opener || root.current?.querySelector<HTMLElement>('[data-view-heading]'))?.focus();
  }, [pile, root]);
}

/** By what a view is opened: the `data-opens` of its opener. */
function keyOf(view: View): string {
  return 'id' in view ? view.id : view.kind;
}
